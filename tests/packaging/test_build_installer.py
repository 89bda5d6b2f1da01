"""The small parts of build_installer.py: what goes in, what is left out, and what each system is given."""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image

import build_installer as build
from smedesk import __version__

_ON_DEBIAN = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="makes and reads Debian packages")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder as PyInstaller makes it, with files of no content but one real library."""
    folder = tmp_path / "smedesk"
    for name in (
        "smedesk",
        "_internal/base_library.zip",
        "_internal/libpython3.11.so.1.0",
        "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
        "_internal/PySide6/Qt/plugins/platforms/libqvnc.so",
        "_internal/PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "_internal/PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "_internal/babel/locale-data/el_GR.dat",
        "_internal/babel/locale-data/root.dat",
        "_internal/babel/locale-data/zh_Hans.dat",
        "_internal/sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so",
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * 10)
    (folder / "smedesk").chmod(0o755)
    return folder


def _files(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


# What goes in


def test_files_that_are_read_at_run_time_keep_their_place_beside_the_package(tmp_path: Path) -> None:
    for name in ("resources", "forms", "smedesk/store/migrations", "smedesk/ui"):
        (tmp_path / name).mkdir(parents=True)
    assert [place for _path, place in build.data_folders(tmp_path)] == [
        "resources",
        "forms",
        "smedesk/store/migrations",
        ".",
    ]


def test_the_program_is_one_folder_without_a_second_sqlite_and_without_gpl(tmp_path: Path) -> None:
    arguments = build.pyinstaller_arguments(tmp_path / "entry.py", tmp_path, tmp_path / "icon.png")
    assert "--onedir" in arguments
    assert arguments[-1] == str(tmp_path / "entry.py")
    assert {"--exclude-module=readline", "--exclude-module=sqlite3", "--exclude-module=_sqlite3"} <= set(
        arguments
    )
    assert "--collect-data=anyascii" in arguments
    assert f"--add-data={build.ROOT / 'LICENSE'}:." in arguments


def test_what_a_library_needs_is_carried_too_and_of_its_extras_those_that_are_asked_for() -> None:
    found = build.runtime_distributions(["alembic>=1"])
    assert {"alembic", "sqlalchemy", "mako", "markupsafe"} <= set(found)
    assert "tzdata" not in found, "an extra of alembic that nobody asked for"
    assert "python-pkcs11" in build.runtime_distributions(["pyhanko", "pyhanko[pkcs11]"]), "an extra that is asked for"
    assert not {"pytest", "pyinstaller"} & set(build.runtime_distributions(build.declared_dependencies()))


def test_licence_texts_go_along(tmp_path: Path) -> None:
    build.collect_licences(build.runtime_distributions(["alembic"]).values(), tmp_path)
    said = (tmp_path / "alembic" / "METADATA.txt").read_text(encoding="utf-8")
    assert "Name: alembic" in said
    assert re.search(r"^License.*MIT", said, re.MULTILINE)
    texts = [path.read_text(encoding="utf-8") for path in (tmp_path / "alembic").iterdir()]
    assert any("Permission is hereby granted" in text for text in texts)


# What is left out


def test_trimming_leaves_what_an_office_uses(program: Path) -> None:
    freed = build.trim(program)
    assert freed == 30
    left = _files(program)
    assert {"libqxcb.so", "libqxdgdesktopportal.so", "el_GR.dat", "root.dat"} <= left
    assert not {"libqvnc.so", "libqgtk3.so", "zh_Hans.dat"} & left


def test_a_mac_keeps_its_libraries_elsewhere() -> None:
    assert build.inside_of(Path("smedesk.app")) == Path("smedesk.app/Contents/Frameworks")
    assert build.executable_of(Path("smedesk.app")) == Path("smedesk.app/Contents/MacOS/smedesk")


def test_links_to_deleted_files_go_too(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("x")
    (tmp_path / "good").symlink_to("kept")
    (tmp_path / "broken").symlink_to("gone")
    build.drop_broken_links(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"kept", "good"}


def test_only_the_libraries_of_the_system_are_left_to_it(program: Path) -> None:
    (program / "_internal/libssl.so.3").write_bytes(b"x")
    assert build.drop_system_libraries(program) == ["libssl.so.3"]
    assert "libpython3.11.so.1.0" in _files(program)


@pytest.mark.parametrize(
    "name",
    [
        "libreadline.so.8",
        "python3.11/lib-dynload/readline.cpython-311-x86_64-linux-gnu.so",
        "python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
        "_sqlite3.pyd",
        "libsqlite3.so.0",
        "PySide6/Qt/lib/libQt6Charts.so.6",
        "PySide6/Qt6VirtualKeyboard.dll",
        "PySide6/QtGraphs.abi3.so",
    ],
)
def test_what_must_not_be_shipped_is_found(program: Path, name: str) -> None:
    assert build.forbidden_files(program) == []
    path = program / "_internal" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    assert build.forbidden_files(program) == [name]


def test_a_library_that_nobody_asked_for_is_found(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Archive:
        toc = dict.fromkeys(("json", "smedesk.cli", "mako.template", "pygments.lexers.rust", "_pytest"))

    monkeypatch.setattr(
        build, "CArchiveReader", lambda _file: SimpleNamespace(open_embedded_archive=lambda _name: Archive))
    (program / "_internal/numpy").mkdir()
    known = {"babel", "mako", "numpy", "pyside6-essentials", "sqlcipher3"}
    assert build.strange_modules(program, known) == ["_pytest", "pygments"]
    assert build.strange_modules(program, known - {"numpy"}) == ["_pytest", "numpy", "pygments"]


@pytest.mark.parametrize("name", ["smedesk.ui.screens.people.screen", "stdnum.be.vat"])
def test_what_is_found_by_name_at_run_time_is_named(name: str) -> None:
    assert find_spec(name) is not None
    assert name.partition(".")[0] in build.BUNDLE["submodules"]


# What each system is given


def test_the_icon_is_drawn_for_every_system(tmp_path: Path) -> None:
    icons = build.draw_icons(tmp_path)
    with Image.open(icons["png"]) as png:
        assert png.size == (256, 256)
        assert png.convert("RGBA").getpixel((0, 0)) == (0, 0, 0, 0), "the corner is clear"
        assert len(png.convert("RGB").getcolors(1 << 20) or []) > 3, "something is drawn"
    sides = {struct.unpack_from("<BB", icons["ico"].read_bytes(), 6 + 16 * n)[0] for n in range(7)}
    assert sides == {16, 24, 32, 48, 64, 128, 0}, "0 stands for 256"
    assert icons["icns"].read_bytes()[:4] == b"icns"


@_ON_DEBIAN
def test_a_package_asks_for_what_the_program_does_not_carry(program: Path) -> None:
    real = Path(os.path.realpath(shutil.which("dpkg-deb") or ""))
    shutil.copyfile(real, program / "smedesk")
    needed = build.depends(program)
    assert re.fullmatch(r"libc6 \(>= 2\.\d+\)", needed[0])
    assert needed[1:] == sorted(set(needed[1:]))
    assert "libc6" not in needed[1:]
    assert not any("/" in name or ".so" in name for name in needed)


@_ON_DEBIAN
def test_the_package_is_laid_out_as_debian_wants_it(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "depends", lambda _program: ["libc6 (>= 2.36)"])
    dist = tmp_path / "dist"
    dist.mkdir()
    icon = build.draw_icons(tmp_path / "icons")["png"]
    package = build.build_deb(program, icon, dist)
    assert package.name.startswith(f"smedesk_{__version__}_")
    fields = dict(re.findall(r"^(\w[\w-]*): (.*)$", build.run(["dpkg-deb", "-f", package]), re.MULTILINE))
    assert fields["Package"] == "smedesk"
    assert fields["Version"] == __version__
    assert fields["Depends"] == "libc6 (>= 2.36)"
    assert "libcups2" in fields["Recommends"], "it is loaded by name, so no file of the program asks for it"
    listed = build.run(["dpkg-deb", "-c", package])
    assert re.search(r"^-rwxr-xr-x root/root .* \./usr/lib/smedesk/smedesk$", listed, re.MULTILINE)
    assert re.search(r"^lrwxrwxrwx .* \./usr/bin/smedesk -> \.\./lib/smedesk/smedesk$", listed, re.MULTILINE)
    for place in ("applications/smedesk.desktop", "doc/smedesk/copyright", "doc/smedesk/changelog.gz"):
        assert re.search(rf"^-rw-r--r-- root/root .* \./usr/share/{place}$", listed, re.MULTILINE), place


def test_the_desktop_entry_starts_the_program_under_its_icon() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]  # names of keys are case-sensitive here
    entry.read(build.PARTS / "smedesk.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert (desktop["Exec"], desktop["Icon"], desktop["Terminal"]) == ("smedesk", "smedesk", "false")
    assert "Office" in desktop["Categories"].split(";")
    assert ET.parse(build.PARTS / "smedesk.svg").getroot().get("viewBox") == "0 0 64 64"


def test_the_removal_names_every_file_and_ends_with_the_outermost_folder(tmp_path: Path) -> None:
    (tmp_path / "_internal" / "numpy").mkdir(parents=True)
    (tmp_path / "_internal" / "numpy" / "a.pyd").touch()
    (tmp_path / "smedesk.exe").touch()
    assert build.removal(tmp_path).splitlines() == [
        r'Delete "$INSTDIR\_internal\numpy\a.pyd"',
        r'RMDir "$INSTDIR\_internal\numpy"',
        r'RMDir "$INSTDIR\_internal"',
        r'Delete "$INSTDIR\smedesk.exe"',
    ]


@pytest.mark.skipif(shutil.which("makensis") is None, reason="compiles the script with NSIS")
def test_the_set_up_program_for_windows_compiles_around_a_payload(program: Path, tmp_path: Path) -> None:
    (program / "smedesk").rename(program / "smedesk.exe")
    icon = build.draw_icons(tmp_path / "icons")["ico"]
    made = build.build_setup(program, icon, tmp_path)
    content = made.read_bytes()
    assert made.name == f"smedesk-{__version__}-setup.exe"
    assert content[:2] == b"MZ"
    assert b"Nullsoft" in content


def test_the_removal_on_windows_never_deletes_a_folder_with_what_is_in_it() -> None:
    script = (build.PARTS / "smedesk.nsi").read_text(encoding="utf-8")
    assert not re.search(r"(?i)rmdir\s+/r", script), "data that somebody put there would be lost"
    assert "RequestExecutionLevel user" in script


def test_a_mac_gets_a_signed_program_a_package_and_an_image(tmp_path: Path) -> None:
    commands = build.macos_commands(tmp_path / "smedesk.app", tmp_path, "Developer ID")
    assert [command[0] for command in commands] == ["codesign", "codesign", "pkgbuild", "hdiutil"]
    sign, _verify, package, image = commands
    assert {"--options=runtime", "--sign=Developer ID"} <= set(sign)
    entitlements = next(word.partition("=")[2] for word in sign if word.startswith("--entitlements="))
    assert all(plistlib.loads(Path(entitlements).read_bytes()).values())
    assert package[-1].endswith(f"smedesk-{__version__}.pkg")
    assert image[-1].endswith(f"smedesk-{__version__}.dmg")


# The build as a whole


def _program_that(tmp_path: Path, does: str) -> Path:
    path = tmp_path / "program"
    path.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_the_self_test_runs_in_an_empty_home_and_its_failure_ends_the_build(tmp_path: Path) -> None:
    says = _program_that(tmp_path, 'echo "$1 $QT_QPA_PLATFORM $(ls -A "$HOME" | wc -l) ${PYTHONPATH-none}"')
    assert build.self_test(says).split() == ["--self-test", "offscreen", "0", "none"]
    with pytest.raises(build.BuildError, match="no fonts"):
        build.self_test(_program_that(tmp_path, "echo no fonts >&2; exit 3"))
    with pytest.raises(build.BuildError, match="did not end"):
        build.self_test(_program_that(tmp_path, "exec sleep 20"), seconds=0.2)


def test_a_missing_tool_is_named(tmp_path: Path) -> None:
    with pytest.raises(build.BuildError, match="no-such-tool is missing; please install it"):
        build.run(["no-such-tool"], cwd=tmp_path)


def test_a_failed_build_says_why_and_returns_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_arguments: Any) -> Path:
        raise build.BuildError("PyInstaller failed:\nno space left")

    monkeypatch.setattr(build, "build_program", fail)
    assert build.main([f"--build={tmp_path}", f"--dist={tmp_path}"]) == 1
    assert "no space left" in capsys.readouterr().err


@pytest.mark.slow
@_ON_DEBIAN
def test_the_installed_program_passes_its_own_test(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build.main([f"--build={tmp_path / 'build'}", f"--dist={tmp_path / 'dist'}"]) == 0
    told = capsys.readouterr().out
    assert "not made here" in told
    (package,) = (tmp_path / "dist").glob("*.deb")
    root = tmp_path / "root"
    build.run(["dpkg-deb", "-x", package, root])
    shutil.rmtree(tmp_path / "build")
    finished = subprocess.run(
        [root / "usr/bin/smedesk", "--version"], capture_output=True, text=True, check=True
    )
    assert __version__ in finished.stdout
    assert build.self_test(root / "usr/bin/smedesk")
