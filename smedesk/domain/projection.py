"""What another office may see of a record.

The one place where a record becomes less than itself: the server sends nothing that has not gone through
here, and a desk that shows "how others see it" asks here too. A field that this version does not know never
leaves for others. """

from __future__ import annotations

from collections.abc import Mapping

from smedesk.domain.coarse import RULES
from smedesk.domain.field import Audience, Field, RecordType
from smedesk.domain.operation import Wire


def project(kind: RecordType, data: Mapping[str, Wire], audience: Audience) -> dict[str, Wire]:
    """Return the fields of a record that a reader of `audience` sees; made coarse for everyone.

    The office that owns the record sees all of it, fields of a newer version among them."""
    if audience is Audience.OWN:
        return dict(data)
    return {
        field.name: _seen(field, data[field.name], audience)
        for field in kind.visible(audience)
        if field.name in data
    }


def _seen(field: Field, value: Wire, audience: Audience) -> Wire:
    if audience is Audience.EVERYONE and field.coarsen:
        return RULES[field.coarsen](value)
    return value
