"""Buttons in the kinds that the style sheet knows: primary, plain, quiet, danger, icon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from smedesk.ui.theme import current_theme

_ICON_TONES = {"primary": "accent_text", "quiet": "accent", "danger": "bad"}


def button(
    text: str,
    run: Callable[[], object] | None = None,
    *,
    kind: str = "",
    icon: str = "",
    tone: str = "",
    tip: str = "",
) -> QPushButton:
    """Make a push button; `tone` is the icon's colour where the kind's does not fit.

    An `&` in `text` is its access key; the caller keeps these unique in a window.
    """
    made = QPushButton(text)
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
) -> QPushButton:
    """Make a button with an icon alone; `name` says to everybody, in tooltip and screen reader, what it does.

    A bare one shows no edge until it has the focus.
    """
    made = button("", run, kind="bare" if is_bare else "icon", icon=icon, tone=tone, tip=name)
    made.setAccessibleName(name)
    return made
