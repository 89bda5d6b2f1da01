"""Printing through a real CUPS: a private service with a queue of cups-pdf; what comes out, compared page by page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from smedesk.app.print_cups import CupsSpooler
from smedesk.app.print_libcups import load_libcups
from smedesk.app.print_outlet import open_spooler
from smedesk.app.printing import FormPrinter
from smedesk.domain.records import Document
from smedesk.services.agreements import issue_agreement
from smedesk.services.printing import JobState, PrinterFault, Sides, Ticket
from tests.app.coded_pages import coded_pdf
from tests.app.cups import KEEPER, QUEUE, PrintService, is_root, print_service
from tests.services.test_agreements import complete
from tests.ui.screens.world import TODAY, fill, opened_world

_PLAIN = Ticket(QUEUE, sides=Sides.ONE)


@pytest.fixture(scope="module")
def shared() -> Iterator[PrintService]:
    with print_service() as service:
        yield service


@pytest.fixture
def service(shared: PrintService, monkeypatch: pytest.MonkeyPatch) -> PrintService:
    monkeypatch.setenv("CUPS_SERVER", shared.address)
    return shared


@pytest.fixture
def spooler(service: PrintService) -> CupsSpooler:  # noqa: ARG001 - it must run
    library = load_libcups()
    assert library is not None, "libcups is missing: run `make setup`"
    return CupsSpooler(library)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return coded_pdf(("ONE", "TWO", "THREE"))


def pages(pdf: Path | bytes) -> list[Image.Image]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.render(scale=150 / 72, grayscale=True).to_pil() for page in document]


def codes(page: Image.Image) -> list[str]:
    return sorted(found.text for found in zxingcpp.read_barcodes(page))


def unlike(one: Image.Image, other: Image.Image) -> float:
    """Return which part of a page is black on one and white on the other, and has no ink near it."""
    from PIL import ImageChops, ImageFilter

    small = (one.width // 3, one.height // 3)
    greys = [page.resize(small, Image.Resampling.BOX) for page in (one, other)]
    beside = ImageChops.difference(*(page.filter(ImageFilter.GaussianBlur(1.5)) for page in greys))
    return sum(beside.histogram()[40:]) / (small[0] * small[1])


def printed(service: PrintService, spooler: CupsSpooler, job: int, title: str) -> Path:
    service.wait(lambda: spooler.states([(job, title)]) == [JobState.DONE])
    service.wait(lambda: job in service.printed())
    return service.printed()[job]


def test_the_queues_are_offered_and_the_server_is_the_one_that_is_named(spooler: CupsSpooler) -> None:
    assert {one.name for one in spooler.printers()} == {QUEUE, KEEPER}
    assert spooler.condition(QUEUE).is_ready


def test_cups_is_used_where_it_is(service: PrintService) -> None:
    assert isinstance(open_spooler(), CupsSpooler)
    assert service.address


def test_what_arrives_is_what_was_handed_over_byte_for_byte(
    service: PrintService, spooler: CupsSpooler, pdf: bytes
) -> None:
    job = spooler.hand_over(pdf, "forms.pdf t/1", Ticket(KEEPER))
    assert printed(service, spooler, job, "t/1").read_bytes() == pdf


def test_each_page_arrives_with_its_codes_and_in_its_size(
    service: PrintService, spooler: CupsSpooler, pdf: bytes
) -> None:
    assert_arrives(service, spooler, pdf, "t/2")
    first, second, _ = pages(pdf)
    assert unlike(first, second) > 0.002, "another page would be noticed"


@pytest.mark.usefixtures("qapp")  # a desk is a QObject
def test_an_agreement_arrives_as_it_was_laid_out(service: PrintService, spooler: CupsSpooler, tmp_path: Path) -> None:
    with opened_world(tmp_path / "profile") as world:
        fill(world)
        id, _ = issue_agreement(world.store, FormPrinter(bytes(32)), complete(world), ("et", "it"), TODAY)
        agreement = world.store.reads.file(world.store.reads.get(Document, id).file_sha256)
    assert_arrives(service, spooler, agreement, "t/21")


def assert_arrives(service: PrintService, spooler: CupsSpooler, pdf: bytes, title: str) -> None:
    job = spooler.hand_over(pdf, f"paper.pdf {title}", _PLAIN)
    wanted, came = pages(pdf), pages(printed(service, spooler, job, title))
    assert len(came) == len(wanted) > 1
    for one, other in zip(wanted, came, strict=True):
        assert abs(one.width - other.width) <= 3
        assert abs(one.height - other.height) <= 3
        assert codes(one) == codes(other) != []
        assert unlike(one, other.resize(one.size)) < 0.0001


@pytest.mark.skipif(not is_root(), reason="a queue with filters needs cups-pdf, which root alone may run")
def test_copies_and_pages_are_those_of_the_ticket(service: PrintService, spooler: CupsSpooler, pdf: bytes) -> None:
    job = spooler.hand_over(pdf, "forms.pdf t/3", Ticket(QUEUE, copies=2, sides=Sides.ONE, first=2, last=3))
    came, wanted = pages(printed(service, spooler, job, "t/3")), pages(pdf)
    assert [codes(page) for page in came] == [codes(page) for page in (*wanted[1:], *wanted[1:])]


def test_a_stopped_queue_keeps_the_job_and_prints_it_later(
    service: PrintService, spooler: CupsSpooler, pdf: bytes
) -> None:
    service.tell("cupsdisable", "-r", "out of paper", KEEPER)
    condition = spooler.condition(KEEPER)
    assert condition.is_stopped
    assert not condition.is_ready
    assert "out of paper" in condition.message
    job = spooler.hand_over(pdf, "forms.pdf t/4", Ticket(KEEPER))
    assert spooler.states([(job, "t/4")]) == [JobState.WAITING]
    assert job not in service.printed()
    service.tell("cupsenable", KEEPER)
    assert printed(service, spooler, job, "t/4").read_bytes() == pdf


def test_a_queue_that_takes_nothing_says_so_and_nothing_is_left_behind(
    service: PrintService, spooler: CupsSpooler, pdf: bytes
) -> None:
    service.tell("cupsreject", KEEPER)
    try:
        assert not spooler.condition(KEEPER).is_accepting
        with pytest.raises(PrinterFault) as told:
            spooler.hand_over(pdf, "forms.pdf t/5", Ticket(KEEPER))
    finally:
        service.tell("cupsaccept", KEEPER)
    assert told.value.code == "print.rejected"
    assert spooler.find(KEEPER, "t/5") is None


def test_a_job_is_found_by_its_title_and_taken_out(service: PrintService, spooler: CupsSpooler, pdf: bytes) -> None:
    service.tell("cupsdisable", KEEPER)
    job = spooler.hand_over(pdf, "forms.pdf t/6", Ticket(KEEPER))
    assert spooler.find(KEEPER, "t/6") == job
    spooler.withdraw([job])
    service.tell("cupsenable", KEEPER)
    assert spooler.states([(job, "t/6"), (job, "other"), (99_999, "t/6")]) == [JobState.CANCELLED, None, None]
    spooler.withdraw([job])  # once more does no harm
    assert job not in service.printed()


def test_a_job_without_its_pages_is_taken_out_and_known_as_not_printed(
    service: PrintService, spooler: CupsSpooler
) -> None:
    """What a desk leaves behind that was cut off between the job and its pages."""
    with spooler._line.connected() as http, spooler._queue(http, KEEPER) as (queue, details):
        job = spooler._make_job(http, queue, details, "forms.pdf t/7", Ticket(KEEPER))
    assert spooler.find(KEEPER, "t/7") == 0
    assert spooler.states([(job, "t/7")]) == [JobState.CANCELLED]
    assert job not in service.printed()


def test_a_file_that_is_no_pdf_is_told_from_a_printed_one(service: PrintService, spooler: CupsSpooler) -> None:
    if not is_root():
        pytest.skip("only a queue with filters looks into the file")
    job = spooler.hand_over(b"%PDF-1.7\nnothing of the kind", "forms.pdf t/8", _PLAIN)
    service.wait(lambda: spooler.states([(job, "t/8")])[0] in (JobState.ABORTED, JobState.STOPPED, JobState.DONE))
    assert spooler.states([(job, "t/8")]) != [JobState.DONE]
    spooler.withdraw([job])


def test_where_the_service_dies_under_a_document_nobody_claims_to_know(
    pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = load_libcups()
    with print_service() as service:
        monkeypatch.setenv("CUPS_SERVER", service.address)
        spooler = CupsSpooler(library)
        send = spooler._send

        def break_off(*given: object) -> None:
            service.kill()
            send(*given)  # type: ignore[arg-type] # handed through

        monkeypatch.setattr(spooler, "_send", break_off)
        with pytest.raises(PrinterFault) as told:
            spooler.hand_over(pdf, "forms.pdf t/9", Ticket(KEEPER))
    assert told.value.code == "print.unsure"


def test_a_printer_that_is_not_there_is_named(spooler: CupsSpooler, pdf: bytes) -> None:
    for ask in (lambda: spooler.hand_over(pdf, "x", Ticket("Cellar")), lambda: spooler.condition("Cellar")):
        with pytest.raises(PrinterFault) as told:
            ask()
        assert (told.value.code, told.value.parameters["printer"]) == ("print.no_printer", "Cellar")


def test_without_a_service_each_call_says_so(monkeypatch: pytest.MonkeyPatch, pdf: bytes) -> None:
    library = load_libcups()
    assert library is not None
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")
    spooler = CupsSpooler(library)
    for ask in (
        spooler.printers,
        lambda: spooler.hand_over(pdf, "x", Ticket(QUEUE)),
        lambda: spooler.states([(1, "x")]),
        lambda: spooler.find(QUEUE, "x"),
        lambda: spooler.condition(QUEUE),
        lambda: spooler.withdraw([1]),
    ):
        with pytest.raises(PrinterFault) as told:
            ask()
        assert told.value.code == "print.no_service"
