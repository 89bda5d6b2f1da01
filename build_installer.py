"""Builds the installer of the system that it runs on: a .deb, a set-up program, or a .pkg with a .dmg.

The program is a folder, not one file: it starts three times as fast, virus scanners trust it more, and the
libraries under the LGPL stay files that a user may exchange. A folder can be made only by the system that it
is for. What goes into it stands in resources/installer/bundle.toml. The last step lets the built program test
itself. Nothing here is imported by the program.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path, PureWindowsPath
from typing import Any, NamedTuple

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]

from smedesk import __version__

ROOT = Path(__file__).resolve().parent
PARTS = ROOT / "resources" / "installer"
BUNDLE = tomllib.loads((PARTS / "bundle.toml").read_text(encoding="utf-8"))
IDENTIFIER = "eu.smedesk.desk"


class BuildError(Exception):
    """The installer cannot be built; the message says what to do."""


def run(command: Sequence[str | Path], **options: Any) -> str:
    """Run a tool and return what it printed; a failure ends the build with the tool's last words."""
    try:
        done = subprocess.run(command, check=True, capture_output=True, text=True, **options)
    except FileNotFoundError as error:
        raise BuildError(f"{command[0]} is missing; please install it") from error
    except subprocess.TimeoutExpired as error:
        raise BuildError(f"{command[0]} did not end within {error.timeout} seconds") from error
    except subprocess.CalledProcessError as error:
        raise BuildError(f"{command[0]} failed:\n{error.stdout[-2000:]}{error.stderr[-2000:]}") from error
    return str(done.stdout)


def data_folders(root: Path) -> list[tuple[Path, str]]:
    """Return (path, place in the program) of what is read as files: resources, forms, migrations, LICENSE."""
    found = [root / "resources", root / "forms", *sorted((root / "smedesk").rglob("migrations"))]
    places = [(folder, folder.relative_to(root).as_posix()) for folder in found if folder.is_dir()]
    return [*places, (root / "LICENSE", ".")]


def pyinstaller_arguments(entry: Path, build: Path, icon: Path) -> list[str]:
    """Return the arguments that make `build`/smedesk from the entry script."""
    return [
        *("--noconfirm", "--clean", "--log-level=WARN", "--onedir", "--windowed", "--name=smedesk"),
        *(f"--distpath={build}", f"--workpath={build / 'work'}", f"--specpath={build / 'work'}"),
        *(f"--paths={ROOT}", f"--icon={icon}"),
        *(f"--add-data={source}:{place}" for source, place in data_folders(ROOT)),
        *(f"--collect-submodules={name}" for name in BUNDLE["submodules"]),
        *(f"--collect-data={name}" for name in BUNDLE["data_of"]),
        *(f"--exclude-module={name}" for name in BUNDLE["excluded"]),
        f"--osx-bundle-identifier={IDENTIFIER}",
        f"--osx-entitlements-file={PARTS / 'entitlements.plist'}",
        str(entry),
    ]


def declared_dependencies() -> list[str]:
    """Return the requirements of the program from pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return list(project["dependencies"])


def runtime_distributions(requirements: Iterable[str]) -> dict[str, Distribution]:
    """Return the installed distributions that these requirements need, with the extras asked for, down to the last."""
    found: dict[str, Distribution] = {}
    taken: set[tuple[str, str]] = set()
    waiting = [(Requirement(text), frozenset({""})) for text in requirements]
    while waiting:
        requirement, asked = waiting.pop()
        name, extras = canonicalize_name(requirement.name), frozenset({"", *requirement.extras})
        marker = requirement.marker
        is_wanted = marker is None or any(marker.evaluate({"extra": extra}) for extra in asked)
        if is_wanted and not {(name, extra) for extra in extras} <= taken:
            taken |= {(name, extra) for extra in extras}
            found[name] = distribution(name)
            waiting += [(Requirement(text), extras) for text in found[name].requires or []]
    return dict(sorted(found.items()))


def collect_licences(distributions: Iterable[Distribution], into: Path) -> None:
    """Copy the licence texts of the libraries, a folder for each, with what they say of themselves."""
    for one in distributions:
        folder = into / one.metadata["Name"]
        folder.mkdir(parents=True, exist_ok=True)
        keys = ("Name", "Version", "License-Expression", "License", "Classifier")
        said = [f"{key}: {value}" for key in keys for value in one.metadata.get_all(key) or []]
        said = [line for line in said if not line.startswith("Classifier") or "License" in line]
        (folder / "METADATA.txt").write_text("\n".join(said) + "\n", encoding="utf-8")
        for file in one.files or []:
            if re.match(r"(?i)licen[cs]e|copying|notice|authors", file.name) and file.suffix != ".py":
                shutil.copyfile(str(file.locate()), folder / "-".join(file.parts[-2:]))


def size_of(folder: Path) -> int:
    """Return the bytes of all files under `folder`."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def inside_of(program: Path) -> Path:
    """Return the folder with the libraries and data of a built program."""
    return program / ("Contents/Frameworks" if program.suffix == ".app" else "_internal")


