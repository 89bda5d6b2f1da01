"""Signing a document: for which party, with a key in a file or on a card, and at which level.

What was chosen is remembered for the next time, but for the PIN and the passphrase, which are kept nowhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC
from datetime import datetime as DateTime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError
from smedesk.services.ports import Changes, Reads
from smedesk.services.signing import (
    LEVELS,
    FileKey,
    SignatureWork,
    SignedPaper,
    SigningOrder,
    Standing,
    TokenCertificate,
    TokenKey,
    keep_signed,
    sign_paper,
)
from smedesk.services.signing_settings import (
    FILE,
    SIGNING_SETTINGS,
    TOKEN,
    SigningSettings,
    read_signing_settings,
    signing_setting,
)
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.formats import date_text
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.screens.documents.signature_words import party_words
from smedesk.ui.screens.interchange.path_field import PathField
from smedesk.ui.screens.opening.passphrase_page import PassphraseField
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.field import Field, beside
from smedesk.ui.widgets.text import announce, label
from smedesk.ui.widgets.text_fields import TextField

_JOINT = "\t"


class SignDialog(FieldsDialog):
    """Signs a document for one party. It closes when the signed file is kept."""

    def __init__(self, desk: Desk, signatures: SignatureWork, standing: Standing, parent: QWidget) -> None:
        super().__init__(translate("Signatures", "Sign the document"), parent)
        self.setObjectName("sign_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._signatures, self._standing = desk, signatures, standing
        self._make_fields()
        self.state = label("", "muted", wrap=True)
        self.state.setObjectName("sign_state")
        self.foot.addWidget(self.state)
        self.state.hide()
        self.go = button(translate("Signatures", "Sign"), self.sign, kind="primary", icon="pencil")
        self.go.setObjectName("sign_go")
        self.go.setDefault(True)
        cancel = button(translate("Signatures", "Cancel"), self.reject)
        cancel.setObjectName("sign_cancel")
        self.put_buttons(self.go, cancel)
        self.way.left_changed.connect(lambda _value: self._show_way())
        self.level.left_changed.connect(lambda _value: self._show_way())
        self._show_settings(SigningSettings())
        desk.ask(self, read_signing_settings, self._show_settings)

    def _make_fields(self) -> None:
        self._make_choices()
        self._make_key_fields()
        named: Mapping[str, QWidget] = {
            "sign_party": self.party,
            "sign_way": self.way,
            "sign_passphrase": self.passphrase,
            "sign_pin": self.pin,
            "sign_certificate": self.certificate,
            "sign_level": self.level,
            "sign_address": self.address,
        }
        for name, field in named.items():
            field.setObjectName(name)
        self.body.addWidget(self.party)
        self.body.addWidget(self.way)
        self.body.addLayout(beside(self.key_file, self.key_file.choose))
        self.body.addWidget(self.passphrase)
        self.body.addLayout(beside(self.module, self.module.choose))
        self.body.addLayout(beside(self.certificate, self.look))
        for piece in (self.pin, self.level, self.address):
            self.body.addWidget(piece)

    def _make_choices(self) -> None:
        self.party = ChoiceField(
            translate("Signatures", "Sign for"),
            [Choice(one, party_words(one)) for one in self._standing.missing],
            is_needed=True,
        )
        self.party.set_value(self._standing.missing[0] if self._standing.missing else None)
        self.way = ChoiceField(
            translate("Signatures", "The key is"),
            [
                Choice(FILE, translate("Signatures", "in a file (.p12, .pfx, .pem)")),
                Choice(TOKEN, translate("Signatures", "on a card or stick")),
            ],
            is_needed=True,
        )
        self.level = ChoiceField(
            translate("Signatures", "Level"), [Choice(one, _level_words(one)) for one in LEVELS], is_needed=True
        )
        self.address = TextField(
            translate("Signatures", "Address of the time-stamping service"), placeholder="https://"
        )

    def _make_key_fields(self) -> None:
        choose = translate("Signatures", "Choose…")
        self.key_file = PathField(
            translate("Signatures", "File with the key"), "", choose, is_folder=False, object_name="sign_key_file"
        )
        self.passphrase = PassphraseField(
            translate("Signatures", "Passphrase of the key"), translate("Signatures", "It is not kept.")
        )
        self.module = PathField(
            translate("Signatures", "Driver of the card (its maker names the PKCS#11 file)"),
            "",
            choose,
            is_folder=False,
            object_name="sign_module",
        )
        self.certificate = ChoiceField(translate("Signatures", "Certificate"), ())
        self.look = button(translate("Signatures", "Look at the card"), self.look_at_card, icon="refresh-cw")
        self.look.setObjectName("sign_look")
        self.pin = PassphraseField(
            translate("Signatures", "PIN"), translate("Signatures", "The PIN for signing. It is not kept.")
        )

    # ---------------------------------------------------------------- what is shown

    def _show_settings(self, kept: SigningSettings) -> None:
        self.way.set_value(kept.way)
        self.level.set_value(kept.level if kept.level in LEVELS else LEVELS[0])
        self.address.set_value(kept.timestamp_address)
        self.key_file.field.set_value(kept.key_file)
        self.module.field.set_value(kept.module)
        if kept.certificate:
            self.certificate.set_choices([Choice(f"{kept.token}{_JOINT}{kept.certificate}", kept.certificate)])
            self.certificate.set_value(f"{kept.token}{_JOINT}{kept.certificate}")
        self._show_way()

    def _show_way(self) -> None:
        is_file = self.way.value() != TOKEN
        of_file: tuple[QWidget, ...] = (self.key_file, self.key_file.choose, self.passphrase)
        of_card: tuple[QWidget, ...] = (self.module, self.module.choose, self.certificate, self.look, self.pin)
        for widget in of_file:
            widget.setVisible(is_file)
        for widget in of_card:
            widget.setVisible(not is_file)
        self.address.setVisible(self.level.value() != LEVELS[0])

    def look_at_card(self) -> None:
        """Read which certificates are on the cards, which needs no PIN."""
        module, signatures = str(self.module.path() or ""), self._signatures
        self._say(translate("Signatures", "Looking at the card …"))
        self._desk.tasks.read(
            self, lambda: signatures.token_certificates(module), self._on_certificates, self._on_refused
        )

    def _on_certificates(self, found: tuple[TokenCertificate, ...]) -> None:
        self.certificate.set_choices(
            [Choice(f"{one.token}{_JOINT}{one.certificate}", f"{one.name} ({one.certificate})") for one in found]
        )
        if found:
            self.certificate.set_value(f"{found[0].token}{_JOINT}{found[0].certificate}")
        count = len(found)
        self._say(translate("Signatures", "%n certificates are on the card.", "", count))

    # ---------------------------------------------------------------- what is done

    def sign(self) -> None:
        """Sign, off this thread; nothing is kept before the signature is there."""
        for field in self._fields():
            field.commit()
            field.show_error("")
        made = self._key()
        if made is None:
            return
        chosen, document, signatures = self._chosen(), self._standing.document.id, self._signatures
        party, now = str(self.party.value() or ""), DateTime.now(UTC)
        lines = (party_words(party), date_text(now))

        def work(reads: Reads) -> SignedPaper:
            order = SigningOrder(party, made(), chosen.level, chosen.timestamp_address, lines)
            return sign_paper(reads, signatures, signatures, document, order, now)

        self.go.setEnabled(False)
        self._say(translate("Signatures", "Signing …"))
        for name in SIGNING_SETTINGS:
            self._desk.keep_setting(signing_setting(name), getattr(chosen, name))
        self._desk.ask(self, work, self._on_signed, self._on_refused)

    def _chosen(self) -> SigningSettings:
        token, _, certificate = str(self.certificate.value() or "").partition(_JOINT)
        return SigningSettings(
            way=str(self.way.value()),
            level=str(self.level.value()),
            timestamp_address=str(self.address.value()) if self.level.value() != LEVELS[0] else "",
            key_file=str(self.key_file.path() or ""),
            module=str(self.module.path() or ""),
            token=token,
            certificate=certificate,
        )

    def _key(self) -> Callable[[], FileKey | TokenKey] | None:
        """Return what makes the key, off this thread; None, with an error below its field, where something lacks."""
        chosen = self._chosen()
        if chosen.way == TOKEN:
            if not chosen.module:
                self._err(self.module.field, translate("Signatures", "Choose the driver of the card."))
                return None
            pin = self.pin.text()
            return lambda: TokenKey(chosen.module, pin, chosen.token, chosen.certificate)
        if not chosen.key_file:
            self._err(self.key_file.field, translate("Signatures", "Choose the file with the key."))
            return None
        passphrase, path = self.passphrase.text(), Path(chosen.key_file)
        return lambda: _read_key(path, passphrase)

    def _on_signed(self, signed: SignedPaper) -> None:
        self._desk.change(lambda store: keep_signed(store, signed), self._on_kept, self._on_refused)

    def _on_kept(self, _done: tuple[str, Changes]) -> None:
        self.accept()

    def _on_refused(self, error: BaseException) -> bool:
        self.go.setEnabled(True)
        if not isinstance(error, DomainError):
            self._say("")
            return False
        self._say("")
        self._err(self._field_of(error.code), refusal_of(error))
        return True

    def _field_of(self, code: str) -> Field:
        is_token = self.way.value() == TOKEN
        places: Mapping[str, Field] = {
            "key.wrong_passphrase": self.passphrase,
            "file.missing": self.key_file.field,
            "token.wrong_pin": self.pin,
            "token.no_driver": self.module.field,
            "token.several": self.certificate,
            "token.several_certificates": self.certificate,
            "token.no_certificate": self.certificate,
        }
        if code.startswith("timestamp."):
            return self.address if self.address.isVisible() else self.level
        if code in ("signing.unknown_chain", "signing.no_revocation"):
            return self.level
        return places.get(code, self.pin if is_token else self.key_file.field)

    def _err(self, field: Field, text: str) -> None:
        field.show_error(text)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))
        if text:
            announce(self, text)

    def _fields(self) -> tuple[Field, ...]:
        return (
            self.party, self.way, self.key_file.field, self.passphrase, self.module.field, self.certificate, self.pin,
            self.level, self.address,
        )  # fmt: skip


def _read_key(path: Path, passphrase: str) -> FileKey:
    try:
        return FileKey(path.read_bytes(), passphrase)
    except OSError as error:
        raise DomainError("file.missing", file=str(path)) from error


def _level_words(level: str) -> str:
    words = {
        "B-B": translate("Signatures", "B-B: the signature alone"),
        "B-T": translate("Signatures", "B-T: with a time-stamp"),
        "B-LT": translate("Signatures", "B-LT: can be checked for years"),
        "B-LTA": translate("Signatures", "B-LTA: for the archive"),
    }
    return words[level]
