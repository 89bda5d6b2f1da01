"""Paper and what comes back of it: plain values and a form in, PDF out. The only room that knows
ReportLab.
"""