def executable_of(program: Path) -> Path:
    """Return the file that starts a built program."""
    if program.suffix == ".app":
        return program / "Contents/MacOS/smedesk"
    return program / ("smedesk.exe" if sys.platform == "win32" else "smedesk")


def trim(program: Path) -> int:
    """Delete what the program never uses; return the bytes freed."""
    before = size_of(program)
    inside = inside_of(program)
    for path in [path for pattern in BUNDLE["trimmed"] for path in inside.glob(pattern)]:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    for path in inside.glob("babel/locale-data/*.dat"):
        if path.stem.split("_")[0] not in BUNDLE["languages"]:
            path.unlink()
    drop_broken_links(inside)
    return before - size_of(program)


def drop_broken_links(folder: Path) -> None:
    """Delete links whose file was deleted."""
    for path in folder.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def forbidden_files(program: Path) -> list[str]:
    """Return files that must not be shipped: free under the GPL only, or a second SQLite library."""
    forbidden = re.compile("|".join(BUNDLE["forbidden"]))
    names = (path.relative_to(inside_of(program)).as_posix() for path in inside_of(program).rglob("*"))
    return sorted(name for name in names if forbidden.search(name))


def strange_modules(program: Path, libraries: AbstractSet[str]) -> list[str]:
    """Return modules of libraries that the program does not ask for, so that nobody has looked at their licence: tools
    of this Python that a library uses if it finds them.
    """
    archive = CArchiveReader(str(executable_of(program))).open_embedded_archive("PYZ.pyz")
    carried = {name.partition(".")[0] for name in (*archive.toc, *(path.name for path in inside_of(program).iterdir()))}
    owners = packages_distributions()
    known = {name for name, owned_by in owners.items() if libraries & {*map(canonicalize_name, owned_by)}}
    return sorted(carried & owners.keys() - known)


class Binary(NamedTuple):
    """What an ELF file asks for: other libraries, and the newest version of the C library."""

    needs: frozenset[str]
    glibc: tuple[int, ...]


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def read_binaries(program: Path) -> dict[Path, Binary]:
    """Return what every ELF file of the program needs."""
    printed = run(["objdump", "-p", *filter(_is_elf, sorted(program.rglob("*")))])
    described = re.split(r"^(/.*):\s+file format .*$", printed, flags=re.MULTILINE)[1:]
    return {
        Path(name): Binary(
            frozenset(re.findall(r"^\s+NEEDED\s+(\S+)", text, re.MULTILINE)),
            max((tuple(map(int, v.split("."))) for v in re.findall(r"GLIBC_(\d[\d.]*)", text)), default=(2, 17)),
        )
        for name, text in zip(described[::2], described[1::2], strict=True)
    }


def drop_system_libraries(program: Path) -> list[str]:
    """Delete the libraries of this system but Python's own; return their names.

    The package asks for them instead: so they get the system's security updates, and no old C++ library meets
    newer drivers of a graphics card.
    """
    inside = inside_of(program)
    found = (path for path in inside.glob("lib*.so*") if not path.is_symlink())
    libraries = [path for path in found if "python" not in path.name]
    for path in libraries:
        path.unlink()
    drop_broken_links(inside)
    return sorted(path.name for path in libraries)


def strip_debugging(program: Path) -> None:
    """Take what only a debugger reads out of libraries that were built with it."""
    libraries = [path for pattern in BUNDLE["stripped"] for path in inside_of(program).glob(pattern)]
    run(["strip", "--strip-debug", *libraries])


