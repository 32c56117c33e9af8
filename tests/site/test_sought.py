"""Patterns that are asked only where a literal stands that they need: the same is found, in fewer texts looked for."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import auditor.site
from auditor.site.words.later import later
from auditor.site.words.needed import needed_by
from auditor.site.words.sought import MANY, Sought, SoughtTogether
from auditor.site.words.vocabulary import folded
from tests.sample_platforms import SAMPLES

TAG = re.compile(r"<[^>]*>")


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"paspoort", {"paspoort"}),
        (r"\bpaspoort\b", {"paspoort"}),
        (r"(?:paspoort|rijbewijs)", {"paspoort", "rijbewijs"}),
        # What may follow is not needed, and what may be left out is not.
        (r"paspoort(?:en)?", {"paspoort", "paspoorten"}),
        (r"(?:paspoort)?rijbewijs", {"rijbewijs", "paspoortrijbewijs"}),
        (r"paspoort\w*", {"paspoort"}),
        (r"kleur?foto", {"kleurfoto", "kleufoto"}),
        (r"(?:wacht)*woord", {"woord"}),
        (r"(?:wacht)+", {"wacht"}),
        (r"(?:wacht){2,3}", {"wacht"}),
        (r"(?:wacht){0,3}woord", {"woord"}),
        # Neighbours make a longer literal, classes of a few signs too.
        (r"e-?mail[ -]adres", {"email adres", "email-adres", "e-mail adres", "e-mail-adres"}),
        (r"z\.b\.", {"z.b."}),
        # The rarer of two: the longer, then the fewer.
        (r"\bof .{0,40}leeftijd", {"leeftijd"}),
        (r"(?:bewijs|bewijzen|toon)\b[^.]{0,60}\bleeftijd", {"leeftijd"}),
        # A look to the side is no part of what stands there.
        (r"mag (?!niet)altijd", {"mag altijd"}),
        (r"(?<!niet )toegestaan", {"toegestaan"}),
        (r"(?P<soort>paspoort)", {"paspoort"}),
        # One of the ways needs nothing, or next to nothing.
        (r"paspoort|\d+", set()),
        (r"paspoort|", set()),
        (r"a|paspoort", set()),
        (r"\w+", set()),
        # A sign that hardly ever stands in a text tells by itself; another one does not.
        (r"\S@\S", {"@"}),
        (r"\S@\S|paspoort", {"@", "paspoort"}),
        (r"\S-\S|paspoort", set()),
        (r"[a-z]aspoort", {"aspoort"}),
        (r"[^p]aspoort", {"aspoort"}),
        # What is not understood is not guessed at.
        (r"(?i:paspoort)", set()),
        (r"(?>paspoort)", set()),
        (r"paspoort\n", set()),
        (r"(paspoort)\1", set()),
        (r"paspoort)", set()),
        (r"(paspoort", set()),
        (r"{paspoort}", set()),
    ],
)
def test_literals_that_a_pattern_needs(pattern: str, needed: set[str]) -> None:
    assert set(needed_by(pattern)) == needed


def test_too_many_literals_are_none() -> None:
    assert needed_by("|".join(f"woord{n}x" for n in range(300)))
    assert needed_by("|".join(f"woord{n}x" for n in range(500))) == ()


@pytest.mark.parametrize(
    "pattern", [r"\bpaspoort\w*", r"\b(?:een|twee|drie|vier|vijf|zes|zeven) vragen\b", r"\d+ vragen?"]
)
def test_what_is_sought_is_found_where_it_stands(pattern: str) -> None:
    sought = Sought(pattern)
    text = "zeven vragen, 7 vragen en twee paspoorten"
    assert sought.search("niets daarvan") is None
    found, same = sought.search(text), re.search(pattern, text)
    assert found is not None
    assert same is not None
    assert found.span() == same.span()
    further = sought.search(text, 8)
    assert (further and further.span()) == ((again := re.compile(pattern).search(text, 8)) and again.span())


def test_what_is_sought_together_is_found_in_the_order_of_the_patterns() -> None:
    sought = SoughtTogether(r"\bpaspoort\w*", r"\brijbewijs\b", r"\d+")
    assert [one[0] for one in sought.found_in("7 keer een rijbewijs of paspoort")] == ["paspoort", "rijbewijs", "7"]
    assert [one[0] for one in sought.found_in("een rijbewijs")] == ["rijbewijs"]
    assert sought.stand_in("7 keer")
    assert not sought.stand_in("een rijbewijsje")


def sought_by_checks() -> Iterator[tuple[str, str, Sought | SoughtTogether]]:
    """Yield each pattern of the program that is sought so, with its name and by what it is sought."""
    for module in pkgutil.walk_packages(auditor.site.__path__, "auditor.site."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Sought):
                yield f"{module.name}.{name}", value.pattern, value
            elif isinstance(value, SoughtTogether):
                yield from ((f"{module.name}.{name}", pattern, value) for pattern in value.patterns)


def slow_patterns() -> Iterator[str]:
    """Yield the patterns of the program that look for their literals first once they are asked of many texts."""
    for module in pkgutil.walk_packages(auditor.site.__path__, "auditor.site."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type(later(""))) and isinstance(value.pattern, str) and not value.flags:
                yield value.pattern


def texts() -> list[str]:
    """Return the folded lines of pages that were written to say much, and of some that say little."""
    pages = [
        *sorted((SAMPLES.parent / "tests" / "checks").rglob("*.html"))[::4],
        *sorted(SAMPLES.rglob("*.html"))[::12],
    ]
    lines = {
        folded(line.strip()) for page in pages for line in TAG.sub("\n", page.read_text("utf-8", "replace")).split("\n")
    }
    return sorted(lines)


def test_every_pattern_that_is_sought_needs_a_literal_and_finds_the_same() -> None:
    every = list(sought_by_checks())
    lines = texts()
    assert every
    assert len(lines) > 1000
    assert [name for name, pattern, _ in every if not needed_by(pattern)] == []
    for name, pattern, by in every:
        plain = re.compile(pattern)
        if isinstance(by, Sought):
            different = [line for line in lines if (plain.search(line) is None) != (by.search(line) is None)]
        else:
            alone = SoughtTogether(pattern)
            different = [line for line in lines if (plain.search(line) is not None) != alone.stand_in(line)]
        assert different == [], name


def test_a_pattern_that_is_asked_of_many_texts_finds_the_same_as_before() -> None:
    lines = texts()[::4]
    assert len(lines) > 1000
    for pattern in set(filter(needed_by, slow_patterns())):
        plain, told = re.compile(pattern), later(pattern)
        different = [line for line in lines if (plain.search(line) is None) != (told.search(line) is None)]
        assert different == [], pattern


def test_a_pattern_takes_a_beginning_and_an_end_also_after_many_texts() -> None:
    pattern = r"\b(?:paspoort|rijbewijs|identiteitskaart|verblijfsdocument) van (?:haar|hem)\b"
    told, text = later(pattern), "een paspoort van haar"
    for _ in range(2 * MANY):
        assert told.search(text) is not None
        assert told.search(text, 5) is None
        assert told.search(text, 0, 12) is None
    assert told.search("niets daarvan") is None
