"""The look of the desk: tokens become palette, fonts, style sheet and icons, and follow the system while the
program runs.

One `Theme` is installed at start (`install_theme`) and found by `current_theme`. Widgets ask it for colours,
measures, fonts and icons by name; no other module names a colour or counts pixels. It must not know any
widget of the program.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from functools import cache, partial
from pathlib import Path
from typing import Protocol
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from smedesk.ui.icons import Look, read_drawing, spaced_drawing, tinted_icon
from smedesk.ui.tokens import Density, TokenFile, Tokens

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FONT_FAMILY = "Inter"

_DRAWING = re.compile(r"%drawing\(([\w-]+), (\w+)\)")
_LARGEST_TEXT = 3.0
_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "toast_text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "border",
}
_DISABLED_ROLES = (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText)
_FONTS = {
    "base": ("text_base", QFont.Weight.Normal),
    "strong": ("text_base", QFont.Weight.DemiBold),
    "small": ("text_small", QFont.Weight.Normal),
    "small_strong": ("text_small", QFont.Weight.DemiBold),
    "h1": ("text_h1", QFont.Weight.DemiBold),
    "h2": ("text_h2", QFont.Weight.DemiBold),
    "kpi": ("text_kpi", QFont.Weight.DemiBold),
    "number": ("text_base", QFont.Weight.Normal),
    "score": ("text_base", QFont.Weight.DemiBold),
}

_TABULAR = {"number", "score"}


class Scheme(StrEnum):
    """Which colours the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class HasIcon(Protocol):
    """Anything that carries an icon: a button or an action."""

    def setIcon(self, icon: QIcon, /) -> None: ...


class Theme(QObject):
    """The look that holds now. `changed` follows every change of colours, measures or fonts, after it is
    applied.
    """

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path = RESOURCES) -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()  # kept: its child below is lost with this wrapper
        self._access = self._hints.accessibility()
        self._file = TokenFile.read(resources / "theme" / "tokens.toml")
        self._template = (resources / "theme" / "theme.qss").read_text("utf-8")
        self._drawing = cache(lambda name: read_drawing(resources / "icons", name))
        self._system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._scheme = Scheme.SYSTEM
        self._density = Density.COMFORTABLE
        self._text_scale = 1.0
        self._targets: WeakKeyDictionary[QObject, Callable[[], QIcon]] = WeakKeyDictionary()
        self._icons: dict[tuple[str, str, str, bool], QIcon] = {}
        self._tinted = QTemporaryDir()
        app.aboutToQuit.connect(self._tinted.remove)
        self._tokens = self._resolve()
        for font in sorted((resources / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
        self._hints.colorSchemeChanged.connect(self.apply)
        self._access.contrastPreferenceChanged.connect(self.apply)

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours hold."""
        if self._scheme is Scheme.SYSTEM:
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    @property
    def is_contrast(self) -> bool:
        """Whether the system asks for high contrast."""
        return self._access.contrastPreference() is Qt.ContrastPreference.HighContrast

    def choose(
        self, scheme: Scheme | None = None, density: Density | None = None, text_scale: float | None = None
    ) -> None:
        """Take over the user's wishes; None keeps what holds. `text_scale` 1.0 is the system's text size, 2.0
        twice it.
        """
        if scheme is not None:
            self._scheme = scheme
        if density is not None:
            self._density = density
        if text_scale is not None:
            self._text_scale = min(max(text_scale, 1.0), _LARGEST_TEXT)
        self.apply()

    def apply(self) -> None:
        """Give the application its fonts, palette and style sheet anew."""
        self._tokens = self._resolve()
        self._icons.clear()
        self._app.setFont(self.font("base"))
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self._style_sheet())
        for target, make in list(self._targets.items()):
            if shiboken6.isValid(target):
                target.setIcon(make())  # type: ignore[attr-defined]
        self.changed.emit()

    def color(self, name: str) -> QColor:
        """Return the colour of a token."""
        return QColor(self._tokens.colors[name])

    def size(self, name: str) -> int:
        """Return a measure in pixels."""
        return self._tokens.sizes[name]

    def font(self, role: str) -> QFont:
        """Return the font of a role: base, strong, small, small_strong, h1, h2, kpi, number or score.

        The last two set figures below each other in columns.
        """
        size, weight = _FONTS[role]
        font = QFont([FONT_FAMILY, self._system_font.family()])
        font.setPixelSize(self.size(size))
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if role in _TABULAR:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def icon(self, name: str, tone: str = "muted", on_tone: str = "", *, is_spaced: bool = False) -> QIcon:
        """Return the drawing `name` in the colour `tone`, and in `on_tone` where it is checked or selected.

        `is_spaced` leaves room at its right, for a button whose words stand close to it.
        """
        wanted = name, tone, on_tone, is_spaced
        if wanted not in self._icons:
            self._icons[wanted] = self._tint(*wanted)
        return self._icons[wanted]

    def _tint(self, name: str, tone: str, on_tone: str, is_spaced: bool) -> QIcon:
        colors = self._tokens.colors
        plain, lit, faint = colors[tone], colors[on_tone or tone], colors["border"]
        tints: dict[Look, str] = {}
        for mode in QIcon.Mode:
            for state in QIcon.State:
                is_lit = state is QIcon.State.On or mode is QIcon.Mode.Selected
                tints[mode, state] = faint if mode is QIcon.Mode.Disabled else lit if is_lit else plain
        drawing = self._drawing(name)
        return tinted_icon(spaced_drawing(drawing) if is_spaced else drawing, tints)

    def put_icon(
        self, target: HasIcon, name: str, tone: str = "muted", on_tone: str = "", *, is_spaced: bool = False
    ) -> None:
        """Set the icon of a button or action, and set it anew whenever the look changes."""
        make = partial(self.icon, name, tone, on_tone, is_spaced=is_spaced)
        if isinstance(target, QObject):
            self._targets[target] = make
        target.setIcon(make())

    def _style_sheet(self) -> str:
        """Fill the template; the drawings in it are tinted into files, the only form that a style sheet
        takes.
        """

        def tinted_file(match: re.Match[str]) -> str:
            name, color = match[1], self._tokens.colors[match[2]]
            file = Path(self._tinted.path()) / f"{name}-{color[1:]}.svg"
            file.write_text(self._drawing(name).replace("currentColor", color), "utf-8")
            return file.as_posix()

        return _DRAWING.sub(tinted_file, self._tokens.fill(self._template))

    def _resolve(self) -> Tokens:
        return self._file.resolve(
            dark=self.is_dark,
            contrast=self.is_contrast,
            text_pixels=self._system_text_pixels() * self._text_scale,
            density=self._density,
        )

    def _system_text_pixels(self) -> float:
        """Return the text height that the system wants, at least the one the look is drawn for."""
        font = self._system_font
        dots = self._app.primaryScreen().logicalDotsPerInch()
        wanted = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * dots / 72
        return max(float(wanted), float(self._file.base_text))

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.color(token))
        for role in _DISABLED_ROLES:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("muted"))
        return palette


_current: Theme | None = None


def install_theme(app: QApplication, resources: Path = RESOURCES) -> Theme:
    """Make the theme of this application, apply it, and let `current_theme` find it."""
    global _current  # noqa: PLW0603 - the one look of the process, as there is one application
    app.setStyle("Fusion")
    _current = Theme(app, resources)
    _current.apply()
    return _current


def current_theme() -> Theme:
    """Return the installed theme; raises when there is none, because a widget without it has no measures."""
    if _current is None:
        raise RuntimeError("install_theme(app) must run before the first widget is made")
    return _current
