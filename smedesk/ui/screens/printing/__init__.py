"""Printing: pages looked at before, one document or a whole list, and a batch that outlives a crash."""
