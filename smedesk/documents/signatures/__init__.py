"""Digital signatures: making them with a file key or a token, and checking those that come in.

Its modules load pyHanko, which takes its time: they are imported where the first signature is made or checked, and run
off the window's thread. Nothing here knows the database; what they find out are plain values.
"""
