"""What the project stands on: declared with a reason, locked without a place, used."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import packages_distributions

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.sources import ROOT, imports, sources

_PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
_PROJECT = tomllib.loads(_PYPROJECT)
_LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
_LOCKED = re.findall(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", _LOCK, re.MULTILINE)

_USED_WITHOUT_IMPORT: dict[str, str] = {}


def _runtime() -> list[Requirement]:
    return [Requirement(text) for text in _PROJECT["project"]["dependencies"]]


def test_the_lock_names_no_host_and_hashes_everything() -> None:
    assert not re.findall(r"\w+://|--(?:extra-)?index-url|--find-links|^\S+ @ ", _LOCK, re.MULTILINE)
    entries = re.split(r"\n(?=[a-z0-9])", _LOCK)
    assert not [entry.split("\n")[0] for entry in entries if "--hash=sha256:" not in entry]
    assert len(_LOCKED) == len(entries)


def test_the_lock_holds_every_declared_library_at_a_version_that_is_allowed() -> None:
    declared = _runtime() + [Requirement(text) for text in _PROJECT["dependency-groups"]["dev"]]
    for requirement in declared:
        versions = [
            v for name, v in _LOCKED if canonicalize_name(name) == canonicalize_name(requirement.name)
        ]
        assert versions, f"{requirement.name} is not locked"
        assert all(requirement.specifier.contains(version) for version in versions), requirement


def test_every_library_that_the_program_needs_has_its_reason_beside_it() -> None:
    block = _PYPROJECT.split("\ndependencies = [\n")[1].split("\n]")[0]
    assert not [line for line in block.splitlines() if not re.search(r'",\s+# \w', line)]


def test_no_library_is_carried_without_being_used() -> None:
    modules_of: dict[str, set[str]] = {}
    for module, distributions in packages_distributions().items():
        for distribution in distributions:
            modules_of.setdefault(canonicalize_name(distribution), set()).add(module)
    imported = {name.split(".")[0] for source in sources("smedesk") for _node, name in imports(source)}
    unused = {
        requirement.name
        for requirement in _runtime()
        if not modules_of[canonicalize_name(requirement.name)] & imported
    }
    assert unused == set(_USED_WITHOUT_IMPORT)
