"""How this desk signs: remembered from one signature to the next. A PIN or passphrase is never among it."""

from __future__ import annotations

from dataclasses import fields

from smedesk.domain.frozen import frozen
from smedesk.services.ports import Reads

_PREFIX = "signing."
FILE, TOKEN = "file", "token"
"""Ways to hold a key."""


@frozen
class SigningSettings:
    """`way` is `FILE` or `TOKEN`; `key_file` a path; `module` the driver of the tokens; `token` and `certificate` their
    labels."""

    way: str = FILE
    level: str = "B-B"
    timestamp_address: str = ""
    key_file: str = ""
    module: str = ""
    token: str = ""
    certificate: str = ""


SIGNING_SETTINGS = tuple(field.name for field in fields(SigningSettings))
"""Their names."""


def read_signing_settings(reads: Reads) -> SigningSettings:
    """Return how this desk signed last."""
    kept = {name: reads.setting(_PREFIX + name) for name in SIGNING_SETTINGS}
    return SigningSettings(**{name: value for name, value in kept.items() if value})


def signing_setting(name: str) -> str:
    """Return under which name the desk keeps a setting of `SigningSettings`."""
    return _PREFIX + name
