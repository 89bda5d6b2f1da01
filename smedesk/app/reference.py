"""The data that ships beside the program, read when it is needed."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def scheme_texts() -> dict[str, str]:
    """Return file name → rules of the schemes that ship with the program."""
    return {file.stem: file.read_text("utf-8") for file in sorted((RESOURCES / "schemes").glob("*.toml"))}
