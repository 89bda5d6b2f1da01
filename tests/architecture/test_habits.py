"""Habits of the house that no linter knows: sizes, what is caught, what the window must not do."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator

from tests.architecture.sources import ROOT, Source, calls, sources

_FILE_LINES, _FUNCTION_LINES, _CLASS_METHODS = 400, 50, 20

# Larger ones that are known. The lists only shrink: an entry that is no longer needed fails the test.
_KNOWN_LONG_FILES: dict[str, str] = {}
_KNOWN_LONG_FUNCTIONS: dict[str, str] = {}
_KNOWN_BROAD_CLASSES: dict[str, str] = {}

_Function = ast.FunctionDef | ast.AsyncFunctionDef


def _is_migration(source: Source) -> bool:
    """A migration is a list of what was done once; it is never read as a whole, nor changed again."""
    return "/migrations/versions/" in source.name


def _long_files() -> Iterator[str]:
    return (s.name for s in sources("smedesk", "tests", "build_installer.py") if len(s.lines) > _FILE_LINES)


def _long_functions() -> Iterator[str]:
    for source in sources("smedesk", "tests", "build_installer.py"):
        for node in ast.walk(source.tree):
            if isinstance(node, _Function) and not _is_migration(source):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > _FUNCTION_LINES:
                    yield f"{source.name}:{node.name}"


def _broad_classes() -> Iterator[str]:
    for source in sources("smedesk", "build_installer.py"):
        for node in ast.walk(source.tree):
            if (
                isinstance(node, ast.ClassDef)
                and sum(isinstance(m, _Function) for m in node.body) > _CLASS_METHODS
            ):
                yield f"{source.name}:{node.name}"


def test_no_file_is_longer_than_400_lines() -> None:
    assert set(_long_files()) == set(_KNOWN_LONG_FILES)


def test_no_function_is_longer_than_50_lines() -> None:
    assert set(_long_functions()) == set(_KNOWN_LONG_FUNCTIONS)


def test_no_class_has_more_than_20_methods() -> None:
    assert set(_broad_classes()) == set(_KNOWN_BROAD_CLASSES)


def _is_broad(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(each is None or ast.unparse(each) in {"Exception", "BaseException"} for each in caught)


def _has_reason(source: Source, handler: ast.ExceptHandler) -> bool:
    """A comment beside `except` or before its first statement says more than the code of a tool."""
    lines = source.lines[handler.lineno - 1 : handler.body[0].lineno]
    comments = " ".join(line.split("#", 1)[1] for line in lines if "#" in line)
    return bool(re.sub(r"noqa:?( ?[A-Z]+\d+,?)*", "", comments).strip(" -"))


def test_whatever_is_caught_broadly_is_raised_again_or_has_a_reason_beside_it() -> None:
    assert not [
        source.at(handler)
        for source in sources("smedesk", "build_installer.py")
        for handler in ast.walk(source.tree)
        if isinstance(handler, ast.ExceptHandler) and _is_broad(handler)
        if not any(isinstance(node, ast.Raise) for node in ast.walk(handler))
        and not _has_reason(source, handler)
    ]


def _method_calls(method: str) -> list[str]:
    return [
        source.at(call)
        for source in sources("smedesk")
        for call in calls(source)
        if isinstance(call.func, ast.Attribute) and call.func.attr == method
    ]


def test_the_window_runs_no_loop_inside_a_loop() -> None:
    assert not _method_calls("processEvents")


_MEASURES = {
    "resize", "setContentsMargins", "setFixedHeight", "setFixedSize", "setFixedWidth", "setHorizontalSpacing",
    "setIconSize", "setMaximumHeight", "setMaximumWidth", "setMinimumHeight", "setMinimumSize",
    "setMinimumWidth", "setPixelSize", "setPointSize", "setSpacing", "setVerticalSpacing", "addSpacing",
    "QSize",
}  # fmt: skip


def _counts_pixels(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
    numbers = (argument.value for argument in call.args if isinstance(argument, ast.Constant))
    return name in _MEASURES and any(isinstance(number, int) and number > 1 for number in numbers)


def test_measures_come_from_the_theme_and_not_as_pixels() -> None:
    assert not [
        source.at(call) for source in sources("smedesk/ui") for call in calls(source) if _counts_pixels(call)
    ]


def test_only_the_theme_sets_a_style_sheet() -> None:
    assert not [
        place for place in _method_calls("setStyleSheet") if not place.startswith("smedesk/ui/theme.py")
    ]


def _tracked_texts() -> Iterator[tuple[str, str]]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    ).stdout
    for name in filter(None, listed.split("\0")):
        path = ROOT / name
        if path.is_file() and path.suffix in {
            ".py",
            ".toml",
            ".md",
            ".lock",
            ".yaml",
            ".cfg",
            ".sh",
            ".nsi",
            ".plist",
            "",
        }:
            yield name, path.read_text(encoding="utf-8")


def test_no_file_names_a_place_of_the_machine_it_was_written_on() -> None:
    place = re.compile(r"(?<![\w.$}])/(?:work|root|home/[a-z]+)/[\w.]")
    assert not [f"{name}: {match[0]}" for name, text in _tracked_texts() if (match := place.search(text))]
