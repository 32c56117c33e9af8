"""The colours of the report keep the contrast of WCAG 2.2 AA in light, dark and print."""

import re

import pytest

from auditor.finding import Status
from auditor.report.wording import templates_folder

COLOUR = re.compile(r"--([a-z_-]+):\s*#([0-9a-f]{3,6})\b")


def palettes() -> dict[str, dict[str, str]]:
    """Return the variables of each `:root` block: light, then dark, then print."""
    found = {}
    light: dict[str, str] = {}
    for name, file in (("screen", "report.css"), ("print", "print.css")):
        blocks = re.findall(r":root \{(.*?)\}", (templates_folder() / file).read_text(encoding="utf-8"), re.DOTALL)
        for number, block in enumerate(blocks):
            light = light or dict(COLOUR.findall(block))
            found[f"{name} {number}"] = {**light, **dict(COLOUR.findall(block))}
    return found


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG."""
    full = "".join(digit * 2 for digit in colour) if len(colour) == 3 else colour
    parts = [int(full[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", palettes().values(), ids=list(palettes()))
def test_text_stands_out_from_what_is_behind_it(palette: dict[str, str]) -> None:
    pairs = [(front, back) for front in ("ink", "soft", "link", "accent") for back in ("paper", "wash")]
    pairs += [(status.value, back) for status in Status for back in ("paper", f"{status.value}-wash")]
    pairs += [("paper", "accent")]
    low = {pair: round(contrast(palette[pair[0]], palette[pair[1]]), 2) for pair in pairs}
    assert not {pair: ratio for pair, ratio in low.items() if ratio < 4.5}


@pytest.mark.parametrize("palette", palettes().values(), ids=list(palettes()))
def test_edges_and_focus_stand_out_enough_to_be_seen(palette: dict[str, str]) -> None:
    for mark in ("edge", "focus"):
        assert contrast(palette[mark], palette["paper"]) >= 3


def test_there_is_a_palette_for_light_dark_and_paper() -> None:
    assert list(palettes()) == ["screen 0", "screen 1", "print 0"]
