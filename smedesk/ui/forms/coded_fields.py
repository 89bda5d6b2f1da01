"""Fields for codes that only mean something together with another field of the record: a sector with its revision of
NACE, a region with its country, a VAT number with the country of the company.
"""

from __future__ import annotations

from contextlib import suppress

from smedesk.domain.countries import COUNTRIES
from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import Record
from smedesk.domain.vocabulary import read_nace
from smedesk.services.reference import nace_label
from smedesk.translate import translate
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.labels import Labels
from smedesk.ui.widgets.choice_fields import SearchChoiceField
from smedesk.ui.widgets.choices import ChoiceIndex
from smedesk.ui.widgets.field import Refused
from smedesk.ui.widgets.text_fields import TextField

_LONGEST_TYPED = 40
"""of a VAT number with the blanks and points of its country"""


class NaceField(SearchChoiceField):
    """A sector, found by its words, or typed as a code of the record's revision."""

    revision = ""

    def suit(self, record: Record, labels: Labels) -> None:
        """Offer the sectors of the record's revision; say what the same code is in the other one."""
        revision, code = str(getattr(record, "nace_revision", "2")), str(getattr(record, "nace", ""))
        if revision != self.revision:
            self.revision = revision
            self.set_choices(labels.sectors_of(revision))
        is_missing = bool(code) and not nace_label(code, "en", revision)
        self.show_hint(_nace_hint(code, revision, labels), is_doubt=is_missing)

    def _read(self) -> str | None:
        try:
            return super()._read()
        except Refused:
            typed = self.editor.currentText().strip()
            if not any(sign.isdigit() for sign in typed):
                raise
        return self._code(typed)

    def _code(self, typed: str) -> str:
        """Return a code that is typed; a national one is finer than the list, but its class must be there."""
        if typed == self._value:
            return typed
        try:
            read_nace(typed, self.revision or "2")
            if not nace_label(typed, "en", self.revision or "2"):
                raise ValueRefused("value.not_in_nace_revision", field="nace", value=typed, revision=self.revision)
        except ValueRefused as error:
            raise Refused(refusal_of(error)) from error
        return typed


def _nace_hint(code: str, revision: str, labels: Labels) -> str:
    """A change of the revision leaves the code as it stands; what that means must be seen."""
    other = "2.1" if revision == "2" else "2"
    here, there = nace_label(code, labels.language, revision), nace_label(code, labels.language, other)
    if code and not here:
        if not there:
            return translate("Nace", "NACE Rev. {revision} has no such code: choose the sector anew.").format(
                revision=revision
            )
        return translate(
            "Nace", "NACE Rev. {revision} has no such code (in Rev. {other}: {words}). Choose the sector anew."
        ).format(revision=revision, other=other, words=there)
    if code and there and nace_label(code, "en", "2") != nace_label(code, "en", "2.1"):
        return translate("Nace", "In NACE Rev. {other} the same code is: {words}").format(other=other, words=there)
    return translate("Nace", "Type a word or a code of NACE Rev. {revision}").format(revision=revision)


class RegionField(SearchChoiceField):
    """A region of the company's country, by its name or its code."""

    _country = ""

    def suit(self, record: Record, labels: Labels) -> None:
        """Offer the regions of the record's country; say where the region is in another."""
        country, code = str(getattr(record, "country", "")), str(getattr(record, "region", ""))
        if country != self._country:
            self._country = country
            self.set_choices(labels.regions_of(country))
        known = COUNTRIES.get(country)
        if code and known and not code.startswith(known.nuts_prefix):
            misfit = translate("Region", "{region} is not in {country}: choose the region anew.")
            self.show_hint(misfit.format(region=code, country=labels.country(country)), is_doubt=True)
        else:
            self.show_hint(translate("Region", "Type a part of the name, or the code"))


class VatField(TextField):
    """A VAT number, whose form and check digit are looked at as it is left; no network is needed."""

    country = ""

    def suit(self, record: Record, labels: Labels) -> None:
        """Read a number without a prefix as one of the record's country; say where it is of another."""
        self.country = str(getattr(record, "country", ""))
        number = str(getattr(record, "vat_number", ""))
        self.show_hint(_vat_hint(number, self.country, labels), is_doubt=bool(number))

    def _read(self) -> str:
        typed = super()._read()
        if not typed or typed == self._value:
            return typed
        from smedesk.services.vat_numbers import read_vat_number

        try:
            return read_vat_number(typed, self.country)
        except ValueRefused as error:
            raise Refused(refusal_of(error)) from error


def _vat_hint(number: str, country: str, labels: Labels) -> str:
    if not number:
        return translate("VatNumber", "The check digit is looked at as you leave the field")
    from smedesk.services.vat_numbers import read_vat_number

    try:
        read_vat_number(number, country)
    except ValueRefused as error:
        return refusal_of(error)
    known = COUNTRIES.get(country)
    prefixes = {country, known.vat_prefix if known else country, "XI" if country == "GB" else country}
    if known and number[:2] not in prefixes:
        return translate("VatNumber", "The number is not from {country}").format(country=labels.country(country))
    return ""


class RegistrationField(TextField):
    """The number in the company register. A doubt is told and nothing is refused: registers have exceptions."""

    def suit(self, record: Record, labels: Labels) -> None:
        """Look at the number as one of the record's country."""
        country, number = str(getattr(record, "country", "")), str(getattr(record, "registration_number", ""))
        from smedesk.services.registration_numbers import Doubt, registration_doubt

        words = {
            Doubt.CHECK_DIGIT: translate("Registration", "The check digit is wrong for {country}: look at it again"),
            Doubt.FORM: translate("Registration", "Numbers of {country} look otherwise: look at it again"),
        }
        said = words.get(registration_doubt(number, country), "")
        self.show_hint(said.format(country=labels.country(country)), is_doubt=True)


def load_checks(kind_name: str) -> None:
    """Load what the fields of this kind of record look numbers up in: on a reader's thread, since it takes a while."""
    if kind_name == "company":
        from smedesk.services import registration_numbers, vat_numbers

        registration_numbers.registration_doubt("1", "EE")
        with suppress(ValueRefused):
            vat_numbers.read_vat_number("EE1")


CodedField = NaceField | RegionField | VatField | RegistrationField
"""A field that looks at the rest of its record."""


def coded_field(key: str, name: str, hint: str, index: ChoiceIndex) -> CodedField | None:
    """Return the widget of a field by record and name ("company.nace"), None where it is no such field."""
    match key:
        case "company.nace":
            return NaceField(name, index, hint)
        case "company.region":
            return RegionField(name, index, hint)
        case "company.registration_number":
            return RegistrationField(name, hint, longest=_LONGEST_TYPED)
        case "company.vat_number":
            return VatField(name, hint, longest=_LONGEST_TYPED)
    return None
