"""The words of a form in one language, read from Fluent.

An unknown variable or message is an error and never printed as it stands: Fluent itself would leave a
trace of it in the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from smedesk.domain.errors import DomainError


@dataclass(slots=True)
class Uses:
    """What a text asks for: variables that it prints, variables that it chooses by with the variants it offers, and
    other texts.
    """

    printed: set[str] = field(default_factory=set)
    chosen: dict[str, set[str]] = field(default_factory=dict)
    strings: list[str] = field(default_factory=list)
    references: set[str] = field(default_factory=set)

    @property
    def variables(self) -> set[str]:
        return self.printed | set(self.chosen)


@dataclass(frozen=True, slots=True)
class Wording:
    """All texts of one language."""

    language: str
    bundle: FluentBundle
    messages: Mapping[str, Uses]
    """What each text asks for; terms stand among them with their hyphen"""
    faults: tuple[str, ...]

    def text(self, message: str, values: Mapping[str, object] | None = None) -> str:
        """The text with its values; DomainError `form.text_missing` or `form.text_faulty` names it and
        the language.
        """
        if message not in self.messages:
            raise DomainError("form.text_missing", text=message, language=self.language)
        # Marks of direction around each value would be missing glyphs on paper, so the bundle sets none.
        pattern = self.bundle.get_message(message).value
        assert pattern is not None  # noqa: S101 - only messages with a value are listed
        known = values or {}
        asked = {name: known[name] for name in self.messages[message].variables if name in known}
        words, errors = self.bundle.format_pattern(pattern, asked)
        if errors:
            raise DomainError("form.text_faulty", text=message, language=self.language, detail=str(errors[0]))
        return str(words)


class Wordings(Mapping[str, Wording]):
    """The words of all languages of a form, by their codes. Each is read when it is first asked for: a document needs
    two of twenty-four. `sources` are their Fluent texts.
    """

    def __init__(self, sources: Mapping[str, str]) -> None:
        self.sources = {language: text.replace("\r\n", "\n") for language, text in sources.items()}
        self._read: dict[str, Wording] = {}

    def __getitem__(self, language: str) -> Wording:
        if language not in self._read:
            self._read[language] = read_wording(language, self.sources[language])
        return self._read[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self.sources)

    def __len__(self) -> int:
        return len(self.sources)


def read_wording(language: str, source: str) -> Wording:
    """Read the words of one language; what Fluent cannot understand is kept as `faults` for the lint."""
    resource = FluentParser(with_spans=False).parse(source)
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(resource)
    messages: dict[str, Uses] = {}
    faults: list[str] = []
    for entry in resource.body:
        if isinstance(entry, fluent.Junk):
            faults.append((entry.content or "").strip().splitlines()[0])
        elif isinstance(entry, fluent.Message | fluent.Term) and entry.value is not None:
            name = f"-{entry.id.name}" if isinstance(entry, fluent.Term) else entry.id.name
            if name in messages:
                faults.append(f"{name} stands there twice")
            messages[name] = _uses(entry)
    return Wording(language, bundle, messages, tuple(faults))


class _Reader(Visitor):
    """Collects what a message uses; the names of the methods are the library's."""

    def __init__(self) -> None:
        self.uses = Uses()

    def visit_TextElement(self, node: fluent.TextElement) -> None:  # noqa: N802
        self.uses.strings.append(node.value)

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.uses.printed.add(node.id.name)

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802
        self.uses.references.add(node.id.name)

    def visit_TermReference(self, node: fluent.TermReference) -> None:  # noqa: N802
        self.uses.references.add(f"-{node.id.name}")

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, fluent.VariableReference):
            keys = {
                key.name if isinstance(key := variant.key, fluent.Identifier) else key.value
                for variant in node.variants
            }
            self.uses.chosen.setdefault(node.selector.id.name, set()).update(keys)
        else:
            self.visit(node.selector)
        for variant in node.variants:
            self.visit(variant.value)


def _uses(message: fluent.Message | fluent.Term) -> Uses:
    reader = _Reader()
    reader.visit(message)
    return reader.uses
