"""Writes drafts of e-mail as .eml files that mail programs open unsent (`X-Unsent: 1`)."""

from __future__ import annotations

import mimetypes
import re
import shutil
from collections.abc import Sequence
from datetime import datetime as DateTime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from smedesk.domain.errors import DomainError
from smedesk.services.drafting import Draft
from smedesk.services.files import disk_faults_told, sync_folder

LARGEST = 20_000_000
"""bytes of all attachments together: more than most mail servers take once it is encoded"""
_NOT_IN_A_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 80
_UNKNOWN_TYPE = "application/octet-stream"


def write_drafts(parent: Path, drafts: Sequence[Draft], attachments: Sequence[Path], now: DateTime) -> Path:
    """Write the drafts into a new folder inside `parent`, all or none, and return its path. DomainError
    `draft.no_such_file`, `draft.too_large`; StorageFault when the disk says no."""
    files = [(path.name, _content(path)) for path in attachments]
    own = max((sum(len(content) for _, content in draft.files) for draft in drafts), default=0)
    if sum(len(content) for _, content in files) + own > LARGEST:
        raise DomainError("draft.too_large", limit=LARGEST // 1_000_000)
    folder = _free_name(parent, now.strftime("E-mail drafts %Y-%m-%d %H-%M"))
    part = folder.with_name(f"{folder.name}.part")
    with disk_faults_told(parent):
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
    try:
        with disk_faults_told(parent):
            for number, draft in enumerate(drafts, 1):
                message = message_of(draft, (*files, *draft.files))
                (part / _file_name(number, len(drafts), draft)).write_bytes(message.as_bytes())
            part.replace(folder)
            sync_folder(parent)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return folder


def message_of(draft: Draft, files: Sequence[tuple[str, bytes]]) -> EmailMessage:
    """Return the message with its attachments. Without a sender where the adviser has no address: the mail program puts
    its own."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    fields = draft.recipient.fields
    if fields.get("adviser_email"):
        message["From"] = _address(fields["adviser"], fields["adviser_email"])
    message["To"] = _address(draft.recipient.name, draft.recipient.email)
    message["Subject"] = " ".join(draft.subject.split())
    message.set_content(draft.text, cte="quoted-printable")
    message["Content-Language"] = draft.language  # set_content takes such headers away
    for name, content in files:
        kind, _, subtype = (mimetypes.guess_type(name)[0] or _UNKNOWN_TYPE).partition("/")
        message.add_attachment(content, maintype=kind, subtype=subtype, filename=name)
    return message


def _address(name: str, address: str) -> Address:
    return Address(display_name=" ".join(name.split()), addr_spec=address)


def _content(path: Path) -> bytes:
    if not path.is_file():
        raise DomainError("draft.no_such_file", file=str(path))
    with disk_faults_told(path.parent):
        if path.stat().st_size > LARGEST:
            raise DomainError("draft.too_large", limit=LARGEST // 1_000_000)
        return path.read_bytes()


def _file_name(number: int, of_all: int, draft: Draft) -> str:
    """Return "007 Kadri Tamm.eml": the order of the list, and a name that every system takes."""
    name = _NOT_IN_A_NAME.sub("_", draft.recipient.name)[:_LONGEST_NAME].strip(" .")
    return f"{number:0{len(str(of_all))}d} {name}.eml"


def _free_name(parent: Path, name: str) -> Path:
    names = (f"{name} ({n})" if n else name for n in range(10_000))
    return next(path for one in names if not (path := parent / one).exists())
