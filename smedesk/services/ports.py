"""What the services need from the adapters, as Protocols. `app` hands the adapters over; no adapter sees another."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import field
from datetime import datetime as DateTime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol, TypeVar

from smedesk.domain.field import Record, Value
from smedesk.domain.frozen import frozen
from smedesk.domain.operation import Token, Wire
from smedesk.services.list_filter import EVERYTHING, Group
from smedesk.translate import Text, translate

if TYPE_CHECKING:
    from smedesk.services.erasing import Eraser

R = TypeVar("R", bound=Record)
T = TypeVar("T")


@frozen
class Sentence:
    """What was done, to be worded in the reader's language: "Imported %n companies", "Changed {name}"."""

    text: Text
    parameters: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    n: int = -1

    def worded(self) -> str:
        """Return the sentence in the language of now."""
        return translate(*self.text, "", self.n).format(**self.parameters)


@frozen
class Changes:
    """What one operation changed: every screen gets it and decides whether it cares."""

    group: str
    sentence: Sentence
    touched: Mapping[str, frozenset[str]]
    """kind → ids of the records"""
    can_undo: bool = True
    is_remote: bool = False
    """True where it came from the server"""

    def touches(self, *kinds: str) -> bool:
        """Whether any record of these kinds changed."""
        return any(self.touched.get(kind) for kind in kinds)


@frozen
class OpenForm:
    """A record as a form opened it: `seen` are the tokens of the writers of the values shown."""

    record: Record
    seen: Mapping[str, Token | None]


class UnitOfWork(Protocol):
    """One change: rows, history, undo and outbox of it are written in one transaction, or not at all."""

    @property
    def office(self) -> str:
        """The id of the own office."""

    @property
    def author(self) -> str:
        """The name of who works at this desk."""

    @property
    def now(self) -> DateTime:
        """The moment of this change, UTC."""

    def new_id(self) -> str:
        """Return a fresh UUIDv7."""

    def get(self, made: type[R], id: str) -> R:
        """Return a record as it stands inside this change; RecordMissing when it is not here."""

    def find(self, made: type[R], **equal: Value) -> tuple[R, ...]:
        """Return the records whose fields equal the given values (not the archived ones), by id."""

    def records(self, kind: str, ids: Sequence[str]) -> dict[str, Record]:
        """Return id → record of those that are here, as they stand inside this change."""

    def insert(self, record: Record) -> None:
        """Add a record."""

    def insert_many(self, records: Iterable[Record]) -> None:
        """Add many records of any kinds, fast; the same as `insert` for each."""

    def update(
        self,
        made: type[Record],
        id: str,
        values: Mapping[str, Value],
        seen: Mapping[str, Token | None] | None = None,
        *,
        closes: Mapping[str, tuple[Token, ...]] | None = None,
    ) -> None:
        """Set fields. Values that equal what stands there are dropped. `seen` is the form's; without it, what
        stands now. `closes` names the open candidates of a field that this value resolves; then it is not dropped."""

    def update_many(
        self,
        made: type[Record],
        values: Mapping[str, Mapping[str, Value]],
        seen: Mapping[str, Token | None] | None = None,
    ) -> None:
        """Set fields of many records of one kind, given as id → values, fast; the same as `update` for each."""

    def command(
        self, record: Record, name: str, arguments: Mapping[str, Wire], shown: Mapping[str, Value], terms: str = ""
    ) -> None:
        """Queue a workflow command for the server. `record` is the match (inserted locally when it is new); `shown`
        are the fields as the desk shows them until the server has answered. A command cannot be undone by Ctrl+Z."""

    def keep_file(self, content: bytes) -> str:
        """Keep bytes in the encrypted database; return their SHA-256 (hex)."""


class Change(UnitOfWork, Protocol):
    """The unit of work inside `Store.change`."""

    @property
    def changes(self) -> Changes:
        """What was changed; known when the block has ended without an error, i.e. is on disk."""

    def say(self, sentence: Sentence) -> None:
        """Replace the sentence when the number is known only at the end."""


class Direction(StrEnum):
    """The order of a sorted column."""

    ASCENDING = "ascending"
    DESCENDING = "descending"


class Operator(StrEnum):
    """How a filter compares."""

    EQUALS = "equals"
    NOT_EQUALS = "not_equals"
    CONTAINS = "contains"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    IS_EMPTY = "is_empty"
    IS_ANY = "is_any"


@frozen
class Filter:
    """One condition. `path` is a field, or a field of a record referred to: "country", "company.name",
    "application.person.family_name"."""

    path: str
    operator: Operator
    value: Value | tuple[str, ...] = None


@frozen
class ListQuery:
    """A list as seen: kind, filters (all hold), search words (folded), order. Archived records are left out.
    `own` True: only the own office's; False: only others'; None: all."""

    kind: str
    filters: tuple[Filter, ...] = ()
    search: str = ""
    order: tuple[tuple[str, Direction], ...] = ()
    own: bool | None = True
    where: Group = EVERYTHING
    """what the reader has put together; no "in the last N days" is left in it (`list_filter.on_day`)"""


@frozen
class Found:
    """A hit of the search box."""

    kind: str
    id: str
    title: str
    subtitle: str


@frozen
class HistoryEntry:
    """One change of one field: who, when, on which desk, from what to what."""

    field: str
    before: Value
    after: Value
    author: str
    at: DateTime
    desk: str
    group: str


