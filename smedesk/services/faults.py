"""What can go wrong around the program: disk, lock, key store, network. Nobody's mistake, and never a loss by
itself.

    Exception
      └─ EnvironmentFault       a code and parameters; `ui` says what happened, what is safe, what to do
           ├─ StorageFault      the disk: full, read-only, unreadable
           ├─ ProfileFault      the profile: in use, damaged, foreign, newer, wrong key
           ├─ KeyFault          the system's key store or the passphrase
           ├─ NetworkFault      the way to the server
           └─ PrinterFault      the printer or its queue (`services.printing`)

A rule of the scheme that says no is a `smedesk.domain.errors.DomainError`; everything else is a bug.
"""

from __future__ import annotations


class EnvironmentFault(Exception):
    """A fault with a stable `code` ("storage.full") and the `parameters` that its sentence needs."""

    def __init__(self, code: str, **parameters: object) -> None:
        super().__init__(code, parameters)
        self.code = code
        self.parameters = parameters

    def __str__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.parameters.items())
        return f"{self.code}({given})"


class StorageFault(EnvironmentFault):
    """The disk says no. Codes: storage.full, storage.read_only, storage.io, storage.busy,
    storage.cannot_open, storage.damaged. What was saved before is safe; what was being saved is as it was
    before."""


class ProfileFault(EnvironmentFault):
    """The profile cannot be opened. Codes: profile.in_use (pid, host), profile.newer (version, known),
    profile.foreign (file), profile.damaged (file), profile.wrong_key (file), profile.wrong_key_or_damaged
    (file). Nothing was changed."""


class KeyFault(EnvironmentFault):
    """The key cannot be had. Codes: key.missing (name), key.store_locked, key.store_failed (reason),
    key.no_passphrase, key.wrong_passphrase, key.damaged_file (file)."""


class NetworkFault(EnvironmentFault):
    """The server cannot be reached, or what answered is not it. Codes begin with "sync."; nothing is lost:
    what was not sent stays in the outbox."""
