"""The language of the screens: which there are, and the switch to one of them.

English is the source text and has a catalogue too, for its plurals. Formats of dates and numbers follow the language.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from smedesk import translate

CATALOGUES = Path(__file__).resolve().parents[2] / "resources" / "translations"
LOCALES = {"en": "en_IE", "et": "et_EE"}
"""Languages whose catalogue is complete, and the locale of each: plain "en" would write dates as in America."""


def names() -> dict[str, str]:
    """Return code → name of each language, in itself."""
    return {code: QLocale(locale).nativeLanguageName().capitalize() for code, locale in LOCALES.items()}


def system_language() -> str:
    """Return the system's language where there is a catalogue for it, else English."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LOCALES else "en"


class Language:
    """The language that the program speaks now. There is one for the whole program; windows are built anew after a
    switch.

    Raises FileNotFoundError when the catalogue of a language has not been built (`make setup` does)."""

    def __init__(self) -> None:
        self._translator = QTranslator()
        self.code = ""

    def choose(self, code: str) -> None:
        """Speak a language from now on; an unknown one is English."""
        self.code = code if code in LOCALES else "en"
        QCoreApplication.removeTranslator(self._translator)
        self._translator = QTranslator()
        file = CATALOGUES / f"smedesk_{self.code}.qm"
        if not self._translator.load(str(file)):
            raise FileNotFoundError(file)
        QCoreApplication.installTranslator(self._translator)
        QLocale.setDefault(QLocale(LOCALES[self.code]))
        translate.install(QCoreApplication.translate)

    def leave(self) -> None:
        """Speak the source texts again, as before the first choice."""
        QCoreApplication.removeTranslator(self._translator)
        translate.install(None)
