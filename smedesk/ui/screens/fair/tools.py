"""What the fair needs from the adapters; `app` hands it over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from smedesk.services.camera import OpenCamera, ReadFrame
from smedesk.services.contact import Found, LookUp
from smedesk.services.import_table import Workbook
from smedesk.services.paper_forms import PrintForms


class ReadCode(Protocol):
    """Says what a scanned text is; for a read thread."""

    def __call__(self, text: str, look_up: LookUp | None = None, /) -> Found: ...


@dataclass(frozen=True, slots=True)
class FairTools:
    """The ways to codes, lists and paper."""

    read_code: ReadCode
    read_workbook: Callable[[Path], Workbook]
    open_camera: OpenCamera
    read_frame: ReadFrame
    print_forms: PrintForms
