"""Pages for trying printers: a code in two corners and a text of their own, drawn without the program's own forms."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.renderPDF import draw
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

_SIDE = 17 * mm
_EDGE = 15 * mm


@lru_cache(maxsize=1024)
def coded_pdf(codes: Sequence[str]) -> bytes:
    """Return a PDF with a page for each code; each page has more lines than the one before."""
    written = BytesIO()
    canvas = Canvas(written, pagesize=A4, invariant=1)
    for number, code in enumerate(codes, 1):
        _draw_page(canvas, code, number)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def _draw_page(canvas: Canvas, code: str, number: int) -> None:
    width, height = A4
    for x, y in ((_EDGE, _EDGE), (width - _EDGE - _SIDE, height - _EDGE - _SIDE)):
        widget = QrCodeWidget(code, barLevel="Q", barWidth=_SIDE, barHeight=_SIDE, barBorder=0)
        draw(Drawing(_SIDE, _SIDE, widget), canvas, x, y)
    canvas.setFont("Helvetica", 11)
    for row in range(12 * number):
        canvas.drawString(
            _EDGE + _SIDE, height - 3 * _EDGE - row * 6 * mm, f"{code}: line {row} of what is agreed upon"
        )
