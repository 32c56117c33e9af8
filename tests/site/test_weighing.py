"""Of several statements the weaker counts, within a language and between languages."""

import pytest

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.saying import Saying
from auditor.site.site import Site
from auditor.site.statements.duty import Duty, asked_of, said_of, strength_of
from auditor.site.statements.said import Said, Statements, Strength, finding_on
from auditor.site.statements.told import Told
from auditor.site.visit.gathered import Gathered, Visit
from tests.site.pages import page, rulebook

ALL, SOME, DENIED, NOTHING = Strength.ALL, Strength.SOME, Strength.DENIED, Strength.NOTHING
LIMITED, AGAINST = Text("soms", "some"), Text("tegenspraak", "contradiction")
ID = Duty(("id_document",), LIMITED, AGAINST)


def cited(place: str) -> Evidence:
    return Evidence(f"https://www.platform.example/{place}")


def site(*told: tuple[str, str]) -> Site:
    """Return a site with a page for every language and text."""
    read = [page(f"<title>x</title>{html}", f"/{n}") for n, (_, html) in enumerate(told)]
    kinds = [Visit(one.url, PageKind.ABOUT, one, language=tongue) for one, (tongue, _) in zip(read, told, strict=True)]
    return Site(Gathered(tuple(kinds), entry=read[0]), rulebook().words, ChannelReader(rulebook().channels), 2026)


@pytest.mark.parametrize(
    ("told", "weighs", "because", "quoted"),
    [
        ((), NOTHING, "", 0),
        ((ALL, ALL), ALL, "", 2),
        ((DENIED,), DENIED, "", 1),
        ((ALL, SOME, DENIED), SOME, "some", 1),
        # Who says both, contradicts itself: two of each are quoted, the denials first.
        ((ALL, ALL, ALL, DENIED, DENIED, DENIED), SOME, "contradiction", 4),
    ],
)
def test_the_weaker_statement_counts(told: tuple[Strength, ...], weighs: Strength, because: str, quoted: int) -> None:
    found = Statements()
    for place, one in enumerate(told):
        found.add(one, cited(f"{one}{place}"))
    weighed = found.weighed(LIMITED, AGAINST)
    assert (weighed.strength, weighed.reservation.en, len(weighed.evidence)) == (weighs, because, quoted)
    assert because != "contradiction" or [one.url[-6:-1] for one in weighed.evidence[:2]] == ["denied"[1:]] * 2


def test_the_first_of_every_page_is_quoted_before_more_of_the_same() -> None:
    found = Statements()
    for place, text in (("a", "een"), ("a", "twee"), ("b", "drie"), ("a", "een")):
        found.add(ALL, Evidence(f"https://www.platform.example/{place}", excerpt=text))
    assert [one.excerpt for one in found.of(ALL)] == ["een", "drie", "twee"]
    assert (found.has(ALL), found.has(SOME, DENIED), found.has(SOME, ALL)) == (True, False, True)


@pytest.mark.parametrize(
    ("strength", "status", "reason"),
    [(ALL, "met", "every"), (SOME, "partly", "some"), (DENIED, "not_met", "none"), (NOTHING, "cannot_tell", "silent")],
)
def test_the_finding_on_what_was_said(strength: Strength, status: str, reason: str) -> None:
    texts = {one: Text(one, one) for one in ("every", "none", "silent")}
    found = finding_on(Said(strength, (cited("a"),), LIMITED), searched=["https://www.platform.example/"], **texts)
    assert (found.status.value, found.reason.en) == (status, reason)


YES, NO, MAYBE = "Wij vragen een paspoort.", "Wij vragen geen paspoort.", "Soms vragen wij een paspoort."


@pytest.mark.parametrize(
    ("told", "weighs", "because", "quoted"),
    [
        ((("nl", "Planten."),), NOTHING, "", 0),
        ((("nl", YES), ("en", "We ask for a passport.")), ALL, "", 2),
        ((("nl", YES), ("en", "Plants.")), ALL, "", 1),
        ((("nl", YES), ("en", "We do not ask for a passport.")), SOME, "contradiction", 2),
        ((("nl", YES), ("nl", NO)), SOME, "contradiction", 2),
        ((("nl", MAYBE), ("en", "Sometimes we ask for a passport.")), SOME, "some", 2),
    ],
)
def test_between_languages_the_weaker_counts(
    told: tuple[tuple[str, str], ...], weighs: Strength, because: str, quoted: int
) -> None:
    pages = site(*((tongue, f"<p>{text}") for tongue, text in told))
    found = said_of(pages, ID)
    assert (found.strength, found.reservation.en, len(found.evidence)) == (weighs, because, quoted)
    kept = Told(pages, LIMITED, AGAINST)
    for saying in pages.sayings("id_document"):
        strength = strength_of(saying, ID)
        if strength is not None:
            kept.add(saying, strength)
    assert kept.weighed() == found
    assert kept.has(ALL, SOME, DENIED) is (weighs is not NOTHING)


