"""The central server: one authority for all offices, in a process of its own."""
