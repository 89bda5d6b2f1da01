"""What the codes of an import say: of whole files, of cells that are no value of their field, and of rows that
contradict."""

from __future__ import annotations

from collections.abc import Mapping

from smedesk.translate import Text, mark

IMPORT_WORDS: Mapping[str, Text] = {
    "import.not_a_workbook": mark(
        "Import",
        "{file} is no workbook and no table of text, or it is damaged. Nothing was read. "
        "Open it in the program it comes from and save it as XLSX.",
    ),
    "import.has_password": mark(
        "Import", "{file} is locked by a password. Nothing was read. Save it without the password and choose it again."
    ),
    "import.too_large": mark("Import", "{file} is too large to be a list. Nothing was read. Cut it into parts."),
    "import.empty": mark("Import", "{file} is empty: there is nothing to import."),
    "import.not_a_profile": mark("Import", "This is no profile of an import, or it is damaged."),
    "import.changed_meanwhile": mark(
        "Import", "Records have changed since the list was checked. Nothing was imported. Check the list again."
    ),
    # cells
    "value.email_format": mark("Import", "“{value}” is no e-mail address."),
    "value.website_format": mark("Import", "“{value}” is no web address."),
    "value.phone_format": mark("Import", "“{value}” is no telephone number."),
    "value.country_unknown": mark(
        "Import", "There is no country “{value}”. Write its name or its code of two letters."
    ),
    "value.language_unknown": mark("Import", "There is no language “{value}”."),
    "value.not_a_language_level": mark("Import", "“{value}” names no language with a level, such as English B2."),
    "value.number_unknown": mark("Import", "“{value}” is no number."),
    "value.not_whole": mark("Import", "“{value}” is no whole number."),
    "value.date_unknown": mark("Import", "“{value}” is no day of the calendar."),
    "value.not_yes_or_no": mark("Import", "“{value}” is neither yes nor no."),
    "value.choice_unknown": mark("Import", "“{value}” is none of the answers that can be chosen."),
    "value.nace_unknown": mark("Import", "“{value}” is no sector of NACE. Write a code such as 62.01."),
    "value.vat_check_digit": mark("Import", "The VAT number “{value}” has a typing mistake: its check digit is wrong."),
    "value.vat_format": mark("Import", "“{value}” is no VAT number of this country."),
    "value.vat_country": mark("Import", "It is not known of which country the VAT number “{value}” is."),
    # rows
    "import.company_unknown": mark("Import", "It is not known which company this person belongs to."),
    "import.company_stays_out": mark("Import", "The company of this row stays out, so this person does too."),
    "import.vat_number_of_another": mark("Import", "This VAT number is that of {name}."),
    "import.registration_number_of_another": mark("Import", "This registration number is that of {name}."),
    "import.email_of_another": mark("Import", "This e-mail address is that of {name}."),
    "import.contradiction": mark(
        "Import", "Row {row} says “{kept}” and this row “{value}”. The first is kept, the other noted."
    ),
    "import.similar": mark("Import", "The name is much like {name}. Are they the same?"),
    "import.several_records": mark("Import", "The row fits another record too: {name}. Are they the same?"),
    "import.other_company": mark("Import", "This person is known as one of {name}. The company is not changed."),
    "import.vat_country_differs": mark("Import", "The VAT number is of another country than the company."),
    # hints
    "import.first_of_many": mark("Import", "The first is taken, the others are kept in a note."),
    "import.kept_in_note": mark("Import", "What does not fit here is kept in a note."),
    "import.shortened": mark("Import", "The national code is cut to its European class; the whole is kept in a note."),
    "import.zeros_restored": mark("Import", "Zeros that Excel had dropped were put back: {value}."),
    "import.differs": mark(
        "Import", "The record says “{kept}”, the list “{value}”. The record is kept, the other noted."
    ),
    "import.replaces": mark("Import", "“{before}” becomes “{value}”."),
}
"""Code → words; `{row}` counts as Excel does. Refusals that every form knows ("value.required") stand with the
forms."""
