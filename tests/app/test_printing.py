"""The printer of the program: real paper, the languages that the form speaks, pictures of its pages, and one key."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from smedesk.app.printing import FormPrinter, document_key
from smedesk.domain.errors import DomainError
from smedesk.domain.records import Document
from smedesk.services.agreements import gather_agreement, issue_agreement
from tests.services.test_agreements import complete
from tests.ui.screens.world import TODAY, World, fill, opened_world

PRINTER = FormPrinter(bytes(32))


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


def test_an_issued_agreement_is_a_pdf_whose_pages_can_be_looked_at(world: World) -> None:
    exchange = complete(world)
    id, _ = issue_agreement(world.store, PRINTER, exchange, ("en", "et"), TODAY)
    document = world.store.reads.get(Document, id)
    pdf = world.store.reads.file(document.file_sha256)
    assert pdf.startswith(b"%PDF")
    assert hashlib.sha256(pdf).hexdigest() == document.file_sha256
    pages = list(PRINTER.pages(pdf, 40))
    assert len(pages) == document.pages
    for page in pages:
        assert len(page.pixels) == page.width * page.height * 3
        assert len(set(page.pixels)) > 1, "something is printed on it"


def test_the_fingerprint_is_of_the_content_and_the_key_of_the_desk_is_in_the_bytes(world: World) -> None:
    data = gather_agreement(world.store.reads, complete(world), 1, TODAY)
    first, again = (PRINTER.print_agreement(data, ("en",)) for _ in range(2))
    other = FormPrinter(bytes(31) + b"\1").print_agreement(data, ("en",))
    assert first == again
    assert other.content_sha256 == first.content_sha256
    assert other.pdf != first.pdf


def test_every_language_that_is_offered_is_printed(world: World) -> None:
    languages = PRINTER.agreement_languages()
    assert {"en", "et"} <= set(languages)
    data = gather_agreement(world.store.reads, complete(world), 1, TODAY)
    assert {PRINTER.print_agreement(data, (language,)).pages > 0 for language in languages} == {True}


@pytest.mark.parametrize(("languages", "code"), [
    (("xx",), "document.language_not_offered"),
    ((), "document.languages_count"),
    (("en", "et", "it"), "document.languages_count"),
])
def test_languages_that_cannot_be_printed_are_refused_and_nothing_is_kept(
    world: World, languages: tuple[str, ...], code: str
) -> None:
    exchange = complete(world)
    with pytest.raises(DomainError) as refused:
        issue_agreement(world.store, PRINTER, exchange, languages, TODAY)
    assert refused.value.code == code
    assert not world.store.reads.find(Document)


def test_what_is_no_pdf_is_said_so() -> None:
    with pytest.raises(DomainError, match=r"document\.unreadable"):
        list(PRINTER.pages(b"nothing of the kind", 40))


def test_the_key_is_made_once_and_stays(world: World) -> None:
    key = document_key(world.store)
    assert len(key) == 32
    assert len(set(key)) > 1
    assert document_key(world.store) == key
