"""The places of the program. A screen is made with the desk, and says nothing to other screens but through it."""
