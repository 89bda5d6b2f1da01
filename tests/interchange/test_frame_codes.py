"""Codes in the pictures of a camera: dense cards at 1280 × 720, turned, damaged, in four lights; in time, and never
read wrong."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

from smedesk.interchange.contact_codes import read_code
from smedesk.interchange.frame_codes import read_frame
from smedesk.services.camera import Frame
from smedesk.services.contact import Rung

WIDTH, HEIGHT = 1280, 720
DENSE = """BEGIN:VCARD
VERSION:4.0
N:Hämäläinen-Virtanen;Pirkko-Liisa;;;
FN:Pirkko-Liisa Hämäläinen-Virtanen
ORG:Keskisuomalainen Elintarviketeollisuusosuuskunta;Vienti
TITLE:Kansainvälisten asioiden päällikkö
TEL;TYPE=cell:+358 40 123 4567
TEL;TYPE=work:+358 14 765 4321
EMAIL:pirkko-liisa@keskisuomalainen.example
URL:https://www.keskisuomalainen.example/vienti?lang=fi
ADR:;;Kauppakatu 17 B 24;Äänekoski;;44100;Finland
NOTE:Etsii kumppania Etelä-Euroopasta marjojen jatkojalostukseen syksyllä 2027
END:VCARD""".replace("\n", "\r\n")
LIGHTS = {"dim": (0.18, 6), "dull": (0.45, 20), "bright": (0.95, 0), "glaring": (0.5, 120)}
"""how much of the contrast is left, and how much light lies over everything"""


def framed(text: str, *, angle: float = 0.0, damage: int = 0, light: str = "bright", side: int = 560) -> Frame:
    """Render a code as a camera sees it: on a grey table, in a light from one side, a little blurred, with noise."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M").to_image(scale=4)
    card = Image.fromarray(np.array(code)).resize((side, side), Image.Resampling.BILINEAR)
    if damage:
        first, last = (side - damage) // 2, (side + damage) // 2
        ImageDraw.Draw(card).ellipse((first, first, last, last), fill=90)
    table = Image.new("L", (WIDTH, HEIGHT), 150)
    turned = card.rotate(angle, expand=True, fillcolor=150, resample=Image.Resampling.BILINEAR)
    table.paste(turned, ((WIDTH - turned.width) // 2, (HEIGHT - turned.height) // 2))
    contrast, over = LIGHTS[light]
    seen = np.asarray(table.filter(ImageFilter.GaussianBlur(0.7)), dtype=float) * contrast + over
    seen *= np.linspace(0.75, 1.0, WIDTH)  # the light comes from the right
    seen += np.random.default_rng(7).normal(0, 3, seen.shape)
    return Frame(WIDTH, HEIGHT, seen.clip(0, 255).astype(np.uint8).tobytes())


@pytest.mark.parametrize("light", sorted(LIGHTS))
@pytest.mark.parametrize("angle", [0, 7, 33, 90, 180])
def test_a_dense_card_is_read_in_any_light_and_however_it_is_held(light: str, angle: float) -> None:
    assert read_frame(framed(DENSE, angle=angle, light=light, side=490)) == DENSE


def test_a_stain_does_not_matter_until_the_code_says_nothing_at_all() -> None:
    assert read_frame(framed(DENSE, damage=90)) == DENSE
    assert read_frame(framed(DENSE, damage=300)) == "", "a code is read right or not at all"


def test_what_is_read_fills_a_contact() -> None:
    found = read_code(read_frame(framed(DENSE, angle=7)))
    assert found.rung is Rung.VCARD
    assert found.contact.family_name == "Hämäläinen-Virtanen"
    assert found.contact.country == "FI"


def test_a_picture_without_a_code_says_nothing() -> None:
    noise = np.random.default_rng(3).integers(0, 255, (HEIGHT, WIDTH), dtype=np.uint8)
    assert read_frame(Frame(WIDTH, HEIGHT, noise.tobytes())) == ""


@pytest.mark.parametrize("kind", ["Code128", "DataMatrix", "Aztec"])
def test_badges_carry_other_codes_too(kind: str) -> None:
    code = zxingcpp.create_barcode("T-000417", getattr(zxingcpp.BarcodeFormat, kind)).to_image(scale=6)
    drawn = np.array(code)
    picture = np.full((HEIGHT, WIDTH), 255, dtype=np.uint8)
    picture[200 : 200 + drawn.shape[0], 200 : 200 + drawn.shape[1]] = drawn
    assert read_frame(Frame(WIDTH, HEIGHT, picture.tobytes())) == "T-000417"


def test_the_nearest_of_two_codes_is_the_one_that_is_held_up() -> None:
    near, far = (np.frombuffer(framed(text, side=side).grey, np.uint8).reshape(HEIGHT, WIDTH)
                 for text, side in (("near@a.example", 300), ("far@b.example", 120)))
    both = np.hstack([far[:, 500:780], near[:, 280:]])
    assert read_frame(Frame(both.shape[1], HEIGHT, np.ascontiguousarray(both).tobytes())) == "near@a.example"
