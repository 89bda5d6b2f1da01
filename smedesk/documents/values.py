"""Takes the values of a form out of its data, checks them, and words them in the document's languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal

import msgspec

from smedesk.documents import locales
from smedesk.documents.form import COUNTED, Form, Kind, Variable
from smedesk.domain.errors import DomainError

Texts = tuple[str, ...]
"""One text for each language of the document, in their order."""

_TEXTS: dict[Kind, Callable[[str, str], str]] = {
    "text": lambda words, language: words.strip(),  # noqa: ARG005 - the same in every language
    "long_text": lambda words, language: words.strip(),  # noqa: ARG005 - the same in every language
    "country": locales.country_words,
    "language": locales.language_words,
}


@dataclass(frozen=True, slots=True)
class FormFacts:
    """What a form knows about the document itself; reached by paths that begin with `form.`."""

    governing_language: str
    languages: tuple[str, ...]


class ValueReader:
    """Words the variables of one document. Values that are needed and missing are gathered and reported
    together.
    """

    def __init__(self, form: Form, data: object, languages: tuple[str, ...]) -> None:
        self._form = form
        self._root = {"form": FormFacts(form.structure.governing_language, languages), "": data}
        self._languages = languages
        self._missing: list[str] = []

    def scalars(self) -> dict[str, object]:
        """The raw values that conditions and sentences ask for; a list counts as its length."""
        return {
            name: self._raw(variable, self._root[""])
            for name, variable in self._form.structure.variables.items()
        }

    def entries(self, name: str) -> Sequence[object]:
        """The entries of a list of the form."""
        found = self._follow(self._form.structure.lists[name].path, self._root[""])
        return found if isinstance(found, (tuple, list)) else ()

    def texts(self, name: str) -> Texts:
        """A variable in every language, empty where it is optional and not given."""
        return self._words(name, self._form.structure.variables[name], self._root[""])

    def entry_texts(self, list_name: str, variable: str, entry: object, position: int) -> Texts:
        """A variable of one entry (counted from 1) of a list."""
        declared = self._form.structure.lists[list_name].variables[variable]
        return self._words(f"{list_name}.{position}.{variable}", declared, entry)

    def refuse_missing(self) -> None:
        """DomainError `document.values_missing` with all that were asked for and are not given."""
        if self._missing:
            raise DomainError("document.values_missing", values=tuple(dict.fromkeys(self._missing)))

    def values(self) -> dict[str, object]:
        """All values as they were given, by their variables' names; a list of the form is a list of its entries."""
        structure = self._form.structure
        found: dict[str, object] = self._given(structure.variables, self._root[""])
        for name, declared in structure.lists.items():
            found[name] = [self._given(declared.variables, entry) for entry in self.entries(name)]
        return found

    def _given(self, variables: Mapping[str, Variable], start: object) -> dict[str, object]:
        """Wordings in the languages of the document only."""
        found = {name: self._follow(variable.path, start) for name, variable in variables.items()}
        return {
            name: {language: value[language] for language in self._languages if language in value}
            if isinstance(value, Mapping)
            else value
            for name, value in found.items()
        }

    def _follow(self, path: str, start: object) -> object:
        first, _, rest = path.partition(".")
        here, steps = (self._root["form"], rest) if first == "form" else (start, path)
        for step in steps.split("."):
            here = getattr(here, step)
        return here

    def _raw(self, variable: Variable, start: object) -> object:
        found = self._follow(variable.path, start)
        return len(found) if variable.type == "count" and isinstance(found, (tuple, list)) else found

    def _words(self, name: str, variable: Variable, start: object) -> Texts:
        value = self._raw(variable, start)
        if value is None or value in ("", ()) or (isinstance(value, str) and not value.strip()):
            if not variable.optional:
                self._missing.append(name)
            return ("",) * len(self._languages)
        if variable.type == "wording":
            return self._wording(name, value)
        return tuple(self._word(name, variable, value, language) for language in self._languages)

    def _wording(self, name: str, value: object) -> Texts:
        texts = value if isinstance(value, Mapping) else {}
        self._missing.extend(
            f"{name} [{language}]" for language in self._languages if not texts.get(language)
        )
        return tuple(str(texts.get(language, "")) for language in self._languages)

    def _word(self, name: str, variable: Variable, value: object, language: str) -> str:
        match variable.type, value:
            case "money", Decimal():
                return locales.money_words(
                    value, str(self._follow(variable.currency, self._root[""])), language
                )
            case "enum", str() if value in self._form.structure.enums[variable.enum]:
                return self._form.wordings[language].text(f"value-{variable.enum}-{value}")
        words = _plain_words(variable.type, value, language)
        if words is None:
            raise DomainError("document.value_misfit", value=value, variable=name, type=variable.type)
        return words


def _plain_words(kind: Kind, value: object, language: str) -> str | None:
    """The words of a value that needs no form; None when it is not of its kind."""
    match value:
        case str() if kind in _TEXTS:
            return _TEXTS[kind](value, language)
        case tuple() | list() if kind == "lines":
            return "\n".join(str(line) for line in value)
        case Date() if kind in ("date", "instant"):
            return _day_words(kind, value, language)
        case Decimal() if kind == "percent":
            return locales.percent_words(value, language)
        case int() if kind in COUNTED:
            return str(value)
    return None


def _day_words(kind: Kind, value: Date, language: str) -> str | None:
    """A moment must know its zone, or the paper would not say which one it means."""
    if kind == "date":
        return locales.date_words(value, language)
    if isinstance(value, DateTime) and value.tzinfo is not None:
        return locales.instant_words(value, language)
    return None


def form_values(form: Form, data: object, languages: tuple[str, ...]) -> dict[str, object]:
    """The values of one document in the plain types of JSON: what the printed words were made of."""
    found: dict[str, object] = msgspec.to_builtins(ValueReader(form, data, languages).values())
    return found
