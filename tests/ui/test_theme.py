"""The look follows system and user while widgets stand; fonts and icons cover what the programme needs."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QIcon, QImage, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smedesk.ui.icons import read_drawing
from smedesk.ui.theme import FONT_FAMILY, RESOURCES, Scheme, Theme
from smedesk.ui.tokens import Density
from tests.ui import gallery

_ALPHABETS = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"
    "ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚț"
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰΆΈΉΊΌΎΏ"
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯабвгдежзийклмнопрстуфхцчшщъьюяЂЃЄІЇЈЉЊЋЌЎЏђѓєіїјљњћќўџҐґ"
    "€£–—…„“”‘’«»·•×−"
)


@pytest.mark.parametrize("file", sorted((RESOURCES / "fonts").glob("Inter-*.ttf")), ids=lambda file: file.stem)
def test_the_fonts_cover_the_alphabets_of_europe(file: Path) -> None:
    font = QRawFont(str(file), 13)
    assert font.isValid()
    assert not [sign for sign in _ALPHABETS if not font.supportsCharacter(ord(sign))]


def test_text_is_set_in_the_font_that_is_shipped(theme: Theme) -> None:
    assert FONT_FAMILY in QFontDatabase.families()
    assert theme.font("base").families()[0] == FONT_FAMILY
    assert theme.font("strong").weight() > theme.font("base").weight()


def test_every_weight_is_there() -> None:
    assert {"Regular", "Bold"} <= set(QFontDatabase.styles(FONT_FAMILY))
    assert "Medium" in QFontDatabase.styles(FONT_FAMILY)


def test_the_user_may_choose_dark(theme: Theme, qapp: QApplication) -> None:
    light = qapp.palette().color(QPalette.ColorRole.Window)
    theme.choose(Scheme.DARK)
    assert theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window).lightness() < light.lightness()


def test_a_change_of_the_system_is_followed_at_once(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    is_dark = theme.is_dark
    wanted = Qt.ColorScheme.Light if is_dark else Qt.ColorScheme.Dark
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(wanted)


def test_high_contrast_of_the_system_is_followed(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = theme.color("border")
    monkeypatch.setattr(Theme, "is_contrast", property(lambda _self: True))
    theme.apply()
    assert theme.color("border") != usual
    assert theme.color("border").name() == "#000000"


def test_density_and_text_size_change_measures(theme: Theme) -> None:
    row, field = theme.size("row"), theme.size("field")
    theme.choose(density=Density.COMPACT)
    assert theme.size("row") < row
    theme.choose(density=Density.COMFORTABLE, text_scale=2.0)
    assert theme.size("field") == 2 * field
    assert theme.font("base").pixelSize() == 2 * 13


def test_text_is_never_smaller_than_the_system_wants(theme: Theme) -> None:
    theme.choose(text_scale=0.2)
    assert theme.font("base").pixelSize() >= 13


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_icons_are_sharp_at_any_scale(theme: Theme, ratio: float) -> None:
    pixmap = theme.icon("plus", "text").pixmap(QSize(24, 24), ratio)
    assert pixmap.width() == round(24 * ratio)
    assert theme.color("text").name() in _colors(pixmap.toImage())


def test_an_icon_has_another_colour_where_it_is_checked(theme: Theme) -> None:
    icon = theme.icon("users", "rail_text", "rail_on")
    lit = icon.pixmap(QSize(32, 32), 1.0, QIcon.Mode.Normal, QIcon.State.On)
    plain = icon.pixmap(QSize(32, 32), 1.0, QIcon.Mode.Normal, QIcon.State.Off)
    assert theme.color("rail_on").name() in _colors(lit.toImage())
    assert theme.color("rail_text").name() in _colors(plain.toImage())


def test_icons_of_standing_buttons_follow_the_scheme(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton("Add")
    qtbot.addWidget(button)
    theme.put_icon(button, "plus", "text")
    theme.choose(Scheme.DARK)
    assert theme.color("text").name() in _colors(button.icon().pixmap(QSize(32, 32), 1.0).toImage())


def test_icons_follow_in_a_whole_window_that_nobody_holds_in_python(theme: Theme, qtbot: QtBot) -> None:
    window = gallery.window(5)
    qtbot.addWidget(window)
    gc.collect()
    theme.choose(Scheme.DARK)
    fresh = theme.icon("ellipsis", "muted").pixmap(QSize(32, 32), 1.0).toImage()
    more = next(each for each in window.findChildren(QPushButton) if each.accessibleName() == "More")
    assert more.icon().pixmap(QSize(32, 32), 1.0).toImage() == fresh


def test_a_button_that_is_gone_does_no_harm(theme: Theme) -> None:
    button = QPushButton("Add")
    theme.put_icon(button, "plus")
    button.deleteLater()
    QApplication.sendPostedEvents(button, 52)  # deferred delete
    theme.choose(Scheme.DARK)
    assert theme.is_dark


def test_an_unknown_icon_is_an_error(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-drawing")


@pytest.mark.parametrize("file", sorted((RESOURCES / "icons").glob("*.svg")), ids=lambda file: file.stem)
def test_every_drawing_has_one_colour_and_one_size(file: Path) -> None:
    drawing = read_drawing(file.parent, file.stem)
    assert "currentColor" in drawing
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b", drawing)
    assert 'viewBox="0 0 24 24"' in drawing


def test_the_licences_of_font_and_icons_are_shipped() -> None:
    licences = RESOURCES / "licences"
    assert "SIL OPEN FONT LICENSE" in (licences / "Inter-OFL-1.1.txt").read_text("utf-8")
    assert "ISC License" in (licences / "Lucide-ISC.txt").read_text("utf-8")


def _colors(image: QImage) -> set[str]:
    """Return the colours of all pixels that are quite opaque."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in pixels if color.alpha() > 250}
