"""The fair: contacts caught at an event by keys, by codes, by the visitors themselves, and what comes afterwards."""
