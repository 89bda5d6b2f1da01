"""Sync: how this desk stands towards the server, what is unsent, and what the server refused."""
