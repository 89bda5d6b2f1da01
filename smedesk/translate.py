"""The one door through which a text for people goes.

`app` installs a translator when a language is chosen; without one the English source text comes back, so that a log or
a command line reads well too. This module imports nothing of the project and knows no Qt.

Only plain literals may stand inside the calls, in order and without keywords, because `pyside6-lupdate` reads them:

    translate("Companies", "New company")
    translate("Companies", "Saved {name}").format(name=company.name)
    translate("Companies", "%n companies", "", count)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

Translator = Callable[[str, str, str, int], str]


class Text(NamedTuple):
    """A text that is declared where no language is known yet; `translate(*text)` words it."""

    context: str
    source: str


def mark(context: str, source: str) -> Text:
    """Declare a text for the catalogue without translating it."""
    return Text(context, source)


def _source_text(context: str, source: str, comment: str, n: int) -> str:  # noqa: ARG001 - the translator's signature
    return source if n < 0 else source.replace("%n", str(n))


_translator: Translator = _source_text


def install(translator: Translator | None) -> None:
    """Use `translator` from now on; None returns to the source texts."""
    global _translator  # noqa: PLW0603 - the one switch of language in the process
    _translator = translator or _source_text


def translate(context: str, source: str, comment: str = "", n: int = -1) -> str:
    """Return `source` in the chosen language; `n` >= 0 picks the plural form and fills `%n`."""
    return _translator(context, source, comment, n)
