"""The door of the program: `python -m smedesk`, and the installed one."""

import multiprocessing
import sys


def main() -> int:
    """Run what the command line asks for; return the exit code."""
    multiprocessing.freeze_support()  # first: in the installed program a worker process comes in by this door too
    from smedesk.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
