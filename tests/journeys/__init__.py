"""Whole days of an adviser, driven by keys through the program's own windows."""
