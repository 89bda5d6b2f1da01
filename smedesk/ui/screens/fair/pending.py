"""What a conversation holds beside the fields on the screen: the records it belongs to, and what a code said more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from smedesk.domain.field import Value
from smedesk.services.contact import Found, Rung
from smedesk.translate import translate

_SHOWN = 60
"""letters of a code"""


@dataclass(frozen=True, slots=True)
class Pending:
    """`company` and `person` are ids of known records, `capture` that of the conversation to complete; `…_more` are
    values of a code that no field shows (job title, city, website); what has no field at all stands in `note`."""

    company: str = ""
    person: str = ""
    capture: str = ""
    company_more: Mapping[str, Value] = field(default_factory=dict)
    person_more: Mapping[str, Value] = field(default_factory=dict)
    way: str = "typed"
    raw_code: str = ""
    note: str = ""

    def with_code(self, found: Found) -> Pending:
        """Return it with what a code said. The text as read is kept where it was not understood."""
        return replace(
            self,
            company_more=found.contact.company_values(),
            person_more=found.contact.person_values(),
            way="code",
            raw_code=found.raw if found.rung is Rung.RAW else "",
            note=found.contact.left_over(),
        )


def code_words(rung: Rung, raw: str) -> str:
    """Return what a code was, for the line above the fields."""
    words = {
        Rung.VCARD: translate("Fair", "Read from a business card in a code (vCard)"),
        Rung.MECARD: translate("Fair", "Read from a business card in a code (MeCard)"),
        Rung.GUEST: translate("Fair", "Found in the list of expected guests"),
        Rung.EMAIL: translate("Fair", "The code holds an e-mail address"),
        Rung.WEBSITE: translate("Fair", "The code holds a web address"),
        Rung.PHONE: translate("Fair", "The code holds a telephone number"),
        Rung.RAW: translate("Fair", "The code says nothing that we know; it is kept as it was read: {code}"),
    }
    return words[rung].format(code=" ".join(raw.split())[:_SHOWN])
