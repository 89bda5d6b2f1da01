"""Files and paper of lists behind the port of the services. The libraries are loaded with the first of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smedesk.services.agreements import PageImage
    from smedesk.services.list_output import OutputTable, PrintWords


class LibraryOutlet:
    """`smedesk.services.list_output.ListOutlet` by openpyxl, ReportLab and PDFium."""

    def xlsx(self, table: OutputTable) -> bytes:
        """Return a workbook with typed cells, in which no text is a formula."""
        from smedesk.interchange.list_export import list_workbook

        return list_workbook(table)

    def csv(self, table: OutputTable) -> bytes:
        """Return a text table: UTF-8 with BOM, separators and decimal signs of the table's language, no formulas."""
        from smedesk.interchange.list_export import list_text_table

        return list_text_table(table)

    def pdf(self, table: OutputTable, words: PrintWords) -> bytes:
        """Return pages for a printer."""
        from smedesk.documents.list_print import print_list

        return print_list(table, words)

    def pages(self, pdf: bytes, dpi: int) -> Iterator[PageImage]:
        """Return the pages of a PDF as pictures, in order."""
        from smedesk.documents.preview import render_pages
        from smedesk.services.agreements import PageImage

        for page in render_pages(pdf, dpi):
            yield PageImage(page.width, page.height, page.pixels)
