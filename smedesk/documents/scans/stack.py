"""Where each page of a stack belongs: filed, or named for what it is. No page is filed on less than its proof.

Known papers are handed in; nothing is asked of any database here. A page is filed only when its code was made with
this desk's key, for this version and this very content, and all codes on it say the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from smedesk.documents.codes import PageCode
from smedesk.documents.scans.reading import ReadPage

FilledPlace = tuple[str, int, int]
"""Code, version, page."""


@dataclass(frozen=True, slots=True)
class KnownPaper:
    """A paper as it was printed: `digest` is the hash of its content, `id` whatever the caller knows it by."""

    code: str
    version: int
    pages: int
    digest: str
    id: str = ""


Known = Mapping[str, Sequence[KnownPaper]]
"""The versions of each paper, by its code."""


@dataclass(frozen=True, slots=True)
class PlacedPage:
    """A page and its place. `state` and `reason` are codes of SCAN_STATES and SCAN_REASONS.

    `paper` is the version it was printed from; an old version is filed to that, and the reason says `old_version`.
    `double_of` is the place in the stack (from 0) of the page that was kept instead.
    """

    read: ReadPage
    state: str
    reason: str = ""
    claim: PageCode | None = None
    paper: KnownPaper | None = None
    double_of: int | None = None


@dataclass(frozen=True, slots=True)
class PaperInStack:
    """A version of which pages came. `pages` are those filed now, `missing` those that are nowhere."""

    paper: KnownPaper
    pages: tuple[int, ...]
    missing: tuple[int, ...]
    is_newest: bool


@dataclass(frozen=True, slots=True)
class FiledStack:
    """All pages in their order, the papers they make up, and the codes of papers of which two versions are mixed."""

    pages: tuple[PlacedPage, ...]
    papers: tuple[PaperInStack, ...]
    mixed: tuple[str, ...]


def file_stack(
    reads: Sequence[ReadPage],
    known: Known,
    key: bytes,
    *,
    inked: Sequence[int] = (),
    filed_before: Collection[FilledPlace] = (),
) -> FiledStack:
    """Place each page of a stack.

    Of doubles the one with more signatures is kept (`inked`: how many boxes of each page show ink, if that is known),
    then the better picture. `filed_before` are pages that came with earlier stacks: they are not missing.
    """
    placed = [place_page(read, known, key) for read in reads]
    ink = list(inked) or [0] * len(placed)
    for kept, others in _doubles(placed, ink):
        for other in others:
            placed[other] = replace(placed[other], state="double", double_of=kept)
    papers = tuple(_papers(placed, known, filed_before))
    versions = defaultdict(set)
    for there in papers:
        versions[there.paper.code].add(there.paper.version)
    mixed = tuple(code for code, numbers in versions.items() if len(numbers) > 1)
    return FiledStack(tuple(placed), papers, mixed)


def place_page(read: ReadPage, known: Known, key: bytes) -> PlacedPage:
    """Place one page by itself."""
    if read.fault is not None:
        return PlacedPage(read, "tray", "unreadable")
    if read.is_blank:
        return PlacedPage(read, "blank")
    claims = read.claims
    if not claims:
        return PlacedPage(read, "tray", "no_code")
    if len(claims) > 1:  # a sheet lies on another, or a code was stuck over one
        return PlacedPage(read, "tray", "two_codes")
    return _judged(read, claims[0], known, key)


def _judged(read: ReadPage, claim: PageCode, known: Known, key: bytes) -> PlacedPage:
    versions = known.get(claim.code, ())
    page = PlacedPage(read, "tray", claim=claim)
    if not claim.is_made_with(key):
        return replace(page, reason="forged") if versions else replace(page, state="foreign")
    printed = [one for one in versions if one.version == claim.version]
    if not printed:
        return replace(page, reason="unknown")
    paper = next((one for one in printed if claim.is_genuine(one.digest, key)), None)
    if paper is None or not 1 <= claim.page <= paper.pages:
        return replace(page, reason="other_content")
    newest = max(one.version for one in versions)
    return replace(page, state="filed", reason="" if claim.version == newest else "old_version", paper=paper)


def _doubles(placed: Sequence[PlacedPage], ink: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """The page that is kept, and those that show the same."""
    alike: dict[PageCode, list[int]] = defaultdict(list)
    for index, page in enumerate(placed):
        if page.state == "filed" and page.claim is not None:
            alike[page.claim].append(index)
    for indices in alike.values():
        kept = max(indices, key=lambda index: (ink[index], placed[index].read.quality, -index))
        yield kept, [index for index in indices if index != kept]


def _papers(
    placed: Sequence[PlacedPage], known: Known, filed_before: Collection[FilledPlace]
) -> Iterator[PaperInStack]:
    there: dict[KnownPaper, set[int]] = defaultdict(set)
    for page in placed:
        if page.state == "filed" and page.paper is not None and page.claim is not None:
            there[page.paper].add(page.claim.page)
    before = set(filed_before)
    for paper, pages in there.items():
        missing = tuple(
            number for number in range(1, paper.pages + 1)
            if number not in pages and (paper.code, paper.version, number) not in before)  # fmt: skip
        newest = max(one.version for one in known[paper.code])
        yield PaperInStack(paper, tuple(sorted(pages)), missing, paper.version == newest)
