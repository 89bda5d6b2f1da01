"""Personal data: what is held, who is due, erasing for good."""
