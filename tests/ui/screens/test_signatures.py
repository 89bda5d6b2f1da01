"""Signatures on the screen: who signed, signing with a key by the keyboard, filing what came back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from smedesk.app.print_outlet import PdfPages
from smedesk.app.printing import FormPrinter
from smedesk.app.signing import PaperSignatures
from smedesk.domain.records import Document, Signing
from smedesk.domain.trust import write_trusted
from smedesk.services.signing import standing_of
from smedesk.services.trusting import refresh_trust, trusted_list
from smedesk.ui.screens.documents.received_dialog import ReceivedDialog
from smedesk.ui.screens.documents.screen import DocumentsScreen
from smedesk.ui.screens.documents.sign_dialog import SignDialog
from smedesk.ui.screens.documents.signatures_card import SignaturesCard
from smedesk.ui.screens.documents.trust_dialog import TrustDialog
from smedesk.ui.screens.printing.prints import Prints
from smedesk.ui.screens.printing.tools import PrintTools
from tests.documents.signatures.authority import Authority, Holder
from tests.documents.signatures.papers import PARTIES, unsigned
from tests.documents.signatures.xades import container
from tests.services.test_signing import in_ink, issue, signed_by
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.hands import part, press, read, settle, show, write
from tests.ui.screens.paper_printer import PaperPrinter
from tests.ui.screens.world import World, enter_exchange, fill, opened_world

SIGNATURES = PaperSignatures()


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="module")
def kadri(authority: Authority) -> Holder:
    return authority.signer("TAMM,KADRI,48001010000")


@pytest.fixture
def world(tmp_path: Path, authority: Authority) -> Iterator[World]:
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        refresh_trust(opened.store, write_trusted(authority.trusted))
        yield opened


@pytest.fixture
def paper(world: World) -> str:
    return issue(world, enter_exchange(world))


def card_on(world: World, qtbot: QtBot, paper: str) -> SignaturesCard:
    """Return the card on a screen that shows the paper."""
    prints = Prints(world.desk, PrintTools(PaperPrinter(), PdfPages()))
    screen = DocumentsScreen(world.desk, FormPrinter(bytes(32)), prints, SIGNATURES)
    show(screen, world, qtbot)
    screen.open_record(paper)
    settle(world, qtbot)
    found = screen.findChild(SignaturesCard)
    assert found is not None
    return found


def dialog_of(card: SignaturesCard, kind: type[QDialog]) -> QDialog:
    (found,) = [one for one in card.findChildren(kind) if one.isVisible()]
    return found


def test_each_party_stands_there_with_how_it_signed_or_that_it_is_missing(
    world: World, paper: str, kadri: Holder, qtbot: QtBot
) -> None:
    older, newer = paper, issue(world, world.store.reads.get(Document, paper).exchange, 2)
    in_ink(world, older, "host_office")
    in_ink(world, newer, "host_company", is_confirmed=False)
    signed_by(world, newer, kadri, "participant")
    card = card_on(world, qtbot, newer)
    words = read(card)
    assert "1 of 5 have signed" in words
    assert "TAMM, KADRI" in words
    assert "Signed only version 1" in words
    assert words.count("Missing") == 3
    assert_accessible(card.window(), qtbot)
    confirm = part(card, "confirm_host_company")
    confirm.setFocus()
    press(Qt.Key.Key_Space)
    settle(world, qtbot)
    assert "2 of 5 have signed" in read(card)


def test_a_key_in_a_file_signs_by_the_keyboard_alone(
    world: World, paper: str, kadri: Holder, qtbot: QtBot, tmp_path: Path
) -> None:
    key = tmp_path / "kadri.p12"
    key.write_bytes(kadri.pkcs12("open sesame").content)
    card = card_on(world, qtbot, paper)
    card.window().setFocus()
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(world, qtbot)
    dialog = dialog_of(card, SignDialog)
    assert_accessible(dialog, qtbot)
    part(dialog, "sign_key_file").setFocus()
    write(str(key))
    part(dialog, "sign_passphrase").setFocus()
    write("guessed")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert dialog.isVisible()
    assert "does not open this key" in read(dialog)
    assert standing_of(world.store.reads, paper).signed == ()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert part(dialog, "sign_passphrase").isAncestorOf(focus)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write("open sesame")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    (one,) = standing_of(world.store.reads, paper).signed
    assert (one.party, one.counts) == ("participant", True)
    assert "1 of 5 have signed" in read(card)
    kept = " ".join(world.store.reads.setting(f"signing.{name}") for name in ("way", "level", "key_file", "token"))
    assert str(key) in kept
    assert "sesame" not in kept


def test_what_a_card_says_stands_below_its_field(world: World, paper: str, qtbot: QtBot) -> None:
    card = card_on(world, qtbot, paper)
    card.sign()
    settle(world, qtbot)
    dialog = dialog_of(card, SignDialog)
    assert isinstance(dialog, SignDialog)
    dialog.way.set_value("token")
    dialog.way.left_changed.emit("token")
    assert not part(dialog, "sign_passphrase").isVisible()
    dialog.module.field.set_value("/nowhere/driver.so")
    dialog.sign()
    settle(world, qtbot)
    assert "driver of the card was not found" in dialog.module.field.error
    dialog.reject()


def test_a_file_that_came_back_is_shown_with_its_verdict_and_filed(
    world: World, paper: str, authority: Authority, qtbot: QtBot, tmp_path: Path
) -> None:
    back = tmp_path / "leping.asice"
    back.write_bytes(container({"leping.pdf": unsigned()}, authority.signer("NOBODY,KNOWN"), authority))
    card = card_on(world, qtbot, paper)
    card.file(back)
    settle(world, qtbot)
    dialog = dialog_of(card, ReceivedDialog)
    words = read(dialog)
    assert "Valid" in words
    assert "NOBODY, KNOWN" in words
    assert "A time-stamp on the trusted list proves when it was signed." in words
    assert_accessible(dialog, qtbot)
    part(dialog, "received_party_0").setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    part(dialog, "received_file").setFocus()
    press(Qt.Key.Key_Space)
    settle(world, qtbot)
    (signing,) = world.store.reads.find(Signing, document=paper)
    assert signing.way == "digital"
    assert "1 of 5 have signed" in read(card)


def test_a_file_that_is_none_is_said_and_nothing_is_filed(
    world: World, paper: str, qtbot: QtBot, tmp_path: Path
) -> None:
    said: list[str] = []
    world.desk.notices.said.connect(lambda one: said.append(one.text))
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0 and so on")
    card = card_on(world, qtbot, paper)
    card.file(photo)
    settle(world, qtbot)
    assert "no signed document" in " ".join(said)
    assert world.store.reads.find(Signing, document=paper) == ()


def test_when_all_have_signed_there_is_nothing_left_to_sign(world: World, paper: str, qtbot: QtBot) -> None:
    for party in PARTIES:
        in_ink(world, paper, party)
    card = card_on(world, qtbot, paper)
    assert "Complete" in read(card)
    assert card.sign_button.isHidden()
    assert part(card, "file_signed").isVisible(), "a better copy may still come"


def test_a_signed_file_is_saved_just_as_it_is(
    world: World, paper: str, kadri: Holder, qtbot: QtBot, tmp_path: Path
) -> None:
    signed_by(world, paper, kadri, "participant")
    (one,) = standing_of(world.store.reads, paper).signed
    content = world.store.reads.file(one.signing.file_sha256)
    card = card_on(world, qtbot, paper)
    part(card, "save_participant").setFocus()
    press(Qt.Key.Key_Space)
    settle(world, qtbot)
    dialog = dialog_of(card, QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "signed.pdf"))
    dialog.reject()
    settle(world, qtbot)
    assert (tmp_path / "signed.pdf").read_bytes() == content


def test_a_file_whose_signatures_do_not_count_stays_in_sight(
    world: World, paper: str, authority: Authority, qtbot: QtBot, tmp_path: Path
) -> None:
    back = tmp_path / "leping.asice"
    back.write_bytes(container({"leping.pdf": unsigned()}, authority.signer("NOBODY,KNOWN")))
    card = card_on(world, qtbot, paper)
    card.file(back)
    settle(world, qtbot)
    part(dialog_of(card, ReceivedDialog), "received_file").setFocus()
    press(Qt.Key.Key_Space)
    settle(world, qtbot)
    assert "leping.asice" in read(card)
    assert "0 of 5 have signed" in read(card)


def test_a_trusted_list_is_taken_from_a_file(world: World, paper: str, qtbot: QtBot, tmp_path: Path) -> None:
    other = Authority("Other")
    bundle, photo = tmp_path / "issuers.pem", tmp_path / "photo.jpg"
    bundle.write_text("\n".join(other.listed.certificates))
    photo.write_bytes(b"\xff\xd8")
    card = card_on(world, qtbot, paper)
    part(card, "show_trust").setFocus()
    press(Qt.Key.Key_Space)
    settle(world, qtbot)
    dialog = dialog_of(card, TrustDialog)
    assert isinstance(dialog, TrustDialog)
    assert_accessible(dialog, qtbot)
    dialog.take_file(photo)
    settle(world, qtbot)
    assert "no trusted list" in read(dialog)
    dialog.take_file(bundle)
    settle(world, qtbot)
    assert "issuers.pem" in read(dialog)
    assert trusted_list(world.store.reads).certificates == other.listed.certificates
    dialog.accept()
