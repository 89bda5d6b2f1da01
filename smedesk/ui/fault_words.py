"""The words for codes of errors: what happened, what is safe, what to do. One table; nothing else words them.

A code that has no words here is shown with its code, so that nobody is left without a message.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from smedesk.domain.choices import STAFF_ROLES
from smedesk.domain.errors import DomainError
from smedesk.domain.roles import WORDS, Action
from smedesk.services.faults import EnvironmentFault
from smedesk.services.scan_faults import SCAN_FAULTS
from smedesk.translate import Text, mark, translate
from smedesk.ui.form_words import FORM_REFUSALS
from smedesk.ui.formats import shown
from smedesk.ui.interchange_words import INTERCHANGE_REFUSALS
from smedesk.ui.notify import Fault
from smedesk.ui.print_words import PRINT_FAULTS, PRINT_REFUSALS
from smedesk.ui.scan_words import SCAN_REFUSALS
from smedesk.ui.signing_words import SIGNING_REFUSALS


class Words(NamedTuple):
    """The three parts of a message on a fault of the surroundings."""

    happened: Text
    safe: Text
    next_step: Text


_SAVED = mark("Fault", "Everything that was saved before is safe.")
_UNCHANGED = mark("Fault", "Nothing was changed.")
_KEPT = mark("Fault", "Your work is on this computer and is sent as soon as the server answers.")

_IDENTITY_LOST = Words(
    mark("Fault", "This desk has lost its identity on the server."),
    _KEPT,
    mark("Fault", "Ask the coordinator for a new code and connect again."),
)

FAULTS: Mapping[str, Words] = {
    **{code: Words(*texts) for code, texts in PRINT_FAULTS.items()},
    "camera.no_support": Words(
        mark("Fault", "The part of SMEdesk for cameras is not installed here."),
        mark("Fault", "Everything else works."),
        mark("Fault", "Use a hand scanner, or type what stands on the badge."),
    ),
    "camera.none": Words(
        mark("Fault", "There is no camera."),
        mark("Fault", "Everything else works."),
        mark("Fault", "Plug one in and press F3, or type what you see."),
    ),
    "camera.lost": Words(
        mark("Fault", "The camera has gone away."),
        mark("Fault", "Nothing that was read is lost."),
        mark("Fault", "Plug it in and press F3."),
    ),
    "storage.full": Words(
        mark("Fault", "The disk is full."),
        _SAVED,
        mark("Fault", "Make room on the disk; then leave the field once more to save it."),
    ),
    "storage.read_only": Words(
        mark("Fault", "The folder of this desk cannot be written to."),
        _SAVED,
        mark("Fault", "Ask for the right to write to the folder, or start SMEdesk with another one."),
    ),
    "storage.io": Words(
        mark("Fault", "The disk reported an error."),
        _SAVED,
        mark("Fault", "Make a backup to another disk and have this one checked."),
    ),
    "storage.busy": Words(
        mark("Fault", "Another program holds the database."),
        _SAVED,
        mark("Fault", "Close what copies or scans the folder, and try again."),
    ),
    "storage.cannot_open": Words(
        mark("Fault", "The database cannot be opened."),
        _UNCHANGED,
        mark("Fault", "Check that the folder is there and may be read."),
    ),
    "storage.damaged": Words(
        mark("Fault", "The database is damaged."),
        mark("Fault", "The copies in the folder “backups” are whole."),
        mark("Fault", "Restore the newest copy; the damaged file is kept aside."),
    ),
    "storage.medium_gone": Words(
        mark("Fault", "The second medium is not there: {folder}."),
        mark("Fault", "Everything is on this computer; only the copy is missing."),
        mark("Fault", "Plug the stick in again and press F9, or choose another folder. It is tried again by itself."),
    ),
    "profile.in_use": Words(
        mark("Fault", "SMEdesk is already open with this profile."),
        _UNCHANGED,
        mark("Fault", "Go to the window that is open, or close it first."),
    ),
    "profile.newer": Words(
        mark("Fault", "The database was written by a newer SMEdesk (version {version}, this one knows {known})."),
        _UNCHANGED,
        mark("Fault", "Install the newer SMEdesk on this computer."),
    ),
    "profile.foreign": Words(
        mark("Fault", "The file {file} is not a database of SMEdesk."),
        _UNCHANGED,
        mark("Fault", "Choose another profile folder, or move the file away yourself."),
    ),
    "profile.damaged": Words(
        mark("Fault", "The database {file} is damaged."),
        mark("Fault", "The copies in the folder “backups” are whole, and the damaged file is kept aside."),
        mark("Fault", "Restore the newest copy."),
    ),
    "profile.wrong_key": Words(
        mark("Fault", "The key in the key store does not open {file}."),
        _UNCHANGED,
        mark("Fault", "Use the profile on the computer it was made on, or restore a backup with its key."),
    ),
    "profile.wrong_key_or_damaged": Words(
        mark("Fault", "The database {file} does not open: the key is wrong or the file is damaged."),
        _UNCHANGED,
        mark("Fault", "Restore the newest copy from the folder “backups”."),
    ),
    "profile.empty": Words(
        mark("Fault", "There is no desk in the folder {folder}."),
        _UNCHANGED,
        mark("Fault", "Name the folder of a desk."),
    ),
    "profile.not_empty": Words(
        mark("Fault", "There is a desk in the folder {folder} already."),
        _UNCHANGED,
        mark("Fault", "Name a folder that does not exist yet."),
    ),
    "copy.missing": Words(
        mark("Fault", "There is no copy here any more: {file}."),
        _UNCHANGED,
        mark("Fault", "Plug the stick in again, or choose another copy."),
    ),
    "copy.damaged": Words(
        mark("Fault", "This copy is damaged: {file}."), _UNCHANGED, mark("Fault", "Choose another copy.")
    ),
    "copy.unreadable": Words(
        mark("Fault", "This copy does not open: it is damaged, or was made on a desk whose key is not here."),
        _UNCHANGED,
        mark("Fault", "Choose another copy, or put this one back on the computer it was made on."),
    ),
    "copy.needs_passphrase": Words(
        mark("Fault", "This copy was made on another desk."), _UNCHANGED, mark("Fault", "Type its passphrase.")
    ),
    "copy.other_office": Words(
        mark("Fault", "This copy belongs to another office, {office}; this desk is that of {own}."),
        _UNCHANGED,
        mark("Fault", "Choose another copy. A desk of its own takes it: smedesk restore with --profile."),
    ),
    "key.missing": Words(
        mark("Fault", "The key of this database is not in the key store."),
        _UNCHANGED,
        mark("Fault", "Use the profile under the user and on the computer it was made with."),
    ),
    "key.store_locked": Words(
        mark("Fault", "The key store of the system is locked."),
        _UNCHANGED,
        mark("Fault", "Unlock it and start SMEdesk again."),
    ),
    "key.store_failed": Words(
        mark("Fault", "The key store of the system did not answer."),
        _UNCHANGED,
        mark("Fault", "Start SMEdesk again; if it stays so, restart the computer."),
    ),
    "key.no_passphrase": Words(
        mark("Fault", "A passphrase is needed: this computer has no key store."),
        _UNCHANGED,
        mark("Fault", "Choose one of several words."),
    ),
    "key.wrong_passphrase": Words(
        mark("Fault", "The passphrase is not right."), _UNCHANGED, mark("Fault", "Type it once more.")
    ),
    "key.damaged_file": Words(
        mark("Fault", "The file with the wrapped key is damaged: {file}."),
        _UNCHANGED,
        mark("Fault", "Put a copy of this file back from a backup of the profile folder."),
    ),
    "sync.offline": Words(
        mark("Fault", "The server cannot be reached."), _KEPT, mark("Fault", "Go on working; nothing needs to be done.")
    ),
    "sync.timeout": Words(
        mark("Fault", "The server took too long to answer."),
        _KEPT,
        mark("Fault", "Go on working; it is tried again by itself."),
    ),
    "sync.cut": Words(
        mark("Fault", "The connection broke off in the middle of an answer."),
        _KEPT,
        mark("Fault", "Go on working; it is tried again by itself."),
    ),
    "sync.nonsense": Words(
        mark("Fault", "What answered is not the server of the programme."),
        _KEPT,
        mark("Fault", "Check the address, or log in to this network in your browser first."),
    ),
    "sync.certificate": Words(
        mark("Fault", "The server could not prove who it is."),
        _KEPT,
        mark("Fault", "Do not send anything; ask the coordinator of the programme."),
    ),
    "sync.insecure": Words(
        mark("Fault", "The address of the server is not encrypted."),
        _KEPT,
        mark("Fault", "Use an address that begins with https."),
    ),
    "sync.bad_address": Words(
        mark("Fault", "This is not the address of a server."),
        _UNCHANGED,
        mark("Fault", "Copy the address from the coordinator's message."),
    ),
    "sync.code": Words(
        mark("Fault", "The code is not known, was used, or is too old."),
        _UNCHANGED,
        mark("Fault", "Ask the coordinator for a new code; it is good for ten minutes."),
    ),
    "sync.revoked": Words(
        mark("Fault", "This desk was shut out by the server."),
        mark("Fault", "What is on this computer stays here."),
        mark("Fault", "Ask the coordinator for a new code and connect again."),
    ),
    "sync.update": Words(
        mark("Fault", "The server asks for a newer SMEdesk."), _KEPT, mark("Fault", "Install the newer version.")
    ),
    "sync.busy": Words(
        mark("Fault", "The server is busy."), _KEPT, mark("Fault", "Go on working; it is tried again by itself.")
    ),
    "sync.server_fault": Words(
        mark("Fault", "The server made a mistake."), _KEPT, mark("Fault", "Go on working; it is tried again by itself.")
    ),
    "sync.proxy": Words(
        mark("Fault", "The proxy of this network let nothing through."),
        _KEPT,
        mark("Fault", "Ask who looks after the network to let SMEdesk through."),
    ),
    "sync.too_large": Words(
        mark("Fault", "What was to be sent or fetched is too large for one piece."),
        _KEPT,
        mark("Fault", "Tell the coordinator of the programme, with the details."),
    ),
    "sync.stalled": Words(
        mark("Fault", "The server took nothing of what was sent."),
        _KEPT,
        mark("Fault", "Tell the coordinator of the programme, with the details."),
    ),
    "sync.stopped": Words(
        mark("Fault", "The exchange with the server was stopped on the way."),
        _KEPT,
        mark("Fault", "Synchronise again when you like."),
    ),
    "sync.not_enrolled": _IDENTITY_LOST,
    "sync.no_key": _IDENTITY_LOST,
    "sync.fork": _IDENTITY_LOST,
    "sync.replaced": _IDENTITY_LOST,
    "sync.token": _IDENTITY_LOST,
}

OTHER = Words(
    mark("Fault", "Something outside the program failed ({code})."),
    _SAVED,
    mark("Fault", "Try again; copy the details if it stays so."),
)

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


def fault_of(code: str, parameters: Mapping[str, object]) -> Fault:
    """Return the message on a fault of the surroundings."""
    words = FAULTS.get(code, OTHER)
    values = {name: shown(value) for name, value in parameters.items()} | {"code": code}
    happened, safe, next_step = (translate(*text).format(**values) for text in words)
    details = "\n".join([code, *(f"{name}: {value}" for name, value in parameters.items())])
    return Fault(happened, safe, next_step, details)


def words_of(error: DomainError | EnvironmentFault) -> str:
    """Return what happened and what to do, in one text, where there is no room for three lines."""
    if isinstance(error, DomainError):
        return refusal_of(error)
    fault = fault_of(error.code, error.parameters)
    return f"{fault.happened} {fault.next_step}"


def refusal_of(error: DomainError) -> str:
    """Return the sentence on a rule that said no."""
    return refusal_words(error.code, error.parameters)


def refusal_words(code: str, parameters: Mapping[str, object]) -> str:
    """Return the sentence for the code of a refusal, which may come from the server."""
    if code == "role.may_not":
        return role_words(str(parameters["role"]), Action(str(parameters["action"])))
    text = REFUSALS.get(code)
    if text is None:
        return translate("Refusal", "This is not possible ({code}).").format(code=code)
    values = {name: shown(value) for name, value in parameters.items()}
    if "command" in parameters:
        from smedesk.domain.states import COMMANDS  # reads the tables of states: not at each start

        if command := COMMANDS.get(str(parameters["command"])):
            values["command"] = translate(*command)
    return translate(*text).format(**values)


def role_words(role: str, action: Action) -> str:
    """Return why a role may not do something, also for the tip of a button that it cannot press."""
    named = next((translate(*one.label) for one in STAFF_ROLES if one.code == role), role)
    return translate("Refusal", "Your role, {role}, does not allow this: {action}.").format(
        role=named, action=translate(*WORDS[action])
    )
