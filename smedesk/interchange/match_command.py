"""What `smedesk match` does: a file in, a file out, and what there is to say in lines for a terminal.

It words its own refusals: the table of `smedesk.ui` comes with Qt, and this runs where there is none.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date as Date
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, NamedTuple

from smedesk.domain.errors import DomainError
from smedesk.interchange.market_file import MarketRefused, Remark, read_market_file
from smedesk.interchange.market_lines import schema
from smedesk.interchange.suggestion_file import Asked, match_market, write_result
from smedesk.matching.results import Goal
from smedesk.services.faults import StorageFault
from smedesk.translate import Text, mark, translate

__all__ = ["Asked", "Goal", "Said", "match_file", "schema_text"]

STDIN = "-"

FAULTS: Mapping[str, Text] = MappingProxyType({
    "storage.full": mark("MarketFile", "The disk is full: {reason}"),
    "storage.read_only": mark("MarketFile", "This folder may not be written to: {reason}"),
    "storage.io": mark("MarketFile", "The result could not be written: {reason}"),
    "market.unreadable": mark("MarketFile", "The file cannot be read: {reason}"),
    "market.no_plain_file": mark("MarketFile", "{file} is no file that could be replaced: name another one."),
    "market.same_file": mark("MarketFile", "{file} is the file that is read: name another one for the result."),
})  # fmt: skip
"""code → the words of this command, which loads no window"""


class Said(NamedTuple):
    """Whether the result was written, and what there is to say."""

    is_done: bool
    lines: tuple[str, ...]


def match_file(source: str, out: Path, asked: Asked, today: Date) -> Said:
    """Match what stands in a file, or on the standard input, and write the result; `today` where it names no day."""
    try:
        with _opened(source, out) as stream:
            file = read_market_file(stream, today)
        write_result(match_market(file, asked), out)
    except MarketRefused as refused:
        return _undone(out, _lines(source, refused.problems))
    except (DomainError, StorageFault) as fault:
        return _undone(out, [translate(*FAULTS[fault.code]).format(**fault.parameters)])
    return Said(True, tuple(_lines(source, file.remarks)))


def schema_text() -> str:
    """Return the schema as it stands in `docs/matching.schema.json`."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


@contextmanager
def _opened(source: str, out: Path) -> Iterator[BinaryIO]:
    if source == STDIN:
        yield sys.stdin.buffer
        return
    if out.exists() and os.path.realpath(source) == os.path.realpath(out):
        raise DomainError("market.same_file", file=str(out))
    try:
        stream = Path(source).open("rb")  # noqa: SIM115 - closed below; only the opening is worded here
    except OSError as error:
        raise DomainError("market.unreadable", reason=str(error)) from error
    with stream:
        yield stream


def _undone(out: Path, lines: Iterable[str]) -> Said:
    if out.exists():
        safe = translate("MarketFile", "Nothing was written; {file} is as it was.").format(file=out)
    else:
        safe = translate("MarketFile", "Nothing was written.")
    return Said(False, (*lines, safe))


def _lines(source: str, remarks: Iterable[Remark]) -> Iterator[str]:
    """Yield the remarks as `FILE:LINE: field: words`, which editors know how to go to."""
    for line, field, text in remarks:
        yield ": ".join(filter(None, (f"{source}:{line}" if line else source, field, text)))
