"""A printed form as data: its structure (TOML, checked against the types below) and its words (Fluent,
one file a language).

A form is a folder `forms/NAME/VERSION/` with `form.toml` and `LANGUAGE.ftl`, or the same files as texts. Reading one
finds what cannot be understood at all; whether structure, words and values fit each other is asked of
`smedesk.documents.lint`. Nothing is rendered here.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date as Date
from functools import lru_cache
from pathlib import Path
from typing import Literal

import msgspec

from smedesk.documents.condition import Condition, parse_condition
from smedesk.documents.wording import Wordings
from smedesk.domain.errors import DomainError

Kind = Literal[
    "text",
    "long_text",
    "lines",
    "date",
    "instant",
    "money",
    "percent",
    "country",
    "language",
    "integer",
    "count",
    "enum",
    "flag",
    "wording",
]
COUNTED: tuple[Kind, ...] = ("integer", "count")
NUMBER_WIDTH = 2
"""Width of the column of numbers that a numbered table begins with."""


class Piece(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """What every part of a form's file has in common: it never changes, and a misspelt key is an error.

    What is left at its default is not written, so a hash of today holds when a later program knows more.
    """


class Variable(Piece, frozen=True, kw_only=True):
    """A typed value; `path` leads to it in the data. `minimum` and `maximum` bound what plural forms must
    cover.
    """

    type: Kind
    path: str = msgspec.field(name="from")
    currency: str = ""
    enum: str = ""
    minimum: int = 0
    maximum: int = 1000
    optional: bool = False


class RecordList(Piece, frozen=True, kw_only=True):
    """Values that repeat: a row of a table, a section of a plan."""

    path: str = msgspec.field(name="from")
    variables: dict[str, Variable]


class Field(Piece, frozen=True, kw_only=True):
    """A cell: the value of `variable` under the text `label-LABEL` (the variable's name if not given),
    `width` of 24.
    """

    variable: str
    width: int
    label: str = ""
    strong: bool = False
    align: Literal["left", "right"] = "left"

    @property
    def label_id(self) -> str:
        return f"label-{self.label or self.variable}"


class Block(Piece, frozen=True, kw_only=True, tag_field="kind"):
    """A building stone of the document, printed when its condition holds."""

    id: str
    when: str = ""


class Part(Block, frozen=True, kw_only=True, tag="part"):
    """A lettered part of the document."""


class Facts(Block, frozen=True, kw_only=True, tag="facts"):
    """Labelled cells; with `each`, once for every entry of a list, with the entry's `title` as the
    heading.
    """

    fields: tuple[Field, ...]
    columns: tuple[str, ...] = ()
    each: str = ""
    title: str = ""


class Table(Block, frozen=True, kw_only=True, tag="table"):
    """A table with one row for each entry of the list `rows`."""

    rows: str
    columns: tuple[Field, ...]
    is_numbered: bool = False


class Clause(Piece, frozen=True, kw_only=True):
    """A numbered clause; its text is `clause-ID`."""

    id: str
    when: str = ""


class Section(Piece, frozen=True, kw_only=True):
    """A numbered section of clauses; its heading is `section-ID`."""

    id: str
    clauses: tuple[Clause, ...]
    when: str = ""


class Clauses(Block, frozen=True, kw_only=True, tag="clauses"):
    """The terms."""

    sections: tuple[Section, ...]


class Notice(Block, frozen=True, kw_only=True, tag="notice"):
    """A statement in small print that the scheme provides."""

    variable: str


class Text(Block, frozen=True, kw_only=True, tag="text"):
    """A paragraph of the form's own words, `text-ID`, that bears no number."""

    face: Literal["text", "lead", "small"] = "text"


class Award(Block, frozen=True, kw_only=True, tag="award"):
    """The value for which the paper is made, large and alone in its line: whose certificate it is."""

    variable: str


class Ticks(Block, frozen=True, kw_only=True, tag="ticks"):
    """The question `question-ID` with a box to tick for each code of a closed list.

    With `is_detailed` each answer has a text of its own below it, `detail-ENUM-CODE`.
    """

    enum: str
    many: bool = False
    columns: Literal[1, 2, 3, 4] = 1
    is_detailed: bool = False


class Ratings(Block, frozen=True, kw_only=True, tag="ratings"):
    """Several statements, `item-ID-ITEM`, each ticked on the same scale; `question-ID` stands above them."""

    items: tuple[str, ...]
    enum: str


class Blank(Piece, frozen=True, kw_only=True):
    """A place to write in, under the text `label-ID`: of so many `lines`, or a comb of so many signs."""

    id: str
    width: int
    lines: int = 1
    comb: int = 0


class Blanks(Block, frozen=True, kw_only=True, tag="blanks"):
    """Places to write in, under the heading `heading-ID`."""

    fields: tuple[Blank, ...]


class Party(Piece, frozen=True, kw_only=True):
    """One box to sign in. `name` is the variable with the person (none where the name is written by hand),
    `organisation` the one with whom the person binds.
    """

    id: str
    width: int
    name: str = ""
    function: str = ""
    organisation: str = ""


class Signatures(Block, frozen=True, kw_only=True, tag="signatures"):
    """The boxes to sign in, never parted from the text before them. The sentence `intro-ID` is the first
    cell.
    """

    intro_width: int
    parties: tuple[Party, ...]


class Letterhead(Piece, frozen=True, kw_only=True):
    """The variables that stand beside the emblem on the first page."""

    scheme: str
    statement: str


class Approval(Piece, frozen=True, kw_only=True):
    """Who approved the words of one language, when, and the hash of what was approved (`approved_sha256`)."""

    by: str
    on: Date
    sha256: str


class Structure(Piece, frozen=True, kw_only=True):
    """`form.toml` as it is written."""

    id: str
    version: int
    status: Literal["draft", "approved", "withdrawn"]
    effective_from: Date
    governing_language: str
    letterhead: Letterhead
    variables: dict[str, Variable]
    blocks: tuple[
        Part | Facts | Table | Clauses | Notice | Signatures | Text | Award | Ticks | Ratings | Blanks, ...
    ]
    enums: dict[str, tuple[str, ...]] = {}
    lists: dict[str, RecordList] = {}
    effective_to: Date | None = None
    approvals: dict[str, Approval] = {}

    def conditions(self) -> Iterator[tuple[str, str]]:
        """Every condition with the place where it stands."""
        for block in self.blocks:
            yield f"block {block.id}", block.when
            for section in block.sections if isinstance(block, Clauses) else ():
                yield f"section {section.id}", section.when
                for clause in section.clauses:
                    yield f"clause {clause.id}", clause.when


@dataclass(frozen=True, slots=True)
class Form:
    """A form that was read: structure, conditions by their source, words by language, and a hash of all
    its files.
    """

    structure: Structure
    conditions: Mapping[str, Condition]
    wordings: Wordings
    sheet: Wordings
    fingerprint: str

    @property
    def name(self) -> str:
        return f"{self.structure.id} {self.structure.version}"

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the form is offered in: those whose words are there, in the order of their codes."""
        return tuple(sorted(self.wordings.keys() & self.sheet.keys()))


FormFiles = Mapping[str, str]
"""The files of a form or of the sheet as texts, by their names: `form.toml`, `en.ftl`, `et.ftl`, …"""

STRUCTURE = "form.toml"
WORDS = ".ftl"


@lru_cache(maxsize=32)
def load_form(folder: Path, sheet: Path) -> Form:
    """Read the form in `folder` and the words that all sheets share; a form is read once and kept.

    DomainError `form.unreadable` or `form.malformed` names the file and what is wrong in it.
    """
    return read_form(files_of(folder), load_sheet(sheet))


def read_form(files: FormFiles, sheet: Wordings) -> Form:
    """Read the form in `files`; errors as of `load_form`."""
    structure = _read_structure(files.get(STRUCTURE, ""))
    conditions = {source: parse_condition(source) for _, source in structure.conditions() if source}
    return Form(structure, conditions, _wordings(files), sheet, _fingerprint(files, sheet))


@lru_cache(maxsize=4)
def load_sheet(folder: Path) -> Wordings:
    """The words that all sheets share, by language."""
    return _wordings(files_of(folder))


def files_of(folder: Path) -> FormFiles:
    """The files of a folder as texts."""
    paths = (path for path in sorted(folder.glob("*")) if path.name == STRUCTURE or path.suffix == WORDS)
    return {path.name: _text(path) for path in paths}


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DomainError("form.unreadable", file=path.name, detail=str(error)) from error


def approved_sha256(form: Form, language: str) -> str:
    """The hash of what somebody approves with one language: its words, and the whole structure but for its life."""
    rest = msgspec.structs.replace(form.structure, status="draft", approvals={}, effective_to=None)
    return hashlib.sha256(msgspec.json.encode(rest) + form.wordings.sources[language].encode()).hexdigest()


def _read_structure(text: str) -> Structure:
    if not text:
        raise DomainError("form.unreadable", file=STRUCTURE, detail="")
    try:
        return msgspec.convert(tomllib.loads(text), Structure)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise DomainError("form.malformed", file=STRUCTURE, detail=str(error)) from error


def _wordings(files: FormFiles) -> Wordings:
    texts = {name.removesuffix(WORDS): text for name, text in files.items() if name.endswith(WORDS)}
    return Wordings(dict(sorted(texts.items())))


def _fingerprint(files: FormFiles, sheet: Wordings) -> str:
    digest = hashlib.sha256()
    for name, text in (*sorted(files.items()), *sheet.sources.items()):
        digest.update(f"{name}\n{text}".encode())
    return digest.hexdigest()
