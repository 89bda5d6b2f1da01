"""What a list offers of files that come in and go out; the work is done at the place "Files in and out"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from smedesk.domain.roles import Action
from smedesk.services.ports import Reads
from smedesk.translate import translate
from smedesk.ui.shortcuts import shortcut

if TYPE_CHECKING:
    from smedesk.ui.screens.list_tools import ListTools

_ENTERS = Action.EDIT_PORTFOLIO


class Step(NamedTuple):
    """One step of a list: its words, what it does, its keys, and the right that it needs."""

    words: str
    run: Callable[[], object]
    keys: str = ""
    needs: Action | None = None


class ListFiles(QObject):
    """The steps of one list."""

    def __init__(self, tools: ListTools) -> None:
        super().__init__(tools)
        self._tools, self._desk = tools, tools.desk

    def steps(self) -> list[Step]:
        """Return them; a list of people has more."""
        go_to = self._desk.go_to
        steps: list[Step] = [
            Step(translate("Lists", "Import a list or business cards…"), partial(go_to, "importing"), "", _ENTERS),
            Step(translate("Lists", "Files in and out"), partial(go_to, "interchange"), shortcut("interchange").shown),
        ]
        if self._tools.shown.kind == "person":
            read_cv = partial(go_to, "interchange", "curriculum")
            steps[:0] = [
                Step(translate("Lists", "E-mail drafts for these people…"), self.write_to_many, "", _ENTERS),
                Step(translate("Lists", "Read a Europass CV…"), read_cv, "", _ENTERS),
            ]
        return steps

    def write_to_many(self) -> None:
        """Write e-mail drafts to the selected people, or to all of the list where no more than one is selected."""
        selected, rows, kind = self._tools.table.selected_ids(), self._tools.list.rows, self._tools.shown.kind
        chosen = selected if len(selected) > 1 else rows.record_ids(0, len(rows.ids) - 1)
        self._desk.ask(self, lambda reads: _ids(reads, kind, chosen), self._on_known, topic="write")

    def _on_known(self, ids: Sequence[str]) -> None:
        if ids:
            self._desk.go_to("interchange", f"letters/{','.join(ids)}")
        else:
            self._desk.notices.say(translate("Lists", "The list is empty."))


def _ids(reads: Reads, kind: str, rows: Sequence[int]) -> list[str]:
    return [row[0] for row in reads.rows(kind, ("id",), rows) if row is not None]
