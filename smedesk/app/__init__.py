"""The composition root of the desk: the one room that knows every class and hands the adapters to each other.

`program.DeskProgram` is a desk from opened profile to closed window; `start` runs one with an event loop.
"""
