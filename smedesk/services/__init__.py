"""What a user wants to get done: one module per goal, verb_noun functions over the ports.

Every change returns `Changes`. No Qt, no SQL, no files: what does those fills the ports.
"""
