"""That nothing automatic looks, and that what was named is not scanned, apart from tools for another end."""

import pytest

from auditor.site.moderation.no_tool import scans_nothing, uses_no_tool
from auditor.site.words.vocabulary import folded


@pytest.mark.parametrize(
    "text",
    [
        "Er loopt geen filter over.",
        "Wij hebben geen software om foto's te herkennen.",
        "There is no tool for images.",
        "Een beeldfilter ontbreekt op deze site.",
        "Software gebruiken wij daarvoor niet.",
        "We do not use any algorithms.",
    ],
)
def test_no_tool_is_used(text: str) -> None:
    assert uses_no_tool(folded(text))


@pytest.mark.parametrize(
    "text",
    [
        "Wij scannen ze niet.",
        "Een controle daarop vindt niet plaats.",
        "We don't run them through anything.",
        "Foto's komen ongescand op de pagina.",
        "Nothing compares them with a list.",
    ],
)
def test_what_was_named_is_not_scanned(text: str) -> None:
    assert scans_nothing(folded(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ons filter houdt verboden woorden tegen.",
        "We gebruiken geen software om je foto mooier te maken.",
        "Er zit geen filter op de zoekresultaten.",
        "Onze eigen fotograaf, geen filters.",
        "Wij scannen alle foto's.",
    ],
)
def test_another_end_or_a_tool_that_is_used(text: str) -> None:
    assert not scans_nothing(folded(text))