@frozen
class OtherValue:
    """A value that arrived second: who typed it, and when by that desk's clock."""

    token: Token
    value: Value
    author: str
    typed_at: DateTime


@frozen
class Conflict:
    """A field whose current value has others beside it, until a person closes them (`UnitOfWork.update(…, closes)`)."""

    kind: str
    id: str
    title: str
    field: str
    current: Value
    writer: Token | None
    others: tuple[OtherValue, ...]


@frozen
class UnsentEntry:
    """One record with operations that the server has not acknowledged."""

    kind: str
    id: str
    title: str
    operations: int
    oldest: DateTime
    reason: str
    """error code of the last refusal, "" when it only waits"""


class Reads(Protocol):
    """Queries; safe from any thread (each has a connection of its own). Nothing here writes."""

    def row_ids(self, query: ListQuery) -> array[int]:
        """Return the row numbers of a list in order."""

    def rows(
        self, kind: str, paths: Sequence[str], row_ids: Sequence[int]
    ) -> list[tuple[str, tuple[Value, ...]] | None]:
        """Return (id, values of the paths) for each row number, None where the row is gone."""

    def row_of(self, kind: str, id: str) -> int | None:
        """Return the row number of a record."""

    def count(self, query: ListQuery) -> int:
        """Return how many rows a list has."""

    def sections(self, query: ListQuery, path: str) -> list[tuple[Value, int]]:
        """Return each value at the path and how many rows of the list have it, in the order of the values."""

    def get(self, made: type[R], id: str) -> R:
        """Return a record; RecordMissing when it is not here."""

    def find(self, made: type[R], *, own: bool | None = None, **equal: Value) -> tuple[R, ...]:
        """Return the records whose fields equal the given values (not the archived ones), by id."""

    def get_many(self, made: type[R], ids: Iterable[str]) -> dict[str, R]:
        """Return id → record of those that are here; the archived ones too, since others may refer to them."""

    def open_form(self, made: type[Record], id: str) -> OpenForm:
        """Return a record with the tokens of the writers of its values."""

    def search(self, words: str, kinds: Sequence[str] = ("company", "person"), limit: int = 20) -> tuple[Found, ...]:
        """Return hits of the folded words, best first."""

    def history(self, kind: str, id: str, field: str = "", limit: int = 200) -> tuple[HistoryEntry, ...]:
        """Return what happened to a record or one of its fields, newest first."""

    def reversed_kinds(self, *, is_redo: bool) -> Sequence[str]:
        """Return the kinds of records that Ctrl+Z (or Ctrl+Y) would change."""

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return the open conflicts of the records of this office and its matches."""

    def unsent(self, kind: str = "", limit: int | None = None) -> tuple[UnsentEntry, ...]:
        """Return the records with unsent work, refused ones first, then the oldest; of one kind, or all."""

    def unsent_count(self) -> int:
        """Return how many records have unsent work."""

    def last_sync(self) -> DateTime | None:
        """Return the moment of the last complete round, UTC, None when there was none."""

    def file(self, sha256: str) -> bytes:
        """Return kept bytes; RecordMissing when they are not on this desk."""

    def setting(self, name: str) -> str:
        """Return a setting of this desk, "" when unset."""

    def office(self) -> str:
        """Return the id of the own office, "" before the first run."""


class Store(Protocol):
    """The encrypted database of a desk. `change`, `undo`, `redo`, `set_setting` belong on the one write thread."""

    @property
    def reads(self) -> Reads:
        """The queries."""

    @property
    def eraser(self) -> Eraser:
        """What takes a person out for good."""

    def change(self, sentence: Sentence, *, can_undo: bool = True) -> AbstractContextManager[Change]:
        """Open a unit of work; leaving the block commits (saved means on disk), an error rolls everything back."""

    def undo(self) -> Changes | None:
        """Take back the last change as a new change; None when there is nothing."""

    def redo(self) -> Changes | None:
        """Do again what was taken back last."""

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting of this desk (not synchronised)."""

    def back_up(self, reason: str, folder: Path | None = None) -> Path:
        """Write an encrypted copy beside the database, or into a folder on another medium, and return its path;
        `reason` names the rotation. For any thread: it disturbs neither readers nor the writer."""


class Computer(Protocol):
    """Runs functions of modules in another process, one at a time; asked on read threads."""

    def __call__(self, function: Callable[..., T], /, *arguments: object) -> T:
        """Run a function there and wait for its answer."""

    def begin(self, function: Callable[..., T], /, *arguments: object) -> Callable[[], T]:
        """Hand a function in without waiting; what is returned waits for its answer."""


Progress = Callable[[int, int], None]
"""Called with (done, of all); raises to cancel."""


class VatVerdict(StrEnum):
    """What came of asking VIES for a number."""

    VALID = "valid"
    INVALID = "invalid"
    UNAVAILABLE = "unavailable"
    """the service, or that of the member state, is out of order, or what answered is not VIES"""
    NO_NETWORK = "no_network"


@frozen
class VatAnswer:
    """An answer of VIES. `reference` is the number under which it keeps the question, "" where it gave none; `reason`
    is its own word for an outage ("MS_UNAVAILABLE")."""

    verdict: VatVerdict
    reference: str = ""
    reason: str = ""


class VatService(Protocol):
    """VIES. It is asked on the network thread, takes its time, and raises nothing that belongs to the line."""

    def ask(self, address: str, number: str, requester: str = "") -> VatAnswer:
        """Ask for a number with its prefix ("EE100594102"); `requester` is the number of who asks."""
