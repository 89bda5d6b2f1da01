"""What can go wrong in the scheme's own terms.

    Exception
      └─ DomainError          a rule of the scheme or of the data says no; the user can do something about it
           ├─ ValueRefused    a value does not fit its field: the field, the value and the rule are named
           ├─ CommandRefused  a step is not possible in the present state, or not for this actor
           ├─ RecordMissing   the record asked for is not on this desk
           └─ SettingsRefused (toml_table) a settings text is wrong: the setting and the line are named

An error carries a code and parameters, never a sentence: the language of the reader is known only to the user
interface.
"""

from __future__ import annotations


class DomainError(Exception):
    """A refusal with a stable `code` ("grant.no_rate") and the `parameters` that its sentence needs."""

    def __init__(self, code: str, /, **parameters: object) -> None:
        super().__init__(code)  # a copy in another process is made of this, and gets the rest by itself
        self.code = code
        self.parameters = parameters

    def __str__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.parameters.items())
        return f"{self.code}({given})"


class ValueRefused(DomainError):
    """`parameters` hold `field` (its name) and `value` (as it was given)."""


class CommandRefused(DomainError):
    """`parameters` hold `command` and `state`."""


class RecordMissing(DomainError):
    """`parameters` hold `kind` and `id`."""
