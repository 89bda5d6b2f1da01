"""A list as it was seen, on paper: A4 across, heads on every page, page x of y.

The rows are measured first and drawn when the number of pages is known; a table of the library that is parted over 200
pages copies its rest at every page. A sign that the typefaces lack is drawn as an empty box: a list of thousands is not
refused for one name.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from smedesk.documents.fonts import BOLD, REGULAR, characters, printable, register_fonts
from smedesk.documents.typography import ACCENT, LINE, TINT
from smedesk.domain.errors import DomainError
from smedesk.services.list_output import CellKind, OutputCell, OutputColumn, OutputTable, PrintWords

_WIDTH, _HEIGHT = landscape(A4)
_SIDE, _TOP, _FOOT = 12 * mm, 24 * mm, 13 * mm
_SIZE, _LEADING = 7.5, 9.4
_TITLE_SIZE, _SMALL = 11.0, 7.0
_GAP, _PAD = 1.6 * mm, 1.3 * mm
_MOST_LINES = 3
_BOX = "\u25a1"
_NUMBERS = frozenset({CellKind.WHOLE, CellKind.MONEY})
_LEAST_SHARE = 0.035


@dataclass(frozen=True, slots=True)
class _Row:
    """A row set in lines: the lines of each cell, and whether it is the heading of a section."""

    cells: tuple[tuple[str, ...], ...]
    is_heading: bool

    @property
    def height(self) -> float:
        return float(max((len(lines) for lines in self.cells), default=1) * _LEADING + 2 * _PAD)


def print_list(table: OutputTable, words: PrintWords) -> bytes:
    """Return the list as a PDF."""
    register_fonts()
    widths = _widths(table.columns)
    heads = _Row(tuple(_lines(one.title, width, BOLD) for one, width in zip(table.columns, widths, strict=True)), False)
    rows = [_set(row.cells, row.is_heading, table, widths) for row in table.rows]
    pages = _paged(rows, _HEIGHT - _TOP - _FOOT - heads.height)
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=(_WIDTH, _HEIGHT), pageCompression=1, lang=table.language.replace("_", "-"))
    canvas.setTitle(table.title)
    canvas.setCreator("SMEdesk")
    for number, listed in enumerate(pages, 1):
        _draw_frame(canvas, table, words, number, len(pages))
        y = _draw_row(canvas, heads, table, widths, _HEIGHT - _TOP, font=BOLD)
        for row in listed:
            y = _draw_row(canvas, row, table, widths, y, font=BOLD if row.is_heading else REGULAR)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def _widths(columns: Sequence[OutputColumn]) -> list[float]:
    """Share the width of the page by the widths on the screen; no column gets less than a word of its head needs."""
    room = _WIDTH - 2 * _SIDE
    wanted = [max(column.width, *map(len, column.title.split()), 1) for column in columns]
    shares = [max(width / sum(wanted), _LEAST_SHARE) for width in wanted]
    return [share / sum(shares) * room for share in shares]


def _paged(rows: Sequence[_Row], room: float) -> list[list[_Row]]:
    """Part the rows into pages; a heading is not the last of its page."""
    pages: list[list[_Row]] = [[]]
    left = room
    for number, row in enumerate(rows):
        needed = row.height
        if row.is_heading and number + 1 < len(rows):
            needed += rows[number + 1].height
        if needed > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(row)
        left -= row.height
    return pages


def _set(cells: Sequence[OutputCell], is_heading: bool, table: OutputTable, widths: Sequence[float]) -> _Row:
    if is_heading:
        return _Row((_lines(str(cells[0]), _WIDTH - 2 * _SIDE, BOLD),), True)
    texts = (_words(cell, table.language) for cell in cells)
    return _Row(tuple(_lines(text, width, REGULAR) for text, width in zip(texts, widths, strict=True)), False)


# ------------------------------------------------------------------------------------------------- words


@lru_cache(maxsize=16)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse("en_IE" if language == "en" else language)
    except (UnknownLocaleError, ValueError):
        return Locale("en", "IE")


def _words(cell: OutputCell, language: str) -> str:
    if cell is None or isinstance(cell, str):
        return cell or ""
    if isinstance(cell, DateTime):
        return str(format_datetime(cell, "short", locale=_locale(language)))
    if isinstance(cell, Date):
        return str(format_date(cell, "short", locale=_locale(language)))
    if isinstance(cell, Decimal):
        return str(format_decimal(cell, "#,##0.00", locale=_locale(language)))
    return str(format_decimal(cell, locale=_locale(language)))


@lru_cache(maxsize=20_000)
def _lines(text: str, width: float, font: str) -> tuple[str, ...]:
    """Break a text into lines of a width, at spaces where there are any; the last ends in "…" where more follows."""
    room = width - 2 * _GAP
    rest = _shown(text, font)
    lines: list[str] = []
    while rest and len(lines) < _MOST_LINES:
        line, rest = _first_line(rest, room, font)
        lines.append(line)
    if rest:
        lines[-1] = _ended(lines[-1], room, font)
    return tuple(lines) or ("",)


def _first_line(text: str, room: float, font: str) -> tuple[str, str]:
    if stringWidth(text, font, _SIZE) <= room:
        return text, ""
    fitting = _fitting(text, room, font)
    at = text.rfind(" ", 0, fitting + 1)
    cut = at if at > 0 else max(1, fitting)
    return text[:cut].rstrip(), text[cut:].lstrip()


def _fitting(text: str, room: float, font: str) -> int:
    """Return how many signs fit into a line."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if stringWidth(text[:middle], font, _SIZE) <= room:
            low = middle
        else:
            high = middle - 1
    return low