def draw_icons(into: Path) -> dict[str, Path]:
    """Draw the program's icon in the form of each system from the one drawing; return them by suffix."""
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    into.mkdir(parents=True, exist_ok=True)
    icons = {suffix: into / f"smedesk.{suffix}" for suffix in ("png", "ico", "icns")}
    image = QImage(1024, 1024, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(PARTS / "smedesk.svg")).render(painter)
    painter.end()
    if not image.save(str(icons["png"])):
        raise BuildError(f"{icons['png']} could not be written; is the disk full?")
    with Image.open(icons["png"]) as drawn:
        drawn.save(icons["ico"], sizes=[(side, side) for side in (16, 24, 32, 48, 64, 128, 256)])
        drawn.save(icons["icns"])
        small = drawn.resize((256, 256), Image.Resampling.LANCZOS)
    small.save(icons["png"])
    return icons


def owner_of(library: str) -> str:
    """Return the Debian package that a library of this system comes from."""
    listed = run(["dpkg-query", "-S", f"*/{library}"]).splitlines()
    return min((line.split(":")[0] for line in listed), key=len)


def depends(program: Path) -> list[str]:
    """Return what the package must ask for: the owners of all libraries that the program does not carry."""
    binaries = read_binaries(program)
    carried = {path.name for path in program.rglob("*")}
    missing = {name for binary in binaries.values() for name in binary.needs if name not in carried}
    glibc = ".".join(map(str, max(binary.glibc for binary in binaries.values())))
    packages = {owner_of(name) for name in missing if not name.startswith("ld-linux")}
    return [f"libc6 (>= {glibc})", *sorted(packages - {"libc6"})]


def control(version: str, architecture: str, kibibytes: int, needed: Iterable[str]) -> str:
    """Return the control file of the package."""
    text = (PARTS / "control").read_text(encoding="utf-8")
    asked = ", ".join(needed)
    return text.format(version=version, architecture=architecture, kibibytes=kibibytes, depends=asked)


