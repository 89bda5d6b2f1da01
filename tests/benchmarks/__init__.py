"""What the program costs, beside floors and peers in the same run: `python -m tests.benchmarks [NAME]`."""