def _ended(line: str, room: float, font: str) -> str:
    while line and stringWidth(f"{line}…", font, _SIZE) > room:
        line = line[:-1]
    return f"{line}…"


def _shown(text: str, font: str) -> str:
    plain = " ".join(text.split())
    try:
        return printable(plain, font)
    except DomainError:
        known = characters(font)
        box = _BOX if _BOX in known else "?"
        return "".join(sign if sign in known else box for sign in plain)


# ------------------------------------------------------------------------------------------------- drawing


def _draw_frame(canvas: Canvas, table: OutputTable, words: PrintWords, page: int, pages: int) -> None:
    y = _HEIGHT - 12 * mm
    _write(canvas, _SIDE, y, table.title, BOLD, _TITLE_SIZE)
    _write(canvas, _WIDTH - _SIDE, y, words.printed, REGULAR, _SMALL, is_right=True)
    _write(canvas, _SIDE, y - 5.2 * mm, _lines(table.subtitle, _WIDTH - 2 * _SIDE, REGULAR)[0], REGULAR, _SMALL)
    _write(canvas, _WIDTH - _SIDE, 7 * mm, words.page(page, pages), REGULAR, _SMALL, is_right=True)
    _write(canvas, _SIDE, 7 * mm, "SMEdesk", REGULAR, _SMALL)


def _draw_row(
    canvas: Canvas, row: _Row, table: OutputTable, widths: Sequence[float], y: float, *, font: str
) -> float:
    """Draw a row below `y` and return where it ends."""
    lower = y - row.height
    is_head = font == BOLD
    if is_head:
        canvas.setFillColor(TINT)
        canvas.rect(_SIDE, lower, _WIDTH - 2 * _SIDE, row.height, stroke=0, fill=1)
    canvas.setStrokeColor(ACCENT if is_head and not row.is_heading else LINE)
    canvas.setLineWidth(0.6 if is_head else 0.35)
    canvas.line(_SIDE, lower, _WIDTH - _SIDE, lower)
    x = _SIDE
    for number, lines in enumerate(row.cells):
        is_right = not row.is_heading and table.columns[number].kind in _NUMBERS
        at = x + widths[number] - _GAP if is_right else x + _GAP
        base = y - _PAD - _SIZE
        for line in lines:
            _write(canvas, at, base, line, font, _SIZE, is_right=is_right)
            base -= _LEADING
        x += widths[number]
    return lower


def _write(
    canvas: Canvas, x: float, y: float, text: str, font: str, size: float, *, is_right: bool = False
) -> None:
    shown = _shown(text, font)
    canvas.setFillGray(0.1)
    canvas.setFont(font, size)
    if is_right:
        canvas.drawRightString(x, y, shown)
    else:
        canvas.drawString(x, y, shown)
