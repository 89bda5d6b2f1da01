"""A batch on a real print service: all of it comes out once, in order, whatever stops on the way."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pypdfium2
import pytest
import shiboken6
import zxingcpp
from pytestqt.qtbot import QtBot

from smedesk.app.screens import PrintsOfDesk
from smedesk.domain.records import Document
from smedesk.services.print_batch import BatchItem, ItemState, begin_batch, read_batch
from smedesk.services.printing import Ticket
from smedesk.ui.screens.printing.course import BatchCourse
from smedesk.ui.screens.printing.prints import Prints
from tests.app.cups import KEEPER, QUEUE, PrintService, print_service
from tests.app.print_run import enter_documents, prints_of, reopened
from tests.ui.screens.hands import settle
from tests.ui.screens.world import World, opened_world

_FEW, _FEWER = 25, 14
_PATIENCE = 60_000


@pytest.fixture(scope="module")
def shared() -> Iterator[PrintService]:
    with print_service() as service:
        yield service


@pytest.fixture
def service(shared: PrintService, monkeypatch: pytest.MonkeyPatch) -> PrintService:
    monkeypatch.setenv("CUPS_SERVER", shared.address)
    shared.calm_down()
    for path in shared.out.glob("*.pdf"):
        path.unlink()
    return shared


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("smedesk.ui.screens.printing.course.POLL_MILLISECONDS", 100)
    monkeypatch.setattr("smedesk.ui.screens.printing.course.LATER_MILLISECONDS", 200)


@pytest.fixture
def world(tmp_path: Path, qtbot: QtBot) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        yield opened


@pytest.fixture
def prints(world: World, service: PrintService) -> Iterator[Prints]:  # noqa: ARG001 - it must be named first
    made = prints_of(world.desk)
    yield made
    shiboken6.delete(made)


def came_out(service: PrintService) -> list[str]:
    """Return the code on each page that came out, in the order of the jobs."""
    return [code_on(path) for _, path in sorted(service.printed().items())]


def code_on(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        (page,) = [page.render(scale=150 / 72, grayscale=True).to_pil() for page in pdf]
    (code,) = {found.text for found in zxingcpp.read_barcodes(page)}
    return code


def wanted(world_or_store: World, items: Sequence[BatchItem]) -> list[str]:
    reads = world_or_store.store.reads
    return [reads.get(Document, item.document).code for item in items]


def until(qtbot: QtBot, is_met: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_met, timeout=_PATIENCE)


def is_at_rest(course: BatchCourse) -> bool:
    return not course.is_busy and not course.is_running


@pytest.mark.parametrize(
    ("printer", "count"), [(KEEPER, _FEW), (QUEUE, 3), pytest.param(KEEPER, 500, marks=pytest.mark.slow)]
)
def test_all_of_it_comes_out_once_and_in_order(
    world: World, service: PrintService, prints: Prints, qtbot: QtBot, printer: str, count: int
) -> None:
    items, said = enter_documents(world.store, count), list[str]()
    world.desk.notices.said.connect(lambda one: said.append(one.text))
    prints.control.begin(items, Ticket(printer))
    qtbot.waitUntil(lambda: bool(said), timeout=_PATIENCE * 5)
    assert said == [f"{count} documents were printed"]
    assert came_out(service) == wanted(world, items)
    until(qtbot, lambda: prints.control.course.batch is None)
    assert read_batch(world.store.reads) is None


def test_a_printer_that_stops_is_waited_for_and_the_counts_are_true(
    world: World, service: PrintService, prints: Prints, qtbot: QtBot
) -> None:
    items = enter_documents(world.store, _FEW)
    course = prints.control.course
    prints.control.begin(items, Ticket(KEEPER))
    until(qtbot, lambda: course.batch is not None and course.batch.count(ItemState.PRINTED) >= 2)
    service.tell("cupsdisable", "-r", "out of paper", KEEPER)
    until(qtbot, lambda: course.condition.is_stopped)
    batch = course.batch
    assert batch is not None
    assert course.is_running
    assert batch.count(ItemState.WAITING) > 0
    service.wait(lambda: len(service.printed()) >= batch.count(ItemState.PRINTED))
    assert batch.count(ItemState.PRINTED) <= len(service.printed()) < _FEW
    service.tell("cupsenable", KEEPER)
    until(qtbot, lambda: course.batch is None)
    assert came_out(service) == wanted(world, items)


def test_a_queue_that_is_closed_for_a_while_costs_nothing(
    world: World, service: PrintService, prints: Prints, qtbot: QtBot
) -> None:
    items = enter_documents(world.store, 4)
    course = prints.control.course
    service.tell("cupsreject", KEEPER)
    prints.control.begin(items, Ticket(KEEPER))
    until(qtbot, lambda: not course.condition.is_accepting)
    assert service.printed() == {}
    service.tell("cupsaccept", KEEPER)
    until(qtbot, lambda: course.batch is None)
    assert came_out(service) == wanted(world, items)


def test_what_is_left_out_is_taken_out_of_the_queue(
    world: World, service: PrintService, prints: Prints, qtbot: QtBot
) -> None:
    items = enter_documents(world.store, 12)
    course = prints.control.course
    service.tell("cupsdisable", KEEPER)
    prints.control.begin(items, Ticket(KEEPER))
    until(qtbot, lambda: course.condition.is_stopped)
    prints.control.give_up()
    until(qtbot, lambda: course.batch is None)
    service.tell("cupsenable", KEEPER)
    service.wait(service.is_calm)
    assert service.printed() == {}


@pytest.mark.parametrize("killed_at", [7, *(pytest.param(at, marks=pytest.mark.slow) for at in (1, 2, 3, 5, 9, 11))])
def test_killed_in_the_middle_each_comes_out_once_after_all(
    tmp_path: Path, service: PrintService, qtbot: QtBot, killed_at: int
) -> None:
    folder = tmp_path / "profile"
    with opened_world(folder) as made:
        items = enter_documents(made.store, _FEWER)
        codes = wanted(made, items)
    kill_in_the_middle(folder, killed_at)
    before = len(service.printed())
    with reopened(folder) as (desk, store):
        prints = prints_of(desk)
        course = prints.control.course
        prints.control.look()
        until(qtbot, lambda: course.batch is not None and is_at_rest(course))
        assert course.batch is not None
        assert course.batch.count(ItemState.WAITING) > 0, "nothing is printed by itself"
        asked = [course.batch.items[number].document for number in course.batch.doubtful]
        assert len(asked) <= 1
        if asked:  # CUPS does not know the job: the person looks, and nothing came out
            assert store.reads.get(Document, asked[0]).code not in came_out(service)
            prints.control.answer(is_printed=False)
        else:
            prints.control.go_on()
        until(qtbot, lambda: course.batch is None)
    assert before < _FEWER
    assert came_out(service) == codes


@pytest.mark.parametrize("is_open", [True, False])
def test_the_start_says_that_a_batch_was_cut_off(world: World, qtbot: QtBot, is_open: bool) -> None:
    said = list[str]()
    world.desk.notices.said.connect(lambda one: said.append(one.text))
    if is_open:
        begin_batch(world.store, enter_documents(world.store, 2), Ticket(KEEPER))
    PrintsOfDesk(world.desk)
    settle(world, qtbot)
    assert [text.partition(" when")[0] for text in said] == ["Documents were being printed"] * is_open


def kill_in_the_middle(folder: Path, at: int) -> None:
    """Run the batch in a process of its own and kill it when so many documents are on their way."""
    command = [sys.executable, "-m", "tests.app.print_run", str(folder), KEEPER]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) >= at:
                break
        process.kill()
    time.sleep(0.1)
