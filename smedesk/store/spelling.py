"""Every plain spelling by which a written word is searched: Müller is typed `muller` and `mueller`, Βόλος
`volos` and `bolos`.

`smedesk.services.folding` gives the one plain form that is compared and sorted by; this module adds the other
ways in which people write what they hear or what their keyboard has.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from smedesk.services.folding import latin

RULES = "ac656a8e3e8c48ef"
"""What changes with the rules of folding and spelling, and is kept beside what they made: the digest of a sample.
Worked out by a test, which fails when it does not fit any more, and not at each start."""

_DOT_OF_ADDRESS = re.compile(r"(?<=\w\w)\.|\.(?=\w\w)")
"""The dot of helix.eu parts two words; those of G.m.b.H. do not."""

_JOINED = re.compile(r"[.'’`´]")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_OTHER_ALPHABET = re.compile("[\u0370-\u052f\u1f00-\u1fff]")
_WORD = re.compile(r"[a-z0-9]+")
_EVERYWHERE = frozenset({"http", "https", "www"})
_NOT_DIGIT = re.compile(r"\D+")
_LETTERS = re.compile(r"[^\W\d]{3}")
_SHORTEST_NUMBER = 6

_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
"""German and Nordic letters as they are written where the keyboard lacks them."""

_BY_EAR = (
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
_BY_LETTER = str.maketrans(
    {"β": "b", "χ": "ch", "η": "h", "υ": "y", "ц": "ts", "х": "kh", "щ": "shch", "ъ": "u", "й": "j"}
)


def plain_words(text: str) -> list[str]:
    """Return the folded words of a text: letters and digits only; "G.m.b.H." is one word, "helix.eu" two."""
    plain = _FOREIGN.sub(lambda letters: latin(letters[0]), _DOT_OF_ADDRESS.sub(" ", text))
    return _WORD.findall(_JOINED.sub("", plain).lower())


def search_tokens(texts: Iterable[str]) -> str:
    """Return all plain spellings of all words of the texts, each once, for the full-text index."""
    filled = list(filter(None, texts))
    found = dict.fromkeys(word for word in plain_words("\n".join(filled)) if word not in _EVERYWHERE)
    for spelling in _other_spellings(filled):
        found.update(dict.fromkeys(plain_words(spelling)))
    for text in filled:
        found.update(dict.fromkeys(_run_together(text)))
    return " ".join(found)


def _other_spellings(texts: Iterable[str]) -> Iterator[str]:
    """Return how the words with other letters than a to z may be spelled as well."""
    lowered = " ".join(
        word for text in texts if not text.isascii() for word in text.lower().split() if not word.isascii()
    )
    if not lowered:
        return
    yield lowered.translate(_SPELLED_OUT)
    if _OTHER_ALPHABET.search(lowered):
        plain = _without_accents(lowered)
        yield " ".join(map(_by_ear, plain.split()))
        yield plain.translate(_BY_LETTER)


def _without_accents(lowered: str) -> str:
    letters = (one for one in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(one))
    return "".join(letters).replace("ς", "σ")


def _by_ear(word: str) -> str:
    for found, plain in _heard():
        word = found.sub(plain, word)
    return word


@cache
def _heard() -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(found), plain) for found, plain in _BY_EAR]


def _run_together(text: str) -> Iterator[str]:
    """Numbers as they are typed without gaps: "+372 5551 234" is found by 3725551234 and by 5551234,
    "EE100207450" by 100207450."""
    if _LETTERS.search(text) or len(_NOT_DIGIT.sub("", text)) < _SHORTEST_NUMBER:
        return
    groups = [group for group in _NOT_DIGIT.split(text) if group]
    yield "".join(groups)
    if len(groups) > 1:
        yield "".join(groups[1:])
