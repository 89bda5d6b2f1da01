"""The weights of the matching: what they are, what decisions suggest instead, and what other ones would change."""
