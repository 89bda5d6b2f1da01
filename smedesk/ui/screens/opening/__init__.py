"""What may stand before the window of a desk: a passphrase, or why it cannot be opened."""
