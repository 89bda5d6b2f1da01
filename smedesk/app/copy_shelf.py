"""Where the copies of an open desk lie, and what is in them: beside the database, on the second medium, set aside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from datetime import datetime as DateTime
from pathlib import Path

from smedesk.services.faults import EnvironmentFault, ProfileFault
from smedesk.services.files import disk_faults_told
from smedesk.services.ports import UnsentEntry
from smedesk.services.restoring import KeptCopy
from smedesk.store.backup import file_problems, parsed_name
from smedesk.store.cipher import key_check
from smedesk.store.companions import card_in
from smedesk.store.copies import facts_of, unsent_since
from smedesk.store.engine import Database
from smedesk.store.migrations import HEAD
from smedesk.store.profile import Profile
from smedesk.vault import KEY_FILE, PassphraseFile

_ASIDE = "aside"


def key_of_copy(copy: Path, key: bytes, passphrase: str) -> bytes:
    """Return the key of a copy: that of the desk, or of another one, which lies beside it under a passphrase.
    ProfileFault `copy.needs_passphrase` without one, KeyFault `key.wrong_passphrase`."""
    card, wrapped = card_in(copy.parent), PassphraseFile(copy.parent / KEY_FILE)
    if card is None or card.check == key_check(key, card.database_id) or not wrapped.exists:
        return key
    if not passphrase:
        raise ProfileFault("copy.needs_passphrase", file=str(copy))
    return wrapped.key(passphrase)


class DeskShelf:
    """See `smedesk.services.restoring.CopyShelf`."""

    def __init__(self, profile: Profile, database: Database, key: bytes) -> None:
        self._profile, self._database, self._key = profile, database, key

    def listed(self, medium: Path | None) -> tuple[KeptCopy, ...]:
        """See `CopyShelf`. What cannot be read stands there with its fault."""
        found = [self._faced(one) for one in (*self._beside(), *self._set_aside(), *self._on(medium))]
        return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))

    def look_at(self, file: Path, passphrase: str) -> KeptCopy:
        """See `CopyShelf`."""
        copy = self._filled(_kept(file), passphrase)
        if problems := file_problems(file, key_of_copy(file, self._key, passphrase)):
            raise ProfileFault("copy.damaged", file=str(file), reason=problems[0])
        return copy

    def only_here(self, file: Path, passphrase: str) -> tuple[UnsentEntry, ...]:
        """See `CopyShelf`."""
        return unsent_since(self._database, file, key_of_copy(file, self._key, passphrase))

    # ------------------------------------------------------------------------------------------------- finding

    def _beside(self) -> Iterator[KeptCopy]:
        folder = self._profile.backups.folder
        return (_kept(folder / name) for name in self._profile.backups.names())

    def _set_aside(self) -> Iterator[KeptCopy]:
        """Yield the databases that a copy took the place of, each in a folder that is named by that moment."""
        for file in sorted((self._profile.folder / "set_aside").glob(f"*/{self._profile.file.name}")):
            yield replace(_kept(file), reason=_ASIDE)

    def _on(self, medium: Path | None) -> Iterator[KeptCopy]:
        """Yield the copies of the second medium, and those in the folder that is ours where two desks share one."""
        own = self._profile.backups.folder.resolve()
        for folder in (medium, medium / self._profile.database_id) if medium is not None else ():
            try:
                names = sorted(one.name for one in folder.iterdir() if parsed_name(one.name))
            except OSError:  # it was pulled out, or is not there
                continue
            if folder.resolve() != own:
                yield from (replace(_kept(folder / name), is_on_medium=True) for name in names)

    # -------------------------------------------------------------------------------------------------- reading

    def _faced(self, copy: KeptCopy) -> KeptCopy:
        try:
            return self._filled(copy, "")
        except EnvironmentFault as fault:
            return replace(copy, fault=fault)

    def _filled(self, copy: KeptCopy, passphrase: str) -> KeptCopy:
        facts = facts_of(copy.file, key_of_copy(copy.file, self._key, passphrase))
        if facts.version > HEAD:
            raise ProfileFault("profile.newer", version=facts.version, known=HEAD)
        return replace(
            copy, office=facts.office, office_name=facts.office_name, companies=facts.companies, people=facts.people)


def _kept(file: Path) -> KeptCopy:
    """Return what the name and the file system say of a copy."""
    if not file.is_file():
        raise ProfileFault("copy.missing", file=str(file))
    with disk_faults_told(file.parent):
        standing = file.stat()
    moment, reason = parsed_name(file.name) or (DateTime.fromtimestamp(standing.st_mtime, UTC), "")
    return KeptCopy(file, moment, reason, standing.st_size)
