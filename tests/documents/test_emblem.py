"""The emblem follows its official geometry."""

from __future__ import annotations

import math

import pytest

from smedesk.documents import emblem, sheet
from tests.documents.paper import MM


def test_twelve_stars_stand_like_the_hours_on_a_circle_of_a_third_of_the_height() -> None:
    centres = emblem.star_centres(0, 0, 90)
    assert len(centres) == 12
    assert centres[0] == pytest.approx((67.5, 75)), "one at twelve o'clock"
    assert centres[3] == pytest.approx((97.5, 45)), "one at three"
    for x, y in centres:
        assert math.dist((x, y), (67.5, 45)) == pytest.approx(30)


def test_stars_are_upright_and_a_ninth_of_the_height_across() -> None:
    corners = emblem.star_corners(0, 0, 5)
    assert len(corners) == 10
    assert corners[0] == pytest.approx((0, 5)), "a point shows upwards"
    assert [math.hypot(*corner) for corner in corners[::2]] == pytest.approx([5] * 5)
    edges = [math.dist(corners[index], corners[(index + 4) % 10]) for index in range(0, 10, 2)]
    assert edges == pytest.approx([edges[0]] * 5)
    (x1, y1), (x2, y2), (x3, y3) = corners[0], corners[1], corners[4]
    assert (x2 - x1) * (y3 - y1) == pytest.approx((x3 - x1) * (y2 - y1)), (
        "inner corners lie on the lines between points"
    )


def test_it_is_at_least_one_centimetre_high() -> None:
    assert sheet.EMBLEM >= 10 * MM
