"""The forms of the office: those of the program and own ones, copied, edited with a live preview, and approved."""
