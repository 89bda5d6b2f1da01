"""A language that nobody speaks: accented, 40 % longer, still readable.

What shows plain English under it was not translated.
"""

from __future__ import annotations

import math
import re

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "åƀçđéƒğĥîĵķļɱñöþǫřšţüṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞǪŘŠŢÜṼŴẊÝŽ"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_FILLED_IN = re.compile(r"(\{[^{}]*\}|%n)")
_LONGER_BY = 0.4
_FILLER = " ôôô"


def pseudo(_context: str, source: str, _comment: str, n: int) -> str:
    """Word a text in the language; its signature is that of a translator."""
    pieces = _FILLED_IN.split(source)
    accented = "".join(piece if _FILLED_IN.fullmatch(piece) else piece.translate(_ACCENTS) for piece in pieces)
    longer = accented + _FILLER * math.ceil(len(source) * _LONGER_BY / len(_FILLER))
    return longer.replace("%n", str(n)) if n >= 0 else longer
