"""Files in and out: workbooks, text tables and what other programs understand. No database, no window."""
