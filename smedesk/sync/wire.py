"""The messages between desk and server, line by line, and their way from and to the domain's own types.

A request and an answer are lines of JSON (framed and compressed by `smedesk.sync.framing`):

    request   header, operation…                       header is an object, so is an operation
    answer    head, (row…, page)…                      a row is an array, head and page are objects

Keys that this version does not know are skipped, so a newer side may add some. Fields of records and kinds of
records are data, not keys of the protocol: unknown ones are carried. One operation that cannot be read does
not spoil its neighbours: it becomes `Malformed`, as long as its number and uid can be read. No I/O here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta, Struct

from smedesk.domain.field import Audience
from smedesk.domain.operation import Edit, Operation, Wire
from smedesk.domain.replica import Acknowledgement, Candidate, Outcome, RowChange, ServerRow
from smedesk.sync.faults import WireFault

PROTOCOL = 1
"""Version of the messages; both sides name theirs, and `hello` says which the server speaks."""

SCHEMA = 1
"""Version of the declared records, for the notice "update to see new kinds"; the server refuses no push for
it."""

MEDIA_TYPE = "application/vnd.smedesk.sync+zstd"
"""No Content-Encoding: what stands between desk and server shall not unpack and pack it again."""

PROTOCOL_HEADER = "smedesk-protocol"
"""Header of every answer of our server; an answer without it comes from something else."""

LARGEST = (1 << 63) - 1

WireValue = str | int | bool | list[str] | dict[str, list[str]] | None
Number = Annotated[int, Meta(ge=0, le=LARGEST)]
Name = Annotated[str, Meta(max_length=64)]
Line = Annotated[str, Meta(max_length=200)]

M = TypeVar("M")


class RequestHeader(Struct, frozen=True):
    """Who asks, and how much of the feed it wants. `outbox` is how many operations are unsent, these
    included."""

    device: Number
    epoch: Number
    cursor: Annotated[str, Meta(max_length=400)] = ""
    outbox: Number = 0
    rows: Annotated[int, Meta(ge=1, le=5000)] = 1000
    pages: Annotated[int, Meta(ge=1, le=200)] = 1
    proto: int = PROTOCOL
    schema: int = SCHEMA


class EditLine(Struct, frozen=True, array_like=True):
    """`[value, base, [closes…]]`."""

    value: WireValue
    base: Name | None = None
    closes: Annotated[tuple[Name, ...], Meta(max_length=100)] = ()


class OperationLine(Struct, frozen=True, omit_defaults=True):
    """An operation with short keys."""

    n: Annotated[int, Meta(ge=1, le=LARGEST)]
    uid: Number
    group: Name = msgspec.field(name="g")
    kind: Name = msgspec.field(name="k")
    record: Name = msgspec.field(name="id")
    edits: dict[Name, EditLine] = msgspec.field(name="f", default_factory=dict)
    command: Name = msgspec.field(name="c", default="")
    arguments: dict[Name, WireValue] = msgspec.field(name="a", default_factory=dict)
    seen: Name | None = msgspec.field(name="s", default=None)
    terms: Line = msgspec.field(name="t", default="")
    author: Line = msgspec.field(name="by", default="")
    typed_at: Name = msgspec.field(name="at", default="")


class NamedLine(Struct, frozen=True):
    """As much of an operation as its answer needs."""

    n: Annotated[int, Meta(ge=1, le=LARGEST)]
    uid: Number
    g: Any = None


class Head(Struct, frozen=True):
    """What became of the operations of the request. `last` is the last number that the server has of this
    device."""

    epoch: Number
    last: Number
    acks: list[tuple[int, int, Outcome, int, str]] = msgspec.field(default_factory=list)
    schema: int = SCHEMA
    proto: int = PROTOCOL


class CandidateLine(Struct, frozen=True, array_like=True):
    """`[token, value, author, typed_at]`."""

    token: str
    value: WireValue
    author: str
    typed_at: str


class RowLine(Struct, frozen=True, array_like=True):
    """`[seq, change, audience, kind, id, data, writers, candidates]`; one token for all fields stands
    alone."""

    seq: int
    change: RowChange
    audience: int
    kind: str
    id: str
    data: dict[str, WireValue] = msgspec.field(default_factory=dict)
    writers: str | dict[str, str] = msgspec.field(default_factory=dict)
    candidates: dict[str, list[CandidateLine]] = msgspec.field(default_factory=dict)


class PageEnd(Struct, frozen=True):
    """The end of a page: everything up to it can be committed together with `cursor`. `crc` is over the
    page's rows, `left` how many rows may still follow."""

    cursor: str
    rows: int
    more: bool
    crc: int
    left: int = 0


class Trailer(Struct, frozen=True):
    """`{"page": …}`."""

    page: PageEnd


class Refusal(Struct, frozen=True, omit_defaults=True):
    """The body of every error. `epoch` and `last` come with the codes that need them."""

    code: str
    epoch: int = 0
    last: int = 0
    retry_after: float = 0


class HelloLimits(Struct, frozen=True):
    """What the server takes at once."""

    operations: int
    bytes: int


class Hello(Struct, frozen=True):
    """What the server is: the range of protocols it speaks, the schemas it knows, its epoch and its clock
    (for display)."""

    server: str
    proto: tuple[int, int]
    schema: tuple[int, int]
    epoch: int
    time: str
    limits: HelloLimits


