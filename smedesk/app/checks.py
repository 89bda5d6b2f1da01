"""What the self-test asks of the window's side: does it paint, in our letters, in every language it offers."""

from __future__ import annotations

import secrets
from datetime import UTC, timedelta
from datetime import datetime as DateTime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication

from smedesk.app.program import DeskProgram
from smedesk.app.start import make_application
from smedesk.services.signing import FileKey
from smedesk.store.cipher import KEY_BYTES
from smedesk.store.profile import Profile
from smedesk.sync.access import Secrets
from smedesk.translate import translate
from smedesk.ui.language import LOCALES, Language
from smedesk.ui.theme import FONT_FAMILY, current_theme

LETTERS = "AÄÅÆĀĄČĐĖĢĦĪĶŁŇŐØŘŠŢŮÝŽß ΑΩάώ АЯйъђ ĐŠ €"
"""Letters of every alphabet of the programme."""

_FEWEST_COLOURS = 8
_ICON = 32
_STEP = 7


class CheckFailed(Exception):
    """What was checked does not hold; the text says what was found."""


class TrialKeys:
    """A key and secrets that are forgotten with the process."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(KEY_BYTES)
        self._kept: dict[str, str] = {}

    def database_key(self, profile: Profile) -> bytes:
        """Return the one key."""
        del profile
        return self._key

    def fits_passphrase(self, profile: Profile, typed: str) -> bool:  # noqa: ARG002 - the key needs none
        """See `DeskKeys`."""
        return False

    def secrets(self, profile: Profile) -> Secrets:
        """Return the secrets."""
        del profile
        return self

    def get(self, name: str) -> str:
        """Return a secret, "" when there is none."""
        return self._kept.get(name, "")

    def set(self, name: str, value: str) -> None:
        """Keep a secret."""
        self._kept[name] = value


def application() -> QApplication:
    """Return the application of this process; made when there is none."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else make_application()


def paint_window(folder: Path) -> str:
    """Open a new desk, let it paint, and look at the picture."""
    application()
    program = DeskProgram(folder, TrialKeys(), Language())
    try:
        program.open()
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
        if program.window is None:
            raise CheckFailed("no window")
        picture = program.window.grab().toImage()
    finally:
        program.close()
    if QApplication.windowIcon().pixmap(_ICON, _ICON).isNull():
        raise CheckFailed("no icon")
    colours = len(_colours(picture))
    if colours < _FEWEST_COLOURS:
        raise CheckFailed(f"{colours} colours only")
    return f"{picture.width()} x {picture.height()}, {QApplication.platformName()}"


def _colours(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(0, picture.width(), _STEP) for y in range(0, picture.height(), _STEP)}


def cover_letters() -> str:
    """See that the typeface of the screens is the one that ships, and holds every letter."""
    application()
    font = current_theme().font("base")
    if FONT_FAMILY not in QFontDatabase.families() or QFontInfo(font).family() != FONT_FAMILY:
        raise CheckFailed(f"{QFontInfo(font).family()} in the place of {FONT_FAMILY}")
    metrics = QFontMetrics(font)
    if missing := [letter for letter in LETTERS if not metrics.inFontUcs4(ord(letter))]:
        raise CheckFailed(f"no {' '.join(missing)}")
    return f"{FONT_FAMILY}, {len(set(LETTERS))} letters of all alphabets"


def load_catalogues() -> str:
    """Speak every language that is offered, with its plural."""
    application()
    language = Language()
    for code in LOCALES:
        language.choose(code)
        one, five = _months(1), _months(5)
        if not one or five in (one, one.replace("1", "5")):
            raise CheckFailed(f"{code} has no plural: {one}, {five}")
    language.choose("en")
    return ", ".join(LOCALES)


def trial_signing_key() -> FileKey:
    """Return a key with a certificate of its own making, valid for a day: good to sign with, trusted by nobody."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12
    from cryptography.x509.oid import NameOID

    key, now, day = ec.generate_private_key(ec.SECP256R1()), DateTime.now(UTC), timedelta(days=1)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "SMEdesk self-test")])
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now - day, now + day)
    certificate = made.sign(key, hashes.SHA256())
    return FileKey(pkcs12.serialize_key_and_certificates(None, key, certificate, None, NoEncryption()))


def _months(count: int) -> str:
    return translate("Matches", "%n months", "", count)
