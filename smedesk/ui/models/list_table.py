"""The rows of a list with all their cells, typed, to leave the program: for files, paper and the clipboard.

Runs off the window's thread. It must not know what becomes of the rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QLocale

from smedesk.domain.field import Kind
from smedesk.services.list_filter import field_at
from smedesk.services.list_output import CellKind, OutputCell, OutputColumn, OutputRow, OutputTable
from smedesk.translate import translate
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.record_rows import Heading
from smedesk.ui.models.store_source import StoreList, StoreSource

_CHUNK = 1000
_NOTHING = "—"
_FIRST_WIDTH = 30


def table_of(
    source: StoreSource, shown: StoreList, ids: Sequence[int], title: str, subtitle: str, *, is_parted: bool = True
) -> OutputTable:
    """Return the rows of a list in its order with its columns. A first column of two lines becomes two columns where
    `is_parted`; else its first line stands for it, so that cells come back to where they were copied."""
    columns = list(source.columns())
    is_two = is_parted and columns[0].kind is ColumnKind.TITLE and len(shown.columns[0].paths) > 1
    heads = [_head(shown, column, at) for at, column in enumerate(columns)]
    if is_two:
        heads.insert(1, OutputColumn(_second_title(shown), CellKind.TEXT, _FIRST_WIDTH * 2 // 3))
    rows = tuple(_rows(source, columns, ids, is_two=is_two))
    return OutputTable(title, subtitle, tuple(heads), rows, QLocale().name())


def _rows(
    source: StoreSource, columns: Sequence[Column], ids: Sequence[int], *, is_two: bool
) -> Iterator[OutputRow]:
    width = len(columns) + is_two
    for start in range(0, len(ids), _CHUNK):
        for row in source.page(ids[start : start + _CHUNK]):
            if row is None:
                continue
            if isinstance(row[0], Heading):
                yield OutputRow((str(row[0]), *[None] * (width - 1)), is_heading=True)
                continue
            first = row[0] if isinstance(row[0], tuple) else (columns[0].text(row[0]), "")
            lead: tuple[OutputCell, ...] = first[:2] if is_two else first[:1]
            cells = (_cell(column, value) for column, value in zip(columns[1:], row[1:], strict=True))
            yield OutputRow((*lead, *cells))


def _cell(column: Column, value: Any) -> OutputCell:
    """Return the typed value of a number or a day, the words of anything else; nothing is nothing, not a dash."""
    if value is None:
        return None
    if isinstance(value, DateTime):
        return value.astimezone().replace(tzinfo=None) if value.tzinfo else value.replace(tzinfo=UTC)
    if column.kind in (ColumnKind.NUMBER, ColumnKind.DATE, ColumnKind.SCORE):
        return value  # type: ignore[no-any-return]
    words = column.text(value)
    return None if words == _NOTHING else words


def _head(shown: StoreList, column: Column, at: int) -> OutputColumn:
    width = _FIRST_WIDTH if at == 0 else column.width
    return OutputColumn(translate(*column.title), _kind(shown, column, at), width)


def _kind(shown: StoreList, column: Column, at: int) -> CellKind:
    if column.kind is ColumnKind.SCORE:
        return CellKind.WHOLE
    if column.kind not in (ColumnKind.NUMBER, ColumnKind.DATE) or at >= len(shown.columns):
        return CellKind.TEXT
    declared = field_at(shown.kind, shown.columns[at].paths[0])
    return _KINDS.get(declared.kind, CellKind.TEXT)


_KINDS = {
    Kind.WHOLE: CellKind.WHOLE, Kind.MONEY: CellKind.MONEY, Kind.DATE: CellKind.DATE, Kind.INSTANT: CellKind.INSTANT,
}  # fmt: skip


def _second_title(shown: StoreList) -> str:
    labels = (translate(*field_at(shown.kind, path).label) for path in shown.columns[0].paths[1:])
    return ", ".join(labels)


# ------------------------------------------------------------------------------------------------- clipboard


def clipboard_texts(table: OutputTable) -> tuple[str, str]:
    """Return the rows as text with tabs, and as HTML in which a spreadsheet finds texts marked as texts: leading zeros
    stay, and what looks like a formula is none."""
    lines = [[_plain(cell) for cell in row.cells] for row in table.rows if not row.is_heading]
    text = "\r\n".join("\t".join(map(_quoted, line)) for line in lines)
    rows = "".join(
        f"<tr>{''.join(map(_html, row.cells, [column.kind for column in table.columns]))}</tr>"
        for row in table.rows
        if not row.is_heading
    )
    return text, f'<html><head><meta charset="utf-8"></head><body><table>{rows}</table></body></html>'


def _plain(cell: OutputCell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return str(cell).replace(".", QLocale().decimalPoint())
    return cell if isinstance(cell, str) else str(cell)


def _quoted(text: str) -> str:
    if not any(sign in text for sign in '\t\n\r"'):
        return text
    return '"' + text.replace('"', '""') + '"'


def _html(cell: OutputCell, kind: CellKind) -> str:
    if cell is None:
        return "<td></td>"
    if kind is CellKind.TEXT:
        inside = _escaped(str(cell)).replace("\n", '<br style="mso-data-placement:same-cell">')
        return f'<td style="mso-number-format:\'\\@\'" sdnum="1033;0;@">{inside}</td>'
    if kind in (CellKind.WHOLE, CellKind.MONEY):
        return f'<td sdval="{cell}" sdnum="1033;">{_escaped(_plain(cell))}</td>'
    return f"<td style=\"mso-number-format:'yyyy\\-mm\\-dd'\" sdnum=\"1033;0;YYYY-MM-DD\">{_escaped(str(cell))}</td>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
