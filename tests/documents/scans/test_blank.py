"""Blank pages are put away; a faint one never is."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from smedesk.documents.scans.blank import is_blank
from smedesk.documents.scans.picture import PagePicture
from smedesk.documents.scans.reading import read_page
from tests.documents.scans import corpus

_SIZE = (1240, 1754)


def paper(seed: int = 0, grey: int = 246, sigma: float = 4) -> Image.Image:
    """An empty sheet as a scanner gives it: grain, a little slope of light, a speck of dust."""
    random = np.random.default_rng(seed)
    slope = np.linspace(0, float(random.uniform(-8, 8)), _SIZE[1])[:, None]
    pixels = grey + slope + random.normal(0, sigma, (_SIZE[1], _SIZE[0]))
    sheet = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    ImageDraw.Draw(sheet).ellipse((400, 900, 404, 904), fill=120)
    return sheet


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("grey", "sigma"), [(246, 4), (225, 8), (253, 1), (200, 3)])
def test_an_empty_sheet_is_blank(seed: int, grey: int, sigma: float) -> None:
    assert is_blank(paper(seed, grey, sigma))
    assert read_page(PagePicture(1, paper(seed, grey, sigma))).is_blank


def test_an_empty_fax_with_dots_is_blank() -> None:
    assert is_blank(paper(sigma=30).point(lambda value: 255 if value > 130 else 0, "1"))


@pytest.mark.parametrize("darker", [16, 30, 90])
@pytest.mark.parametrize("seed", range(3))
def test_one_word_in_pencil_is_not_blank(darker: int, seed: int) -> None:
    sheet = paper(seed)
    words = Image.new("L", _SIZE, 0)
    random = np.random.default_rng(seed)
    x, y = random.uniform(150, 900), random.uniform(200, 1500)
    points = [(x + 4 * step, y + float(random.uniform(-14, 14))) for step in range(30)]
    ImageDraw.Draw(words).line(points, fill=darker, width=3, joint="curve")
    written = np.asarray(sheet, np.int16) - np.asarray(words.filter(ImageFilter.GaussianBlur(0.6)), np.int16)
    assert not is_blank(Image.fromarray(np.clip(written, 0, 255).astype(np.uint8)))


def test_a_page_of_pale_print_is_not_blank() -> None:
    pixels = 215 - (255 - np.asarray(corpus.draw(0, 3, 150).picture, np.float32)) * 0.08
    grained = pixels + np.random.default_rng(0).normal(0, 3, pixels.shape)
    assert not is_blank(Image.fromarray(np.clip(grained, 0, 255).astype(np.uint8)))


def test_one_thin_line_of_a_fax_is_not_blank() -> None:
    sheet = Image.new("1", _SIZE, 1)
    ImageDraw.Draw(sheet).line((300, 700, 420, 760), fill=0, width=1)
    assert not is_blank(sheet)


@pytest.mark.parametrize("grey", [20, 90])
def test_a_dark_picture_is_not_blank(grey: int) -> None:
    assert not is_blank(paper(grey=grey))
