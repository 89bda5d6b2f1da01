"""The widget for a declared field, by its kind and its vocabulary, and the way between its value and the
record's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date as Date
from types import MappingProxyType

from smedesk.domain.field import RECORD_TYPES, Kind, Record, Value
from smedesk.domain.field import Field as Declared
from smedesk.translate import Text, mark, translate
from smedesk.ui.forms.coded_fields import CodedField, coded_field
from smedesk.ui.labels import TEXT_VOCABULARIES, Labels
from smedesk.ui.widgets.choice_fields import ChoiceField, CountryField, SearchChoiceField, WordedChoiceField, YesNoField
from smedesk.ui.widgets.choices import Choice, ChoiceIndex
from smedesk.ui.widgets.codes_field import CodesField
from smedesk.ui.widgets.date_field import DateField
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.text_fields import LongTextField, MoneyField, TextField, WholeNumberField

HINTS: Mapping[str, Text] = MappingProxyType({
    "company.nace": mark("FormHint", "Type a word or a code"),
    "company.region": mark("FormHint", "Type a part of the name, or the code"),
    "person.languages": mark("FormHint", "Type a language and a level, as in English B2"),
    "person.written_languages": mark("FormHint", "Type a language and a level, as in English B2"),
    "placement.language_needs": mark("FormHint", "Type a language and a level, as in English B2"),
    "person.occupation": mark("FormHint", "Of the list, or in your own words"),
    "placement.occupation": mark("FormHint", "Of the list, or in your own words"),
    "person.skills": mark("FormHint", "Of the list, or in your own words"),
    "application.skills_wanted": mark("FormHint", "Of the list, or in your own words"),
    "placement.skills_offered": mark("FormHint", "Of the list, or in your own words"),
    "placement.skills_needed": mark("FormHint", "Of the list, or in your own words"),
    "application.summary": mark("FormHint", "Every office reads it: no names, no addresses"),
    "placement.summary": mark("FormHint", "Every office reads it: no names, no addresses"),
    "placement.title": mark("FormHint", "Every office reads it: no names"),
})  # fmt: skip
"""What helps beside a field, by record and name."""

WORDED_VOCABULARIES = frozenset({"skill", "occupation"})
"""Lists beside which anybody may write own words."""


def field_widget(declared: Declared, labels: Labels, today: Callable[[], Date]) -> Field:
    """Return the widget of a declared field, with its object name."""
    name = translate(*declared.label)
    hint = HINTS.get(f"{declared.record}.{declared.name}")
    made = _made(declared, name, translate(*hint) if hint else "", labels, today)
    made.setObjectName(f"{declared.record}_{declared.name}")
    return made


def _made(declared: Declared, name: str, hint: str, labels: Labels, today: Callable[[], Date]) -> Field:
    match declared.kind:
        case Kind.LONG_TEXT:
            return LongTextField(name, hint)
        case Kind.WHOLE:
            return WholeNumberField(name, hint, least=declared.minimum, most=declared.maximum)
        case Kind.MONEY:
            return MoneyField(name.removesuffix(" (EUR)"), hint)
        case Kind.DATE:
            return DateField(name, hint, today=today)
        case Kind.YES_NO:
            return YesNoField(name, hint)
    return _text_or_chosen(declared, name, hint, labels)


def _text_or_chosen(declared: Declared, name: str, hint: str, labels: Labels) -> Field:
    index = labels.choices(declared)
    if declared.kind is Kind.CHOICE:
        return ChoiceField(name, index, hint, is_needed=declared.is_required or _has_default(declared))
    if declared.kind is Kind.CODES:
        return CodesField(name, index, hint, takes_words=declared.vocabulary in WORDED_VOCABULARIES)
    if declared.kind is Kind.COUNTRY:
        return CountryField(name, index, hint)
    if coded := coded_field(f"{declared.record}.{declared.name}", name, hint, index):
        return coded
    if TEXT_VOCABULARIES.get(declared.name) in WORDED_VOCABULARIES:
        return WordedChoiceField(name, index, hint)
    is_chosen = declared.kind is Kind.REFERENCE or declared.name in TEXT_VOCABULARIES
    return SearchChoiceField(name, index, hint) if is_chosen else TextField(name, hint, longest=declared.max_length)


def _has_default(declared: Declared) -> bool:
    """Whether a record begins with an answer: then "nothing chosen" is none."""
    begun = RECORD_TYPES[declared.record].made.__dataclass_fields__[declared.name].default
    return bool(begun)


def suit_record(widget: Field, record: Record, labels: Labels) -> None:
    """Let a widget offer, and say, what fits the record: sectors of its revision, regions of its country."""
    if isinstance(widget, CodedField):
        widget.suit(record, labels)


def offer_records(widget: Field, choices: Sequence[Choice]) -> None:
    """Let the widget of a reference offer these records."""
    if isinstance(widget, ChoiceField):
        widget.set_choices(ChoiceIndex(choices))


def to_record(declared: Declared, value: Value) -> Value:
    """Return what a widget gave as a value of the record: of an empty text field "" and not nothing."""
    if value is not None:
        return value
    if declared.kind is Kind.YES_NO:
        return False
    return "" if declared.kind in _TEXTS else None


def to_widget(declared: Declared, value: Value) -> Value:
    """Return a value of the record as a widget takes it."""
    return None if value == "" and declared.kind in _TEXTS else value


_TEXTS = frozenset((Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICE, Kind.COUNTRY, Kind.REFERENCE))
