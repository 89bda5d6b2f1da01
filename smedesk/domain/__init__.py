"""What the scheme is: records, rules, states and calculations.

Standard library only; no clock, no files, no network.
"""
