"""The own office: what stands on every agreement, and who works at this desk."""
