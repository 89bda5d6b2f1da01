"""The European emblem, drawn from its official geometry (annex of the graphics guide of the Council of
Europe and the Union).

A rectangle whose length is one and a half times its height; twelve upright five-pointed stars on an
invisible circle about its middle, whose radius is a third of the height, placed like the hours on a
clock; each star stands in an invisible circle whose radius is an eighteenth of the height. Reflex Blue
and Yellow in their sRGB equivalents.
"""

from __future__ import annotations

import math
from typing import Any

BLUE = (0.0, 51 / 255, 153 / 255)
YELLOW = (1.0, 204 / 255, 0.0)
RATIO = 1.5
STARS = 12
_INNER = math.sin(math.radians(18)) / math.sin(
    math.radians(54)
)  # of a regular pentagram, as a part of its outer radius


def star_corners(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """The ten corners of an upright star about (x, y), from its upper point anticlockwise."""
    corners = []
    for step in range(10):
        reach = radius if step % 2 == 0 else radius * _INNER
        angle = math.radians(90 + 36 * step)
        corners.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return corners


def star_centres(x: float, y: float, height: float) -> list[tuple[float, float]]:
    """The middles of the stars of an emblem of `height` whose lower left corner is (x, y)."""
    middle_x, middle_y, radius = x + RATIO * height / 2, y + height / 2, height / 3
    angles = [math.radians(30 * hour) for hour in range(STARS)]
    return [(middle_x + radius * math.sin(angle), middle_y + radius * math.cos(angle)) for angle in angles]


def draw_emblem(canvas: Any, x: float, y: float, height: float) -> None:
    """Draw the emblem with its lower left corner at (x, y); lengths in points."""
    canvas.setFillColorRGB(*BLUE)
    canvas.rect(x, y, RATIO * height, height, stroke=0, fill=1)
    canvas.setFillColorRGB(*YELLOW)
    first, *others = star_corners(0, 0, height / 18)
    lines = " ".join(f"{right:.2f} {up:.2f} l" for right, up in others)
    star = f"{first[0]:.2f} {first[1]:.2f} m {lines} h f"  # one shape for all of them packs well
    for right, up in star_centres(x, y, height):
        canvas.addLiteral(f"q 1 0 0 1 {right:.2f} {up:.2f} cm {star} Q")
