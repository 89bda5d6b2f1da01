"""A made-up programme of any size, always the same for the same seed: for trying out, for tests and for measuring."""
