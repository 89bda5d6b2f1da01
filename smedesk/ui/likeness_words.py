"""The words for why two records may be one, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from smedesk.translate import Text, mark, translate
from smedesk.ui.formats import number_text

if TYPE_CHECKING:
    from smedesk.services.likeness import Reason

_REASONS: Mapping[str, Text] = MappingProxyType({
    "vat_number": mark("Likeness", "same VAT number"),
    "registration_number": mark("Likeness", "same registration number"),
    "email": mark("Likeness", "same e-mail"),
    "phone": mark("Likeness", "same phone"),
    "website": mark("Likeness", "same web domain"),
    "city": mark("Likeness", "same city"),
    "company": mark("Likeness", "same company"),
    "other_vat_number": mark("Likeness", "but another VAT number"),
    "other_registration_number": mark("Likeness", "but another registration number"),
    "other_website": mark("Likeness", "but another web domain"),
    "other_city": mark("Likeness", "but another city"),
    "other_country": mark("Likeness", "but another country"),
    "other_company": mark("Likeness", "but another company"),
    "other_name": mark("Likeness", "but another name"),
    "begins": mark("Likeness", "begins like this"),
})  # fmt: skip
VERY_SURE, SURE = 90, 80
"""of planted pairs, all of the first were one, and 99 % of the second"""


def reason_words(reason: Reason) -> str:
    """Return one reason in words: "same VAT number", "name 94 % alike"."""
    if reason.code != "name":
        return translate(*_REASONS[reason.code])
    if reason.percent >= 100:
        return translate("Likeness", "same name")
    return translate("Likeness", "name {percent} % alike").format(percent=number_text(reason.percent))


def reasons_words(reasons: Iterable[Reason]) -> str:
    """Return the reasons in words, what speaks for it first."""
    ordered = sorted(reasons, key=lambda one: one.code.startswith("other_"))
    return ", ".join(map(reason_words, ordered))


def sureness_words(sureness: int) -> str:
    """Return how sure it is that two records are one, in words."""
    if sureness >= VERY_SURE:
        return translate("Likeness", "Nearly certain")
    return translate("Likeness", "Likely") if sureness >= SURE else translate("Likeness", "Possible")
