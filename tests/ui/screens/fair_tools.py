"""The adapters that the fair is handed, real but for the camera: its pictures come from the test."""

from __future__ import annotations

from collections.abc import Callable

from smedesk.app.printing import FormPrinter
from smedesk.interchange.contact_codes import read_code
from smedesk.interchange.frame_codes import read_frame
from smedesk.interchange.workbook import read_workbook
from smedesk.services.camera import CameraFault, Frame
from smedesk.ui.screens.fair.tools import FairTools


class FramesOfTest:
    """A camera that shows what it is told to."""

    def __init__(self) -> None:
        self.is_running = False
        self._take: Callable[[Frame], None] = lambda _frame: None
        self._lost: Callable[[CameraFault], None] = lambda _fault: None

    def start(self, take: Callable[[Frame], None], lost: Callable[[CameraFault], None]) -> None:
        self.is_running, self._take, self._lost = True, take, lost

    def stop(self) -> None:
        self.is_running = False

    def show(self, frame: Frame) -> None:
        """Let the camera see a picture."""
        self._take(frame)

    def unplug(self) -> None:
        """Let the camera go away."""
        self._lost(CameraFault("camera.lost", reason="unplugged"))


def fair_tools(camera: FramesOfTest | None = None) -> FairTools:
    """Return the adapters; without a camera there is none."""

    def open_camera() -> FramesOfTest:
        if camera is None:
            raise CameraFault("camera.none")
        return camera

    return FairTools(read_code, read_workbook, open_camera, read_frame, FormPrinter(bytes(32)).print_blank_forms)
