"""Synchronisation: wire types, the server's merge, the desk's engine without I/O, and its transport over
HTTP."""
