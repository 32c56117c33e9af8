"""A known name goes glued to other words too, in tags and addresses; a longer word that merely holds it stays."""

import pytest

from auditor.redaction import Known, redact

HOME = "https://www.voorbeeld.example/"
KIND = "text/html; charset=utf-8"


def told(body: str) -> str:
    known = Known("seal", HOME)
    known.learn_writers({"Tessel", "Roos", "Amber", "Bella"})
    once = redact(body.encode(), HOME, KIND, known).body
    assert redact(once, HOME, KIND, known).body == once
    return once.decode()


@pytest.mark.parametrize(
    "body",
    [
        "<p>#sexytessel</p>", "<p>#tessel en #tesselbreda</p>", "<p>@lievetessel24</p>", "<p>Bij Ladytessel thuis</p>", "<p>Tesselescort</p>", "<a href='/blog/interview-met-tessel'>x</a>",
        "<a href='/nieuws/tessel-is-terug'>x</a>", "<a href='/tag/sexytessel'>x</a>", "<a href='/tesselescort24'>x</a>", "<script>var a='/wie/ladytessel'</script>", "<img src=/i/tessel2.jpg>",
        "<p>Volg #TesselOfficial</p>", "<p>#roosutrecht #sexy_tessel</p><p>#tessel_24</p>",
    ],
)  # fmt: skip
def test_a_glued_name_goes(body: str) -> None:
    left = told(body).lower()
    assert "tessel" not in left
    assert "roosu" not in left


@pytest.mark.parametrize(
    "body",
    [
        "<p>#roosendaal, #rooster en #amberalert</p>", "<p>De rode roosjes van Roosendaal</p>", "<p>Ambergris en Bellaflora</p>", "<a href='/roosendaal/rooster'>x</a>", "<p>isabella en labellage</p>",
        "<p>een roos, amber en bella</p>", f"<p>{'sexy' * 30}tessel</p>",
    ],
)  # fmt: skip
def test_a_longer_word_stays(body: str) -> None:
    assert told(body) == body
