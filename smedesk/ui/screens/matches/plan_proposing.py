"""Several pairs of a plan are proposed at once: how many and which is shown before; each keeps its explanation."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action
from smedesk.matching.results import Explanation
from smedesk.matching.wording import describe
from smedesk.services.deciding import Shown, as_shown
from smedesk.services.ports import Changes
from smedesk.services.proposing import propose_matches
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import counted_text
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.labels import Labels
from smedesk.ui.screens.matches.words import of_a_hundred
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.sign import signed
from smedesk.ui.widgets.text import label

_NAMED = 8
"""Pairs that are named; the others are counted."""


class ProposeDialog(FieldsDialog):
    """Asks before several are proposed. `names` are the pairs in words, `explained` why each stands where it stands."""

    def __init__(
        self,
        desk: Desk,
        labels: Labels,
        names: Sequence[str],
        explained: Sequence[Explanation],
        done: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(translate("Plan", "Propose"), parent)
        self.setObjectName("propose_dialog")
        self._desk, self._labels, self._done = desk, labels, done
        self._explained = [one for one in explained if one.is_eligible]
        n = len(self._explained)
        self.body.addWidget(
            label(counted_text(translate("Plan", "%n pairs are proposed to the other offices.", "", n), n), "strong",
                  wrap=True)
        )  # fmt: skip
        if n := len(explained) - n:
            barred = translate("Plan", "%n pairs break a rule by now and are left out.", "", n)
            self.body.addWidget(signed("circle-alert", "warn", counted_text(barred, n)))
        kept = {one.participant for one in self._explained}
        shown = [name for one, name in zip(explained, names, strict=True) if one.participant in kept]
        for name in shown[:_NAMED]:
            self.body.addWidget(label(name, wrap=True))
        if n := len(shown[_NAMED:]):
            self.body.addWidget(label(counted_text(translate("Plan", "and %n more", "", n), n), "small"))
        note = translate(
            "Plan", "Each keeps its explanation as it stands now. Proposals are withdrawn one by one, not undone."
        )
        self.body.addWidget(label(note, "small", wrap=True))
        self.body.addStretch(1)
        self._go = button(translate("Plan", "Propose them"), self._on_go, kind="primary", icon="send")
        self._go.setObjectName("propose_go")
        self._go.setEnabled(bool(self._explained))
        desk.rights.guard(self._go, Action.DECIDE_MATCHES)
        self.put_buttons(self._go, button(translate("Plan", "Cancel"), self.reject))
        self._go.setFocus()

    def _on_go(self) -> None:
        self._go.setEnabled(False)
        proposals = [(one.participant, one.place, self._shown(one)) for one in self._explained]
        self._desk.change(lambda store: propose_matches(store, proposals), self._on_done, self._on_refused)

    def _shown(self, one: Explanation) -> Shown:
        return as_shown(one, "\n".join(describe(of_a_hundred(one), self._labels)))

    def _on_done(self, _changes: Changes) -> None:
        self.accept()
        self._done()

    def _on_refused(self, _error: BaseException) -> bool:
        self.reject()
        return False