def lay_out_package(program: Path, icon: Path, tree: Path) -> None:
    """Lay the program out as Debian keeps it."""
    texts = tree / "usr/share/doc/smedesk"
    places = {
        PARTS / "smedesk.desktop": tree / "usr/share/applications/smedesk.desktop",
        PARTS / "smedesk.svg": tree / "usr/share/icons/hicolor/scalable/apps/smedesk.svg",
        PARTS / "copyright": texts / "copyright",
        icon: tree / "usr/share/icons/hicolor/256x256/apps/smedesk.png",
    }
    for source, place in places.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)
    with gzip.GzipFile(texts / "changelog.gz", "wb", mtime=0) as packed:
        packed.write((ROOT / "CHANGELOG.md").read_bytes())
    shutil.copytree(program, tree / "usr/lib/smedesk", symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/smedesk").symlink_to("../lib/smedesk/smedesk")
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def build_deb(program: Path, icon: Path, dist: Path) -> Path:
    """Pack the program for Debian and Ubuntu; return the package."""
    architecture = run(["dpkg", "--print-architecture"]).strip()
    target = dist / f"smedesk_{__version__}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=program.parent) as folder:
        tree = Path(folder) / "tree"
        lay_out_package(program, icon, tree)
        text = control(__version__, architecture, size_of(tree) // 1024, depends(program))
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN" / "control").write_text(text, encoding="utf-8")
        run(["dpkg-deb", "-Zzstd", "--root-owner-group", "--build", tree, target])
    return target


def removal(payload: Path) -> str:
    """Return the NSIS lines that remove what was installed and nothing else, the deepest first."""
    paths = sorted(payload.rglob("*"), key=lambda path: (-len(path.parts), path.as_posix()))
    verbs = [("RMDir" if path.is_dir() else "Delete", path.relative_to(payload)) for path in paths]
    return "".join(f'{verb} "{PureWindowsPath("$INSTDIR", path)}"\n' for verb, path in verbs)


def build_setup(payload: Path, icon: Path, dist: Path) -> Path:
    """Pack the program for Windows with NSIS; return the set-up program."""
    target = dist / f"smedesk-{__version__}-setup.exe"
    removed = payload.parent / "removal.nsh"
    removed.write_text(removal(payload), encoding="utf-8")
    named = {"VERSION": __version__, "PAYLOAD": payload, "ICON": icon, "REMOVAL": removed, "TARGET": target}
    defines = [f"-D{name}={value}" for name, value in named.items()]
    run(["makensis", "-NOCD", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, PARTS / "smedesk.nsi"])
    return target


def macos_commands(app: Path, dist: Path, identity: str) -> list[list[str]]:
    """Return the commands that sign the program and pack it: for administrators, then for people."""
    package, image = (str(dist / f"smedesk-{__version__}.{suffix}") for suffix in ("pkg", "dmg"))
    sign = ["codesign", "--force", "--deep", "--options=runtime", f"--sign={identity}"]
    pack = ["pkgbuild", f"--component={app}", "--install-location=/Applications", f"--version={__version__}"]
    return [
        [*sign, f"--entitlements={PARTS / 'entitlements.plist'}", str(app)],
        ["codesign", "--verify", "--deep", "--strict", str(app)],
        [*pack, f"--identifier={IDENTIFIER}", package],
        ["hdiutil", "create", "-ov", "-volname", "SMEdesk", "-srcfolder", str(app), "-format", "UDZO", image],
    ]


def self_test(program: Path, seconds: float = 180) -> str:
    """Let the built program test itself in an empty home, away from this Python; return what it said."""
    with tempfile.TemporaryDirectory() as home:
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMPDIR") if name in os.environ}
        homes = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), home)
        bare = {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        environment = {**kept, **homes, **bare}
        return run([program, "--self-test"], cwd=home, env=environment, timeout=seconds)


def build_program(entry: Path, build: Path, icons: Mapping[str, Path]) -> Path:
    """Make the folder with the program and all that it needs; return it."""
    icon = icons[{"win32": "ico", "darwin": "icns"}.get(sys.platform, "png")]
    run([sys.executable, "-m", "PyInstaller", *pyinstaller_arguments(entry, build, icon)], cwd=ROOT)
    program = build / ("smedesk.app" if sys.platform == "darwin" else "smedesk")
    freed = trim(program)
    if sys.platform == "linux":
        print(f"{len(drop_system_libraries(program))} libraries are left to the system")
        strip_debugging(program)
    libraries = runtime_distributions(declared_dependencies())
    collect_licences(libraries.values(), inside_of(program) / "licences")
    if unwanted := forbidden_files(program) + strange_modules(program, libraries.keys()):
        raise BuildError(f"these must not be shipped: {', '.join(unwanted)}")
    print(f"{program}: {size_of(program) / 1e6:.0f} MB, {freed / 1e6:.0f} MB trimmed")
    return program


def build_installer(program: Path, icons: Mapping[str, Path], dist: Path) -> list[Path]:
    """Pack the program in the form of this system; return what was made."""
    dist.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        return [build_setup(program, icons["ico"], dist)]
    if sys.platform == "darwin":
        identity = os.environ.get("SMEDESK_SIGNING_IDENTITY", "-")
        for command in macos_commands(program, dist, identity):
            run(command)
        return sorted(dist.glob(f"smedesk-{__version__}.*"))
    return [build_deb(program, icons["png"], dist)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the installer of this system and report; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--entry", type=Path, default=ROOT / "smedesk" / "__main__.py", help="what is frozen")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "installer", help="what lies between")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="what was made")
    chosen = parser.parse_args(arguments)
    try:
        icons = draw_icons(chosen.build)
        program = build_program(chosen.entry, chosen.build, icons)
        made = build_installer(program, icons, chosen.dist)
        said = self_test(executable_of(program))
    except BuildError as error:
        print(f"build_installer: {error}", file=sys.stderr)
        return 1
    this_system = {"win32": "Windows", "darwin": "macOS"}.get(sys.platform, "Linux")
    print(said.strip())
    print("\n".join(f"made {path} ({path.stat().st_size / 1e6:.0f} MB)" for path in made))
    others = [how for name, how in BUNDLE["other_systems"].items() if name != this_system]
    print("\n".join(f"not made here: {how}" for how in others))
    return 0


if __name__ == "__main__":
    sys.exit(main())
