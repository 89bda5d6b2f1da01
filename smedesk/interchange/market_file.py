"""A file of participants and places read line by line into a market. See `docs/matching.md` for its form.

A file is taken as a whole or not at all: every line that does not fit is named with its number and field, the first
`MOST_PROBLEMS` of them. What is only odd (a field that nobody knows, an id that nobody has) is named and left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date as Date
from typing import Any, BinaryIO, NamedTuple

import msgspec

from smedesk.domain.errors import DomainError
from smedesk.interchange.market_lines import Settings, record_of, unknown_fields
from smedesk.matching.market import Market, Participant, Place, Relations, Rules
from smedesk.matching.weights import DEFAULT_WEIGHTS, Weights
from smedesk.services.vocabularies import skill_groups
from smedesk.translate import Text, mark, translate

LONGEST_LINE = 1 << 24
"""Bytes; a hundred times what the longest profile takes, so that a file without line ends does not fill the memory."""

MOST_PROBLEMS = 20

_BOM = b"\xef\xbb\xbf"
_PIECE = 1 << 16


class Remark(NamedTuple):
    """What is wrong with, or odd about, a line; `field` is its path, empty where the line as a whole is meant.

    Line 0 stands for the file."""

    line: int
    field: str
    text: str


class MarketRefused(DomainError):
    """A file that cannot be matched, with what is wrong with it."""

    def __init__(self, problems: Iterable[Remark]) -> None:
        self.problems = tuple(problems)
        super().__init__("market.refused", problems=self.problems)


class MarketFile(NamedTuple):
    """What a file says."""

    market: Market
    weights: Weights
    remarks: tuple[Remark, ...]


def read_market_file(stream: BinaryIO, today: Date) -> MarketFile:
    """Read a market; `today` is the day where the file names none.

    Raises MarketRefused with the lines that do not fit.
    """
    reading = _Reading(Settings(today=today))
    for number, line in _lines(stream):
        reading.take(number, line)
        if len(reading.problems) >= MOST_PROBLEMS:
            break
    return reading.market_file()


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that are not empty with their numbers; of one that is too long, one byte more than fits."""
    number = 0
    while line := stream.readline(LONGEST_LINE + 1):
        number += 1
        if len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            while (rest := stream.readline(_PIECE)) and not rest.endswith(b"\n"):
                pass
        line = (line.removeprefix(_BOM) if number == 1 else line).strip(b" \t\r\n")
        if line:
            yield number, line


@dataclass
class _Reading:
    """What has been read of a file so far."""

    settings: Settings
    participants: dict[str, Participant] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    relations: list[tuple[int, Relations]] = field(default_factory=list)
    problems: list[Remark] = field(default_factory=list)
    lines: dict[tuple[type, str], int] = field(default_factory=dict)
    odd: dict[str, list[int]] = field(default_factory=dict)
    is_begun: bool = False

    def take(self, number: int, line: bytes) -> None:
        """Take a line, or note what is wrong with it."""
        try:
            decoded = _decoded(line)
            record = record_of(decoded)
        except (ValueError, RecursionError) as error:  # msgspec's errors are ValueErrors
            self.problems.append(Remark(number, *_worded(error, line)))
        else:
            for name in unknown_fields(decoded):
                self.odd.setdefault(name, []).append(number)
            self._put(number, record)
        self.is_begun = True

    def _put(self, number: int, record: Any) -> None:
        if isinstance(record, Relations):
            self.relations.append((number, record))
        elif isinstance(record, Settings):
            self._set(number, record)
        elif (first := self.lines.setdefault((type(record), record.id), number)) != number:
            text = translate("MarketFile", "“{id}” stands in line {line} already").format(id=record.id, line=first)
            self.problems.append(Remark(number, "id", text))
        elif isinstance(record, Participant):
            self.participants[record.id] = record
        else:
            self.places[record.id] = record

    def _set(self, number: int, settings: Settings) -> None:
        if self.is_begun:
            text = translate("MarketFile", "the settings must stand in the first line")
            self.problems.append(Remark(number, "kind", text))
        self.settings = settings

    def market_file(self) -> MarketFile:
        """Return what was read; MarketRefused when something is wrong with it."""
        if not self.problems and not self.participants and not self.places:
            text = translate("MarketFile", "there is no participant and no place in it")
            self.problems.append(Remark(0, "", text))
        if self.problems:
            raise MarketRefused(self.problems)
        market = Market(
            tuple(self.participants.values()),
            tuple(self.places.values()),
            self.settings.today,
            added_up(relations for _, relations in self.relations),
            {**skill_groups(), **(self.settings.skill_groups or {})},
            self.settings.rules or Rules(),
        )
        return MarketFile(market, self.settings.weights or DEFAULT_WEIGHTS, tuple(self._remarks()))

    def _remarks(self) -> Iterator[Remark]:
        for name, numbers in self.odd.items():
            text = translate("MarketFile", "nobody knows this field; it is left out (lines with it: {count})")
            yield Remark(numbers[0], name, text.format(count=len(numbers)))
        if not self.places:
            yield Remark(0, "", translate("MarketFile", "there is no place in it: every list is empty"))
        if not self.participants:
            yield Remark(0, "", translate("MarketFile", "there is no participant in it: there are no lists"))
        for number, relations in self.relations:
            for name, ids in self._unknown_ids(relations).items():
                text = translate("MarketFile", "nobody has this id: {ids}").format(ids=", ".join(ids))
                yield Remark(number, name, text)

    def _unknown_ids(self, relations: Relations) -> Mapping[str, list[str]]:
        """Return field → ids that stand in it and nowhere else: a slip there would let a refused pair through."""
        people, places = self.participants.keys(), self.places.keys()
        unknown = {
            name: {p for p, _ in pairs if p not in people} | {h for _, h in pairs if h not in places}
            for name, pairs in (("rejected", relations.rejected), ("past_draft", relations.past_draft))
        }
        unknown["open_proposals"] = relations.open_proposals.keys() - people
        unknown["taken"] = relations.taken.keys() - places
        return {name: sorted(ids) for name, ids in unknown.items() if ids}


