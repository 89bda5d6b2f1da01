"""Who may see whom. The contracts themselves stand in pyproject.toml; what they cannot say stands here."""

from __future__ import annotations

import ast
import sys
import tomllib
from typing import Any

import pytest
from importlinter.cli import lint_imports

from smedesk import __version__
from smedesk.translate import translate
from tests.architecture.sources import PACKAGE, ROOT, Source, calls, imports, sources

_CONTRACTS: list[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))[
    "tool"
]["importlinter"]["contracts"]

_TOUCHES_THE_WORLD = {
    "asyncio", "ctypes", "getpass", "glob", "http", "logging", "multiprocessing", "os", "pathlib", "platform",
    "random", "secrets", "shutil", "signal", "socket", "sqlite3", "subprocess", "sys", "tempfile",
    "threading", "time", "urllib",
}  # fmt: skip
_READS_THE_CLOCK = {"now", "today", "utcnow"}
_GPL_ONLY = {
    "QtCharts", "QtDataVisualization", "QtGraphs", "QtGraphsWidgets", "QtNetworkAuth", "QtHttpServer",
    "QtVirtualKeyboard",
}  # fmt: skip


@pytest.mark.parametrize("contract", _CONTRACTS, ids=lambda contract: contract["name"])
def test_contract(
    contract: dict[str, Any], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # It would silence every logger of this process that is there already, and later tests look at what is logged.
    monkeypatch.setattr("importlinter.cli._configure_logging", lambda _verbose: None)
    exit_code = lint_imports(
        config_filename=str(ROOT / "pyproject.toml"), limit_to_contracts=(contract["id"],), no_logo=True
    )
    assert exit_code == 0, capsys.readouterr().out


def _strangers(room: str, *welcome: str) -> list[str]:
    """Return what the room imports beyond the standard library and the named modules."""
    return [
        f"{source.at(node)} imports {name}"
        for source in sources(f"smedesk/{room}")
        for node, name in imports(source)
        if name.split(".")[0] not in sys.stdlib_module_names
        and not any(name == module or name.startswith(module + ".") for module in welcome)
    ]


def test_the_domain_imports_the_standard_library_and_translate_only() -> None:
    assert not _strangers("domain", "smedesk.domain", "smedesk.translate")


def test_matching_imports_numpy_and_translate_only() -> None:
    assert not _strangers("matching", "smedesk.matching", "smedesk.translate", "numpy")


def test_translate_imports_nothing_of_the_project() -> None:
    assert not _strangers("translate.py")


@pytest.mark.parametrize("room", ["domain", "matching"])
def test_a_pure_room_reads_no_clock_and_touches_nothing_outside(room: str) -> None:
    found = [
        f"{source.at(node)} imports {name}"
        for source in sources(f"smedesk/{room}")
        for node, name in imports(source)
        if name.split(".")[0] in _TOUCHES_THE_WORLD
    ]
    found += [
        f"{source.at(call)} reads the clock"
        for source in sources(f"smedesk/{room}")
        for call in calls(source)
        if isinstance(call.func, ast.Attribute) and call.func.attr in _READS_THE_CLOCK
    ]
    found += [
        f"{source.at(call)} opens a file"
        for source in sources(f"smedesk/{room}")
        for call in calls(source)
        if isinstance(call.func, ast.Name) and call.func.id in {"open", "input", "print"}
    ]
    assert not found


def test_no_module_of_qt_that_is_free_under_the_gpl_only() -> None:
    assert not [
        f"{source.at(node)} imports {name}"
        for source in sources("smedesk", "tests", "build_installer.py")
        for node, name in imports(source)
        if name.startswith("PySide6.") and name.split(".")[1] in _GPL_ONLY
    ]


def test_one_sqlite_library_in_the_process() -> None:
    # Two of them bypass each other's locks on the same file, in tests too.
    assert not [
        f"{source.at(node)} imports {name}"
        for source in sources("smedesk", "tests", "build_installer.py")
        for node, name in imports(source)
        if name.split(".")[0] == "sqlite3" or name.startswith("PySide6.QtSql")
    ]


def _texts(source: Source) -> list[ast.Call]:
    return [c for c in calls(source) if isinstance(c.func, ast.Name) and c.func.id in {"translate", "mark"}]


def _can_be_extracted(call: ast.Call) -> bool:
    """Say whether pyside6-lupdate finds the text, or whether it is one that was declared by `mark` before."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if call.keywords:
        return False
    if name == "translate" and call.args and isinstance(call.args[0], ast.Starred):
        return all(not isinstance(argument, ast.Starred) for argument in call.args[1:])
    literals, number = call.args[:3], call.args[3:]
    return (
        all(isinstance(argument, ast.Constant) and isinstance(argument.value, str) for argument in literals)
        and all(isinstance(argument, ast.Name) for argument in number)
        and (len(call.args) == 2 or (name == "translate" and len(call.args) in {3, 4}))
    )


def test_texts_for_people_are_plain_literals_in_order_so_that_the_catalogue_finds_them() -> None:
    files = [source for source in sources("smedesk") if source.path != PACKAGE / "translate.py"]
    assert not [source.at(call) for source in files for call in _texts(source) if not _can_be_extracted(call)]


def test_translate_goes_by_its_own_name_and_no_other_way_exists() -> None:
    found = []
    for source in sources("smedesk"):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ImportFrom) and node.module == "smedesk.translate":
                found += [
                    source.at(node)
                    for alias in node.names
                    if alias.asname and alias.name in {"translate", "mark"}
                ]
        found += [
            f"{source.at(call)} calls tr"
            for call in calls(source)
            if isinstance(call.func, ast.Attribute) and call.func.attr in {"tr", "trUtf8"}
        ]
    assert not found


def test_the_rule_for_texts_tells_good_from_bad() -> None:
    good = [
        'translate("A", "b")',
        'translate("A", "%n b", "", count)',
        "translate(*text)",
        'mark("A", "b" "c")',
    ]
    bad = [
        'translate("A", f"{b}")', 'translate("A", text)', 'translate("A", "b", n=1)', 'mark("A")',
        'translate("A", "%n b", "", len(x))', 'translate(context="A", source="b")',
        'mark("A", "b", "c")', 'translate("A", "b" + c)',
    ]  # fmt: skip

    def verdict(text: str) -> bool:
        call = ast.parse(text, mode="eval").body
        assert isinstance(call, ast.Call)
        return _can_be_extracted(call)

    assert [text for text in good if not verdict(text)] == []
    assert [text for text in bad if verdict(text)] == []
    assert translate("A", "%n b", "", 2) == "2 b"


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "version" not in project
    assert project["dynamic"] == ["version"]
    kept_elsewhere = [
        source.name
        for source in sources("smedesk", "build_installer.py")
        if source.path != PACKAGE / "__init__.py" and f'"{__version__}"' in "\n".join(source.lines)
    ]
    assert not kept_elsewhere