class EnrolRequest(Struct, frozen=True):
    """A one-time code, and the public half of the desk's key (raw Ed25519, hex)."""

    code: Line
    public_key: Line
    name: Line = ""


class ReplaceRequest(Struct, frozen=True):
    """A desk whose file is an old copy asks for a fresh number; sent with its access token."""

    device: Number


class TokenRequest(Struct, frozen=True):
    """A refresh token, signed by the device's key together with the server's epoch (`proof`, hex)."""

    device: Number
    refresh: Line
    epoch: Number
    proof: Line


class Tokens(Struct, frozen=True):
    """Opaque tokens. The refresh token before this one stays valid until this one is first used."""

    access: str
    refresh: str
    seconds: int


class Enrolled(Struct, frozen=True):
    """The identity of a desk."""

    device: int
    office: str
    epoch: int
    tokens: Tokens


@dataclass(frozen=True, slots=True)
class Malformed:
    """An operation that could be named but not read."""

    n: int
    uid: int
    group: str


_encoder = msgspec.json.Encoder()
_header = msgspec.json.Decoder(RequestHeader)
_operation = msgspec.json.Decoder(OperationLine)
_named = msgspec.json.Decoder(NamedLine)
_head = msgspec.json.Decoder(Head)
_row = msgspec.json.Decoder(RowLine)
_trailer = msgspec.json.Decoder(Trailer)


def encode(message: Struct) -> bytes:
    """Return a message as one line of JSON, without its end."""
    return _encoder.encode(message)


def decode(line: bytes, expected: type[M]) -> M:
    """Return the message of a body that is one JSON object; WireFault when it is none of that type."""
    try:
        return msgspec.json.decode(line, type=expected)
    except msgspec.DecodeError as error:
        raise WireFault("nonsense", expected.__name__) from error


def encode_operation(operation: Operation) -> bytes:
    return _encoder.encode(OperationLine(
        n=operation.n, uid=operation.uid, group=operation.group, kind=operation.kind, record=operation.record,
        edits={name: EditLine(edit.value, edit.base, edit.closes) for name, edit in operation.edits.items()},
        command=operation.command, arguments=dict(operation.arguments), seen=operation.seen,
        terms=operation.terms, author=operation.author, typed_at=operation.typed_at))


def decode_header(line: bytes) -> RequestHeader:
    try:
        return _header.decode(line)
    except msgspec.DecodeError as error:
        raise WireFault("malformed", "header") from error


def decode_operation(line: bytes) -> Operation | Malformed:
    """Return the operation of a line, or its name when the rest cannot be read; WireFault when it has no
    name."""
    try:
        read = _operation.decode(line)
    except msgspec.DecodeError:
        return _name_of(line)
    return Operation(
        n=read.n, uid=read.uid, group=read.group, kind=read.kind, record=read.record,
        edits={name: Edit(edit.value, edit.base, edit.closes) for name, edit in read.edits.items()},
        command=read.command, arguments=read.arguments, seen=read.seen, terms=read.terms, author=read.author,
        typed_at=read.typed_at)


def _name_of(line: bytes) -> Malformed:
    try:
        named = _named.decode(line)
    except msgspec.DecodeError as error:
        raise WireFault("malformed", "operation") from error
    return Malformed(named.n, named.uid, named.g if isinstance(named.g, str) else "")


def make_head(epoch: int, last: int, answers: Iterable[Acknowledgement]) -> Head:
    return Head(epoch, last, [(one.n, one.uid, one.outcome, one.seq, one.detail) for one in answers])


def answers_of(head: Head) -> tuple[Acknowledgement, ...]:
    return tuple(Acknowledgement(*fields) for fields in head.acks)


def decode_head(line: bytes) -> Head:
    try:
        return _head.decode(line)
    except msgspec.DecodeError as error:
        raise WireFault("nonsense", "head") from error


def encode_row(row: ServerRow) -> bytes:
    return _encoder.encode(RowLine(
        row.seq, row.change, int(row.audience), row.kind, row.id, dict(row.data),
        _fewest(row.writers, row.data),
        {name: [CandidateLine(one.token, one.value, one.author, one.typed_at) for one in listed]
         for name, listed in row.candidates.items()}))


def _fewest(writers: Mapping[str, str], data: Mapping[str, Wire]) -> str | dict[str, str]:
    """Return one token where one save wrote every field, which is how most records are."""
    tokens = set(writers.values())
    return tokens.pop() if len(tokens) == 1 and writers.keys() == data.keys() else dict(writers)


def decode_row(line: bytes) -> ServerRow:
    """Return a row; WireFault when it is none. An audience from a newer server reads as everyone's, the
    narrowest view."""
    try:
        read = _row.decode(line)
    except msgspec.DecodeError as error:
        raise WireFault("nonsense", "row") from error
    writers = dict.fromkeys(read.data, read.writers) if isinstance(read.writers, str) else read.writers
    audience = Audience(read.audience) if read.audience in _AUDIENCES else Audience.EVERYONE
    return ServerRow(
        seq=read.seq, change=read.change, audience=audience, kind=read.kind, id=read.id,
        data=read.data, writers=writers,
        candidates={name: tuple(Candidate(one.token, one.value, one.author, one.typed_at) for one in listed)
                    for name, listed in read.candidates.items()})


_AUDIENCES = frozenset(int(audience) for audience in Audience)


def decode_trailer(line: bytes) -> PageEnd:
    try:
        return _trailer.decode(line).page
    except msgspec.DecodeError as error:
        raise WireFault("nonsense", "page") from error
