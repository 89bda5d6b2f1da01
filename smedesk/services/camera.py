"""What a camera is to the program: grey pictures, one after the other, until it is stopped or goes away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from smedesk.services.faults import EnvironmentFault


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture: a byte of brightness a point, rows from the top, nothing between them."""

    width: int
    height: int
    grey: bytes


class CameraFault(EnvironmentFault):
    """There is no picture. Codes: camera.no_support (the part of the program for it is not installed), camera.none,
    camera.lost (reason). Nothing is lost: what a code holds can be typed."""


class FrameSource(Protocol):
    """A camera. Both calls come on the thread of who started it."""

    def start(self, take: Callable[[Frame], None], lost: Callable[[CameraFault], None]) -> None:
        """Begin; `take` gets every picture, `lost` is called once where the camera goes away or cannot begin."""

    def stop(self) -> None:
        """End; nothing is called any more."""


OpenCamera = Callable[[], FrameSource]
"""Returns the camera; CameraFault where there is none, or none can be."""
ReadFrame = Callable[[Frame], str]
"""Returns the text of the code in a picture, "" for none; slow, so never on the window's thread."""
