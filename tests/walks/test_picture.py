"""A picture as evidence shows the element sharp and outlined, and the rest of the page in blocks that nobody can read."""

import base64
import io

import pytest
from PIL import Image, ImageDraw
from selectolax.lexbor import LexborHTMLParser

from auditor.gather.picture import HEAD, Box, box_around, picture
from auditor.transport.views import is_picture


def striped(width: int = 1280, height: int = 900) -> bytes:
    """Return a page of thin lines, as text is."""
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    for top in range(0, height, 8):
        draw.line((0, top, width, top), fill="black", width=4)
    made = io.BytesIO()
    image.save(made, "PNG")
    return made.getvalue()


def opened(told: str) -> Image.Image:
    return Image.open(io.BytesIO(base64.b64decode(told.removeprefix(HEAD)))).convert("L")


def spread(image: Image.Image, box: tuple[int, int, int, int]) -> int:
    values = image.crop(box).tobytes()
    return max(values) - min(values)


def test_all_but_the_element_is_made_unreadable() -> None:
    told = picture(striped(), (400, 300, 400, 200))
    image = opened(told)
    assert told == picture(striped(), (400, 300, 400, 200))
    assert image.width == 720
    assert spread(image, (250, 190, 430, 260)) > 120
    assert spread(image, (0, 0, 700, 140)) < 40
    assert len(told) < 60_000


@pytest.mark.parametrize("box", [None, (0, 0, 2, 2), (2000, 2000, 50, 50)])
def test_without_an_element_in_view_there_is_no_picture(box: Box | None) -> None:
    assert picture(striped(), box) == ""


def test_the_box_is_around_all_that_takes_room() -> None:
    tree = LexborHTMLParser(
        "<p data-seen-box='10 10 20 20'><b data-seen-box='50 40 10 10'></b><i data-seen-box='0 0 0 0'></i><u></u></p>"
    )
    assert box_around(tree.css("p, b, i, u"), 5) == (5, 5, 60, 50)
    assert box_around(tree.css("i, u")) is None


def test_a_picture_of_ours_is_known_from_anything_else() -> None:
    told = picture(striped(), (400, 300, 400, 200))
    assert is_picture(told)
    assert not is_picture(HEAD + "0612345678")
    assert not is_picture(HEAD + "%%")
    assert not is_picture(3)
