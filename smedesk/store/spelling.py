"""Every plain spelling by which a written word is searched: Müller is typed `muller` and `mueller`, Βόλος
`volos` and `bolos`.

`smedesk.services.folding` gives the one plain form that is compared and sorted by; this module adds the other
ways in which people write what they hear or what their keyboard has.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator

from smedesk.services.folding import fold

_DOT_OF_ADDRESS = re.compile(r"(?<=\w\w)\.|\.(?=\w\w)")
"""The dot of helix.eu parts two words; those of G.m.b.H. do not."""

_NOT_DIGIT = re.compile(r"\D+")
_LETTERS = re.compile(r"[^\W\d]{3}")
_SHORTEST_NUMBER = 6

_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "&": " and "})
"""German and Nordic letters as they are written where the keyboard lacks them."""

_BY_EAR = tuple(
    (re.compile(found), plain)
    for found, plain in (
        # Greek as it is spoken, and as passports and road signs write it
        *(
            ("ου", "ou"),
            ("αυ(?=[θκξπστφχψ]|$)", "af"),
            ("αυ", "av"),
            ("ευ(?=[θκξπστφχψ]|$)", "ef"),
            ("ευ", "ev"),
        ),
        *(("^μπ", "b"), ("μπ", "mb"), ("^ντ", "d"), ("^γκ", "g"), ("γγ", "ng"), ("γχ", "nch")),
        *(("β", "v"), ("η", "i"), ("χ", "h")),
        # Bulgarian and Serbian, as their own countries write them in Latin letters
        *(
            ("щ", "sht"),
            ("ъ", "a"),
            ("х", "h"),
            ("ц", "c"),
            ("ж", "zh"),
            ("ю", "yu"),
            ("я", "ya"),
            ("й", "y"),
        ),
    )
)
_BY_LETTER = str.maketrans(
    {"β": "b", "χ": "ch", "η": "h", "υ": "y", "ц": "ts", "х": "kh", "щ": "shch", "ъ": "u", "й": "j"}
)


def plain_words(text: str) -> list[str]:
    """Return the folded words of a text: letters and digits only; "G.m.b.H." is one word, "helix.eu" two."""
    return fold(_DOT_OF_ADDRESS.sub(" ", text)).split()


def search_tokens(texts: Iterable[str]) -> str:
    """Return all plain spellings of all words of the texts, each once, for the full-text index."""
    found: dict[str, None] = {}
    for text in texts:
        if text:
            for spelling in _spellings(text):
                found.update(dict.fromkeys(plain_words(spelling)))
            found.update(dict.fromkeys(_run_together(text)))
    return " ".join(found)


def _spellings(text: str) -> Iterator[str]:
    yield text
    lowered = text.lower()
    if (spelled := lowered.translate(_SPELLED_OUT)) != lowered:
        yield spelled
    if not lowered.isascii() and _has_other_alphabet(lowered):
        plain = _without_accents(lowered)
        yield " ".join(map(_by_ear, plain.split()))
        yield plain.translate(_BY_LETTER)


def _has_other_alphabet(lowered: str) -> bool:
    return any("\u0370" <= letter <= "\u052f" or "\u1f00" <= letter <= "\u1fff" for letter in lowered)


def _without_accents(lowered: str) -> str:
    letters = (one for one in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(one))
    return "".join(letters).replace("ς", "σ")


def _by_ear(word: str) -> str:
    for found, plain in _BY_EAR:
        word = found.sub(plain, word)
    return word


def _run_together(text: str) -> Iterator[str]:
    """Numbers as they are typed without gaps: "+372 5551 234" is found by 3725551234 and by 5551234,
    "EE100207450" by 100207450."""
    groups = [group for group in _NOT_DIGIT.split(text) if group]
    if sum(map(len, groups)) >= _SHORTEST_NUMBER and not _LETTERS.search(text):
        yield "".join(groups)
        if len(groups) > 1:
            yield "".join(groups[1:])


def rules_fingerprint() -> str:
    """Return a value that changes with the rules of folding and spelling, so that the store notices that what
    it keeps was folded by an older program."""
    sample = "Müller & Söhne G.m.b.H.,Ærø Åbo Łódź Þór,Αυτοκίνητο Μπάμπης Βόλος Ευρώπη,Щука Мъглиж Хасково,"
    sample += "O'Neill s.r.o.,info@helix-robotics.eu,+372 5551 234,EE100207450"
    made = "|".join((*map(fold, sample.split(",")), search_tokens(sample.split(","))))
    return hashlib.sha256(made.encode()).hexdigest()[:16]
