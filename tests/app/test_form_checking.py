"""`smedesk forms check`: every fault in a line, and an exit code that a build can ask."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from smedesk import cli
from smedesk.documents.places import AGREEMENT, FORMS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two forms in the words that are there."""
    for name in ("agreement", "certificate"):
        shutil.copytree(FORMS / name, tmp_path / name)
    return tmp_path


def test_forms_that_are_in_order_give_no_line_and_zero(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["forms", "check", str(folder)]) == 0
    assert capsys.readouterr().out == "2 forms, 0 faults\n"
    assert cli.run(["forms", "check", str(folder / "agreement" / "1")]) == 0
    assert capsys.readouterr().out == "1 forms, 0 faults\n"


@pytest.mark.parametrize(("file", "old", "new", "said"), [
    ("et.ftl", "title = ", "tittle = ", "agreement/1: et: title: text_missing"),
    ("et.ftl", "[one] Vii", "[one] { $grnt } Vii", "agreement/1: et: clause-periods: variable_unknown: grnt"),
    ("form.toml", "grant_amount > 0", "grant_amount > (0", "agreement/1: form.toml: condition_refused"),
    ("form.toml", "[variables]", "[variables", "agreement/1: form.toml: malformed"),
])
def test_each_fault_is_a_line_with_its_place(
    folder: Path, capsys: pytest.CaptureFixture[str], file: str, old: str, new: str, said: str
) -> None:
    path = folder / "agreement" / "1" / file
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    assert cli.run(["forms", "check", str(folder)]) == 1
    assert said in capsys.readouterr().out


def test_a_file_that_is_no_text_is_named_and_the_others_are_checked_all_the_same(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "agreement" / "1" / "et.ftl").write_bytes(b"\xff\xfe\x00")
    assert cli.run(["forms", "check", str(folder)]) == 1
    said = capsys.readouterr().out
    assert "agreement/1: et.ftl: form.unreadable" in said
    assert said.endswith("2 forms, 1 faults\n")


def test_a_folder_without_forms_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["forms", "check", str(tmp_path)]) == 1
    assert os.fspath(tmp_path) in capsys.readouterr().err


def test_the_forms_of_the_program_are_all_looked_at(capsys: pytest.CaptureFixture[str]) -> None:
    cli.run(["forms", "check"])
    count = len(list(FORMS.glob("*/*/form.toml")))
    assert f"{count} forms, " in capsys.readouterr().out
    assert AGREEMENT.is_dir()
