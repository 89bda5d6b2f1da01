"""Changes the files of a form as texts and leaves everything else in them as it stands, comments too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date as Date
from textwrap import dedent, indent

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from smedesk.documents.form import Approval

_TABLE = re.compile(r"^\[", re.MULTILINE)
_NAMED = re.compile(r"([A-Za-z][\w-]*) *=")
_APPROVALS = re.compile(r"\n*^\[approvals\.[^\n]*\n(?:(?!\[)[^\n]*\n?)*", re.MULTILINE)


def with_life(
    structure: str,
    *,
    version: int | None = None,
    status: str | None = None,
    effective_from: Date | None = None,
    effective_to: Date | None = None,
) -> str:
    """`form.toml` with other values of its life; what is None stays."""
    values: Mapping[str, object] = {
        "version": version,
        "status": None if status is None else f'"{status}"',
        "effective_from": effective_from,
        "effective_to": effective_to,
    }
    for key, value in values.items():
        if value is not None:
            structure = _with_value(structure, key, str(value))
    return structure


def with_approvals(structure: str, approvals: Mapping[str, Approval]) -> str:
    """`form.toml` with these approvals in the place of all that stood there."""
    rest = _APPROVALS.sub("\n", structure).rstrip() + "\n"
    tables = (
        f"\n[approvals.{language}]\nby = {_quoted(one.by)}\non = {one.on}\nsha256 = {_quoted(one.sha256)}\n"
        for language, one in sorted(approvals.items())
    )
    return rest + "".join(tables)


def words_of(source: str) -> dict[str, str]:
    """The texts of a Fluent file by their names, each as it is written, its fault too."""
    return {name: _plain(written) for name, _, written in _entries(source)}


def with_words(source: str, name: str, words: str) -> str:
    """A Fluent file in which the text `name` says `words`; a text that is not there yet is added at the end."""
    lines = words.strip().splitlines() or [""]
    written = f"{name} = {lines[0]}" if len(lines) == 1 else f"{name} =\n" + indent("\n".join(lines), "    ")
    if lines[0].endswith("->") and len(lines) > 1:  # variants begin in the first line
        written = f"{name} = {lines[0]}\n" + "\n".join(_variant(line) for line in lines[1:])
    for found, start, before in _entries(source):
        if found == name:
            return source[:start] + written + source[start + len(before) :]
    return f"{source.rstrip()}\n{written}\n"


def _entries(source: str) -> Iterator[tuple[str, int, str]]:
    """Name, place and writing of each text; also of what Fluent does not understand, so that it can be mended."""
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, fluent.Message | fluent.Junk) and entry.span is not None:
            written = source[entry.span.start : entry.span.end].rstrip()
            if named := _NAMED.match(written):
                yield named[1], entry.span.start, written


def _plain(written: str) -> str:
    first, _, rest = written.partition("=")[2].partition("\n")
    return f"{first.strip()}\n{dedent(rest)}".strip()


def _variant(line: str) -> str:
    """A line of variants: the closing brace stands at the margin, the default variant with its star."""
    bare = line.strip()
    if bare == "}":
        return bare
    return f"   {bare}" if bare.startswith("*") else f"    {bare}"


def _with_value(structure: str, key: str, value: str) -> str:
    """Set a key that stands before the first table."""
    table = _TABLE.search(structure)
    head, tables = (structure[: table.start()], structure[table.start() :]) if table else (structure, "")
    line = re.compile(rf"^{key} *=.*$", re.MULTILINE)
    if line.search(head):
        return line.sub(lambda _: f"{key} = {value}", head, count=1) + tables
    return f"{head.rstrip()}\n{key} = {value}\n\n{tables}"


def _quoted(text: str) -> str:
    """A basic string of TOML."""
    escaped = "".join(
        sign if sign >= " " and sign not in '"\\' and sign != "\x7f" else f"\\u{ord(sign):04x}" for sign in text
    )
    return f'"{escaped}"'
