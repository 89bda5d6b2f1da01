"""A desk with a batch of documents for the printer; as a program of its own it is one that can be killed.

python -m tests.app.print_run FOLDER PRINTER
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from smedesk.app.print_outlet import PdfPages, open_spooler
from smedesk.domain.records import Document
from smedesk.services.ports import Sentence
from smedesk.services.print_batch import BatchItem, ItemState
from smedesk.services.printing import Ticket
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile
from smedesk.translate import mark
from smedesk.ui.desk import Desk
from smedesk.ui.notify import Notices
from smedesk.ui.screens.printing.prints import Prints
from smedesk.ui.screens.printing.tools import PrintTools
from smedesk.ui.tasks import Tasks
from tests.app.coded_pages import coded_pdf
from tests.ui.screens.world import NOW, TODAY, AtOnce

_SENTENCE = Sentence(mark("Tests", "Entered documents"))


def enter_documents(store: DeskStore, count: int) -> tuple[BatchItem, ...]:
    """Keep documents of a page each, every one with a code of its own."""
    items = []
    with store.change(_SENTENCE, can_undo=False) as work:
        for number in range(1, count + 1):
            code = f"PAPER-{number:04}"
            sha256 = work.keep_file(coded_pdf((code,)))
            paper = Document(
                id=work.new_id(), office=store.reads.office(), kind="agreement", state="issued", version=1,
                file_name=f"agreement-{number:03}.pdf", file_sha256=sha256, code=code, pages=1)  # fmt: skip
            work.insert(paper)
            items.append(BatchItem(paper.id, sha256))
    return tuple(items)


def prints_of(desk: Desk) -> Prints:
    """Return the printing of a desk on the real way to the printers."""
    return Prints(desk, PrintTools(open_spooler(), PdfPages()))


@contextmanager
def reopened(folder: Path) -> Iterator[tuple[Desk, DeskStore]]:
    """Open a desk that is there already."""
    profile = Profile(folder, lambda: NOW)
    profile.take()
    store = profile.open(bytes(range(32)))
    tasks = Tasks(interrupt=store.reads.interrupt)
    try:
        yield Desk(store, tasks, Notices(), AtOnce(), lambda: TODAY), store
    finally:
        tasks.close()
        store.close()
        profile.release()


def main(folder: Path, printer: str) -> None:
    """Begin the batch of all documents and say each step."""
    app = QApplication([])
    with reopened(folder) as (desk, store):
        found = sorted(store.reads.find(Document), key=lambda one: one.file_name)
        prints = prints_of(desk)
        course = prints.control.course

        def say() -> None:
            if course.batch is not None:
                counted = course.batch.count(ItemState.HANDING_OVER, ItemState.QUEUED, ItemState.PRINTED)
                print(counted, flush=True)  # noqa: T201 - the parent reads along

        course.changed.connect(say)
        prints.control.begin([BatchItem(one.id, one.file_sha256) for one in found], Ticket(printer))
        app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
