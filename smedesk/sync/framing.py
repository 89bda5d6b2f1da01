"""Lines of JSON in a zstd frame: packing requests and answers, and reading them with limits, as far as they
are whole.

Whatever arrives may be cut, hostile or not ours: nothing here unpacks more than it was told to, and a page
counts only when its trailer has come and agrees with the rows before it.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import zstandard

from smedesk.domain.operation import Operation
from smedesk.domain.replica import ServerRow
from smedesk.sync import wire
from smedesk.sync.faults import WireFault

LEVEL = 3
CHUNK = 1 << 16
MAX_LINE = 4 << 20
MAX_REQUEST = 8 << 20
"""Raw bytes of a request. The longest single operation (a scheme's rules) is far below."""

FULL_REQUEST = 1 << 20
"""Raw bytes at which a desk stops filling a request."""

MAX_ANSWER = 256 << 20
"""Raw bytes of an answer: `pages` pages of full rows are far below."""

WINDOW = 8 << 20


@dataclass(frozen=True, slots=True)
class Page:
    """Rows that are committed together, and the cursor behind them."""

    rows: tuple[ServerRow, ...]
    cursor: str
    has_more: bool
    left: int = 0
    """how many rows may still follow, at most"""


class _Chunks:
    """Makes a readable of an iterator of bytes, as zstandard wants it."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)
        self._rest = b""

    def read(self, size: int = -1) -> bytes:
        while not self._rest:
            chunk = next(self._chunks, None)
            if chunk is None:
                return b""
            self._rest = chunk
        size = len(self._rest) if size < 0 else size
        taken, self._rest = self._rest[:size], self._rest[size:]
        return taken


def unpacked_lines(chunks: Iterable[bytes], limit: int) -> Iterator[bytes]:
    """Yield the lines of a zstd frame as they arrive; WireFault when it is no frame, or when a limit is
    passed.

    A frame that breaks off simply ends: whether something is missing shows in the lines."""
    reader = zstandard.ZstdDecompressor(max_window_size=WINDOW).stream_reader(_Chunks(chunks))  # type: ignore[arg-type]
    total, rest = 0, b""
    while piece := _read(reader):
        total += len(piece)
        if total > limit:
            raise WireFault("too_large")
        *lines, rest = (rest + piece).split(b"\n")
        if len(rest) > MAX_LINE:
            raise WireFault("too_large")
        yield from lines
    if rest:
        raise WireFault("cut", "line")


def _read(reader: zstandard.ZstdDecompressionReader) -> bytes:
    try:
        return reader.read(CHUNK)
    except zstandard.ZstdError as error:
        raise WireFault("nonsense", "frame") from error


def fitting(operations: Sequence[Operation], limit: int = FULL_REQUEST) -> Sequence[Operation]:
    """Return as many of the first operations as fit into `limit` raw bytes, at least one; a save group is cut
    only where it does not fit alone."""
    total, boundary = 0, 0
    for place, operation in enumerate(operations):
        if place and operation.group != operations[place - 1].group:
            boundary = place
        total += len(wire.encode_operation(operation)) + 1
        if total > limit and place:
            return operations[: boundary or place]
    return operations


def pack_request(header: wire.RequestHeader, operations: Sequence[Operation]) -> bytes:
    lines = [wire.encode(header), *map(wire.encode_operation, operations), b""]
    return zstandard.ZstdCompressor(level=LEVEL).compress(b"\n".join(lines))


def unpack_request(raw: bytes) -> tuple[wire.RequestHeader, list[Operation | wire.Malformed]]:
    """Return header and operations of a request; WireFault when they cannot be told apart or named."""
    lines = unpacked_lines([raw], MAX_REQUEST)
    first = next(lines, None)
    if first is None:
        raise WireFault("malformed", "header")
    return wire.decode_header(first), [wire.decode_operation(line) for line in lines]


def pack_page(page: Page) -> bytes:
    """Return the lines of a page with its trailer."""
    rows = b"".join(wire.encode_row(row) + b"\n" for row in page.rows)
    end = wire.PageEnd(page.cursor, len(page.rows), page.has_more, zlib.crc32(rows), page.left)
    return rows + wire.encode(wire.Trailer(end)) + b"\n"


def pack_answer(head: wire.Head, pages: Iterable[Page]) -> Iterator[bytes]:
    """Yield an answer in pieces that the desk can use as they come: a block of the frame ends with each
    page."""
    packer = zstandard.ZstdCompressor(level=LEVEL, write_checksum=True).compressobj()
    pending = wire.encode(head) + b"\n"
    for page in pages:
        yield packer.compress(pending + pack_page(page)) + packer.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
        pending = b""
    yield packer.compress(pending) + packer.flush()


def read_answer(chunks: Iterable[bytes]) -> Iterator[wire.Head | Page]:
    """Yield the head and then each page that is whole. An answer that breaks off raises WireFault("cut")
    behind them."""
    lines = unpacked_lines(chunks, MAX_ANSWER)
    first = next(lines, None)
    if first is None:
        raise WireFault("cut", "head")
    yield wire.decode_head(first)
    page = _read_page(lines)
    if page is None:
        raise WireFault("cut", "page")
    while page is not None:
        yield page
        page = _read_page(lines)


def _read_page(lines: Iterator[bytes]) -> Page | None:
    """Return the next whole page, None when the answer ends before it begins."""
    rows: list[ServerRow] = []
    crc = 0
    for line in lines:
        if not line.startswith(b"["):
            end = wire.decode_trailer(line)
            if end.rows != len(rows) or end.crc != crc:
                raise WireFault("nonsense", "page")
            return Page(tuple(rows), end.cursor, end.more, end.left)
        crc = zlib.crc32(line + b"\n", crc)
        rows.append(wire.decode_row(line))
    if rows:
        raise WireFault("cut", "page")
    return None
