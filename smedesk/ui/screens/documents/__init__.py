"""The place "Documents": the papers of the exchanges, to look at, to print and to hand on."""
