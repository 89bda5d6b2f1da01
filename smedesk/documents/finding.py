"""A fault of a form, with the place where it is mended."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: what it is, where it stands, in which language (empty: in the structure), and what
    exactly."""

    code: str
    place: str
    language: str = ""
    detail: str = ""

    def __str__(self) -> str:
        return ": ".join(part for part in (self.language, self.place, self.code, self.detail) if part)
