"""Many documents for the printer, seen from the window: the strip says how they come along, and a person decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import shiboken6
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smedesk.app.print_outlet import PdfPages
from smedesk.app.printing import FormPrinter
from smedesk.domain.records import Document
from smedesk.services.agreements import issue_agreement
from smedesk.services.ports import Sentence
from smedesk.services.print_batch import BatchItem, ItemState, begin_batch, keep_position, read_batch
from smedesk.services.printing import Condition, JobState, PrinterFault, Ticket
from smedesk.translate import mark
from smedesk.ui.notify import Fault
from smedesk.ui.screens.exchanges.printing import agreements_of
from smedesk.ui.screens.printing.dialog import PrintDialog
from smedesk.ui.screens.printing.prints import Prints
from smedesk.ui.screens.printing.strip import BatchStrip
from smedesk.ui.screens.printing.tools import PrintTools
from smedesk.ui.widgets.text import column
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.hands import part, read, settle, show
from tests.ui.screens.paper_printer import HALL, OFFICE, PaperPrinter
from tests.ui.screens.test_exchanges import complete
from tests.ui.screens.world import TODAY, World, fill, opened_world

_FORMS = FormPrinter(bytes(32))


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("smedesk.ui.screens.printing.course.POLL_MILLISECONDS", 20)
    monkeypatch.setattr("smedesk.ui.screens.printing.course.LATER_MILLISECONDS", 20)


@pytest.fixture
def world(tmp_path: Path, qtbot: QtBot) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        yield opened


@pytest.fixture
def printer() -> PaperPrinter:
    return PaperPrinter()


@pytest.fixture
def prints(world: World, printer: PaperPrinter, qtbot: QtBot) -> Iterator[Prints]:
    made = Prints(world.desk, PrintTools(printer, PdfPages()))
    yield made
    settle(world, qtbot)
    shiboken6.delete(made)  # as the program does that ends in the middle


def leaf(number: int) -> bytes:
    """Return a PDF of one empty page."""
    written = BytesIO()
    with pypdfium2.PdfDocument.new() as pdf:
        pdf.new_page(595, 842 - number)
        pdf.save(written)
    return written.getvalue()


def fill_in_documents(world: World, count: int) -> tuple[BatchItem, ...]:
    items = []
    with world.store.change(Sentence(mark("Tests", "Entered documents")), can_undo=False) as work:
        for number in range(1, count + 1):
            sha256 = work.keep_file(leaf(number))
            paper = Document(
                id=work.new_id(), office=world.office, kind="agreement", state="issued",
                file_name=f"paper-{number}.pdf", file_sha256=sha256)  # fmt: skip
            work.insert(paper)
            items.append(BatchItem(paper.id, sha256))
    return tuple(items)


# ------------------------------------------------------------------------------------------------- many


class _Batch:
    """A strip in a window, and what can be pressed on it."""

    def __init__(self, world: World, prints: Prints, qtbot: QtBot) -> None:
        self._world, self._qtbot = world, qtbot
        self.control = prints.control
        self.strip = BatchStrip(world.desk, prints.control, lambda: prints.choose_printer(self.strip))
        self.said: list[str] = []
        world.desk.notices.said.connect(lambda one: self.said.append(one.text))
        self.window = QWidget()
        column(self.window).addWidget(self.strip)
        show(self.window, world, qtbot)

    def words(self) -> str:
        return read(self.strip)

    def buttons(self) -> list[str]:
        return [one.text() for one in self.strip.findChildren(QPushButton) if not one.isHidden()]

    def click(self, name: str) -> None:
        button = part(self.strip, f"print_batch_{name}")
        assert isinstance(button, QPushButton)
        assert not button.isHidden()
        button.click()

    def until_words(self, words: str) -> None:
        self._qtbot.waitUntil(lambda: words in self.words(), timeout=10_000)

    def until_over(self) -> None:
        self._qtbot.waitUntil(lambda: self.control.course.batch is None, timeout=20_000)
        settle(self._world, self._qtbot)


@pytest.fixture
def batch(world: World, prints: Prints, qtbot: QtBot) -> _Batch:
    return _Batch(world, prints, qtbot)


def test_many_are_printed_in_order_and_the_strip_goes(
    world: World, batch: _Batch, printer: PaperPrinter, qtbot: QtBot
) -> None:
    items = fill_in_documents(world, 20)
    assert batch.strip.isHidden()
    batch.control.begin(items, Ticket(OFFICE.name))
    qtbot.waitUntil(lambda: not batch.strip.isHidden())
    batch.until_over()
    assert batch.strip.isHidden()
    assert batch.said == ["20 documents were printed"]
    assert names(printer) == [f"paper-{number}.pdf" for number in range(1, 21)]


def names(printer: PaperPrinter) -> list[str]:
    return [title.partition(" ")[0] for title in printer.titles]


def test_paper_that_ends_is_said_with_what_is_printed_and_it_goes_on_later(
    world: World, batch: _Batch, printer: PaperPrinter
) -> None:
    items = fill_in_documents(world, 20)
    printer.empty_from = 12
    batch.control.begin(items, Ticket(OFFICE.name))
    batch.until_words("it has no paper")
    printed = len(printer.paper)
    assert f"{printed} of 20 printed" in batch.words()
    assert f"{20 - len(printer.jobs)} not handed over yet" in batch.words()
    assert batch.buttons() == ["Pause", "Another printer…", "Leave out the rest"]
    printer.empty_from, printer.now = None, Condition()
    batch.until_over()
    assert names(printer) == [f"paper-{number}.pdf" for number in range(1, 21)]


def test_a_pause_hands_nothing_over_and_going_on_prints_the_rest(
    world: World, batch: _Batch, printer: PaperPrinter, qtbot: QtBot
) -> None:
    items = fill_in_documents(world, 20)
    printer.is_fast = False
    batch.control.begin(items, Ticket(OFFICE.name))
    qtbot.waitUntil(lambda: len(printer.jobs) == 8)
    batch.click("pause")
    printer.work()
    batch.until_words("8 of 20 printed")
    settle(world, qtbot)
    assert len(printer.jobs) == 8
    assert "rests" in batch.words()
    printer.is_fast = True
    batch.click("go_on")
    batch.until_over()
    assert names(printer) == [f"paper-{number}.pdf" for number in range(1, 21)]


def test_what_the_printer_gave_up_is_named_and_printed_again(
    world: World, batch: _Batch, printer: PaperPrinter, qtbot: QtBot
) -> None:
    items = fill_in_documents(world, 3)
    printer.is_fast = False
    batch.control.begin(items, Ticket(OFFICE.name))
    qtbot.waitUntil(lambda: len(printer.jobs) == 3)
    printer.states_of[2] = JobState.ABORTED
    printer.work()
    batch.until_words("Not printed: paper-2.pdf.")
    assert "2 of 3 printed" in batch.words()
    assert batch.buttons() == ["Print those again", "Close"]
    printer.is_fast = True
    batch.click("again")
    batch.until_over()
    assert names(printer) == ["paper-1.pdf", "paper-3.pdf", "paper-2.pdf"]


def test_a_printer_that_gives_all_up_gets_no_more(
    world: World, batch: _Batch, printer: PaperPrinter, qtbot: QtBot
) -> None:
    items = fill_in_documents(world, 20)
    printer.is_fast = False
    batch.control.begin(items, Ticket(OFFICE.name))
    qtbot.waitUntil(lambda: len(printer.jobs) == 8)
    printer.work(JobState.ABORTED)
    batch.until_words("one document after the other")
    settle(world, qtbot)
    assert len(printer.jobs) == 8
    assert batch.buttons() == ["Go on", "Another printer…", "Leave out the rest"]


def test_the_rest_goes_to_another_printer(
    world: World, batch: _Batch, printer: PaperPrinter, prints: Prints, qtbot: QtBot
) -> None:
    items = fill_in_documents(world, 10)
    printer.empty_from = 4
    batch.control.begin(items, Ticket(OFFICE.name))
    batch.until_words("it has no paper")
    handed = len(printer.jobs)
    prints.choose_printer(batch.window)
    dialog = batch.window.findChild(PrintDialog)
    assert dialog is not None
    settle(world, qtbot)
    dialog.fields.printer.set_value(HALL.name)
    printer.empty_from, printer.now = None, Condition()
    dialog.print_now()
    batch.until_over()
    assert [ticket.printer for _, ticket, _ in printer.jobs.values()] == ["office"] * handed + ["hall"] * (10 - handed)
    assert len(set(names(printer))) == len(printer.paper) == 10


def test_what_is_left_out_is_withdrawn_and_forgotten(
    world: World, batch: _Batch, printer: PaperPrinter, qtbot: QtBot
) -> None:
    items = fill_in_documents(world, 20)
    printer.is_fast = False
    batch.control.begin(items, Ticket(OFFICE.name))
    qtbot.waitUntil(lambda: len(printer.jobs) == 8)
    batch.click("give_up")
    batch.until_over()
    assert set(printer.states_of.values()) == {JobState.CANCELLED}
    assert read_batch(world.store.reads) is None


@pytest.mark.parametrize(("answer", "copies"), [("printed", 0), ("not_printed", 1)])
def test_what_is_in_doubt_is_asked_and_never_printed_by_itself(
    world: World, batch: _Batch, printer: PaperPrinter, qtbot: QtBot, answer: str, copies: int
) -> None:
    """The journal as a desk leaves it that is cut off between saying and doing."""
    items = fill_in_documents(world, 4)
    left = begin_batch(world.store, items, Ticket(OFFICE.name))
    keep_position(world.store, left.put({0: ItemState.PRINTED, 1: ItemState.HANDING_OVER}))
    batch.control.look()
    batch.until_words("Look for them: paper-2.pdf.")
    settle(world, qtbot)
    assert not printer.jobs
    assert "1 of 4 printed" in batch.words()
    assert batch.buttons() == ["Came out", "Print again", "Leave out the rest"]
    batch.click(answer)
    batch.until_over()
    assert names(printer).count("paper-2.pdf") == copies
    assert sorted({*names(printer), "paper-1.pdf", "paper-2.pdf"}) == [f"paper-{number}.pdf" for number in range(1, 5)]


def test_a_batch_that_is_known_to_rest_goes_on_when_it_is_told_to(
    world: World, batch: _Batch, printer: PaperPrinter, qtbot: QtBot
) -> None:
    items = fill_in_documents(world, 3)
    left = begin_batch(world.store, items, Ticket(OFFICE.name))
    job = printer.hand_over(b"", f"paper-1.pdf {left.title(0)}", Ticket(OFFICE.name))
    keep_position(world.store, left.put({0: ItemState.HANDING_OVER}))
    batch.control.look()
    batch.until_words("1 of 3 printed")
    settle(world, qtbot)
    assert list(printer.jobs) == [job]
    batch.click("go_on")
    batch.until_over()
    assert len(printer.paper) == 3


def test_a_line_that_breaks_leaves_a_doubt_and_a_service_that_is_away_is_waited_for(
    world: World, batch: _Batch, printer: PaperPrinter
) -> None:
    items = fill_in_documents(world, 2)
    printer.fault = PrinterFault("print.no_service", server="here")
    batch.control.begin(items, Ticket(OFFICE.name))
    batch.until_words("does not answer")
    assert batch.control.course.is_running
    printer.fault = None
    printer.breaks_at = 1
    batch.until_words("Of 1 documents it is not known")
    course = batch.control.course
    assert not course.is_running
    batch.click("not_printed")
    batch.until_over()
    assert names(printer) == ["paper-1.pdf", "paper-2.pdf"]


def test_without_the_journal_nothing_is_handed_over(
    world: World, batch: _Batch, printer: PaperPrinter, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from smedesk.services.faults import StorageFault

    items, faults = fill_in_documents(world, 3), list[Fault]()
    world.desk.notices.fault_met.connect(faults.append)

    def full(*_given: object) -> None:
        raise StorageFault("storage.full")

    monkeypatch.setattr("smedesk.ui.screens.printing.course.keep_position", full)
    batch.control.begin(items, Ticket(OFFICE.name))
    qtbot.waitUntil(lambda: bool(faults))
    settle(world, qtbot)
    assert not printer.jobs
    assert not batch.control.course.is_running


def test_files_that_are_not_on_this_desk_are_named_and_hold_nothing_up(
    world: World, batch: _Batch, printer: PaperPrinter
) -> None:
    first, second = fill_in_documents(world, 2)
    gone = world.enter(Document, "gone", kind="agreement", file_name="elsewhere.pdf", file_sha256="0" * 64)
    batch.control.begin((first, BatchItem(gone, "0" * 64), second), Ticket(OFFICE.name))
    batch.until_words("Not printed: elsewhere.pdf.")
    assert "1 not on this desk" in batch.words()
    assert batch.buttons() == ["Close"]
    assert names(printer) == ["paper-1.pdf", "paper-2.pdf"]
    batch.click("close")
    batch.until_over()


def test_the_strip_is_accessible(world: World, batch: _Batch, printer: PaperPrinter, qtbot: QtBot) -> None:
    printer.empty_from = 1
    batch.control.begin(fill_in_documents(world, 3), Ticket(OFFICE.name))
    batch.until_words("it has no paper")
    assert_accessible(batch.window, qtbot)


def test_a_second_batch_is_not_begun_over_the_first(
    world: World, batch: _Batch, prints: Prints, printer: PaperPrinter
) -> None:
    printer.empty_from = 1
    items: Sequence[BatchItem] = fill_in_documents(world, 3)
    batch.control.begin(items, Ticket(OFFICE.name))
    batch.until_words("it has no paper")
    assert prints.print_many(batch.window, "agreement", items) is None
    assert "Another batch is not finished yet" in batch.said[-1]


def test_agreements_of_exchanges_are_the_newest_that_stand(world: World) -> None:
    fill(world)
    exchange = complete(world)
    again = [issue_agreement(world.store, _FORMS, exchange, ("en",), TODAY)[0] for _ in range(2)][-1]
    items, without = agreements_of(world.store.reads, ["no such exchange", exchange])
    assert ([one.document for one in items], without) == ([again], 1)
