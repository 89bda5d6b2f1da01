"""A desk in a process of its own, for tests that take its disk or its life.

    python -m tests.faults.desk_process FOLDER save|fill|wait

Every line it prints was true on the disk when it was printed.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from pathlib import Path

from smedesk.domain.records import Company
from smedesk.services.faults import EnvironmentFault
from smedesk.store.desk import DeskStore
from tests.store.desks import ENTERED, company, opened


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def save_for_ever(store: DeskStore) -> None:
    """Enter companies one by one, and one import now and then; say each that is saved."""
    n = 0
    while True:
        n += 1
        if n % 25 == 0:
            with store.change(ENTERED) as work:
                made = [Company(id=work.new_id(), office=work.office, name=f"import {n}") for _ in range(50)]
                work.insert_many(made)
            _tell(" ".join(one.id for one in made))
        else:
            _tell(company(store, f"company {n}"))


def fill_the_disk(store: DeskStore) -> None:
    """Save until the disk is full (a limit on the size of files stands for it); say the fault; save again with room."""
    company(store, "Before")
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    size = sum(one.stat().st_size for one in store.database.path.parent.iterdir())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 300_000, hard))
    try:
        for n in range(1000):
            with store.change(ENTERED) as work:
                work.insert_many(Company(id=work.new_id(), office=work.office, name=f"{n}") for _ in range(100))
            _tell(f"saved {len(store.reads.find(Company))}")
    except EnvironmentFault as fault:
        _tell(fault.code)
    _tell(f"safe {len(store.reads.find(Company))}")
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    company(store, "After")
    _tell(f"again {len(store.reads.find(Company))}")


JOBS = {"save": save_for_ever, "fill": fill_the_disk}


def main() -> None:
    """Open the profile and do the job."""
    folder, job, *_ = sys.argv[1:]
    try:
        with opened(Path(folder)) as store:
            _tell(f"open {os.getpid()}")
            if job in JOBS:
                JOBS[job](store)
            else:
                sys.stdin.readline()
    except EnvironmentFault as fault:
        _tell(fault.code)


if __name__ == "__main__":
    main()
