"""The place "Possible duplicates": pairs with reasons, both records side by side, merging."""
