"""What stands at the head of the fair: how many were caught, what is unfinished, what is unsent, the last copy."""

from __future__ import annotations

from datetime import UTC, timedelta
from datetime import datetime as DateTime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from smedesk.translate import translate
from smedesk.ui.formats import date_text
from smedesk.ui.models.columns import Tone
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.flow import FlowLayout

_COPY_IS_LATE = timedelta(minutes=25)
_LOOK_EVERY_MILLISECONDS = 60_000


class Counters(QWidget):
    """Four chips; colour and words change together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.captured, self.incomplete, self.unsent, self.copy = Chip(), Chip(), Chip(), Chip()
        layout = FlowLayout(self)
        for name in ("captured", "incomplete", "unsent", "copy"):
            chip: Chip = getattr(self, name)
            chip.setObjectName(f"fair_{name}")
            layout.addWidget(chip)
        self._folder, self._copied_at = "", None  # type: tuple[str, DateTime | None]
        self._has_failed = False
        self._clock = QTimer(self, interval=_LOOK_EVERY_MILLISECONDS)
        self._clock.timeout.connect(self._show_copy)
        self._clock.start()
        self.show_counts(0, 0, 0)
        self._show_copy()

    def show_counts(self, captured: int, incomplete: int, unsent: int) -> None:
        """Show how the event stands."""
        self.captured.show_status(translate("Fair", "%n captured", "", captured), Tone.ACCENT)
        self.incomplete.show_status(
            translate("Fair", "%n to complete", "", incomplete), Tone.WARN if incomplete else Tone.NEUTRAL)
        self.show_unsent(unsent)

    def show_unsent(self, unsent: int) -> None:
        """Show how many records wait to be sent."""
        self.unsent.show_status(translate("Fair", "%n unsent", "", unsent), Tone.WARN if unsent else Tone.OK)

    def show_copy(self, folder: str, copied_at: DateTime | None, has_failed: bool) -> None:
        """Show when the last copy on the second medium was made."""
        self._folder, self._copied_at, self._has_failed = folder, copied_at, has_failed
        self._show_copy()

    def _show_copy(self) -> None:
        if not self._folder:
            self.copy.show_status(translate("Fair", "No copy on a second medium"), Tone.WARN)
            return
        last = self._copied_at
        moment = date_text(last) if last else "–"
        words = (
            translate("Fair", "Copy failed; last one {moment}")
            if self._has_failed
            else translate("Fair", "Last copy {moment}")
        )
        is_late = last is None or DateTime.now(UTC) - last > _COPY_IS_LATE
        tone = Tone.BAD if self._has_failed else Tone.WARN if is_late else Tone.OK
        self.copy.show_status(words.format(moment=moment), tone)
        self.copy.setToolTip(self._folder)
