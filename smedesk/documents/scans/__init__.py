"""Paper that comes back: pages are opened, found, turned, filed, looked at for ink, and laid down tidily.

Pure functions over bytes: no window, no database, no files. The stations, in their order:

    opening.open_pages(data)            each page of whatever came in, one at a time; nothing is refused
    reading.read_page(picture)          codes, turn, skew, blank or not
    stack.file_stack(pages, known, key) where each page belongs, what is missing, old, foreign, forged, double
    paper.draw_paper(pdf, page)         the kept page beside which a scan is laid
    registration.register(read, paper)  where the millimetres of the paper lie in the scan
    ink.read_ink(...), ink.read_tick(...)  is there a signature, is the box ticked: a hint with its probability
    crops.crop(...)                     handwriting as a picture, to be typed beside
    tidy.tidy_pdf(data, pages)          a PDF/A of the same pages, upright

What a page says is believed only as far as its check proves; who signed is never said, only that there is ink.
"""
