"""What a change of one field of a record brings with it in others, however the change came about: typed, pasted,
imported, or merged.
"""

from __future__ import annotations

from collections.abc import Mapping

from smedesk.domain.field import Record, Value
from smedesk.domain.records import Company


def follows(record: Record, values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the fields that change with these values, without those that are among them.

    Another VAT number has not been checked: what VIES said of the one before does not count."""
    if not isinstance(record, Company) or values.get("vat_number", record.vat_number) == record.vat_number:
        return {}
    fresh: dict[str, Value] = {"vat_state": "not_checked", "vat_checked_at": None, "vat_reference": ""}
    return {name: value for name, value in fresh.items() if name not in values}
