"""The encrypted database of a desk: the only SQLAlchemy, Alembic and SQLCipher outside the server.

`smedesk.store.desk` fills the ports of `smedesk.services`; this module imports nothing, so that the window is
painted before SQLAlchemy (a quarter of a second) is loaded.
"""
