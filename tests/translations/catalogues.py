"""Takes the texts of the program over into the catalogues, and reads these: `make translations`.

pyside6-lupdate knows a plural in Python only by a number written out as the last argument, so it is not given the
program but a list of its texts in which plurals have one. Merging, and keeping what was translated, is left to it.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = ROOT / "resources" / "translations"
DOORS = frozenset({"translate", "mark"})


class SourceText(NamedTuple):
    """One text of the program. `is_plural`: it holds `%n` and has a form for each number."""

    context: str
    source: str

    @property
    def is_plural(self) -> bool:
        """Whether the text counts something."""
        return "%n" in self.source


class Translation(NamedTuple):
    """What a catalogue says of one text: one form, or one for each number the language tells apart."""

    forms: tuple[str, ...]
    is_finished: bool


def source_texts(folder: Path = ROOT / "smedesk") -> list[SourceText]:
    """Return every text of the program once, by context and in the order of the files."""
    found = {text: None for file in sorted(folder.rglob("*.py")) for text in _texts(file)}
    return sorted(found, key=lambda text: text.context)


def _texts(file: Path) -> Iterator[SourceText]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in DOORS:
            literals = [str(one.value) for one in node.args[:2] if isinstance(one, ast.Constant)]
            if len(literals) == len(SourceText._fields):
                yield SourceText(*literals)


def read(language: str) -> Mapping[SourceText, Translation]:
    """Return what stands in one catalogue."""
    whole = ET.parse(CATALOGUES / f"smedesk_{language}.ts").getroot()
    return {
        SourceText(context.findtext("name", ""), message.findtext("source", "")): _translation(message)
        for context in whole.iter("context")
        for message in context.iter("message")
    }


def _translation(message: ET.Element) -> Translation:
    said = message.find("translation")
    if said is None:
        return Translation((), is_finished=False)
    forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
    return Translation(tuple(forms), is_finished="type" not in said.attrib)


def update(language: str, *, is_plural_only: bool = False) -> None:
    """Bring one catalogue up to date; what is new in it stands there unfinished."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        listed.write_text("\n".join(map(_call, source_texts())), "utf-8")
        lupdate = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
        options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
        if is_plural_only:
            options.append("-pluralonly")
        target = CATALOGUES / f"smedesk_{language}.ts"
        subprocess.run([lupdate, *options, listed, "-ts", target], check=True)


def _call(text: SourceText) -> str:
    number = ', "", 2' if text.is_plural else ""
    return f"translate({_quoted(text.context)}, {_quoted(text.source)}{number})"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


if __name__ == "__main__":
    for named in sys.argv[1:]:
        update(named, is_plural_only=named == "en")
