"""The first minutes: language, office, and whether to begin with sample data."""
