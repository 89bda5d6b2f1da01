"""The words for what the rules refuse: the code of a DomainError and its sentence. `fault_words` shows them."""

from __future__ import annotations

from collections.abc import Mapping

from smedesk.services.scan_faults import SCAN_FAULTS
from smedesk.translate import Text, mark
from smedesk.ui.form_words import FORM_REFUSALS
from smedesk.ui.interchange_words import INTERCHANGE_REFUSALS
from smedesk.ui.print_words import PRINT_REFUSALS
from smedesk.ui.scan_words import SCAN_REFUSALS
from smedesk.ui.signing_words import SIGNING_REFUSALS

REFUSALS: Mapping[str, Text] = {
    "value.required": mark("Refusal", "This has to be filled in."),
    "value.type": mark("Refusal", "This value does not fit here."),
    "value.too_long": mark("Refusal", "This is too long: at most {limit} characters."),
    "value.too_small": mark("Refusal", "At least {limit}."),
    "value.too_large": mark("Refusal", "At most {limit}."),
    "value.not_money": mark("Refusal", "This is not an amount."),
    "value.no_time_zone": mark("Refusal", "This moment lacks its time zone."),
    "value.no_such_field": mark("Refusal", "There is no such field."),
    "value.choice_unknown": mark("Refusal", "“{value}” is none of the answers."),
    "value.country_unknown": mark("Refusal", "“{value}” is no country that we know."),
    "value.date_unknown": mark("Refusal", "“{value}” is no date."),
    "value.email_format": mark("Refusal", "“{value}” is no e-mail address."),
    "value.language_unknown": mark("Refusal", "“{value}” is no language that we know."),
    "value.nace_unknown": mark("Refusal", "“{value}” is no sector that we know."),
    "value.not_a_language_level": mark("Refusal", "“{value}” names no language with its level, such as en:B2."),
    "value.not_whole": mark("Refusal", "“{value}” is no whole number."),
    "value.number_unknown": mark("Refusal", "“{value}” is no number."),
    "value.not_yes_or_no": mark("Refusal", "“{value}” is neither yes nor no."),
    "value.phone_format": mark("Refusal", "“{value}” is no phone number."),
    "value.website_format": mark("Refusal", "“{value}” is no website."),
    "value.vat_check_digit": mark("Refusal", "The check digit of the VAT number “{value}” is wrong."),
    "value.vat_country": mark("Refusal", "The VAT number “{value}” begins with no country."),
    "value.vat_format": mark("Refusal", "“{value}” is no VAT number."),
    "import.not_a_workbook": mark("Refusal", "“{file}” is no workbook and no text table that can be read."),
    "import.has_password": mark("Refusal", "“{file}” is locked by a password. Save it without one and try again."),
    "import.too_large": mark("Refusal", "“{file}” is too large. Split it into several files."),
    "import.no_such_file": mark("Refusal", "There is no file “{file}”. Check the path."),
    "import.empty": mark("Refusal", "“{file}” holds nothing."),
    "import.not_a_profile": mark("Refusal", "The saved columns cannot be read."),
    "import.changed_meanwhile": mark(
        "Refusal", "Records have changed since the dry run. Nothing was imported; make the dry run again."
    ),
    "value.not_nace": mark("Refusal", "This is no code of NACE, such as 62.01."),
    "value.not_in_nace_revision": mark(
        "Refusal", "NACE Rev. {revision} has no such code. Check the code and the revision."
    ),
    "erase.not_own": mark("Refusal", "This person is another office's: ask that office to erase it everywhere."),
    "lock.weak": mark("Refusal", "Too easy to guess: at least {least} signs, not all the same and no row like 1234."),
    "lock.wrong_pin": mark("Refusal", "This is not the PIN that holds now."),
    "role.more_rights": mark(
        "Refusal", "This person may do more than you. Type the PIN or the passphrase of this desk."
    ),
    "role.no_way_back": mark(
        "Refusal", "Set a PIN for the lock first: without it nobody comes back to your role from this one."
    ),
    "role.last_coordinator": mark("Refusal", "Somebody has to stay coordinator of the office."),
    "attachment.too_large": mark(
        "Refusal", "“{file}” is larger than {megabytes} MB. Nothing was kept; keep such a file in a folder."
    ),
    "attachment.empty": mark("Refusal", "“{file}” is empty. Nothing was kept."),
    "attachment.unreadable": mark("Refusal", "“{file}” cannot be read. Nothing was kept; look whether it is a file."),
    "state.needs_reason": mark("Refusal", "“{command}” asks for a reason: open the record and take this step there."),
    "state.by_server": mark(
        "Refusal", "This is decided with the other office: open the record and take this step there."
    ),
    "state.no_step": mark("Refusal", "No step leads to this state from where the record stands."),
    "view.unreadable": mark(
        "Refusal", "This view cannot be read; it may come from a newer SMEdesk. Nothing was changed."
    ),
    "filter.unreadable": mark("Refusal", "This filter cannot be read; it may come from a newer SMEdesk."),
    "filter.too_deep": mark("Refusal", "Brackets inside brackets are not possible in a filter."),
    "filter.too_long": mark("Refusal", "The filter has too many lines."),
    "filter.no_such_comparison": mark("Refusal", "The filter compares a field in a way that it cannot be compared."),
    "filter.values": mark("Refusal", "A line of the filter has too few or too many values."),
    "query.no_such_path": mark("Refusal", "The list asks for a field that is not there any more: {value}."),
    "paste.no_row": mark("Refusal", "There is no row here."),
    "paste.no_column": mark("Refusal", "This column can only be read here."),
    "paste.not_own": mark("Refusal", "This is another office's."),
    "paste.does_not_fit": mark("Refusal", "“{value}” is not known, or more than the field can hold."),
    "paste.too_large": mark("Refusal", "At most {limit} cells can be pasted at once."),
    "esco.not_esco": mark("Refusal", "“{file}” holds no file of ESCO, such as skills_en.csv. Nothing was changed."),
    "esco.damaged": mark("Refusal", "“{file}” cannot be read. Nothing was changed; download it once more."),
    "record.missing": mark("Refusal", "This record is not here any more. Nothing was changed."),
    "publish.no_consent": mark(
        "Refusal", "Not published: the person has not agreed that the profile is shown. Take the consent first."
    ),
    "publish.no_title": mark("Refusal", "Not published: give it a title without names first."),
    "command.not_in_this_state": mark("Refusal", "This step is not possible now: it was taken or has passed."),
    "command.not_for_this_actor": mark("Refusal", "This step is the other office's."),
    "exchange.match_not_agreed": mark("Refusal", "An exchange can be drawn up when both offices have agreed."),
    "exchange.exists": mark("Refusal", "The exchange of this match has been drawn up already."),
    "exchange.no_scheme": mark("Refusal", "No scheme runs today, so no exchange can be drawn up."),
    "agreement.no_dates": mark("Refusal", "The stay has no dates yet."),
    "agreement.no_project": mark("Refusal", "The project is not described yet."),
    "agreement.no_plan": mark("Refusal", "The activity plan has no section yet."),
    "agreement.empty_side": mark(
        "Refusal", "A section of the plan lacks an objective or an expected outcome of one side."
    ),
    "agreement.no_topic": mark("Refusal", "A section of the plan has no topic yet."),
    "agreement.no_sending_signatory": mark(
        "Refusal", "Nobody signs for the sending company: its owner or manager is not among the people."
    ),
    "agreement.no_host_signatory": mark(
        "Refusal", "Nobody signs for the host company: the placement has no contact person."
    ),
    "agreement.no_sending_address": mark("Refusal", "The sending company has no address yet."),
    "agreement.no_host_address": mark("Refusal", "The host company has no address yet."),
    "agreement.no_office_details": mark("Refusal", "An office lacks its address, or who signs for it."),
    "period.ends_before_start": mark("Refusal", "The period ends before it starts."),
    "stay.slices_overlap": mark("Refusal", "Two periods of the stay have a day in common."),
    "document.glyph_missing": mark("Refusal", "The sign “{character}” cannot be printed: the fonts lack it."),
    "document.values_missing": mark("Refusal", "The document lacks values: {values}."),
    "document.country_unknown": mark("Refusal", "The document has no name for the country “{country}”."),
    "document.broken": mark("Refusal", "The document was made, but is not in order, and was not kept: {faults}."),
    "document.no_fields": mark("Refusal", "The file is no form of this program that can be filled in."),
    "document.does_not_fit": mark("Refusal", "A part of the document does not fit on a page. Shorten its texts."),
    "document.language_not_offered": mark("Refusal", "The form is not there in the language “{language}”."),
    "document.languages_count": mark("Refusal", "Choose one language, or two."),
    "document.value_misfit": mark("Refusal", "“{value}” cannot be printed in its place ({variable})."),
    "document.unreadable": mark("Refusal", "The file is not a PDF that can be read."),
    "capture.form_taken": mark("Refusal", "The paper form {number} was typed in before. Check its number."),
    "capture.empty": mark("Refusal", "There is nothing to keep yet: type a company, a person or an e-mail address."),
    "capture.no_person": mark("Refusal", "Somebody agreed to something: type the name of the person."),
    "kiosk.pin_weak": mark("Refusal", "A PIN has at least {least} characters, and not all the same."),
    "guests.no_columns": mark(
        "Refusal", "No column of “{sheet}” has a head that we know, such as Code, Company, Name or E-mail."
    ),
    "stale_terms": mark("Refusal", "The terms have changed since they were shown. Look at them again."),
    "no_permission": mark("Refusal", "The server did not allow this change."),
    "match.not_published": mark("Refusal", "One of the two profiles is not published any more."),
    "sample.no_office": mark("Refusal", "The made-up programme has no office in {country}."),
    "merge.same": mark("Refusal", "A record cannot be merged with itself."),
    "merge.other_office": mark("Refusal", "“{name}” belongs to another office and cannot be merged."),
    "merge.archived": mark("Refusal", "“{name}” was put away meanwhile. Nothing was changed."),
    "merge.changed_meanwhile": mark(
        "Refusal", "One of the two has changed since you looked. Nothing was merged; look at both again."
    ),
    "merge.loser_in_exchange": mark(
        "Refusal", "“{name}” stands in an exchange of another office: keep it, and merge the other one into it."
    ),
    "merge.both_in_exchanges": mark(
        "Refusal", "Both stand in exchanges of other offices, which only those can change. Nothing was merged."
    ),
    "match.same_office": mark("Refusal", "Both belong to one office."),
    "match.same_country": mark("Refusal", "Both are in one country."),
    "match.already_related": mark("Refusal", "The two were proposed to each other before."),
    **FORM_REFUSALS,
    **INTERCHANGE_REFUSALS,
    **SCAN_FAULTS,
    **SCAN_REFUSALS,
    **SIGNING_REFUSALS,
    **PRINT_REFUSALS,
    "match.too_many_proposals": mark("Refusal", "The participant has as many open proposals as the scheme allows."),
}
