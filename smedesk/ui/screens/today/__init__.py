"""Today: what this office has to do, what it waits for, and one box that finds any company or person."""
