"""The project's own Python files, read and parsed once for all rules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "smedesk"


class Source(NamedTuple):
    """A Python file: where it stands, its lines and its tree."""

    path: Path
    lines: tuple[str, ...]
    tree: ast.Module

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    def at(self, node: ast.stmt | ast.expr | ast.excepthandler) -> str:
        """Say where `node` stands, as an editor understands it."""
        return f"{self.name}:{node.lineno}"


@cache
def read(path: Path) -> Source:
    """Return the file, parsed."""
    text = path.read_text(encoding="utf-8")
    return Source(path, tuple(text.splitlines()), ast.parse(text, filename=str(path)))


def sources(*under: str) -> list[Source]:
    """Return the Python files under these folders or files of the project, sorted by path."""
    paths = [ROOT / name for name in under]
    found = {f for path in paths for f in ([path] if path.is_file() else path.rglob("*.py"))}
    return [read(path) for path in sorted(found)]


def calls(source: Source) -> Iterator[ast.Call]:
    """Yield every call in the file."""
    return (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))


def imports(source: Source) -> Iterator[tuple[ast.stmt, str]]:
    """Yield every imported name in full: `from a.b import c` gives a.b.c."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)
