"""The desk's window: the only room, beside `app`, that knows Qt. It shows and asks; it never reads or writes
the database.
"""
