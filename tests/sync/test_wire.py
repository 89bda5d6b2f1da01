"""Messages come back as they went, unknown things are carried or skipped, and nothing broken passes for whole."""

from __future__ import annotations

from contextlib import suppress

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as some

from smedesk.domain.field import Audience
from smedesk.domain.operation import Edit, Operation
from smedesk.domain.replica import Acknowledgement, Candidate, Outcome, RowChange, ServerRow
from smedesk.sync import framing, wire
from smedesk.sync.faults import WireFault

names = some.text("abcdefgh_", min_size=1, max_size=8)
tokens = some.builds(lambda device, n: f"{device}.{n}", some.integers(0, 9), some.integers(1, 99))
values = some.one_of(
    some.none(), some.booleans(), some.integers(-(1 << 53), 1 << 53), some.text(max_size=20),
    some.lists(some.text(max_size=4), max_size=3),
    some.fixed_dictionaries({"+": some.lists(some.text(max_size=4), max_size=2), "-": some.just([])}))
operations = some.builds(
    Operation, n=some.integers(1, 1 << 40), uid=some.integers(0, (1 << 63) - 1), group=names, kind=names, record=names,
    edits=some.dictionaries(names, some.builds(Edit, values, some.none() | tokens, some.tuples(tokens)), max_size=3),
    command=names | some.just(""), arguments=some.dictionaries(names, values, max_size=2), seen=some.none() | tokens,
    terms=names, author=some.text(max_size=20), typed_at=names)
rows = some.builds(
    ServerRow, seq=some.integers(0, 1 << 40), change=some.sampled_from(RowChange), audience=some.sampled_from(Audience),
    kind=names, id=names, data=some.dictionaries(names, values, max_size=4),
    writers=some.dictionaries(names, tokens, max_size=4),
    candidates=some.dictionaries(names, some.tuples(some.builds(Candidate, tokens, values, names, names)), max_size=2))
HEAD = wire.make_head(3, 7, [Acknowledgement(7, (1 << 63) - 1, Outcome.CANDIDATE, 12, "")])


@given(some.lists(operations, max_size=5))
def test_a_request_comes_back_as_it_went(listed: list[Operation]) -> None:
    header = wire.RequestHeader(417, 3, "r1o2m3", len(listed), 100, 2)
    assert framing.unpack_request(framing.pack_request(header, listed)) == (header, listed)


@given(some.lists(rows, max_size=5), some.lists(rows, max_size=3))
def test_an_answer_comes_back_as_it_went(first: list[ServerRow], second: list[ServerRow]) -> None:
    pages = [framing.Page(tuple(first), "a", True, 3), framing.Page(tuple(second), "b", False)]
    assert list(framing.read_answer(framing.pack_answer(HEAD, pages))) == [HEAD, *pages]
    assert wire.answers_of(HEAD) == (Acknowledgement(7, (1 << 63) - 1, Outcome.CANDIDATE, 12),)


ROW = ServerRow(seq=3, change=RowChange.PUT, audience=Audience.OWN, kind="company", id="c1",
                data={"name": "Helix", "country": "EE"}, writers={"name": "1.2", "country": "1.2"})
PAGES = [framing.Page((ROW, ROW), "a", True), framing.Page((ROW,), "b", False)]


def test_half_an_answer_is_used_up_to_its_last_whole_page_and_no_further() -> None:
    packed = b"".join(framing.pack_answer(HEAD, PAGES))
    for length in range(len(packed) + 1):
        whole: list[object] = []
        with suppress(WireFault):
            whole.extend(framing.read_answer(_in_pieces(packed[:length])))
        assert whole == [HEAD, *PAGES][: len(whole)]


def _in_pieces(raw: bytes) -> list[bytes]:
    return [raw[start : start + 7] for start in range(0, len(raw), 7)]


@pytest.mark.parametrize("place", range(0, 120, 7))
def test_a_flipped_byte_is_noticed(place: int) -> None:
    packed = bytearray(b"".join(framing.pack_answer(HEAD, PAGES)))
    packed[place % len(packed)] ^= 0x55
    got: list[object] = []
    with suppress(WireFault):
        got.extend(framing.read_answer([bytes(packed)]))
    assert all(part in (HEAD, *PAGES) for part in got if isinstance(part, framing.Page))


def test_a_page_whose_rows_do_not_agree_with_its_end_does_not_count() -> None:
    lines = framing.pack_page(PAGES[0]).replace(b"Helix", b"Felix")
    answer = zstandard.ZstdCompressor().compress(wire.encode(HEAD) + b"\n" + lines)
    parts = framing.read_answer([answer])
    assert next(parts) == HEAD
    with pytest.raises(WireFault, match="nonsense"):
        next(parts)


@pytest.mark.parametrize("raw", [b"", b"<html>log in</html>", b"\x28\xb5\x2f\xfd", bytes(100)])
def test_what_is_no_frame_is_refused(raw: bytes) -> None:
    with pytest.raises(WireFault):
        list(framing.read_answer([raw]))


def test_a_frame_that_grows_beyond_all_measure_is_not_unpacked() -> None:
    bomb = zstandard.ZstdCompressor().compress(bytes(64 << 20))
    assert len(bomb) < 10_000
    with pytest.raises(WireFault, match="too_large"):
        framing.unpack_request(bomb)


def test_an_operation_that_cannot_be_read_is_named_and_its_neighbours_are_read() -> None:
    good = Operation(n=1, uid=5, group="g", kind="company", record="c", edits={"name": Edit("Helix")})
    header = wire.RequestHeader(1, 1)
    bad = msgspec.json.encode({"n": 2, "uid": 6, "g": "h", "k": "company", "id": "c", "f": {"name": ["x", {}, 7]}})
    raw = zstandard.ZstdCompressor().compress(
        b"\n".join([wire.encode(header), wire.encode_operation(good), bad, b""]))
    assert framing.unpack_request(raw) == (header, [good, wire.Malformed(2, 6, "h")])


@pytest.mark.parametrize("line", [b"{}", b'{"n":0,"uid":1}', b'{"n":1}', b"[]", b"nonsense", b'{"n":1,"uid":-4}'])
def test_an_operation_without_a_name_spoils_the_request(line: bytes) -> None:
    with pytest.raises(WireFault, match="malformed"):
        wire.decode_operation(line)


def test_keys_of_a_newer_protocol_are_skipped() -> None:
    assert wire.decode_header(b'{"device":1,"epoch":2,"tomorrow":{"a":1}}') == wire.RequestHeader(1, 2)
    operation = wire.decode_operation(b'{"n":1,"uid":2,"g":"g","k":"company","id":"c","tomorrow":1.5}')
    assert operation == Operation(n=1, uid=2, group="g", kind="company", record="c")


def test_an_audience_of_a_newer_server_reads_as_the_narrowest() -> None:
    assert wire.decode_row(b'[1,"put",9,"company","c",{}]').audience is Audience.EVERYONE


def test_a_request_is_filled_up_to_its_limit_at_the_end_of_a_save() -> None:
    listed = [
        Operation(n=n, uid=n, group=f"save{n // 3}", kind="company", record="c", edits={"name": Edit("x" * 100)})
        for n in range(1, 10)
    ]
    size = len(wire.encode_operation(listed[0])) + 1
    assert len(framing.fitting(listed, size * 20)) == 9
    assert [one.n for one in framing.fitting(listed, size * 7)] == [1, 2, 3, 4, 5]
    assert [one.n for one in framing.fitting(listed[2:5], size * 2)] == [3, 4], "a save that does not fit alone is cut"
    assert len(framing.fitting(listed, 1)) == 1
