"""Drafts as mail programs read them: unsent, in every script, with their attachments, all of them or none."""

from __future__ import annotations

import datetime as dt
import email
import errno
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from smedesk.domain.errors import DomainError
from smedesk.interchange import mail_drafts
from smedesk.interchange.mail_drafts import write_drafts
from smedesk.services.drafting import Draft, Recipient
from smedesk.services.faults import StorageFault

NOW = dt.datetime(2026, 11, 24, 14, 30, tzinfo=dt.UTC)


TEXT = "Tere, Kadri!\n\nΓειά σου — 你好\n" + "x" * 998 + "\n"


def draft(name: str = "Kadri Õunapuu", address: str = "kadri@helix.ee", subject: str = "Aitäh vestluse eest") -> Draft:
    fields = {"adviser": "Maarja Kask; Tartu", "adviser_email": "maarja@tartu.ee"}
    return Draft(Recipient("p", name, address, "et", fields), "et", subject, TEXT)


def read(path: Path) -> EmailMessage:
    message = email.message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def test_a_draft_is_unsent_and_says_what_was_written(tmp_path: Path) -> None:
    (tmp_path / "Lepe ä.pdf").write_bytes(b"%PDF-\x00\xff")
    (tmp_path / "odd.zzz").write_bytes(b"")
    folder = write_drafts(tmp_path, [draft()], [tmp_path / "Lepe ä.pdf", tmp_path / "odd.zzz"], NOW)
    message = read(folder / "1 Kadri Õunapuu.eml")
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].display_name == "Kadri Õunapuu"
    assert message["To"].addresses[0].addr_spec == "kadri@helix.ee"
    assert message["From"].addresses[0].display_name == "Maarja Kask; Tartu"
    assert message["Subject"] == "Aitäh vestluse eest"
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == TEXT
    first, second = message.iter_attachments()
    assert (first.get_filename(), first.get_content_type(), first.get_content()) == (
        "Lepe ä.pdf", "application/pdf", b"%PDF-\x00\xff")
    assert second.get_content_type() == "application/octet-stream"
    assert all(len(line) <= 998 for line in (folder / "1 Kadri Õunapuu.eml").read_bytes().split(b"\r\n"))


def test_a_line_break_in_a_name_or_subject_adds_no_header(tmp_path: Path) -> None:
    folder = write_drafts(tmp_path, [draft("A\r\nBcc: x@y.zz", subject="Hi\r\nBcc: x@y.zz")], [], NOW)
    (file,) = folder.iterdir()
    assert read(file)["Bcc"] is None
    assert read(file)["Subject"] == "Hi Bcc: x@y.zz"


def test_names_are_such_as_every_system_takes_and_keep_the_order(tmp_path: Path) -> None:
    folder = write_drafts(tmp_path, [draft('A/B:"C"?'), *(draft("Same Name") for _ in range(10))], [], NOW)
    names = sorted(path.name for path in folder.iterdir())
    assert names[:2] == ["01 A_B_C_.eml", "02 Same Name.eml"]
    assert len(names) == 11
    assert write_drafts(tmp_path, [draft()], [], NOW).name.endswith("(1)")


def test_what_cannot_be_attached_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "big").write_bytes(b"12345")
    monkeypatch.setattr(mail_drafts, "LARGEST", 8)
    for paths, code in (
        ([tmp_path / "big", tmp_path / "big"], "draft.too_large"), ([tmp_path / "gone"], "draft.no_such_file")):
        with pytest.raises(DomainError) as refused:
            write_drafts(tmp_path / "out", [draft()], paths, NOW)
        assert refused.value.code == code
    assert not (tmp_path / "out").exists()


def test_a_disk_that_fills_leaves_no_half_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Path] = []

    def full(path: Path, _content: bytes) -> int:
        written.append(path)
        if len(written) == 3:
            raise OSError(errno.ENOSPC, "no space left")
        return 0

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(StorageFault) as fault:
        write_drafts(tmp_path, [draft()] * 5, [], NOW)
    assert fault.value.code == "storage.full"
    assert not list(tmp_path.iterdir())
