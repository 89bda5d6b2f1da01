"""Codes of sectors as lists have them: "62.01", "J62.01", "6201", "62.01.1" of a national register, or the
words alone.

Whether a column is of Rev. 2 or Rev. 2.1 its codes decide together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from stdnum.eu import nace
from stdnum.exceptions import ValidationError

from smedesk.domain.errors import ValueRefused
from smedesk.services.folding import fold
from smedesk.services.reference import dotted_nace, nace_codes_by_label

_CODE = re.compile(r"([A-V])?[\s.]?(\d[\d.]*)(?![^\W\d])|([A-V])(?=$|[\s:–-])")
_STDNUM_REVISION = {"2": "2.0", "2.1": "2.1"}
_CLASS_DIGITS = 4


def nace_revision_of(cells: Iterable[str]) -> str:
    """Return the revision in which more of the codes exist, "2" where that decides nothing."""
    codes = {digits for digits in map(_digits, set(cells)) if digits}
    valid = {revision: sum(_exists(code, revision) for code in codes) for revision in _STDNUM_REVISION}
    return "2.1" if valid["2.1"] > valid["2"] else "2"


def read_nace_cell(written: str, revision: str) -> tuple[str, str]:
    """Return (the code as it is stored, what of the cell it does not hold); ValueRefused
    `value.nace_unknown`.

    A national code is cut to its European class; words beside the code add nothing where the code stands
    for them."""
    digits = _digits(written)
    if digits and _exists(digits[:_CLASS_DIGITS], revision):
        finer = len(digits) > _CLASS_DIGITS
        return dotted_nace(digits[:_CLASS_DIGITS]), written if finer else ""
    by_label = nace_codes_by_label().get(fold(written)) if revision == "2" else None
    if by_label is None:
        raise ValueRefused("value.nace_unknown", field="nace", value=written)
    return by_label, ""


def _digits(written: str) -> str:
    """Return the digits of a code at the beginning of a cell, the letter of a bare section, "" for no
    code."""
    found = _CODE.match(written.strip().upper())
    if not found:
        return ""
    return found[2].replace(".", "") if found[2] else found[3]


@lru_cache(maxsize=4096)
def _exists(code: str, revision: str) -> bool:
    try:
        nace.validate(code[:_CLASS_DIGITS], revision=_STDNUM_REVISION[revision])
    except ValidationError:
        return False
    return True
