"""A market written down as the lines that `smedesk match` reads: the way back, which only tests go."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from datetime import date as Date
from typing import Any

from smedesk.matching.market import Market, Mode


def market_bytes(market: Market) -> bytes:
    """Return the lines of a market."""
    settings = {"today": market.today, "rules": market.rules, "skill_groups": market.skill_groups}
    lines: list[dict[str, Any]] = [{"kind": "settings", **{name: _plain(one) for name, one in settings.items()}}]
    lines += [{"kind": "participant", **_plain(one)} for one in market.participants]
    lines += [{"kind": "place", **_plain(one)} for one in market.places]
    lines.append({"kind": "relations", **_plain(market.relations)})
    return b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines)


def _plain(value: Any) -> Any:  # noqa: PLR0911 - a case for each kind of value
    if isinstance(value, Mode):
        return [mode.name.lower() for mode in Mode if mode in value and mode.name]
    if isinstance(value, Date):
        return value.isoformat()
    if dataclasses.is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if hasattr(value, "_asdict"):
        return {name: _plain(one) for name, one in value._asdict().items()}
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, tuple | frozenset):
        return [_plain(one) for one in value]
    return value
