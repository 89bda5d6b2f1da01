"""What the program carries is known, and may be carried beside a program under the EUPL."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import Distribution

import pytest

import build_installer as build

_README = build.ROOT / "resources" / "licences" / "README.md"
_LISTED = dict(
    re.findall(r"^\| ([a-z0-9-]+) \| (.+?) \|$", _README.read_text(encoding="utf-8"), re.MULTILINE)
)
_CARRIED = build.runtime_distributions(build.declared_dependencies())

# How metadata without an SPDX expression names the licence that the table names.
_OTHER_NAMES = {
    "Apache-2.0": ("Apache Software License",),
    "BSD-3-Clause": ("BSD License",),
    "ISC": ("ISC License",),
    "LGPL-2.1-or-later": ("GNU Lesser General Public License v2 or later",),
    "MIT": ("MIT License",),
    "GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1": ("Lesser General Public License v2 or later",),
}

# These say nothing in their metadata; the text beside them does.
_TEXTS = {"sqlcipher3": "This software is provided 'as-is'", "pypdfium2": "Apache-2.0"}


def _said_by(one: Distribution) -> str:
    keys = ("License-Expression", "License", "Classifier")
    return "\n".join(value for key in keys for value in one.metadata.get_all(key) or [])


def _text_beside(one: Distribution) -> str:
    files = [file for file in one.files or [] if re.search(r"(?i)licen[cs]e", file.name)]
    return "\n".join(file.read_text(encoding="utf-8") for file in files) + _said_by(one)


def test_the_table_lists_every_library_that_is_carried() -> None:
    assert set(_CARRIED) <= set(_LISTED)


@pytest.mark.parametrize("name", _CARRIED)
def test_the_table_says_what_the_library_says(name: str) -> None:
    listed, one = _LISTED[name], _CARRIED[name]
    if name in _TEXTS:
        assert _TEXTS[name] in _text_beside(one)
    else:
        assert any(said in _said_by(one) for said in (listed, *_OTHER_NAMES.get(listed, ())))


@pytest.mark.parametrize("name", _LISTED)
def test_no_library_is_free_under_the_gpl_alone(name: str) -> None:
    choices = _LISTED[name].split(" OR ")
    assert not all(re.match(r"A?GPL", choice) for choice in choices)


def test_the_texts_of_the_lgpl_go_along() -> None:
    for text, opening in {
        "LGPL-3": "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3",
        "LGPL-2.1": "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 2.1",
        "GPL-3": "GNU GENERAL PUBLIC LICENSE\n                       Version 3",
    }.items():
        assert opening in (_README.parent / f"{text}.txt").read_text(encoding="utf-8")


def test_every_font_and_drawing_is_in_the_table_with_a_text_that_goes_along() -> None:
    resources = build.ROOT / "resources"
    listed = re.findall(r"^\| (\S+\.\w+) \| (\S+) \| (\S+) \|$", _README.read_text(encoding="utf-8"), re.MULTILINE)
    covered = {path for files, _licence, _text in listed for path in resources.glob(files)}
    carried = {*(resources / "fonts").rglob("*.ttf"), *(resources / "icons").rglob("*.svg")}
    assert covered == carried
    openings = {
        "OFL-1.1": "SIL OPEN FONT LICENSE Version 1.1",
        "Ubuntu-font-1.0": "UBUNTU FONT LICENCE Version 1.0",
        "ISC": "ISC License",
    }
    for _files, licence, text in listed:
        assert openings[licence] in (resources / text).read_text(encoding="utf-8")


def test_the_program_itself_is_under_the_eupl() -> None:
    text = (build.ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union 2007, 2016\n")
    assert "‘Compatible Licences’ according to Article 5 EUPL" in text
    project = tomllib.loads((build.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == "EUPL-1.2"
