"""What another office may see of a record.

The one place where a record becomes less than itself: the server sends nothing that has not gone through
here, and a desk that shows "how others see it" asks here too. A field that this version does not know never
leaves for others. Nor does a field that the office withholds, until there is an agreement: that needs names.
"""

from __future__ import annotations

from collections.abc import Mapping

from smedesk.domain.coarse import RULES
from smedesk.domain.field import Audience, Field, Kind, Record, RecordType
from smedesk.domain.operation import Wire

WITHHELD = "withheld"
"""the field with the names of fields that the office does not show to partner offices"""

_OF_EVERY_RECORD = frozenset(Record.__dataclass_fields__)
_SAYS_HOW_TO_READ = frozenset({"nace_revision"})
"""fields without which another one would be misread"""


def project(kind: RecordType, data: Mapping[str, Wire], audience: Audience) -> dict[str, Wire]:
    """Return the fields of a record that a reader of `audience` sees; made coarse for everyone.

    The office that owns the record sees all of it, fields of a newer version among them."""
    if audience is Audience.OWN:
        return dict(data)
    held_back = withheld(kind, data) if audience >= Audience.PARTNER else frozenset()
    return {
        field.name: _seen(field, data[field.name], audience)
        for field in kind.visible(audience)
        if field.name in data and field.name not in held_back
    }


def withholdable(kind: RecordType) -> tuple[Field, ...]:
    """Return the fields that an office may keep from partner offices, in the order of their declaration.

    Not what nobody else sees anyway, nor what holds records together (references), nor what everyone needs
    to read the record at all (the country of a company)."""
    if WITHHELD not in kind.fields:
        return ()
    return tuple(field for field in kind.visible(Audience.PARTNER) if _may_be_withheld(field))


def withheld(kind: RecordType, data: Mapping[str, Wire]) -> frozenset[str]:
    """Return the names of fields that the office of this record withholds; of names that may not be withheld
    none."""
    named = data.get(WITHHELD)
    if not isinstance(named, list):
        return frozenset()
    return frozenset(field.name for field in withholdable(kind) if field.name in named)


def _may_be_withheld(field: Field) -> bool:
    is_needed = field.is_required and field.audience is Audience.EVERYONE
    is_apart = field.name not in _OF_EVERY_RECORD | _SAYS_HOW_TO_READ
    return is_apart and field.kind is not Kind.REFERENCE and not is_needed


def _seen(field: Field, value: Wire, audience: Audience) -> Wire:
    if audience is Audience.EVERYONE and field.coarsen:
        return RULES[field.coarsen](value)
    return value
