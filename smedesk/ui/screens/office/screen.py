"""Our office: its details and those of the adviser, who works here, what roles may do, the lock, personal data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action
from smedesk.services.restoring import Copies
from smedesk.translate import mark, translate
from smedesk.ui.building import Steps
from smedesk.ui.desk import Desk
from smedesk.ui.forms.form_cards import FormGroup
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.screens.lock.screen_lock import ScreenLock
from smedesk.ui.screens.office.copies_card import CopiesCard
from smedesk.ui.screens.office.lock_card import LockCard
from smedesk.ui.screens.office.roles_card import RolesCard
from smedesk.ui.screens.office.staff_card import StaffCard
from smedesk.ui.screens.office.vocabulary_card import VocabularyCard
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.text import column, label, scrolled

COPIES = "copies"
"""What `Place` names to put a copy back."""

OFFICE_GROUPS = (
    FormGroup(mark("OfficeForm", "Our office"), ("name", ("country", "city"), "address", ("email", "phone"))),
    FormGroup(mark("OfficeForm", "On agreements"), ("signatory",)),
)
STAFF_GROUPS = (FormGroup(mark("OfficeForm", "At this desk"), ("name", ("email", "role"))),)


class OfficeScreen(Page):
    """Our office."""

    def __init__(self, desk: Desk, copies: Copies | None = None) -> None:
        super().__init__(
            translate("Office", "Our office"), translate("Office", "These details stand on every agreement"))
        self.setObjectName("office_screen")
        self._desk, self._copies = desk, copies
        inside = QWidget()
        self._parts = column(inside, "gap_large")
        self.set_body(scrolled(inside))  # in its place before it is filled: what moves with its parent is styled anew
        self._office = self._form("office", OFFICE_GROUPS)
        self._staff: RecordForm | None = None
        self._ids = ("", "")
        self._ask()
        self._steps = Steps(self)
        self._steps.add(lambda: self._office.card(len(OFFICE_GROUPS) - 1), *self._cards())
        desk.notices.changed.connect(lambda changes: self._ask() if changes.touches("staff") else None)

    def take_focus(self) -> None:
        """Go to the first field."""
        self._office.take_focus()

    def open_record(self, id: str) -> None:
        """Go to a part of the page that has no place of its own: "copies"."""
        if id == COPIES:
            self.put_copy_back()

    def put_copy_back(self) -> None:
        """Ask which copy takes the place of what stands here."""
        from smedesk.ui.screens.office.restore_dialog import RestoreDialog

        if self._copies is not None:
            RestoreDialog(self._desk, self._copies, self).open()

    def _form(self, kind: str, groups: Sequence[FormGroup]) -> RecordForm:
        form = RecordForm(self._desk, kind, groups, in_steps=True)
        self._parts.addWidget(form)
        self._desk.rights.guard(form, Action.MANAGE_OFFICE)
        return form

    def _cards(self) -> Iterator[Callable[[], object]]:
        """Yield what makes each part below the first, from top to bottom."""

        def put(make: Callable[[], Card]) -> Callable[[], object]:
            return lambda: self._parts.addWidget(make())

        yield put(partial(StaffCard, self._desk))
        yield self._make_staff_form
        if (lock := ScreenLock.of(self._desk)) is not None:
            yield put(partial(LockCard, self._desk, lock))
        yield put(self._privacy_card)
        yield put(self._matching_card)
        yield put(self._forms_card)
        if self._copies is not None:
            yield put(partial(CopiesCard, self._desk, self.put_copy_back))
        yield put(partial(VocabularyCard, self._desk))
        yield put(RolesCard)
        yield lambda: self._parts.addStretch(1)

    def _make_staff_form(self) -> None:
        self._staff = self._form("staff", STAFF_GROUPS)
        self._show(self._ids)

    def _privacy_card(self) -> Card:
        words = translate("Office", "Who is due to be erased or asked again, by the periods of the scheme.")
        return self._card_of(
            "privacy", "eye", translate("Office", "Personal data"), words, translate("Office", "Open personal data"))

    def _matching_card(self) -> Card:
        words = translate("Office", "How much each feature counts for a suggestion, and what your decisions suggest.")
        return self._card_of(
            "weights", "sliders-horizontal", translate("Office", "Matching"), words,
            translate("Office", "Open the weights"))

    def _forms_card(self) -> Card:
        words = translate("Office", "The wording of agreements and papers: copy a form, edit it, have it approved.")
        return self._card_of(
            "forms", "file-text", translate("Office", "Forms"), words, translate("Office", "Open the forms"))

    def _card_of(self, place: str, icon: str, title: str, words: str, does: str) -> Card:
        """Return a card that leads to a place of its own."""
        card = Card(title)
        card.body.addWidget(label(words, "muted", wrap=True))
        go = button(does, lambda: self._desk.go_to(place), icon=icon)
        go.setObjectName(f"open_{place}")
        card.body.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _ask(self) -> None:
        self._desk.ask(self, lambda reads: (reads.office(), reads.setting("staff")), self._show, topic="office")

    def _show(self, ids: tuple[str, str]) -> None:
        self._ids = ids
        for form, id in zip((self._office, self._staff), ids, strict=True):
            if form is not None and form.record_id != id:
                form.show_record(id)
