"""The way to the printers of this computer, and the pages of a PDF as pictures, behind the ports of the services."""

from __future__ import annotations

from smedesk.app.print_libcups import load_libcups
from smedesk.services.agreements import PageImage
from smedesk.services.printing import Spooler


class PdfPages:
    """`smedesk.services.printing.PageRenderer` by PDFium."""

    def count(self, pdf: bytes) -> int:
        """Return how many pages there are."""
        from smedesk.documents.preview import count_pages

        return count_pages(pdf)

    def page(self, pdf: bytes, number: int, dpi: float) -> PageImage:
        """Return a page on white."""
        from smedesk.documents.preview import render_page

        page = render_page(pdf, number, dpi)
        return PageImage(page.width, page.height, page.pixels)


def open_spooler() -> Spooler:
    """Return the way to the printers: the PDF as it is where CUPS takes it, pictures of its pages elsewhere."""
    library = load_libcups()
    if library is not None:
        from smedesk.app.print_cups import CupsSpooler

        return CupsSpooler(library)
    from smedesk.app.print_raster import RasterSpooler

    return RasterSpooler(PdfPages())
