"""The bar of a list: filter, columns, views, and everything else that can be done with all of its rows.

What opens from here is made when it is first asked for: the bar stands there at every start.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smedesk.domain.roles import action_of_change
from smedesk.services.list_filter import filter_fields
from smedesk.services.ports import ListQuery
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import number_text
from smedesk.ui.labels import current_labels
from smedesk.ui.models.record_list import RecordList
from smedesk.ui.models.store_source import StoreList
from smedesk.ui.screens.counted_chips import CountedChips
from smedesk.ui.screens.list_cells import CellEditing
from smedesk.ui.screens.list_look import ListLook
from smedesk.ui.shortcuts import action, shortcut
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.record_panel import RecordPanel
from smedesk.ui.widgets.text import line, set_look

if TYPE_CHECKING:
    from smedesk.services.list_output import ListOutlet
    from smedesk.ui.screens.list_actions import ListActions
    from smedesk.ui.screens.list_filter_panel import FilterPanel
    from smedesk.ui.screens.list_views_menu import ViewsMenu
    from smedesk.ui.widgets.command_palette import Command

_BEHIND_START_MILLISECONDS = 1500
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class ListTools(QWidget):
    """The bar of one list. `outlet` is handed in by the program; without it nothing is exported or printed."""

    def __init__(
        self, desk: Desk, shown: StoreList, model: RecordList, panel: RecordPanel, chips: CountedChips
    ) -> None:
        super().__init__()
        self.desk, self.shown, self.list, self.panel, self.chips = desk, shown, model, panel, chips
        self.table = panel.table
        self.look = ListLook(desk, shown, model, panel.table, chips)
        self.outlet: ListOutlet | None = None
        self._filter: FilterPanel | None = None
        self._below: QVBoxLayout | None = None
        self._actions: ListActions | None = None
        self._views: ViewsMenu | None = None
        self._is_narrow = self._is_low = False
        bar = line(self, "gap_small")
        self._words = {
            "filter": translate("Lists", "Filter"),
            "columns": translate("Lists", "Columns"),
            "views": translate("Lists", "Views"),
            "more": translate("Lists", "More"),
        }
        self._buttons = {
            "filter": self._button("filter", "filter", self.show_filter),
            "columns": self._button("columns", "sliders-horizontal", self.choose_columns),
            "views": self._button("views", "bookmark", self.open_views),
            "more": self._button("more", "ellipsis", self.open_more),
        }
        for made in self._buttons.values():
            bar.addWidget(made)
        model.loaded.connect(lambda _count: self._on_loaded())
        self.look.changed.connect(self._show_words)
        self.look.filter_came.connect(lambda _where: self._on_filter_came())

    def put_into(self, tools: QVBoxLayout) -> None:
        """Stand at the right of the chips; the filter opens below."""
        row = line(gap="gap_large")
        row.addWidget(self.chips, 1)
        row.addWidget(self, 0, Qt.AlignmentFlag.AlignTop)
        tools.addLayout(row)
        self._below = tools
        if page := tools.parentWidget():
            page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the chips their room where the page is narrow: the buttons show their pictures alone."""
        if isinstance(event, QResizeEvent):
            self._is_narrow = event.size().width() < current_theme().size("page_narrow")
            self._is_low = event.size().height() < current_theme().size("page_low")
            self._show_words()
            self._share_room()
        return super().eventFilter(watched, event)

    def put_keys(self, screen: QWidget) -> None:
        """Give the screen the keys of the list."""
        runs: dict[str, Callable[[], object]] = {
            "filter": self.show_filter,
            "clear_filter": self.look.clear_filter,
            "columns": self.choose_columns,
            "views": self.open_views,
            "sort_up": partial(self.look.sort_here, Qt.SortOrder.AscendingOrder),
            "sort_down": partial(self.look.sort_here, Qt.SortOrder.DescendingOrder),
            # what these run is made when one of them is first wanted
            "export": lambda: self.actions_of_list.export_workbook(),  # noqa: PLW0108
            "print": lambda: self.actions_of_list.print_list(),  # noqa: PLW0108
        }
        for name, run in runs.items():
            action(name, screen, run, context=_HERE)
        rights, needs = self.desk.rights, action_of_change(self.shown.kind)
        rights.step("bulk", screen, lambda: self.actions_of_list.change_many(), needs, _HERE)  # noqa: PLW0108
        self._cells = CellEditing(
            self.desk,
            self.shown.kind,
            self.table,
            lambda: self.look.columns,
            lambda: self.actions_of_list.clipboard.copy(),  # noqa: PLW0108
            rights.or_say_why(lambda: self.actions_of_list.clipboard.paste(), needs),  # noqa: PLW0108
        )

    def commands(self) -> list[Command]:
        """Return what the command palette offers of this list: its views, and all that the bar has."""
        from smedesk.ui.widgets.command_palette import Command

        runs = {
            "filter": self.show_filter,
            "clear_filter": self.look.clear_filter,
            "columns": self.choose_columns,
        }
        name = self.table.accessibleName()
        steps = [
            Command(translate(*shortcut(id).text), run, shortcut(id).shown, name, "filter") for id, run in runs.items()
        ]
        return [*steps, *self.views.commands(), *self.actions_of_list.commands()]

    @property
    def actions_of_list(self) -> ListActions:
        """Export, print, copy, paste and change many."""
        if self._actions is None:
            from smedesk.ui.screens.list_actions import ListActions

            self._actions = ListActions(self)
        return self._actions

    @property
    def views(self) -> ViewsMenu:
        """The views of the list."""
        if self._views is None:
            from smedesk.ui.screens.list_views_menu import ViewsMenu

            self._views = ViewsMenu(self.desk, self.look, self._buttons["views"])
        return self._views

    # ---------------------------------------------------------------- what opens

    def show_filter(self) -> None:
        """Open the filter and go there."""
        self._opened_filter().take_focus()

    def choose_columns(self) -> None:
        """Open what chooses columns, their order and sections."""
        from smedesk.ui.screens.list_columns_dialog import ColumnsDialog

        dialog = ColumnsDialog(self.look.columns, self.look.state, self.window())
        dialog.chosen.connect(self.look.show_state)
        dialog.open()

    def open_views(self) -> None:
        """Open the menu of views."""
        self.views.open()

    def open_more(self) -> None:
        """Open the menu of everything else."""
        self.actions_of_list.open_at(self._buttons["more"])

    def _opened_filter(self) -> FilterPanel:
        if self._filter is None:
            from smedesk.ui.screens.list_filter_line import FilterOffers
            from smedesk.ui.screens.list_filter_panel import FilterPanel

            self._filter = FilterPanel(FilterOffers(filter_fields(self.shown.kind), current_labels(), self.desk.today))
            self._filter.changed.connect(self.look.take_filter)
            self._filter.cleared.connect(self.look.clear_filter)
            self._filter.left.connect(self.table.setFocus)
            self._filter.closed.connect(self._close_filter)
            if self._below is not None:
                self._below.addWidget(self._filter)
            self._filter.show_filter(self.look.where)
        self._filter.show()
        self._share_room()
        self._show_count()
        return self._filter

    def _close_filter(self) -> None:
        if self._filter is not None:
            self._filter.hide()
        self._share_room()
        self._buttons["filter"].setFocus()

    # ---------------------------------------------------------------- what is shown

    def _share_room(self) -> None:
        """Let the rows of a low page take the place of the count, which stands above too, and an open filter that of
        chips and buttons; they come back as it closes.
        """
        is_alone = self._is_low and self._filter is not None and not self._filter.isHidden()
        self.chips.setHidden(is_alone)
        self.setHidden(is_alone)
        self.panel.leave_out_foot(self._is_low)

    def _show_words(self) -> None:
        lines = len(self.look.where.conditions)
        for id, made in self._buttons.items():
            words = f"{self._words[id]} {number_text(lines)}" if id == "filter" and lines else self._words[id]
            made.setAccessibleName(words)
            made.setText((number_text(lines) if id == "filter" and lines else "") if self._is_narrow else words)
        set_look(self._buttons["filter"], "kind", "" if lines else "quiet")

    def _on_filter_came(self) -> None:
        if self.look.where.parts:
            self._opened_filter().show_filter(self.look.where)
        elif self._filter is not None:
            self._filter.show_filter(self.look.where)

    def _on_loaded(self) -> None:
        self._show_count()
        if self._views is None:
            QTimer.singleShot(_BEHIND_START_MILLISECONDS, self, self._get_ready)

    def _get_ready(self) -> None:
        """Know the views before the palette is opened, unless the window was closed meanwhile."""
        if self._views is None and self.window().isVisible():
            _ = self.views
            self.desk.tasks.read(self, _load)

    def _show_count(self) -> None:
        if self._filter is None or not self._filter.isVisible():
            return
        kind, own, found = self.shown.kind, self.shown.own, self.list.rows.count
        words = translate("Lists", "{found} of {all}")

        def show(total: int) -> None:
            if self._filter is not None:
                self._filter.show_count(words.format(found=number_text(found), all=number_text(total)))

        self.desk.ask(self, lambda reads: reads.count(ListQuery(kind, own=own)), show, topic="total")

    def _button(self, id: str, icon: str, run: Callable[[], object]) -> QPushButton:
        words = self._words[id]
        tip = f"{words}  {shortcut(id).shown}" if id != "more" else words
        made = button(words, run, kind="quiet", icon=icon, tip=tip)
        made.setObjectName(f"{self.shown.kind}_list_{id}")
        return made


def _load() -> None:
    """Load, off the window's thread, what the first filter or dialog would else load while somebody waits."""
    dialogs = ("columns_dialog", "bulk_dialog", "paste_dialog")
    for name in ("filter_panel", "filter_line", "actions", "cell_editor", *dialogs):
        import_module(f"smedesk.ui.screens.list_{name}")
