"""Rules that hold for the declarations of all records. Each test names the fields that break its rule."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from smedesk.domain import choices, records
from smedesk.domain.field import RECORD_TYPES, Audience, Field, Kind, Merge

# The programme's vocabularies; "skill" also takes free words.
VOCABULARIES = {
    "company_field",
    "person_field",
    "country",
    "language",
    "language_level",
    "mode",
    "nace_division",
    "size_class",
    "skill",
    "topic",
}

STATES = {
    records.Application: choices.APPLICATION_STATES,
    records.Match: choices.MATCH_STATES,
    records.Exchange: choices.EXCHANGE_STATES,
    records.Document: choices.DOCUMENT_STATES,
}


def _fields_where(breaks_rule: Callable[[Field], bool]) -> list[str]:
    return [
        f"{kind.name}.{field.name}"
        for kind in RECORD_TYPES.values()
        for field in kind.fields.values()
        if breaks_rule(field)
    ]


def _defaults(made: type) -> dict[str, object]:
    return {field.name: field.default for field in dataclasses.fields(made)}


def test_a_closed_list_comes_with_its_choices_and_nothing_else_does() -> None:
    assert not _fields_where(lambda field: bool(field.choices) != (field.kind is Kind.CHOICE))


def test_a_reference_leads_to_a_kind_of_record_or_to_any() -> None:
    assert not _fields_where(lambda field: field.target not in {"", *RECORD_TYPES})
    assert not _fields_where(lambda field: bool(field.target) and field.kind is not Kind.REFERENCE)


def test_codes_come_from_a_known_vocabulary() -> None:
    assert not _fields_where(lambda field: (field.vocabulary in VOCABULARIES) != (field.kind is Kind.CODES))


def test_only_what_everyone_sees_is_made_coarse() -> None:
    assert not _fields_where(lambda field: bool(field.coarsen) and field.audience is not Audience.EVERYONE)


def test_no_text_that_names_or_reaches_a_person_is_for_everyone_but_the_offices_own_staff() -> None:
    texts = {Kind.TEXT, Kind.LONG_TEXT}
    shown = _fields_where(
        lambda field: field.is_personal and field.kind in texts and field.audience is Audience.EVERYONE
    )
    assert shown == ["staff.name", "staff.email"]


def test_what_must_not_be_contested_at_a_signature_is_seen_by_both_offices() -> None:
    assert not _fields_where(lambda field: field.gates_signature and field.audience < Audience.AGREEMENT)


def test_a_field_merges_in_a_way_that_its_kind_allows() -> None:
    allowed = {Merge.SET: Kind.CODES, Merge.COUNTER: Kind.WHOLE, Merge.LONG_TEXT: Kind.LONG_TEXT}
    assert not _fields_where(lambda field: allowed.get(field.merge, field.kind) is not field.kind)


def test_a_label_is_a_text_for_the_catalogue() -> None:
    assert not _fields_where(
        lambda field: (
            not field.label.context or field.label.source.strip() != field.label.source or not field.label
        )
    )


def test_a_default_fits_its_field() -> None:
    for kind in RECORD_TYPES.values():
        defaults = _defaults(kind.made)
        kind.check({name: defaults[name] for name in kind.fields})  # type: ignore[misc]  # whatever it is


def test_every_record_belongs_to_an_office_and_can_be_put_away() -> None:
    for kind in RECORD_TYPES.values():
        assert kind.fields["office"].target == "office"
        assert kind.fields["archived"].kind is Kind.YES_NO
        assert kind.label.source


def test_the_states_of_records_begin_with_the_first_of_their_list() -> None:
    for made, listed in STATES.items():
        assert _defaults(made)["state"] == listed[0].code


def test_the_server_alone_decides_on_a_match() -> None:
    decided = _fields_where(lambda field: field.record == "match" and field.merge is Merge.COMPUTED)
    assert {"match.state", "match.terms", "match.sending_accepted_at", "match.host_accepted_at"} <= set(
        decided
    )


def test_the_closed_lists_hold_no_code_twice() -> None:
    for name in (name for name in vars(choices) if name.isupper()):
        codes = [choice.code for choice in getattr(choices, name)]
        assert len(codes) == len(set(codes)), name
