"""The words by which a person is found in the texts of others, and what is left of a text without them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from smedesk.domain.records import Person

BLACK = "[…]"
"""Stands where words were."""

_LEAST_NAME, _LEAST_DIGITS = 2, 6
_BETWEEN_DIGITS = r"[\s().\-/]*"

_ALL = frozenset({"*"})
_UNTOUCHED: Mapping[str, frozenset[str]] = MappingProxyType({
    "person": _ALL,
    "staff": _ALL,
    "office": _ALL,
    "scheme": _ALL,
    "guest": _ALL,
    "event": _ALL,
    "company": frozenset({"name", "trade_name", "website", "registration_number", "vat_number", "phone"}),
})
"""Kind → the fields whose words are somebody else's own: another person, or the name and the line of a company. A guest
that is this person goes whole."""


@dataclass(frozen=True, slots=True)
class PersonWords:
    """`certain`: words that name this person wherever they stand. `bare`: single names, which name the person only near
    by (in the company's notes, in an exchange)."""

    certain: tuple[str, ...]
    bare: tuple[str, ...]
    phone: str = ""

    @classmethod
    def of(cls, person: Person, *merged: Person) -> PersonWords:
        """Return the words of a person, also as records say them that were merged into it."""
        each = [_words_of(one) for one in (person, *merged)]
        certain = dict.fromkeys(word for one in each for word in one.certain)
        bare = dict.fromkeys(word for one in each for word in one.bare)
        return cls(tuple(certain), tuple(bare), each[0].phone)

    def needles(self) -> tuple[str, ...]:
        """Return what to look for first in raw text whose ASCII letters are small: what has none of these does not name
        the person."""
        words = (*self.certain, *self.bare)
        forms = (_ascii_lower(form) for one in words for form in (one, one.lower(), one.upper(), one.title()))
        return tuple(dict.fromkeys(forms))

    def black(self, text: str, *, bare: bool = False) -> str:
        """Return a text without the words; "" where it was nothing else."""
        left = self._pattern(bare=bare).sub(BLACK, text)
        return "" if left.strip() == BLACK else left

    def _pattern(self, *, bare: bool) -> re.Pattern[str]:
        words = sorted((*self.certain, *(self.bare if bare else ())), key=len, reverse=True)
        forms = [_spaced(one) for one in words]
        if self.phone:
            forms.append(r"\+?" + _BETWEEN_DIGITS.join(self.phone))
        return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)" if forms else r"(?!)", re.IGNORECASE)


def _words_of(person: Person) -> PersonWords:
    given, family = person.given_name.strip(), person.family_name.strip()
    pairs = [(given, family), (family, given)] if given and family else []
    names = [form.format(*pair) for pair in pairs for form in ("{} {}", "{}, {}")]
    if not given and len(family.split()) > 1:
        names.append(family)
    digits = "".join(filter(str.isdigit, person.phone))
    phone = person.phone.strip() if len(digits) >= _LEAST_DIGITS else ""
    compact = [re.sub(r"[^\d+]", "", phone)] if phone else []
    certain = [*names, person.email.strip(), phone, *compact]
    bare = [one for one in (given, family) if len(one) >= _LEAST_NAME]
    return PersonWords(tuple(dict.fromkeys(filter(None, certain))), tuple(dict.fromkeys(bare)), digits if phone else "")


def _ascii_lower(text: str) -> str:
    return "".join(one.lower() if one.isascii() else one for one in text)


def _spaced(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


def may_black(kind: str, field: str) -> bool:
    """Whether words are blacked out in a field of records of this kind."""
    untouched = _UNTOUCHED.get(kind, frozenset())
    return untouched is not _ALL and field not in untouched


def blacked(
    kind: str, values: Iterable[tuple[str, str]], words: PersonWords, *, bare: bool
) -> Iterator[tuple[str, str]]:
    """Yield (field, what is left) of those texts in which the words stand."""
    for field, text in values:
        if may_black(kind, field) and (left := words.black(text, bare=bare)) != text:
            yield field, left
