"""A market in JSON Lines goes in, lists come out: the same as the engine's, or a word on the line that is wrong."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from datetime import date as Date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smedesk.interchange import match_command
from smedesk.interchange.market_descriptions import FIELDS, KINDS
from smedesk.interchange.market_file import LONGEST_LINE, MOST_PROBLEMS, MarketRefused, Remark, read_market_file
from smedesk.interchange.market_lines import GIVEN, MADE, line_of, record_of, schema
from smedesk.interchange.suggestion_file import Asked, match_market, write_result
from smedesk.matching.explanations import explain
from smedesk.matching.market import Mode, Participant, Place
from smedesk.matching.plan import plan
from smedesk.matching.results import Goal
from smedesk.matching.suggestions import funnel, suggest, suggest_all
from smedesk.matching.weights import DEFAULT_WEIGHTS
from tests.interchange.market_writing import market_bytes
from tests.matching.markets import odd_market

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
TODAY = Date(2026, 3, 2)
PLACE = {"kind": "place", "id": "h", "office_id": "o", "company_id": "c", "country": "IT"}
PERSON = {"kind": "participant", "id": "p", "office_id": "e", "company_id": "d", "country": "EE"}


def _read(data: bytes) -> Any:
    return read_market_file(io.BytesIO(data), TODAY)


def _lines(*records: dict[str, Any]) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def _problems(data: bytes) -> tuple[Remark, ...]:
    with pytest.raises(MarketRefused) as refused:
        _read(data)
    return refused.value.problems


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _run(*words: str, data: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "smedesk", "match", *words],
        input=data,
        capture_output=True,
        cwd=ROOT,
        timeout=120,
        check=False,
        env={**os.environ, "PYTHONWARNINGS": "error", **environment},
    )


# ------------------------------------------------------------------------------------ what comes out


def test_the_sample_gives_the_result_that_stands_beside_it(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    done = _run("docs/matching_sample.jsonl", "--out", str(out), "--top", "3", "--plan")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert out.read_bytes() == (DOCS / "matching_sample_result.jsonl").read_bytes()


def test_the_schema_in_the_docs_is_that_of_the_program() -> None:
    assert (DOCS / "matching.schema.json").read_text("utf-8") == match_command.schema_text()


def test_every_field_has_its_meaning_and_every_meaning_its_field() -> None:
    forms = {name: part["properties"].items() for name, part in schema()["$defs"].items() if "properties" in part}
    told = {name: {field for field, part in parts if field != "kind"} for name, parts in forms.items()}
    assert told == {name: set(fields) for name, fields in FIELDS.items()}
    assert KINDS.keys() == {form.__name__ for form in (*GIVEN.values(), *MADE.values())}


def test_the_page_names_every_kind_of_line() -> None:
    page = (DOCS / "matching.md").read_text("utf-8")
    assert [kind for kind in (*GIVEN, *MADE) if f"| `{kind}` |" not in page] == []


def test_neither_a_window_nor_a_desk_nor_the_server_is_loaded(tmp_path: Path) -> None:
    asked = ["--out", str(tmp_path / "o"), "--plan", "--explain"]
    words = ["smedesk", "match", str(DOCS / "matching_sample.jsonl"), *asked]
    seen = f"import sys; sys.argv = {words!r}\nfrom smedesk.__main__ import main\nassert main() == 0\n"
    heavy = {"PySide6", "sqlalchemy", "keyring", "starlette", "uvicorn", "reportlab", "platformdirs", "sqlcipher3"}
    seen += f"print(sorted({{n.split('.')[0] for n in sys.modules}} & {heavy!r}))"
    home = {"HOME": str(tmp_path / "home"), "PATH": os.environ["PATH"]}
    done = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, cwd=ROOT, check=True, env=home)
    assert done.stdout == "[]\n"
    assert not (tmp_path / "home").exists()


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_a_market_that_is_written_down_is_read_as_it_was(seed: int) -> None:
    market = odd_market(Random(seed), 9, 9)
    read, _, remarks = _read(market_bytes(market))
    assert {remark.text for remark in remarks} == {"nobody has this id: nobody, nowhere"}
    for name in ("participants", "places", "today", "rules", "relations"):
        assert getattr(read, name) == getattr(market, name)
    assert read.skill_groups.items() >= market.skill_groups.items()


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10**6), top=st.integers(1, 12), goal=st.sampled_from(Goal))
def test_the_lists_are_those_of_the_engine_in_its_order(seed: int, top: int, goal: Goal) -> None:
    file = _read(market_bytes(odd_market(Random(seed), 12, 20)))
    _, *lists, planned = [json.loads(line_of(line)) for line in match_market(file, Asked(top, goal=goal))]
    expected = suggest_all(file.market, top)
    assert [line["participant"] for line in lists] == list(expected)
    for line in lists:
        who = line["participant"]
        assert [(p["place"], p["rank"], p["score"], p["u"], p["v"]) for p in line["places"]] == [
            (s.place, s.rank, s.score, s.u, s.v) for s in suggest(file.market, who, top)
        ]
        assert ("left" in line) == (not line["places"])
    made = plan(file.market, goal=goal)
    assert [(p["participant"], p["place"]) for p in planned["pairs"]] == [(s.participant, s.place) for s in made.placed]
    assert (planned["total"], planned["bound"], planned["blocking"]) == (made.total, made.bound, made.blocking)
    assert (planned["goal"], planned["people"], planned["most"]) == (goal, made.people, made.most)
    assert planned["share"] == pytest.approx(made.share)


def test_an_explained_list_says_why() -> None:
    file = _read((DOCS / "matching_sample.jsonl").read_bytes())
    lines = [json.loads(line_of(line)) for line in match_market(file, Asked(has_reasons=True))]
    kati = next(line for line in lines if line.get("participant") == "kati")
    why = explain(file.market, "kati", "h-torino")
    place = kati["places"][0]
    assert [rule["rule"] for rule in place["rules"]] == [rule.rule for rule in why.rules] == lines[0]["rules"]
    assert all(rule["is_met"] for rule in place["rules"])
    assert [(c["side"], c["feature"], c["weight"], c["value"]) for c in place["contributions"]] == [
        (c.side, c.feature, c.weight, c.value) for c in why.contributions
    ]
    for side, utility in (("sending", place["u"]), ("host", place["v"])):
        summed = sum(c["weight"] * c["value"] for c in place["contributions"] if c["side"] == side)
        assert (summed + 50) // 100 == utility
    assert [(stage["rule"], stage["left"]) for stage in kati["left"]] == list(funnel(file.market, "kati"))


def test_every_line_of_input_and_result_fits_the_schema() -> None:
    """Checked by the forms that the schema is made of, with unknown fields refused."""
    known = schema()["$defs"]
    file = _read((DOCS / "matching_sample.jsonl").read_bytes())
    for line in match_market(file, Asked(has_reasons=True, goal=Goal.MOST)):
        told = json.loads(line_of(line))
        form = known[MADE[told["kind"]].__name__]
        assert told.keys() <= form["properties"].keys()
        assert set(form["required"]) <= told.keys()


def test_weights_of_the_file_are_those_that_count() -> None:
    weights = {
        "version": "ours",
        "sending": {**DEFAULT_WEIGHTS.sending, "skills": 30, "text": 20},
        "host": {**DEFAULT_WEIGHTS.host},
    }
    file = _read(_lines({"kind": "settings", "today": "2026-03-02", "weights": weights}, PERSON, PLACE))
    first, suggestions = match_market(file, Asked())
    assert json.loads(line_of(first))["version"].endswith("/ours")
    assert (
        json.loads(line_of(suggestions))["places"][0]["score"]
        == suggest(file.market, "p", weights=file.weights)[0].score
    )


# -------------------------------------------------------------------------------- what does not fit


@pytest.mark.parametrize(("change", "field", "said"), [
    ({"country": None}, "country", "must be str, is null"),
    ({"id": ""}, "id", "length >= 1"),
    ({"min_months": -1}, "min_months", ">= 0"),
    ({"max_months": 10**9}, "max_months", "<= 1200"),
    ({"min_months": 1.5}, "min_months", "must be int | null, is float"),
    ({"modes": ["remotely"]}, "modes[0]", "'remotely'"),
    ({"windows": [{"start": "soon"}]}, "windows[0].start", "2026-03-31"),
    ({"windows": {"start": "2026-03-31"}}, "windows", "must be array, is object"),
    ({"sector": {"revision": "2"}}, "sector.section", "is missing"),
    ({"language_needs": ["en"]}, "language_needs[0]", "must be object, is str"),
    ({"capacity": True}, "capacity", "must be int, is bool"),
    ({"kind": "placement"}, "kind", "'placement'"),
])  # fmt: skip
def test_a_value_that_does_not_fit_is_named_by_line_and_field(change: dict[str, Any], field: str, said: str) -> None:
    (problem,) = _problems(_lines(PERSON, {**PLACE, **change}))
    assert (problem.line, problem.field) == (2, field)
    assert said in problem.text


@pytest.mark.parametrize(("line", "said"), [
    (b'{"a":NaN}', "not JSON"), (b"{", "not JSON"), (b'{"a":1} {}', "not JSON"), (b"[]", "must be object, is array"),
    (b"null", "must be object, is null"), (b"[" * 100_000, "too deeply"), (b'{"a":' * 5000, "too deeply"),
    (b'{"kind":"place","text":"Caf\xe9"}', "0xE9"), (b"\xff\xfe{\0}\0", "0xFF"), (b'{"a":1e999}', "out of range"),
    (b'{"a":"\\ud800"}', "not JSON"), (b"\0" * 50, "not JSON"),
])  # fmt: skip
def test_a_line_that_is_not_json_is_named(line: bytes, said: str) -> None:
    (problem,) = _problems(_lines(PLACE) + b"\n" + line + b"\n")
    assert problem.line == 3
    assert said in problem.text


def test_a_line_without_end_does_not_fill_the_memory() -> None:
    class Endless(io.RawIOBase):
        left = 6 * LONGEST_LINE

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            count = min(len(buffer), self.left)
            self.left -= count
            buffer[:count] = b"x" * count
            return count

    with pytest.raises(MarketRefused) as refused:
        read_market_file(io.BufferedReader(Endless()), TODAY)
    assert [(one.line, "16 MB" in one.text) for one in refused.value.problems] == [(1, True)]


def test_the_line_after_one_that_is_too_long_is_read_as_a_line() -> None:
    data = b"x" * (LONGEST_LINE + 9) + b"\n" + _lines({**PLACE, "id": 3})
    assert [(one.line, one.field) for one in _problems(data)] == [(1, ""), (2, "id")]


def test_an_id_that_stands_twice_is_named_with_both_lines() -> None:
    assert _problems(_lines(PERSON, PLACE, PERSON)) == (Remark(3, "id", "“p” stands in line 1 already"),)
    assert _read(_lines(PERSON, {**PLACE, "id": "p"})).remarks == (), "one id on each side is two records"


def test_all_lines_are_read_before_the_file_is_refused() -> None:
    assert [one.line for one in _problems(_lines({}, PERSON, {}, {}))] == [1, 3, 4]
    assert len(_problems(_lines(*[{}] * 100))) == MOST_PROBLEMS


@pytest.mark.parametrize("data", [b"", b"\n\r\n", b"\xef\xbb\xbf", _lines({"kind": "settings", "today": "2026-01-01"})])
def test_a_file_without_anybody_is_refused(data: bytes) -> None:
    (problem,) = _problems(data)
    assert "no participant and no place" in problem.text


def test_settings_stand_first_or_not_at_all() -> None:
    late = _lines(PERSON, {"kind": "settings", "today": "2026-01-01"})
    assert [(one.line, one.field) for one in _problems(late)] == [(2, "kind")]


def test_weights_that_do_not_add_up_are_named() -> None:
    weights = {"version": "1", "sending": {**DEFAULT_WEIGHTS.sending, "text": 11}, "host": dict(DEFAULT_WEIGHTS.host)}
    (problem,) = _problems(_lines({"kind": "settings", "today": "2026-01-01", "weights": weights}, PERSON))
    assert (problem.line, problem.field) == (1, "weights")
    assert "sum to 100" in problem.text


def test_what_editors_of_windows_put_in_is_taken_as_it_comes() -> None:
    data = b"\xef\xbb\xbf" + _lines(PERSON, PLACE).replace(b"\n", b"\r\n\r\n").rstrip()
    file = _read(data)
    assert (len(file.market.participants), len(file.market.places), file.remarks) == (1, 1, ())


def test_what_is_odd_is_named_and_left_out() -> None:
    person = {**PERSON, "wantd": 1, "windows": [{"start": "2026-05-01", "stop": "2026-06-01"}], "sector": None}
    refused = {"kind": "relations", "rejected": [["p", "nobody"]], "taken": {"h": 1, "x": 1}}
    remarks = _read(_lines(person, {**PLACE, "wantd": 1}, refused)).remarks
    assert [(one.line, one.field) for one in remarks] == [
        (1, "wantd"),
        (1, "windows.stop"),
        (3, "rejected"),
        (3, "taken"),
    ]
    assert "lines with it: 2" in remarks[0].text
    assert remarks[2].text.endswith(": nobody")


@pytest.mark.parametrize(("record", "said"), [(PERSON, "every list is empty"), (PLACE, "there are no lists")])
def test_one_side_alone_is_matched_and_said(record: dict[str, Any], said: str) -> None:
    file = _read(_lines(record))
    assert [said in one.text for one in file.remarks] == [True]
    assert [json.loads(line_of(line)).get("places", 1) for line in match_market(file, Asked())][1:] in ([[]], [])


def test_codes_that_nobody_knows_are_compared_as_they_are() -> None:
    odd = {"topics": ["☃"], "occupation": "baker", "languages": {"tlh": "fluent"}}
    place = {**PLACE, "topics": ["☃"], "language_needs": [{"language": "tlh", "level": ""}]}
    file = _read(_lines({**PERSON, **odd}, place))
    assert [s.place for s in suggest(file.market, "p")] == ["h"]


def test_several_lines_of_relations_add_up() -> None:
    one = {"kind": "relations", "rejected": [["p", "h"]], "open_proposals": {"p": 2}}
    two = {"kind": "relations", "rejected": [["p", "h"]], "open_proposals": {"p": 3}, "past_draft": [["p", "h"]]}
    relations = _read(_lines(PERSON, PLACE, one, two)).market.relations
    assert (relations.rejected, relations.open_proposals) == (frozenset({("p", "h")}), {"p": 5})
    assert relations.past_draft == relations.rejected


def test_a_way_of_working_is_a_name() -> None:
    record = record_of({**PERSON, "modes": ["remote", "onsite"]})
    assert isinstance(record, Participant)
    assert record.modes == Mode.REMOTE | Mode.ONSITE
    assert isinstance(record_of(PLACE), Place)


# --------------------------------------------------------------------------------- files, exit codes


def test_nothing_is_written_half_and_an_old_result_stays(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_bytes(b"old")
    file = _read(_lines(PERSON, PLACE))
    first = next(match_market(file, Asked()))

    def broken() -> Any:
        yield first
        raise MemoryError

    with pytest.raises(MemoryError):
        write_result(broken(), out)
    assert out.read_bytes() == b"old"
    refused = _run("--out", str(out), "-", data=_lines(PERSON, {}))
    assert refused.returncode == 1
    assert refused.stderr.decode().splitlines() == [
        "-:2: kind: is missing",
        f"Nothing was written; {out} is as it was.",
    ]
    assert (out.read_bytes(), _names(tmp_path)) == (b"old", ["out.jsonl"])
    assert _run("--out", str(out), "-", data=_lines(PERSON, PLACE)).returncode == 0
    assert len(out.read_bytes().splitlines()) == 2
    assert _names(tmp_path) == ["out.jsonl"]


def test_what_cannot_be_opened_or_written_is_said_without_a_trace(tmp_path: Path) -> None:
    data = tmp_path / "in.jsonl"
    data.write_bytes(_lines(PERSON, PLACE))
    for source, out, said in (
        (tmp_path / "none", tmp_path / "out", "cannot be read"),
        (tmp_path, tmp_path / "out", "cannot be read"),
        (data, data, "the file that is read"),
        (data, tmp_path, "no file that could be replaced"),
        (data, tmp_path / "no" / "out", "could not be written"),
    ):
        told = match_command.match_file(str(source), out, Asked(), TODAY)
        assert not told.is_done
        assert said in told.lines[0]
        assert told.lines[-1].startswith("Nothing was written")
    assert _names(tmp_path) == ["in.jsonl"]


@pytest.mark.parametrize("words", [("x",), ("x", "--out", "o", "--top", "0"), ("x", "--out", "o", "--best")])
def test_misuse_is_told_apart_from_a_bad_file(words: tuple[str, ...]) -> None:
    assert _run(*words).returncode == 2
