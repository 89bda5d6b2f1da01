"""Refusals of values and steps in the words of the user: what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from smedesk.domain.errors import DomainError
from smedesk.translate import translate
from smedesk.ui.formats import shown

_WORDED: Mapping[str, Callable[[], str]] = MappingProxyType({
    "value.required": lambda: translate("Refusals", "This is needed: type something"),
    "value.type": lambda: translate("Refusals", "This does not fit here: type it in another form"),
    "value.too_long": lambda: translate("Refusals", "Too long: {limit} characters at most"),
    "value.not_money": lambda: translate("Refusals", "Type an amount with two places after the decimal sign"),
    "value.too_small": lambda: translate("Refusals", "Type {limit} or more"),
    "value.too_large": lambda: translate("Refusals", "Type {limit} or less"),
    "value.not_nace": lambda: translate("Refusals", "This is no NACE code, such as 62.01"),
    "value.not_in_nace_revision": lambda: translate(
        "Refusals", "This code does not exist in NACE Rev. {revision}: check the revision"
    ),
    "value.not_a_language_level": lambda: translate("Refusals", "Name a language with its level"),
    "value.computed": lambda: translate("Refusals", "The program works this out itself"),
    "publish.no_consent": lambda: translate(
        "Refusals",
        "Not published: the person has not agreed that the profile is shown. Take the consent first.",
    ),
    "publish.incomplete": lambda: translate("Refusals", "Not published: “{missing}” is still empty."),
    "record.missing": lambda: translate("Refusals", "This record is not here any more. Nothing was changed."),
})  # fmt: skip


def refusal_text(error: DomainError) -> str:
    """Return a refusal in words; one without words of its own names its code, to be looked up."""
    words = _WORDED.get(error.code)
    if words is None:
        return translate("Refusals", "This was refused ({code}). Nothing was changed.").format(code=error.code)
    return words().format(**{name: _plain(value) for name, value in error.parameters.items()})


def _plain(value: object) -> str:
    return shown(value) if isinstance(value, int) else str(value)
