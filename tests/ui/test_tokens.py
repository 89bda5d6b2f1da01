"""Every pair of colours that the tokens say meet keeps its contrast, in every look."""

from __future__ import annotations

import re

import pytest

from smedesk.ui.theme import RESOURCES
from smedesk.ui.tokens import Density, TokenFile, contrast_ratio

ROOT = RESOURCES.parent
_FILE = TokenFile.read(RESOURCES / "theme" / "tokens.toml")
_TEMPLATE = (RESOURCES / "theme" / "theme.qss").read_text("utf-8")
_LOOKS = [(dark, contrast) for dark in (False, True) for contrast in (False, True)]
_LEAST = {"text": 4.5, "edge": 3.0}
_DECORATION = {"hairline", "track"}  # lines and grounds that carry no meaning of their own


@pytest.mark.parametrize("kind", ["text", "edge"])
@pytest.mark.parametrize(("dark", "contrast"), _LOOKS)
def test_contrast(kind: str, dark: bool, contrast: bool) -> None:
    colors = _FILE.palette(dark=dark, contrast=contrast)
    weak = {
        (color, ground): round(ratio, 2)
        for color, ground in _FILE.pairs(kind)
        if (ratio := contrast_ratio(colors[color], colors[ground])) < _LEAST[kind]
    }
    assert not weak


@pytest.mark.parametrize("dark", [False, True])
def test_high_contrast_keeps_text_at_seven_to_one(dark: bool) -> None:
    colors = _FILE.palette(dark=dark, contrast=True)
    assert all(
        contrast_ratio(colors[color], colors[ground]) >= 7
        for color, ground in _FILE.pairs("text")
        if color in {"text", "muted"} and ground in {"bg", "surface", "raised"}
    )


def test_every_colour_stands_in_a_pair() -> None:
    paired = {name for kind in _LEAST for pair in _FILE.pairs(kind) for name in pair}
    assert _FILE.palette(dark=False, contrast=False).keys() - paired == _DECORATION - paired


def test_both_schemes_name_the_same_colours() -> None:
    light = _FILE.palette(dark=False, contrast=False)
    assert light.keys() == _FILE.palette(dark=True, contrast=False).keys()
    assert light.keys() == _FILE.palette(dark=False, contrast=True).keys()
    assert light.keys() == _FILE.palette(dark=True, contrast=True).keys()


def test_the_style_sheet_is_filled_completely() -> None:
    tokens = _FILE.resolve(dark=False, contrast=False, text_pixels=13, density=Density.COMFORTABLE)
    assert "@" not in tokens.fill(_TEMPLATE)


def test_the_style_sheet_names_no_colour_and_counts_no_pixels() -> None:
    rules = re.sub(r"/\*.*?\*/", "", _TEMPLATE, flags=re.DOTALL)
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b|\d+px|\brgb", rules)


def test_measures_grow_with_the_text() -> None:
    small = _FILE.sizes(13, Density.COMFORTABLE)
    large = _FILE.sizes(26, Density.COMFORTABLE)
    assert all(large[name] >= 2 * size - 1 for name, size in small.items())


def test_compact_rows_are_lower() -> None:
    assert _FILE.sizes(13, Density.COMPACT)["row"] < _FILE.sizes(13, Density.COMFORTABLE)["row"]


def test_a_measure_less_another() -> None:
    tokens = _FILE.resolve(dark=False, contrast=False, text_pixels=13, density=Density.COMFORTABLE)
    assert tokens.fill("a { min-height: @field-border_width-border_width; }") == "a { min-height: 34px; }"


def test_an_unknown_token_is_an_error() -> None:
    tokens = _FILE.resolve(dark=False, contrast=False, text_pixels=13, density=Density.COMFORTABLE)
    with pytest.raises(KeyError):
        tokens.fill("a { color: @nowhere; }")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#123456", "#123456", 1.0)],
)
def test_contrast_ratio_as_published(one: str, other: str, ratio: float) -> None:
    assert contrast_ratio(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast_ratio(other, one) == contrast_ratio(one, other)


def test_no_measure_and_no_colour_is_declared_for_nothing() -> None:
    code = "\n".join(file.read_text("utf-8") for file in (ROOT / "smedesk" / "ui").rglob("*.py"))
    names = _FILE.sizes(13, Density.COMFORTABLE).keys() | _FILE.palette(dark=False, contrast=False).keys()
    unused = {name for name in names if f'"{name}"' not in code and not re.search(rf"[@-]{name}\b", _TEMPLATE)}
    assert not unused
