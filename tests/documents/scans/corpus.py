"""Pages of our own documents as scanners, fax machines and telephones would give them: made, seeded, with the truth.

A page is drawn, spoilt in one of the ways of `WAYS`, and handed out with what is really
on it and where its millimetres lie in the picture.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
import numpy.typing as npt
import pypdfium2
from PIL import Image, ImageDraw, ImageFilter

from smedesk.documents.form import load_form
from smedesk.documents.places import AGREEMENT as FORM
from smedesk.documents.places import SHEET
from smedesk.documents.render import RenderedDocument, render
from smedesk.documents.scans.reading import ReadPage
from smedesk.documents.scans.stack import KnownPaper, place_page
from tests.documents import sample

Matrix = npt.NDArray[np.float64]
Random = np.random.Generator

A4 = (210.0, 297.0)
MM = 25.4
CODES = ((175.0, 15.0), (18.0, 265.0))
"""Upper left corners of both codes, in millimetres from the upper left corner of the page."""
CODE = 17.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A printed page before it is spoilt: grey, at `dpi`; `code` and `page` (from 1) are what it is."""

    picture: Image.Image
    dpi: int
    code: str
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class MadeScan:
    """A spoilt page. `matrix` takes millimetres of the paper (from its upper left corner) to pixels of the picture."""

    picture: Image.Image
    dpi: int
    way: str
    sheet: Sheet
    matrix: Matrix

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the paper, in millimetres, really lies in the picture."""
        point = self.matrix @ np.array([x, y, 1.0])
        return float(point[0] / point[2]), float(point[1] / point[2])


@cache
def document(number: int, languages: tuple[str, ...] = ("et", "it")) -> RenderedDocument:
    """One agreement of many; `code_of(number)` stands on its pages."""
    data = replace(sample.AGREEMENT, code=code_of(number), project=f"{sample.AGREEMENT.project} {number}")
    return render(load_form(FORM, SHEET), data, languages, sample.KEY)


def code_of(number: int) -> str:
    """The number of a made-up document, as it stands on its pages."""
    return f"7KQ2M4XW{number:04d}"


@cache
def draw(number: int, page: int, dpi: int) -> Sheet:
    """Page `page` (the first is 1) of document `number`, in grey."""
    made = document(number)
    return Sheet(drawn(made.pdf, page, dpi), dpi, code_of(number), page, made.pages)


def drawn(pdf: bytes, page: int, dpi: int) -> Image.Image:
    """A page of any PDF, in grey."""
    with pypdfium2.PdfDocument(pdf) as opened:
        picture: Image.Image = opened[page - 1].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")
    return picture


def make_scan(sheet: Sheet, way: str, dpi: int, seed: int) -> MadeScan:
    """Spoil `sheet` in one of `WAYS`; the same arguments give the same picture."""
    random = np.random.default_rng([seed, dpi, list(WAYS).index(way)])
    return WAYS[way](sheet, dpi, random, way)


def make_corpus(dpis: Sequence[int], seeds: int, documents: int = 4, ways: Sequence[str] = ()) -> Iterator[MadeScan]:
    """Every way at every resolution, `seeds` times, over pages of several documents."""
    for dpi in dpis:
        for seed in range(seeds):
            number = seed % documents
            page = seed // documents % document(number).pages + 1
            for way in ways or WAYS:
                yield make_scan(draw(number, page, dpi), way, dpi, seed)


@cache
def known_papers(documents: int = 4) -> Mapping[str, tuple[KnownPaper, ...]]:
    """The documents of the corpus as a desk knows them."""
    made = {code_of(number): document(number) for number in range(documents)}
    return {code: (KnownPaper(code, 1, one.pages, one.digest, code),) for code, one in made.items()}


def is_found(scan: MadeScan, read: ReadPage) -> bool:
    """Whether the page was placed as what it is; an AssertionError where it was filed as anything else."""
    placed = place_page(read, known_papers(), sample.KEY)
    if placed.state != "filed" or placed.claim is None:
        return False
    assert (placed.claim.code, placed.claim.page) == (scan.sheet.code, scan.sheet.page), "filed wrongly"
    return True


def picture_bytes(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """The picture as a file."""
    kept = io.BytesIO()
    picture.save(kept, kind, **options)
    return kept.getvalue()


# ---------------------------------------------------------------------------------------------------------- geometry


def _laid(sheet: Sheet, dpi: int, degrees: float, random: Random) -> tuple[Image.Image, Matrix]:
    """The paper on the glass: turned by `degrees`, a little off the middle; the picture is as large as the paper."""
    scale = dpi / MM
    width, height = round(A4[0] * scale), round(A4[1] * scale)
    angle = np.deg2rad(degrees)
    cosine, sine = np.cos(angle) * scale, np.sin(angle) * scale
    off = random.uniform(-1.5, 1.5, 2) * scale
    centre = np.array([A4[0] / 2, A4[1] / 2])
    turned = np.array([[cosine, -sine], [sine, cosine]])
    shift = np.array([width / 2, height / 2]) + off - turned @ centre
    matrix = np.array([[cosine, -sine, shift[0]], [sine, cosine, shift[1]], [0, 0, 1]])
    return _drawn(sheet, matrix, (width, height), 250), matrix


def _drawn(sheet: Sheet, matrix: Matrix, size: tuple[int, int], around: int) -> Image.Image:
    """`sheet` drawn through `matrix`."""
    to_sheet = np.diag([sheet.dpi / MM, sheet.dpi / MM, 1.0]) @ np.linalg.inv(matrix)
    to_sheet /= to_sheet[2, 2]
    return sheet.picture.transform(
        size, Image.Transform.PERSPECTIVE, tuple(to_sheet.flatten()[:8]), Image.Resampling.BICUBIC, fillcolor=around
    )


def _skewed(sheet: Sheet, dpi: int, random: Random) -> tuple[Image.Image, Matrix]:
    return _laid(sheet, dpi, float(random.uniform(-7, 7)), random)


# -------------------------------------------------------------------------------------------------------------- light


def _noisy(picture: Image.Image, random: Random, sigma: float) -> Image.Image:
    pixels = np.asarray(picture, np.float32)
    return _picture(pixels + random.normal(0, sigma, pixels.shape).astype(np.float32))


def _picture(pixels: npt.NDArray[np.floating]) -> Image.Image:
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _jpeg(picture: Image.Image, quality: int) -> Image.Image:
    return Image.open(io.BytesIO(picture_bytes(picture, "JPEG", quality=quality))).copy()


def _scan(sheet: Sheet, dpi: int, random: Random, way: str) -> MadeScan:
    picture, matrix = _skewed(sheet, dpi, random)
    return MadeScan(_jpeg(_noisy(picture, random, 5), 75), dpi, way, sheet, matrix)


def _upside_down(sheet: Sheet, dpi: int, random: Random, way: str) -> MadeScan:
    picture, matrix = _laid(sheet, dpi, 180 + float(random.uniform(-7, 7)), random)
    return MadeScan(_noisy(picture, random, 5), dpi, way, sheet, matrix)


def _sideways(sheet: Sheet, dpi: int, random: Random, way: str) -> MadeScan:
    picture, matrix = _laid(sheet, dpi, float(random.uniform(-3, 3)), random)
    right = bool(random.integers(2))
    turned = picture.transpose(Image.Transpose.ROTATE_270 if right else Image.Transpose.ROTATE_90)
    width, height = picture.size
    turn = np.array([[0, -1, height], [1, 0, 0], [0, 0, 1.0]] if right else [[0, 1, 0], [-1, 0, width], [0, 0, 1.0]])
    return MadeScan(_noisy(turned, random, 5), dpi, way, sheet, turn @ matrix)


def _noise(sheet: Sheet, dpi: int, random: Random, way: str) -> MadeScan:
    picture, matrix = _skewed(sheet, dpi, random)
    pixels = np.asarray(_noisy(picture, random, 22)).copy()
    specks = random.random(pixels.shape)
    pixels[specks < 0.01] = 0
    pixels[specks > 0.99] = 255
    return MadeScan(Image.fromarray(pixels), dpi, way, sheet, matrix)


def _blur(sheet: Sheet, dpi: int, random: Random, way: str) -> MadeScan:
    picture, matrix = _skewed(sheet, dpi, random)
    soft = picture.filter(ImageFilter.GaussianBlur(float(random.uniform(0.15, 0.24)) * dpi / MM))
    return MadeScan(_noisy(soft, random, 4), dpi, way, sheet, matrix)


def _pale(sheet: Sheet, dpi: int, random: Random, way: str) -> MadeScan:
    picture, matrix = _skewed(sheet, dpi, random)
    pixels = np.asarray(picture, np.float32) * 0.22 + float(random.uniform(140, 185))
    return MadeScan(_noisy(_picture(pixels), random, 5), dpi, way, sheet, matrix)


def _coarse_jpeg(sheet: Sheet, dpi: int, random: Random, way: str) -> MadeScan:
    picture, matrix = _skewed(sheet, dpi, random)
    return MadeScan(_jpeg(_noisy(picture, random, 6), 30), dpi, way, sheet, matrix)


def _fax(sheet: Sheet, dpi: int, random: Random, way: str) -> MadeScan:
    picture, matrix = _skewed(sheet, dpi, random)
    bits = _noisy(picture, random, 14).point(lambda value: 255 if value > 150 else 0, "1")
    return MadeScan(bits, dpi, way, sheet, matrix)


def _telephone(sheet: Sheet, dpi: int, random: Random, way: str) -> MadeScan:
    """From above at a slant: the paper on a table, light from one side, a little out of focus."""
    scale = dpi / MM
    width, height = round(A4[0] * scale * 1.15), round(A4[1] * scale * 1.15)
    margin = 0.15 * scale * A4[0] / 2
    corners = np.array([(0, 0), (A4[0], 0), A4, (0, A4[1])], float)
    aims = corners * scale + margin + random.uniform(-0.055, 0.055, (4, 2)) * A4[0] * scale
    matrix = _through(corners, aims)
    picture = _drawn(sheet, matrix, (width, height), 95)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    slope = random.uniform(-0.25, 0.25, 2)
    light = 0.82 + slope[0] * (x / width - 0.5) + slope[1] * (y / height - 0.5)
    lit = _picture(np.asarray(picture, np.float32) * light)
    soft = lit.filter(ImageFilter.GaussianBlur(float(random.uniform(0.05, 0.14)) * scale))
    return MadeScan(_jpeg(_noisy(soft, random, 6), 80), dpi, way, sheet, matrix)


def _through(points: Matrix, aims: Matrix) -> Matrix:
    rows = []
    for (x, y), (u, v) in zip(points, aims, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    return np.append(np.linalg.solve(np.array(rows), aims.flatten()), 1).reshape(3, 3)


# ------------------------------------------------------------------------------------------------------------ mishaps


def _pen(sheet: Sheet, dpi: int, random: Random, way: str) -> MadeScan:
    """Strokes of a ballpoint pen right across one of the codes."""
    paper = sheet.picture.copy()
    draw_on, scale = ImageDraw.Draw(paper), sheet.dpi / MM
    x, y = CODES[int(random.integers(2))]
    for _ in range(int(random.integers(2, 5))):
        points = [(x + (CODE + 6) * step - 3, y + float(random.uniform(0, CODE))) for step in (0, 0.35, 0.7, 1)]
        stroke = [(px * scale, py * scale) for px, py in points]
        draw_on.line(stroke, fill=60, width=round(float(random.uniform(0.4, 0.9)) * scale), joint="curve")
    return replace(_scan(replace(sheet, picture=paper), dpi, random, way), sheet=sheet)


def _stain(sheet: Sheet, dpi: int, random: Random, way: str) -> MadeScan:
    """Coffee: a ring and a pool over one of the codes, and another somewhere on the page."""
    mask = Image.new("L", sheet.picture.size, 255)
    draw_on, scale = ImageDraw.Draw(mask), sheet.dpi / MM
    x, y = CODES[int(random.integers(2))]
    spots = [
        (x + CODE / 2 + random.uniform(-6, 6), y + CODE / 2 + random.uniform(-6, 6)),
        (random.uniform(20, 190), random.uniform(20, 270)),
    ]
    for left, top in spots:
        radius = float(random.uniform(12, 25))
        box = [(left - radius) * scale, (top - radius) * scale, (left + radius) * scale, (top + radius) * scale]
        draw_on.ellipse(
            box, fill=int(random.integers(130, 200)), outline=int(random.integers(60, 120)), width=round(1.5 * scale)
        )
    soft = np.asarray(mask.filter(ImageFilter.GaussianBlur(0.5 * scale)), np.float32) / 255
    stained = _picture(np.asarray(sheet.picture, np.float32) * soft)
    return replace(_scan(replace(sheet, picture=stained), dpi, random, way), sheet=sheet)


def _fold(sheet: Sheet, dpi: int, random: Random, way: str) -> MadeScan:
    """Folded in three as for an envelope, and once lengthwise: shadows, and toner gone along the creases."""
    pixels = np.asarray(sheet.picture, np.float32).copy()
    scale = sheet.dpi / MM
    places = [
        (0, 99 + random.uniform(-4, 4)),
        (0, 198 + random.uniform(-4, 4)),
        (1, float(random.choice([26.5, 105, 183.5])) + random.uniform(-3, 3)),
    ]
    for axis, place in places:
        distance = np.abs(np.arange(pixels.shape[axis]) / scale - place)
        shade = 1 - 0.45 * np.exp(-((distance / 1.6) ** 2))
        worn = 170 * np.exp(-((distance / 0.22) ** 2))
        line = (slice(None), None) if axis == 0 else (None, slice(None))
        pixels = np.minimum(pixels * shade[line] + worn[line], 250).astype(np.float32)
    return replace(_scan(replace(sheet, picture=_picture(pixels)), dpi, random, way), sheet=sheet)


def sign(sheet: Sheet, box: tuple[float, float, float, float], random: Random, grey: int = 50) -> Sheet:
    """A signature written into a rectangle of the paper: left, top, width, height in millimetres."""
    left, top, width, height = box
    paper = sheet.picture.copy()
    scale = sheet.dpi / MM
    wide, high = float(random.uniform(0.5, 0.9)) * width, float(random.uniform(0.4, 0.8)) * height
    x0, y0 = left + float(random.uniform(0.02, 0.1)) * width, top + float(random.uniform(0.35, 0.6)) * height
    steps = np.linspace(0, 1, 90)
    loops, lean = float(random.uniform(4, 8)), float(random.uniform(0.2, 0.9))
    swing = np.interp(steps, np.linspace(0, 1, 9), random.uniform(0.25, 1, 9)) * high / 2
    x = x0 + wide * steps + lean * swing * np.cos(2 * np.pi * loops * steps)
    y = y0 + swing * np.sin(2 * np.pi * loops * steps)
    stroke = [(float(px) * scale, float(py) * scale) for px, py in zip(x, y, strict=True)]
    pen = round(max(float(random.uniform(0.35, 0.6)) * scale, 1))
    ImageDraw.Draw(paper).line(stroke, fill=grey, width=pen, joint="curve")
    return replace(sheet, picture=paper)


def tick(sheet: Sheet, box: tuple[float, float, float], kind: str, random: Random, grey: int = 50) -> Sheet:
    """A mark in a box (left, top, side): `cross`, `hook`, `scribble` or `dot`."""
    left, top, side = box
    paper = sheet.picture.copy()
    draw_on, scale = ImageDraw.Draw(paper), sheet.dpi / MM
    marks = {
        "cross": [[(0.1, 0.1), (0.9, 0.95)], [(0.9, 0.05), (0.1, 0.9)]],
        "hook": [[(0.1, 0.5), (0.4, 0.9), (1.1, -0.2)]],
        "scribble": [[(0.1 + 0.8 * (step % 2), step / 9) for step in range(10)]],
        "dot": [[(0.42, 0.42), (0.58, 0.58)]],
    }
    pen = round(max(float(random.uniform(0.4, 0.7)) * scale * (2 if kind == "dot" else 1), 1))
    for stroke in marks[kind]:
        shaken = [(x + float(random.uniform(-0.05, 0.05)), y + float(random.uniform(-0.05, 0.05))) for x, y in stroke]
        points = [((left + x * side) * scale, (top + y * side) * scale) for x, y in shaken]
        draw_on.line(points, fill=grey, width=pen, joint="curve")
    return replace(sheet, picture=paper)


Way = Callable[[Sheet, int, Random, str], MadeScan]

WAYS: dict[str, Way] = {
    "scan": _scan, "upside down": _upside_down, "sideways": _sideways, "noise": _noise, "blur": _blur, "pale": _pale,
    "JPEG 30": _coarse_jpeg, "fax": _fax, "telephone": _telephone, "pen": _pen, "stain": _stain, "fold": _fold,
}  # fmt: skip
"""All but `sideways` and `telephone` are skewed by up to 7 degrees."""