def test_the_version_that_says_more_is_quoted_last_and_says_so() -> None:
    pages = site(("en", "<p>We ask for a passport."), ("nl", f"<p>{MAYBE}"))
    found = said_of(pages, ID)
    assert [(one.excerpt, one.says_more is True) for one in found.evidence] == [
        (MAYBE, False),
        ("We ask for a passport.", True),
    ]


def test_what_a_page_shows_counts_beside_what_it_says() -> None:
    pages = site(("nl", f"<p>{NO}"))
    kept = Told(pages, LIMITED, AGAINST)
    kept.add_seen(pages.pages[0], ALL, cited("veld"))
    for saying in pages.sayings("id_document"):
        kept.add(saying, DENIED)
    assert kept.weighed().reservation == AGAINST


def saying(html: str) -> Saying:
    read = page(f"<title>x</title>{html}")
    return Saying(read, read.sentences[-1], PageKind.ABOUT)


QUESTION = "<h3>Moet ik een paspoort tonen?</h3><p>"


@pytest.mark.parametrize(
    ("html", "strength"),
    [
        (f"<p>{YES}", ALL),
        (f"<p>{NO}", DENIED),
        (f"<p>{MAYBE}", SOME),
        ("<p>Vragen wij een paspoort?", None),
        ("<p>Binnenkort vragen wij een paspoort.", None),
        ("<p>Andere sites doen weinig. Zij vragen een paspoort.", None),
        ("<p>Binnenkort gaan wij controleren. Dan vragen wij een paspoort.", None),
        # A bare answer, and a cell beside the name.
        (f"{QUESTION}Ja.", ALL),
        (f"{QUESTION}Nee.", DENIED),
        (f"{QUESTION}Meestal.", SOME),
        (f"{QUESTION}Planten groeien.", None),
        (f"{QUESTION}Planten groeien. Ja.", None),
        ("<table><tr><td>Paspoort<td>Verplicht</table>", ALL),
        ("<table><tr><td>Paspoort<td>✗</table>", DENIED),
        ("<table><tr><td>Paspoort<td>Soms</table>", SOME),
        ("<table><tr><td>Paspoort<td>Ja, en daarbij nog veel meer andere dingen.</table>", None),
        ("<p>Over je paspoort:<p>Ja", None),
    ],
)
def test_how_far_one_sentence_goes(html: str, strength: Strength | None) -> None:
    assert strength_of(saying(html), ID) is strength


def test_a_check_may_say_what_counts_what_limits_and_what_is_enough() -> None:
    def always(_: Saying) -> bool:
        return True

    def never(_: Saying) -> bool:
        return False

    yes, no = saying(f"<p>{YES}"), saying(f"<p>{NO}")
    duty = Duty(("id_document",), LIMITED, AGAINST, counts=never)
    assert strength_of(yes, duty) is None
    general = Duty(("id_document",), LIMITED, AGAINST, for_all=never)
    assert (strength_of(yes, general), strength_of(no, general)) == (SOME, DENIED)
    limited = Duty(("id_document",), LIMITED, AGAINST, limits=always)
    assert (strength_of(yes, limited), strength_of(no, limited)) == (SOME, SOME)
    insisted = Duty(("id_document",), LIMITED, AGAINST, insists=always)
    denied = Duty(("id_document",), LIMITED, AGAINST, denies=always)
    assert (strength_of(no, insisted), strength_of(yes, denied)) == (ALL, DENIED)
    assert strength_of(saying(f"<p>{MAYBE}"), Duty(("id_document",), LIMITED, AGAINST, hedges=False)) is ALL


@pytest.mark.parametrize(("specific", "general"), [(YES, "Wij vragen documenten, een paspoort dus."), (MAYBE, MAYBE)])
def test_a_general_claim_takes_nothing_from_a_specific_one(specific: str, general: str) -> None:
    def names_who(one: Saying) -> bool:
        return one.sentence.text == specific

    pages = site(("nl", f"<p>{specific}"), ("nl", f"<p>{general}"))
    told = [
        said_of(
            pages, Duty(("id_document",), LIMITED, AGAINST, for_all=names_who, specific_outweighs=outweighs)
        ).strength
        for outweighs in (True, False)
    ]
    assert told == ([ALL, SOME] if specific == YES else [SOME, SOME])


def test_what_a_sentence_is_asked() -> None:
    assert asked_of(saying(f"{QUESTION}Ja.").sentence) == "moet ik een paspoort tonen?"
    assert asked_of(saying(f"{QUESTION}Ja. Altijd.").sentence) == ""
    assert asked_of(saying("<table><tr><td>Paspoort<td>Ja</table>").sentence) == "paspoort"
    assert asked_of(saying("<p>Over je paspoort:<p>Ja").sentence) == ""
