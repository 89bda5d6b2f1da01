"""The camera's adapter as far as it goes without a camera: formats, pictures, and its absence in words."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from smedesk.app.camera import fitting_format, frame_of, open_camera
from smedesk.services.camera import CameraFault


class _Format:
    def __init__(self, width: int, height: int) -> None:
        self._size = QSize(width, height)

    def resolution(self) -> QSize:
        return self._size


@pytest.mark.parametrize(("offered", "chosen"), [
    ([(640, 480), (1920, 1080), (1280, 720)], (1280, 720)),
    ([(320, 240), (640, 480)], (640, 480)),
    ([(4096, 2160), (1280, 480), (1920, 1080)], (1920, 1080)),
])  # fmt: skip
def test_the_smallest_format_that_is_large_enough_is_taken(
    offered: list[tuple[int, int]], chosen: tuple[int, int]
) -> None:
    assert fitting_format([_Format(*size) for size in offered]).resolution() == QSize(*chosen)


def test_a_picture_whose_rows_have_a_rest_comes_without_it(qapp: QApplication) -> None:  # noqa: ARG001 - pictures
    image = QImage(5, 3, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    image.setPixel(4, 2, 0xFF000000)
    frame = frame_of(image)
    assert (frame.width, frame.height) == (5, 3)
    assert frame.grey == b"\xff" * 14 + b"\x00"


def test_without_the_part_for_cameras_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    with pytest.raises(CameraFault, match="no_support"):
        open_camera()
