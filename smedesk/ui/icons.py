"""Tinted icons: SVG drawings whose one colour is replaced, kept as drawings so that they are sharp at any
scale.

It must not know the theme: colours come in as "#RRGGBB".
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QDataStream, QIODevice
from PySide6.QtGui import QIcon

_ENGINE = "svg"
_PLAIN = 0
_STREAM = QDataStream.Version.Qt_6_0

Look = tuple[QIcon.Mode, QIcon.State]


def read_drawing(folder: Path, name: str) -> str:
    """Return the SVG text of the icon `name`; a name without a drawing is a fault of the program."""
    return (folder / f"{name}.svg").read_text("utf-8")


def spaced_drawing(drawing: str) -> str:
    """Return the drawing with room at its right, where words follow close to it."""
    return drawing.replace('width="24"', 'width="30"').replace('viewBox="0 0 24 24"', 'viewBox="0 0 30 24"')


def tinted_icon(drawing: str, tints: Mapping[Look, str]) -> QIcon:
    """Return an icon that shows `drawing` in the colour given for each mode and state.

    Qt's own SVG engine is fed through its stream form, the one way to hand it a drawing that is in no file:
    an engine written in Python is not kept alive by QIcon (it crashes), and pixmaps would blur at scales not
    foreseen.
    """
    packed = QByteArray()
    writer = QDataStream(packed, QIODevice.OpenModeFlag.WriteOnly)
    writer.setVersion(_STREAM)
    writer.writeQString(_ENGINE)
    writer.writeInt32(0)  # no file names
    writer.writeInt32(_PLAIN)
    writer.writeInt32(len(tints))
    for (mode, state), color in tints.items():
        writer.writeInt32(mode.value << 4 | state.value)
        writer << QByteArray(drawing.replace("currentColor", color).encode())
    writer.writeInt32(0)  # no pixmaps
    reader = QDataStream(packed)
    reader.setVersion(_STREAM)
    icon = QIcon()
    reader >> icon
    return icon
