"""Buttons in the kinds that the style sheet knows: primary, plain, quiet, danger, icon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from smedesk.ui.theme import current_theme

_ICON_TONES = {"primary": "accent_text", "quiet": "accent", "danger": "bad"}


class Button(QPushButton):
    """A push button that can be barred: whatever else switches it on, it stays off, and its tip says why."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._is_wanted = True
        self._barred = self._tip = ""

    def bar(self, why: str) -> None:
        """Switch it off for a reason; "" lets it be what it was meant to be meanwhile."""
        self._barred = why
        self.setEnabled(self._is_wanted)
        self.setToolTip(self._tip)
        self.setAccessibleDescription(why)

    def setEnabled(self, is_enabled: bool) -> None:
        """Switch it on or off, as far as it is not barred."""
        self._is_wanted = is_enabled
        super().setEnabled(is_enabled and not self._barred)

    def setToolTip(self, tip: str) -> None:
        """Say what it does, or why it is barred."""
        self._tip = tip
        super().setToolTip(self._barred or tip)


def button(
    text: str,
    run: Callable[[], object] | None = None,
    *,
    kind: str = "",
    icon: str = "",
    tone: str = "",
    tip: str = "",
) -> Button:
    """Make a push button; `tone` is the icon's colour where the kind's does not fit.

    An `&` in `text` is its access key; the caller keeps these unique in a window.
    """
    made = Button(text)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        side = current_theme().size("icon")
        made.setIconSize(QSize(side + side // 4 if text else side, side))
        current_theme().put_icon(made, icon, tone or _ICON_TONES.get(kind, "muted"), is_spaced=bool(text))
    if tip:
        made.setToolTip(tip)
    if run is not None:
        made.clicked.connect(lambda _checked: run())
    return made


def icon_button(
    icon: str, name: str, run: Callable[[], object] | None = None, *, tone: str = "", is_bare: bool = False
) -> Button:
    """Make a button with an icon alone; `name` says to everybody, in tooltip and screen reader, what it does.

    A bare one shows no edge until it has the focus.
    """
    made = button("", run, kind="bare" if is_bare else "icon", icon=icon, tone=tone, tip=name)
    made.setAccessibleName(name)
    return made
