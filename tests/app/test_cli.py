"""The command line as a process: what it prints, what it returns, and what it leaves alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from smedesk import __version__
from smedesk.app.keys import VaultKeys
from smedesk.domain.records import Company
from smedesk.store.profile import Profile
from tests.app.desks import PASSPHRASE

ROOT = Path(__file__).parents[2]


def _run(*words: str, typed: str = PASSPHRASE, check: bool = True) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "smedesk", *words], input=f"{typed}\n", capture_output=True, text=True, cwd=ROOT,
        timeout=120, check=check, env={**os.environ, "PYTHONWARNINGS": "error"})


def _companies(folder: Path) -> int:
    profile = Profile(folder)
    store = profile.open(VaultKeys(lambda _is_new: PASSPHRASE).database_key(profile))
    try:
        return len(store.reads.find(Company))
    finally:
        store.close()


def test_the_version_comes_at_once_without_any_library() -> None:
    seen = "import sys; sys.argv = ['smedesk', '--version']\ntry:\n from smedesk.__main__ import main; main()\n"
    seen += "except SystemExit: print(sorted({n.split('.')[0] for n in sys.modules} & {'PySide6', 'sqlalchemy', "
    seen += "'keyring', 'numpy', 'starlette', 'reportlab', 'babel', 'platformdirs'}))"
    done = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout == f"SMEdesk {__version__}\n[]\n"


def test_a_mistyped_word_is_misuse() -> None:
    done = _run("smaple", check=False)
    assert done.returncode == 2
    assert "smaple" in done.stderr


def test_the_server_is_a_command_of_the_same_program() -> None:
    assert "invite" in _run("server", "--help").stdout


def test_a_desk_is_made_up_copied_and_put_back(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "profile", tmp_path / "stick"
    made = _run("sample", "--companies", "30", "--offices", "2", "--office", "IT", "--profile", str(folder))
    assert made.stdout.strip()
    number = _companies(folder)
    assert number
    copy = Path(_run("backup", "--to", str(elsewhere), "--profile", str(folder)).stdout.strip())
    assert copy.parent == elsewhere
    (folder / "database" / "desk.db").write_bytes(bytes(5000))
    aside = Path(_run("--profile", str(folder), "restore", str(copy)).stdout.strip())
    assert (aside / "desk.db").read_bytes() == bytes(5000)
    assert _companies(folder) == number
    _run("restore", str(copy), "--profile", str(tmp_path / "other computer"))
    assert _companies(tmp_path / "other computer") == number


def test_everything_leaves_in_open_formats_and_fills_a_new_desk(tmp_path: Path) -> None:
    folder, new = tmp_path / "profile", tmp_path / "new"
    _run("sample", "--companies", "30", "--offices", "2", "--profile", str(folder))
    exported = _run("export", "--to", str(tmp_path / "exports"), "--profile", str(folder))
    place = Path(exported.stdout.strip())
    assert place.parent == tmp_path / "exports"
    assert "Nothing in this folder is encrypted" in exported.stderr
    assert (place / "README.txt").exists()
    assert int(_run("--profile", str(new), "import-all", str(place)).stdout) > 0
    assert _companies(new) == _companies(folder)
    nothing = _run("import-all", str(tmp_path), "--profile", str(tmp_path / "third"), check=False)
    assert "no full export" in nothing.stderr
    assert not (tmp_path / "third").exists(), "a desk was begun for nothing"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("restore", "no-such-copy.desk"), "cannot be opened"),
        (("backup",), "passphrase is not right"),
        (("sample",), "already"),
    ],
)
def test_what_cannot_be_done_is_said_in_plain_words_and_changes_nothing(
    tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    folder = tmp_path / "profile"
    _run("sample", "--companies", "4", "--offices", "1", "--profile", str(folder))
    before = (folder / "database" / "desk.db").read_bytes()
    done = _run(*words, "--profile", str(folder), typed="wrong" if words == ("backup",) else PASSPHRASE, check=False)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert (folder / "database" / "desk.db").read_bytes() == before
    assert not (folder / "set_aside").exists()


def test_an_office_that_is_not_in_the_programme_is_said(tmp_path: Path) -> None:
    wanted = ("--office", "XX", "--companies", "4", "--offices", "1", "--profile", str(tmp_path))
    done = _run("sample", *wanted, check=False)
    assert done.returncode == 1
    assert "no office in XX" in done.stderr


def test_there_is_nothing_to_copy_where_no_desk_is(tmp_path: Path) -> None:
    done = _run("backup", "--profile", str(tmp_path / "empty"), check=False)
    assert done.returncode == 1
    assert "no desk" in done.stderr


@pytest.mark.slow
def test_the_program_tests_itself_in_an_empty_home(tmp_path: Path) -> None:
    homes = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(tmp_path))
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "TMPDIR") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "smedesk", "--self-test"], capture_output=True, text=True, cwd=ROOT, timeout=180,
        check=False, env={**kept, **homes, "QT_QPA_PLATFORM": "offscreen"})
    lines = done.stdout.splitlines()
    assert [line for line in lines if line.startswith("FAILED")] == []
    assert done.returncode == 0
    assert len(lines) == 1 + 9  # the version, then a line a check
