"""Where the secrets of a desk are kept: the key of its database, and what it proves itself with to the server.

The key is made and kept before the database is, so that there is never a database without a key.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from smedesk.store.profile import Profile
from smedesk.vault import KEY_FILE, AskPassphrase, Cost, Shelter, Vault

if TYPE_CHECKING:
    from smedesk.sync.access import Secrets


class DeskKeys(Protocol):
    """The key store as one desk sees it; each profile has entries of its own there."""

    def database_key(self, profile: Profile) -> bytes:
        """Return the raw key of 32 bytes; made and kept for a new profile. KeyFault when it cannot be had."""

    def secrets(self, profile: Profile) -> Secrets:
        """Return the small secrets of the synchronisation; the key was asked for before."""

    def fits_passphrase(self, profile: Profile, typed: str) -> bool:
        """Whether this is the passphrase of the profile; False where it has none. Takes a second."""


class VaultKeys:
    """Keys in the key store of the system, or behind a passphrase where there is none.

    `ask` is called on the thread that wants the key. `cost` is lower only in tests."""

    def __init__(self, ask: AskPassphrase, cost: Cost | None = None) -> None:
        self._ask = ask
        self._cost = cost
        self._vaults: dict[tuple[Path, str], Vault] = {}

    def needs_passphrase(self, profile: Profile) -> bool:
        """Whether the person has to type one: a key lies behind it, or nothing else could keep a new one."""
        vault = self._vault(profile)
        return vault.shelter is Shelter.PASSPHRASE and (vault.has_passphrase or not profile.is_named)

    def has_passphrase(self, profile: Profile) -> bool:
        """Whether it was chosen already."""
        return self._vault(profile).has_passphrase

    def database_key(self, profile: Profile) -> bytes:
        """See `DeskKeys`. KeyFault key.wrong_passphrase when what was asked does not fit."""
        return self._vault(profile).database_key(not profile.is_named, self._ask)

    def secrets(self, profile: Profile) -> Secrets:
        """See `DeskKeys`."""
        return self._vault(profile).secrets

    def fits_passphrase(self, profile: Profile, typed: str) -> bool:
        """See `DeskKeys`."""
        return self._vault(profile).fits_passphrase(typed)

    def _vault(self, profile: Profile) -> Vault:
        profile.companions.add(KEY_FILE)  # lost, a wrapped key comes back from the copies; each copy takes it along
        place = (profile.folder, profile.database_id)
        if place not in self._vaults:
            self._vaults[place] = Vault(*place, self._cost)
        return self._vaults[place]
