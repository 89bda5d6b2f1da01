"""Finds the character set of a text table: tables of companies are short, and full of names.

General detectors guess from running text and were wrong on most lists of a few companies that we tried
(Estonian in cp1252 was taken for Hungarian in cp1250). A list of an office is mostly in one language, so
the set that makes the foreign bytes letters of *one* language is right; `charset-normalizer` decides where
several sets do so equally well."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Mapping

from charset_normalizer import from_bytes

CHARACTER_SETS = (
    "cp1252",
    "cp1257",
    "cp1250",
    "cp1253",
    "cp1251",
    "cp1254",
    "iso8859_15",
    "iso8859_2",
    "iso8859_7",
    "iso8859_13",
    "mac_roman",
    "cp850",
    "cp775",
    "cp852",
)
"""What office programs of the programme's countries write; the likelier stands first and wins where two
read the same."""

_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъьюяѓѕјљњќџђћыэѝ"
_LETTERS: Mapping[str, str] = {
    "bg": _CYRILLIC,
    "cs": "áčďéěíňóřšťúůýž",
    "da": "æøåéü",
    "de": "äöüßé",
    "el": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
    "es": "áéíñóúüçªº",
    "et": "äõöüšž",
    "fi": "äöåéšž",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "ga": "áéíóú",
    "hr": "čćđšž",
    "hu": "áéíóöőúüű",
    "is": "áðéíóúýþæö",
    "it": "àèéìíîòóùú",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "mt": "ċġħżàèìòù",
    "nl": "áéëíïóöúè",
    "pl": "ąćęłńóśźż",
    "pt": "áâãàçéêíóôõúüªº",
    "ro": "ăâîșțşţ",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sl": "čšžćđ",
    "sq": "çë",
    "sv": "äöåé",
    "tr": "çğıöşüâîû",
}
_SIGNS = "–—„“”‘’‚«»…•€£§°·©®²³+\xa0"
_ALPHABETS = {language: frozenset(letters + letters.upper() + _SIGNS + "İ") for language, letters in _LETTERS.items()}
_BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_SAMPLE_LINES = 2000
_MARGIN = 0.02
_FEWEST_ZEROS = 0.2
"""of the bytes of a list in UTF-16: its digits, delimiters and line breaks alone are as many"""
_MIXED_WORD = re.compile(r"\b(?=\w*[a-zA-Z])\w*[\u0370-\u052f]\w*")


def find_character_set(content: bytes, language: str = "") -> str:
    """Return the name of the character set that the bytes were most likely written in; "" when they are no text.

    `language` is that of the office: it decides between sets that make the bytes letters of different languages."""
    for mark, name in _BYTE_ORDER_MARKS.items():
        if content.startswith(mark):
            return name if _decoded(content, name) is not None else ""
    if b"\0" in content:
        return _utf_16_without_mark(content)
    if _decoded(content, "utf-8") is not None:
        return "utf-8"
    foreign = b"\n".join([line for line in content.splitlines() if not line.isascii()][:_SAMPLE_LINES])
    possible = [name for name in CHARACTER_SETS if _decoded(content, name) is not None]
    shares = {name: share_of_one_language(foreign.decode(name)) for name in possible}
    best = max(shares.values(), default=0.0)
    equally_good = [name for name in possible if shares[name] >= best - _MARGIN]
    own = {name: _letters_of(language, foreign.decode(name)) for name in equally_good} if language else {}
    equally_good = [name for name in equally_good if own.get(name) == max(own.values(), default=None)]
    if len({foreign.decode(name) for name in equally_good}) > 1:
        guessed = from_bytes(foreign, cp_isolation=equally_good).best()
        if guessed and guessed.encoding in equally_good:
            return guessed.encoding
    return next(iter(equally_good), "")


def _utf_16_without_mark(content: bytes) -> str:
    """Return "utf-16-le" or "utf-16-be" where every other byte of the letters is zero and the rest is text."""
    sample = content[: 2 * _SAMPLE_LINES]
    for name, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        zeros, others = sample[first::2].count(0), sample[1 - first :: 2].count(0)
        if zeros > len(sample) * _FEWEST_ZEROS and not others:
            text = _decoded(content, name)
            if text is not None and not any(sign in text for sign in "\0\ufffe\uffff"):
                return name
    return ""


def _decoded(content: bytes, character_set: str) -> str | None:
    try:
        return content.decode(character_set)
    except UnicodeDecodeError:
        return None


def share_of_one_language(text: str) -> float:
    """Return which part of the characters beyond ASCII are letters of the language that has most of them, 0
    … 1.

    Greek and Cyrillic letters in a word that has Latin letters too count against it."""
    counted = Counter(character for character in text if not character.isascii())
    natural = counted - Counter(character for word in _MIXED_WORD.findall(text) for character in word)
    most = max(sum(n for letter, n in natural.items() if letter in letters) for letters in _ALPHABETS.values())
    return most / max(counted.total(), 1)


def _letters_of(language: str, text: str) -> int:
    """Return how many of the characters beyond ASCII are letters of a language."""
    letters = _ALPHABETS.get(language, frozenset())
    return sum(character in letters for character in text if not character.isascii())
