"""The words for codes of errors: what happened, what is safe, what to do. One table, and one of refusals
beside it; nothing else words them.

A code that has no words here is shown with its code, so that nobody is left without a message.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from smedesk.domain.choices import STAFF_ROLES
from smedesk.domain.errors import DomainError
from smedesk.domain.roles import WORDS, Action
from smedesk.services.faults import EnvironmentFault
from smedesk.translate import Text, mark, translate
from smedesk.ui.formats import shown
from smedesk.ui.notify import Fault
from smedesk.ui.print_words import PRINT_FAULTS
from smedesk.ui.refusal_words import REFUSALS


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
