"""The lock over the windows of a desk."""
