"""What a user wants to get done: one module per goal, verb_noun functions over the ports; every change returns `Changes`."""
