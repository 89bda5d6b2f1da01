"""The camera of the computer, by QtMultimedia. It is no part of what every desk needs (the extra `camera`), so it is
loaded when a camera is wanted, and its absence is told in words.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from smedesk.services.camera import CameraFault, Frame

_WIDTH, _HEIGHT = 1280, 720
"""a dense business card is not read at less"""


def open_camera() -> QtCamera:
    """Return the camera that the system prefers; CameraFault where there is none, or none can be."""
    try:
        media = importlib.import_module("PySide6.QtMultimedia")
    except ImportError as error:  # not installed, or a library of the system is missing (libpulse on Linux)
        raise CameraFault("camera.no_support", reason=str(error)) from error
    device = media.QMediaDevices.defaultVideoInput()
    if device.isNull():
        raise CameraFault("camera.none")
    return QtCamera(media, device)


class QtCamera(QObject):
    """A `services.camera.FrameSource` over one device."""

    def __init__(self, media: ModuleType, device: Any) -> None:
        super().__init__()
        self._take: Callable[[Frame], None] = lambda _frame: None
        self._lost: Callable[[CameraFault], None] = lambda _fault: None
        self._media, self._device = media, device
        self._camera = media.QCamera(device, self)
        if formats := device.videoFormats():
            self._camera.setCameraFormat(fitting_format(formats))
        self._sink = media.QVideoSink(self)
        self._session = media.QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._devices = media.QMediaDevices(self)

    def start(self, take: Callable[[Frame], None], lost: Callable[[CameraFault], None]) -> None:
        """Begin."""
        self._take, self._lost = take, lost
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._camera.errorOccurred.connect(self._on_error)
        self._devices.videoInputsChanged.connect(self._on_devices_changed)
        self._camera.start()

    def stop(self) -> None:
        """End."""
        self._take, self._lost = lambda _frame: None, lambda _fault: None
        self._camera.stop()
        self.deleteLater()

    def _on_frame(self, frame: Any) -> None:
        image = frame.toImage()
        if not image.isNull():
            self._take(frame_of(image))

    def _on_error(self, _error: object, reason: str) -> None:
        self._lost(CameraFault("camera.lost", reason=reason))

    def _on_devices_changed(self) -> None:
        if self._device not in self._media.QMediaDevices.videoInputs():
            self._lost(CameraFault("camera.lost", reason="unplugged"))


def fitting_format(formats: list[Any]) -> Any:
    """Return the smallest format of at least 1280 × 720, else the largest there is."""

    def points(one: Any) -> int:
        return int(one.resolution().width() * one.resolution().height())

    enough = [one for one in formats if one.resolution().width() >= _WIDTH and one.resolution().height() >= _HEIGHT]
    return min(enough, key=points) if enough else max(formats, key=points)


def frame_of(image: QImage) -> Frame:
    """Return a picture in grey, without what Qt puts at the end of its rows."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, step = grey.width(), grey.height(), grey.bytesPerLine()
    held = bytes(grey.constBits())
    rows = (held[start : start + width] for start in range(0, height * step, step))
    return Frame(width, height, held[: width * height] if step == width else b"".join(rows))
