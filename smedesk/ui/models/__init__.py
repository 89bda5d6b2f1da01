"""Qt models over plain rows that arrive from other threads. They know neither the store nor any screen."""
