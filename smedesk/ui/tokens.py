"""The tokens of the look: named colours and measures from `resources/theme/tokens.toml`, and what is worked
out from them.

Plain Python. It knows no Qt and no widget; `theme` turns what it gives into palettes, fonts and a style
sheet.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from smedesk.domain.frozen import frozen

_TOKEN = re.compile(r"@(\w+)((?:-\w+)*)")
_LINEAR_BELOW = 0.04045


class Density(StrEnum):
    """How closely rows and fields stand."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@frozen
class Tokens:
    """The look as it holds now: one set of colours and one set of measures in pixels."""

    colors: Mapping[str, str]
    sizes: Mapping[str, int]

    def fill(self, template: str) -> str:
        """Put the tokens into a style sheet: `@name` is a colour or a measure, `@field-border` a measure less
        another.
        """

        def value(match: re.Match[str]) -> str:
            name, less = match[1], match[2]
            if name in self.colors:
                return self.colors[name] + less
            return f"{self.sizes[name] - sum(self.sizes[part] for part in less.split('-') if part)}px"

        return _TOKEN.sub(value, template)


class TokenFile:
    """The declared tokens, from which `resolve` makes the set for one look."""

    def __init__(self, declared: Mapping[str, Any]) -> None:
        self._declared = declared

    @classmethod
    def read(cls, path: Path) -> TokenFile:
        """Read the file of tokens; a missing or broken one is an error of the installation and raises."""
        return cls(tomllib.loads(path.read_text("utf-8")))

    @property
    def base_text(self) -> int:
        """The text height in pixels that the measures are declared for."""
        return int(self._declared["text"]["base"])

    def palette(self, *, dark: bool, contrast: bool) -> dict[str, str]:
        """Return the colours of one look; the look of high contrast is the plain one with some colours
        replaced.
        """
        kind = "dark" if dark else "light"
        colors = dict(self._declared["color"][kind])
        if contrast:
            colors |= self._declared["color"][f"{kind}_contrast"]
        return colors

    def sizes(self, text_pixels: float, density: Density) -> dict[str, int]:
        """Return all measures in pixels for a text height of `text_pixels`."""
        scale = text_pixels / self.base_text
        declared = self._declared["size"] | self._declared["density"][density]
        sizes = {name: max(1, round(value * scale)) for name, value in declared.items()}
        texts = {name: part for name, part in self._declared["text"].items() if name != "base"}
        return (
            sizes
            | {f"text_{name}": round(part * text_pixels) for name, part in texts.items()}
            | {"text_base": round(text_pixels)}
        )

    def resolve(self, *, dark: bool, contrast: bool, text_pixels: float, density: Density) -> Tokens:
        """Return the tokens of one look."""
        return Tokens(self.palette(dark=dark, contrast=contrast), self.sizes(text_pixels, density))

    def pairs(self, kind: str) -> list[tuple[str, str]]:
        """Return the pairs (colour, ground) that the file says meet, of the kind "text" or "edge"."""
        groups = self._declared["contrast"][kind]
        return [(color, ground) for group in groups for ground in group["on"] for color in group["colors"]]


def contrast_ratio(one: str, other: str) -> float:
    """Return the contrast of two colours "#RRGGBB" from 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_BELOW else float(((part + 0.055) / 1.055) ** 2.4)
