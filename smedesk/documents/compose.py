"""Brings a form and its data together: conditions decided, clauses numbered, references filled, every
text in every language.

Numbers follow from the order of what is printed, so a clause that drops out renumbers the rest in all
languages alike.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from typing import Protocol

from smedesk.documents import form as forms
from smedesk.documents.elements import (
    AwardLine,
    Choice,
    Column,
    Content,
    Element,
    Fact,
    FactSheet,
    Grid,
    Letterhead,
    NumberedText,
    PartTitle,
    Passage,
    RatingTable,
    SignatureBlock,
    SignatureBox,
    Statement,
    TermsSection,
    TickQuestion,
    WriteField,
    WriteSheet,
)
from smedesk.documents.form import Form
from smedesk.documents.values import Texts, ValueReader
from smedesk.domain.agreement import SchemeProfile
from smedesk.domain.errors import DomainError


class Printable(Protocol):
    """Data of any form: what stands in the codes of its pages, and the scheme that its documents must show."""

    @property
    def code(self) -> str: ...

    @property
    def scheme(self) -> SchemeProfile: ...

    @property
    def version(self) -> int: ...


def compose(form: Form, data: Printable, languages: tuple[str, ...]) -> Content:
    """The document in one or two languages. DomainError names a language that is not offered, or all
    missing values.
    """
    offered = form.languages
    if not 1 <= len(languages) <= 2 or len(set(languages)) != len(languages):
        raise DomainError("document.languages_count", languages=languages)
    for language in languages:
        if language not in offered:
            raise DomainError("document.language_not_offered", language=language, offered=offered)
    reader = ValueReader(form, data, languages)
    content = _Composer(form, reader, languages).content(data)
    reader.refuse_missing()
    return content


class _Composer:
    """Words one document; made for one call of `compose`."""

    def __init__(self, form: Form, reader: ValueReader, languages: tuple[str, ...]) -> None:
        self._form = form
        self._structure = form.structure
        self._reader = reader
        self._languages = languages
        self._scalars = reader.scalars()
        self._blocks = [block for block in form.structure.blocks if self._is_on(block.when)]
        self._references = self._numbers()
        self._arguments = {**self._choices(), **self._references}

    def content(self, data: Printable) -> Content:
        head = self._structure.letterhead
        return Content(
            languages=self._languages,
            code=data.code,
            version=data.version,
            title=self._texts("title"),
            running=self._texts("running"),
            version_texts=self._sheet("version", {"version": str(data.version)}),
            emblem_texts=self._sheet("emblem"),
            letterhead=Letterhead(
                scheme=self._reader.texts(head.scheme)[0],
                statement=self._reader.texts(head.statement),
            ),
            elements=tuple(element for block in self._blocks for element in self._elements(block)),
        )

    def _is_on(self, condition: str) -> bool:
        return not condition or self._form.conditions[condition].holds(self._scalars)

    def _choices(self) -> dict[str, object]:
        """What sentences may choose by: counts and codes, never names, dates or amounts."""
        kinds = {name: variable.type for name, variable in self._structure.variables.items()}
        return {
            name: value for name, value in self._scalars.items() if kinds[name] in (*forms.COUNTED, "enum")
        }

    def _numbers(self) -> dict[str, str]:
        """The letters of parts (`part-ID`) and the numbers of clauses (`ref-ID`)."""
        parts = [block for block in self._blocks if isinstance(block, forms.Part)]
        found = {
            f"part-{part.id}": letter for part, letter in zip(parts, string.ascii_uppercase, strict=False)
        }
        for block in self._blocks:
            if isinstance(block, forms.Clauses):
                for number, section in enumerate(self._sections(block), start=1):
                    found[f"section-{section.id}"] = str(number)
                    live = [clause for clause in section.clauses if self._is_on(clause.when)]
                    found |= {
                        f"ref-{clause.id}": f"{number}.{place}" for place, clause in enumerate(live, start=1)
                    }
        return found

    def _sections(self, block: forms.Clauses) -> list[forms.Section]:
        return [
            section
            for section in block.sections
            if self._is_on(section.when) and any(self._is_on(clause.when) for clause in section.clauses)
        ]

    def _texts(self, message: str, arguments: Mapping[str, object] | None = None) -> Texts:
        return tuple(self._form.wordings[language].text(message, arguments) for language in self._languages)

    def _sheet(self, message: str, arguments: Mapping[str, object] | None = None) -> Texts:
        return tuple(self._form.sheet[language].text(message, arguments) for language in self._languages)

    def _elements(self, block: forms.Block) -> Iterator[Element]:  # noqa: C901 - a line for each kind of block
        match block:
            case forms.Part():
                yield PartTitle(self._references[f"part-{block.id}"], self._texts(f"part-{block.id}"))
            case forms.Facts():
                yield from self._fact_sheets(block)
            case forms.Table():
                yield self._grid(block)
            case forms.Clauses():
                yield from map(self._terms, self._sections(block))
            case forms.Notice():
                yield Statement(self._reader.texts(block.variable))
            case forms.Signatures():
                yield self._signatures(block)
            case forms.Text():
                yield Passage(self._texts(f"text-{block.id}", self._arguments), block.face)
            case forms.Award():
                yield AwardLine(self._reader.texts(block.variable))
            case forms.Ticks():
                yield self._tick_question(block)
            case forms.Ratings():
                yield self._rating_table(block)
            case forms.Blanks():
                yield self._write_sheet(block)

    def _fact_sheets(self, block: forms.Facts) -> Iterator[FactSheet]:
        columns = tuple(self._texts(f"party-{column}") for column in block.columns)
        if not block.each:
            heading = self._texts(f"heading-{block.id}")
            facts = tuple(self._fact(field, self._reader.texts(field.variable)) for field in block.fields)
            yield FactSheet("", heading, columns, facts)
            return
        for position, entry in enumerate(self._reader.entries(block.each), start=1):
            words = {
                name: self._reader.entry_texts(block.each, name, entry, position)
                for name in (block.title, *(field.variable for field in block.fields))
            }
            facts = tuple(self._fact(field, words[field.variable]) for field in block.fields)
            yield FactSheet(str(position), words[block.title], columns, facts)

    def _fact(self, field: forms.Field, values: Texts) -> Fact:
        return Fact(self._texts(field.label_id), values, field.width, field.strong)

    def _grid(self, block: forms.Table) -> Grid:
        columns = tuple(
            Column(self._texts(field.label_id), field.width, field.align) for field in block.columns
        )
        rows = tuple(
            tuple(
                self._reader.entry_texts(block.rows, field.variable, entry, position)
                for field in block.columns
            )
            for position, entry in enumerate(self._reader.entries(block.rows), start=1)
        )
        if block.is_numbered:
            blank = ("",) * len(self._languages)
            columns = (Column(blank, forms.NUMBER_WIDTH, "left"), *columns)
            rows = tuple(((str(number),) * len(blank), *row) for number, row in enumerate(rows, start=1))
        return Grid(self._texts(f"heading-{block.id}"), columns, rows)

    def _terms(self, section: forms.Section) -> TermsSection:
        heading = NumberedText(
            self._references[f"section-{section.id}"], self._texts(f"section-{section.id}")
        )
        clauses = tuple(
            NumberedText(
                self._references[f"ref-{clause.id}"], self._texts(f"clause-{clause.id}", self._arguments)
            )
            for clause in section.clauses
            if self._is_on(clause.when)
        )
        return TermsSection(heading, clauses)

    def _signatures(self, block: forms.Signatures) -> SignatureBlock:
        return SignatureBlock(
            intro=self._texts(f"intro-{block.id}"),
            intro_width=block.intro_width,
            signature=self._sheet("signature"),
            place_date=self._sheet("place_date"),
            boxes=tuple(self._box(party) for party in block.parties),
        )

    def _tick_question(self, block: forms.Ticks) -> TickQuestion:
        question, hints = self._texts(f"question-{block.id}"), self._sheet("tick_many" if block.many else "tick_one")
        choices = tuple(self._choice(block.enum, code, block.is_detailed) for code in self._structure.enums[block.enum])
        return TickQuestion(block.id, question, hints, choices, block.columns)

    def _choice(self, enum: str, code: str, is_detailed: bool) -> Choice:
        details = self._texts(f"detail-{enum}-{code}") if is_detailed else ()
        return Choice(code, self._texts(f"value-{enum}-{code}"), details)

    def _rating_table(self, block: forms.Ratings) -> RatingTable:
        scale = tuple(self._choice(block.enum, code, is_detailed=False) for code in self._structure.enums[block.enum])
        items = tuple(Choice(item, self._texts(f"item-{block.id}-{item}")) for item in block.items)
        return RatingTable(block.id, self._texts(f"question-{block.id}"), scale, items)

    def _write_sheet(self, block: forms.Blanks) -> WriteSheet:
        fields = tuple(
            WriteField(field.id, self._texts(f"label-{field.id}"), field.width, field.lines, field.comb)
            for field in block.fields
        )
        return WriteSheet(self._texts(f"heading-{block.id}"), self._sheet("write_clearly"), fields)

    def _box(self, party: forms.Party) -> SignatureBox:
        name, function, organisation = (
            self._reader.texts(variable)[0] if variable else ""
            for variable in (party.name, party.function, party.organisation)
        )
        return SignatureBox(
            party.id, self._texts(f"party-{party.id}"), name, function, organisation, party.width
        )