def added_up(parts: Iterable[Relations]) -> Relations:
    """Return several lines of relations as one: pairs together, numbers summed."""
    parts = list(parts)
    whole: dict[str, Any] = {}
    for each in fields(Relations):
        values = [getattr(part, each.name) for part in parts]
        if each.name in ("rejected", "past_draft"):
            whole[each.name] = frozenset().union(*values)
        else:
            keys = dict.fromkeys(key for value in values for key in value)
            whole[each.name] = {key: sum(value.get(key, 0) for value in values) for key in keys}
    return Relations(**whole)


def _decoded(line: bytes) -> Any:
    if len(line) > LONGEST_LINE:
        limit = LONGEST_LINE >> 20
        text = translate("MarketFile", "the line is longer than {limit} MB: one record stands in each line")
        raise ValueError(text.format(limit=limit))
    line.decode()  # msgspec's own error does not tell where
    return msgspec.json.decode(line)


# --------------------------------------------------------------------------------------------- in words

_AT = re.compile(r"(?s)(.*) - at `(?:key in )?\$\.?(.*)`")

_WORDS: tuple[tuple[re.Pattern[str], Text], ...] = (
    (re.compile(r"Expected `(.*)`, got `(.*)`"), mark("MarketFile", "must be {0}, is {1}")),
    (re.compile(r"Expected `(.*)` (of .*|[<>]=? .*)"), mark("MarketFile", "must be {0} {1}")),
    (re.compile(r"Invalid RFC3339 encoded date"), mark("MarketFile", "must be a day such as 2026-03-31")),
)
"""What msgspec says of a value → our words for it."""

_MISSING = re.compile(r"Object missing required field `(.*)`")


def _worded(error: Exception, line: bytes) -> tuple[str, str]:
    """Return the field and the words for what is wrong with it."""
    if isinstance(error, RecursionError):
        return "", translate("MarketFile", "is nested too deeply")
    if isinstance(error, UnicodeDecodeError):
        text = translate("MarketFile", "byte {number} ({byte}) is not UTF-8: save the file as UTF-8")
        return "", text.format(number=error.start + 1, byte=f"0x{line[error.start]:02X}")
    if isinstance(error, msgspec.DecodeError) and not isinstance(error, msgspec.ValidationError):
        return "", translate("MarketFile", "is not JSON: {reason}").format(reason=error)
    found = _AT.fullmatch(str(error))
    return _worded_value(*(found.groups() if found else (str(error), "")))


def _worded_value(text: str, path: str) -> tuple[str, str]:
    if missing := _MISSING.fullmatch(text):
        return f"{path}.{missing[1]}".lstrip("."), translate("MarketFile", "is missing")
    for pattern, words in _WORDS:
        if found := pattern.fullmatch(text):
            return path, translate(*words).format(*found.groups())
    return path, text
