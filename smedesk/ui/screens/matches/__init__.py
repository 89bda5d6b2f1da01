"""The place "Matches": who fits whom and why, and whose turn it is."""
