"""The words of a form in one language, read from a Fluent file.

An unknown variable or message is an error and never printed as it stands: Fluent itself would leave a
trace of it in the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from smedesk.domain.errors import DomainError


@dataclass(slots=True)
class Uses:
    """What a text asks for: variables that it prints, and variables that it chooses by, with the variants
    it offers.
    """

    printed: set[str] = field(default_factory=set)
    chosen: dict[str, set[str]] = field(default_factory=dict)
    strings: list[str] = field(default_factory=list)

    @property
    def variables(self) -> set[str]:
        return self.printed | set(self.chosen)


@dataclass(frozen=True, slots=True)
class Wording:
    """All texts of one language."""

    language: str
    bundle: FluentBundle
    messages: Mapping[str, Uses]
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


def read_wording(path: Path) -> Wording:
    """Read the file of one language; what Fluent cannot understand is kept as `faults` for the lint."""
    language = path.stem
    try:
        resource = FluentParser(with_spans=False).parse(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise DomainError("form.unreadable", file=path.name, detail=str(error)) from error
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(resource)
    messages: dict[str, Uses] = {}
    faults: list[str] = []
    for entry in resource.body:
        if isinstance(entry, fluent.Junk):
            faults.append((entry.content or "").strip().splitlines()[0])
        elif isinstance(entry, fluent.Message) and entry.value is not None:
            if entry.id.name in messages:
                faults.append(f"{entry.id.name} stands there twice")
            messages[entry.id.name] = _uses(entry)
    return Wording(language, bundle, messages, tuple(faults))


class _Reader(Visitor):
    """Collects what a message uses; the names of the methods are the library's."""

    def __init__(self) -> None:
        self.uses = Uses()

    def visit_TextElement(self, node: fluent.TextElement) -> None:  # noqa: N802
        self.uses.strings.append(node.value)

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.uses.printed.add(node.id.name)

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


def _uses(message: fluent.Message) -> Uses:
    reader = _Reader()
    reader.visit(message)
    return reader.uses
