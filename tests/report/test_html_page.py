"""report.html: well-formed, complete, on its own, and deaf to hostile text."""

import re
from dataclasses import replace
from itertools import pairwise

import msgspec
import pytest

from auditor.audit import Audit
from auditor.finding import Basis, Evidence, Finding, Status, cannot_tell
from auditor.report import render
from auditor.report.wording import wording
from auditor.rulebook import load_rulebook
from auditor.score import score
from tests.report.invented import (
    ORIGIN,
    STATUSES,
    Reader,
    audit,
    blank_audit,
    both,
    finding,
    hostile_audit,
    requirement,
    rulebook,
)

UNRULED = audit(finding("NEW-01", Status.PARTLY))
AUDITS = {"one of each": audit(), "blank": blank_audit(), "hostile": hostile_audit(), "unknown requirement": UNRULED}


def page(record: Audit, language: str = "nl") -> str:
    shown = render(record, rulebook(), language, "html")
    assert isinstance(shown, str)
    return shown


@pytest.fixture(params=list(AUDITS))
def record(request: pytest.FixtureRequest) -> Audit:
    return AUDITS[request.param]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_is_well_formed_and_says_its_language(record: Audit, language: str) -> None:
    html = page(record, language)
    assert html.startswith("<!DOCTYPE html>")
    read = Reader(html)
    assert not read.open
    assert read.values("lang")[0] == language


def test_ids_are_unique_and_links_within_the_page_lead_somewhere(record: Audit) -> None:
    read = Reader(page(record))
    ids = read.values("id")
    assert len(ids) == len(set(ids))
    inner = {href[1:] for href in read.values("href") if href.startswith("#")}
    named = set(" ".join(read.values("aria-labelledby")).split())
    assert inner | named <= set(ids)


def test_nothing_is_fetched_and_nothing_runs(record: Audit) -> None:
    html = page(record)
    read = Reader(html)
    assert not {element.tag for element in read.elements} & {
        "script",
        "link",
        "img",
        "iframe",
        "object",
        "form",
        "base",
    }
    attributes = {name for element in read.elements for name in element.attributes}
    assert not {name for name in attributes if name.startswith("on")} | attributes & {
        "src",
        "srcset",
        "style",
        "action",
    }
    style = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    assert len(style) == 1
    assert "url(" not in style[0]
    assert "@import" not in style[0]
    assert "default-src 'none'" in html


def test_only_web_addresses_are_links_and_they_tell_the_site_nothing(record: Audit) -> None:
    for element in Reader(page(record)).elements:
        href = element.attributes.get("href", "#")
        if href.startswith("#"):
            continue
        assert href.startswith(("https://", "http://"))
        assert element.attributes["rel"] == "noreferrer noopener nofollow"


def test_headings_go_down_one_step_at_a_time(record: Audit) -> None:
    levels = [int(element.tag[1]) for element in Reader(page(record)).elements if re.fullmatch("h[1-6]", element.tag)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_there_is_one_main_landmark_with_a_link_to_it() -> None:
    read = Reader(page(audit()))
    tags = [element.tag for element in read.elements]
    assert [tags.count(tag) for tag in ("main", "nav", "header", "footer")] == [1, 1, 1, 1]
    assert "#main" in read.values("href")


def test_tables_have_captions_and_scopes() -> None:
    read = Reader(page(audit()))
    tags = [element.tag for element in read.elements]
    assert tags.count("caption") == tags.count("table") == 4
    assert all(element.attributes.get("scope") in ("col", "row") for element in read.elements if element.tag == "th")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_finding_stands_there_with_its_evidence(language: str) -> None:
    text = Reader(page(audit(), language)).text
    words = wording(language)
    for identity, status in STATUSES.items():
        assert f"{identity} title ({language})" in text
        assert f"eason of {identity} ({language})" in text
        assert words(f"status.{status}") in text
        assert (f"quote of {identity}" in text) == status.judged
    for told in ("main > p", "ab" * 32, "Code One", "clause source", "only if large", "16(1)", "note one"):
        assert told in text
    for told in (
        f"{ORIGIN}/[advertentie 1]",
        "no answer",
        "One by one",
        "Auditor/0.1",
        "sha256:00ff",
        "kind of its own",
    ):
        assert told in text


def test_the_order_is_sentence_score_musts_themes_findings_unseen_method_pages() -> None:
    html = page(audit())
    parts = [
        'class="lead"',
        *(f'id="part-{name}"' for name in ("score", "musts", "themes", "codes", "about", "findings")),
    ]
    parts += ['id="AGE-03"', 'id="AGE-02"', 'id="AGE-01"', 'id="REP-01"', 'id="part-unseen"', 'id="REP-02"']
    parts += [f'id="part-{name}"' for name in ("method", "conduct", "pages", "evidence")]
    places = [html.index(part) for part in parts]
    assert places == sorted(places)


def test_what_is_settled_or_unseen_is_folded_and_what_is_open_is_not() -> None:
    html = page(audit())
    for identity in ("AGE-01", "REP-01", "REP-02", "REP-03"):
        assert f'<div class="inside" id="{identity}">' in html
    for identity in ("AGE-02", "AGE-03"):
        assert f'id="{identity}">\n<h4>' in html


def test_a_must_that_is_not_met_tells_why_and_what_to_do() -> None:
    html = page(audit())
    musts = Reader(
        html[
            html.index('<section aria-labelledby="part-musts">') : html.index('<section aria-labelledby="part-themes">')
        ]
    )
    for told in ("Reason of AGE-03 (nl).", "AGE-03 why (nl)", "AGE-03 remedy (nl)", "Code Two (nl), artikel 16(1)"):
        assert told in musts.text
    assert "REP-02 title (nl)" in musts.text
    assert "AGE-01" not in musts.text


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (Status.MET, "is er geen die niet is gehaald"),
        (Status.PARTLY, "die deels zijn gehaald"),
        (Status.ERROR, "Geen enkele moet-eis kon"),
    ],
)
def test_the_musts_are_spoken_of_when_none_is_missing(status: Status, told: str) -> None:
    assert told in Reader(page(audit(finding("AGE-03", status)))).text


def test_an_absence_says_on_which_day_and_pages_it_was_looked_for() -> None:
    text = Reader(page(audit())).text
    assert "Op 24 november 2026 is op deze 2 openbare pagina's gezocht:" in text
    assert "niet aangetroffen op de openbare pagina's op 24 november 2026" in text


def test_the_heading_of_a_page_is_no_evidence_of_what_was_not_there() -> None:
    absent = finding("AGE-03", Status.NOT_MET, evidence=Evidence(f"{ORIGIN}/regels", "", "Huisregels"))
    told = Reader(page(audit(absent))).text
    assert "Waar het niet stond" in told
    assert "berust op wat er op de bezochte openbare pagina's niet te vinden was" in told
    seen = finding("AGE-03", Status.NOT_MET, evidence=Evidence(f"{ORIGIN}/regels", "p", "Wij vragen niets"))
    assert "Waar het niet stond" not in page(audit(seen))


def test_the_quotation_is_in_the_language_of_its_page() -> None:
    assert '<blockquote lang="nl" dir="auto"><p>quote of AGE-01</p>' in page(audit(), "en")


def test_the_unseen_are_told_by_reason() -> None:
    reason = both("the door was closed")
    found = [msgspec.structs.replace(cannot_tell(reason), requirement=one) for one in ("REP-01", "REP-02")]
    html = page(audit(*found, finding("REP-03", Status.ERROR)))
    assert html.count('<h3 class="reason">') == 2
    assert 'The door was closed (nl). <span class="number">(2 eisen)</span>' in html


def test_the_picture_of_the_score_has_the_same_numbers_in_words() -> None:
    record = audit()
    first = record.scores[0]
    html = page(record)
    assert f'aria-label="Balk van 0 tot 100 punten. Behaald: 0 tot {first.lowest}.' in html
    assert f"<strong>{first.lowest} tot {first.highest}</strong>" in html


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (Status.MET, "Alles wat meetelt, is beoordeeld."),
        (Status.NOT_APPLICABLE, "Geen score: geen enkele eis van deze code was van toepassing."),
        (Status.CANNOT_TELL, "Er is niets beoordeeld dat meetelt."),
    ],
)
def test_a_score_that_is_no_range_says_so(status: Status, told: str) -> None:
    rules = rulebook("AGE-03")
    found = finding("AGE-03", status)
    record = audit(found, rules=rules)
    shown = render(record, rules, "nl", "html")
    assert isinstance(shown, str)
    assert told in Reader(shown).text


def test_a_grade_under_a_cap_names_the_reason() -> None:
    found = (finding("AGE-03", Status.NOT_MET), *(finding(one, Status.MET) for one in STATUSES if one != "AGE-03"))
    text = Reader(page(audit(*found))).text
    assert "De letter is niet hoger dan D, om deze reden: AGE-03 is een moet en is niet gehaald" in text


def test_hostile_text_is_shown_and_harmless() -> None:
    html = page(hostile_audit())
    text = Reader(html).text
    for told in ("<img src=x onerror=alert(1)>", "[U+202E]gnp.exe[U+200B][U+001B][31m[U+0000]", "{{ 7*7 }} {% raw %}"):
        assert told in text
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", html)


def test_hostile_ids_get_an_anchor_of_our_own() -> None:
    ids = set(Reader(page(hostile_audit())).values("id"))
    assert {"AGE-03", "finding-2", "finding-3"} <= ids


def test_a_folder_was_shown_no_user_agent() -> None:
    record = audit()
    source = msgspec.structs.replace(record.source, kind="folder")
    text = Reader(page(msgspec.structs.replace(record, source=source))).text
    assert "een map met opgeslagen pagina's; geen website bezocht" in text
    assert "Auditor/0.1" not in text


def test_a_code_that_the_rules_do_not_know_goes_by_its_id() -> None:
    record = audit()
    strange = msgspec.structs.replace(record.scores[0], code="code<nine>")
    assert "code<nine>" in Reader(page(msgspec.structs.replace(record, scores=(strange,)))).text


def test_a_score_from_elsewhere_that_fits_no_bar_still_makes_a_page() -> None:
    record = audit()
    wild = msgspec.structs.replace(record.scores[0], code="elsewhere", lowest=-5, highest=900, grade="<b>")
    text = Reader(page(msgspec.structs.replace(record, scores=(wild,)))).text
    assert "-5 tot 900" in text
    assert "<b> (A is het hoogst" in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_same_audit_gives_the_same_bytes(language: str) -> None:
    assert page(audit(), language) == page(audit(), language)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_whole_catalogue_fits_in_a_report(language: str) -> None:
    rules = load_rulebook(plugins=False)
    cycle = (Status.NOT_MET, Status.PARTLY, Status.MET, Status.CANNOT_TELL)
    found = tuple(finding(identity, cycle[n % 4]) for n, identity in enumerate(rules.requirements))
    record = msgspec.structs.replace(
        audit(), findings=found, scores=tuple(score(found, code) for code in rules.codes.values())
    )
    shown = render(record, rules, language, "html")
    assert isinstance(shown, str)
    read = Reader(shown)
    ids = read.values("id")
    assert len(ids) == len(set(ids))
    for identity, asked in rules.requirements.items():
        assert identity in ids
        assert " ".join(asked.title.in_language(language).split()) in read.text


def test_a_requirement_that_no_code_asks_says_so() -> None:
    rules = replace(rulebook(), requirements={"TRN-09": requirement("TRN-09")})
    shown = render(audit(finding("TRN-09", Status.PARTLY)), rules, "en", "html")
    assert isinstance(shown, str)
    assert "None of the codes used asks this." in Reader(shown).text


def test_a_norm_for_some_platforms_only_says_so_and_gives_no_musts() -> None:
    rules = load_rulebook(plugins=False)
    found = (finding("ADV-03", Status.NOT_MET), finding("REP-03", Status.NOT_MET))
    codes = [rules.codes[name] for name in ("dsa", "be-2024")]
    record = msgspec.structs.replace(audit(), findings=found, scores=tuple(score(found, code) for code in codes))
    shown = render(record, rules, "en", "html")
    assert isinstance(shown, str)
    assert 'id="must-REP-03"' in shown
    assert 'id="must-ADV-03"' not in shown
    told = Reader(shown).text
    assert told.count("pplies only to platforms aimed at Belgium") == 4
    assert "asks these as musts too. They are not met, and count only if the platform falls under it: ADV-03" in told
    assert "**ADV-03**" in str(render(record, rules, "en", "md"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_bars_say_the_same_in_words_and_every_requirement_has_a_chip(language: str) -> None:
    html = page(audit(), language)
    read = Reader(html)
    told = {
        "nl": "Age (nl): 1 niet gehaald, 1 deels gehaald, 1 gehaald",
        "en": "Age (en): 1 not met, 1 partly met, 1 met",
    }
    assert told[language] in read.values("aria-label")
    chips = [element.attributes["href"] for element in read.elements if "chip " in element.attributes.get("class", "")]
    assert chips == [f"#{identity}" for identity in STATUSES]


def test_every_requirement_says_how_to_cite_it() -> None:
    html = page(audit())
    for identity in STATUSES:
        assert f'<a href="#{identity}">#{identity}</a>' in html


def route_of(*evidence: Evidence, status: Status = Status.MET) -> str:
    rules = rulebook("REP-08")
    found = Finding(requirement="REP-08", status=status, basis=Basis.OBSERVED, reason=both("found"), evidence=evidence)
    shown = render(audit(found, rules=rules), rules, "nl", "html")
    assert isinstance(shown, str)
    return Reader(shown).text


LINK = Evidence(f"{ORIGIN}/", "footer > a", "Meld misbruik")
FORM = Evidence(f"{ORIGIN}/melden", "form", "Uw melding")


def test_the_way_to_the_form_is_told_step_by_step() -> None:
    text = route_of(LINK, FORM)
    assert (
        "De weg naar het meldformulier"
        f" Kies de link 'Meld misbruik' op: {ORIGIN}/ Hier staat het formulier: {ORIGIN}/melden"
    ) in text


@pytest.mark.parametrize(("evidence", "status"), [((FORM,), Status.MET), ((LINK, FORM), Status.NOT_MET)])
def test_a_way_that_was_not_found_is_not_drawn(evidence: tuple[Evidence, ...], status: Status) -> None:
    assert "De weg naar het meldformulier" not in route_of(*evidence, status=status)


@pytest.mark.parametrize(
    ("language", "cell", "brief"),
    [
        ("nl", "0; niet te beoordelen: 1", "Over 1 moet-eis kan de audit niets zeggen."),
        ("en", "0; cannot tell: 1", "On 1 must the audit can say nothing."),
    ],
)
def test_a_must_that_could_not_be_judged_is_told_beside_those_not_met(language: str, cell: str, brief: str) -> None:
    rules = load_rulebook(plugins=False)
    found = (finding("REP-03", Status.CANNOT_TELL), finding("AGE-01", Status.MET))
    record = msgspec.structs.replace(audit(), findings=found, scores=(score(found, rules.codes["dsa"]),))
    shown = render(record, rules, language, "html")
    assert isinstance(shown, str)
    assert cell in Reader(shown).text
    assert brief in Reader(shown).text


def test_a_snapshot_that_was_not_whole_is_told_under_the_outcome_and_by_name() -> None:
    whole = audit()
    broken = msgspec.structs.replace(
        whole, source=msgspec.structs.replace(whole.source, damage=(both("a.warc: broken"),))
    )
    assert "niet gaaf" not in page(whole)
    assert "niet gaaf" in page(broken)
    assert "a.warc: broken (nl)." in page(broken)


def test_a_quotation_that_says_more_than_what_counts_says_so() -> None:
    more = msgspec.structs.replace(
        finding("AGE-02", Status.PARTLY),
        evidence=(Evidence(f"{ORIGIN}/voorwaarden", "p", "Meer.").beyond_what_counts(),),
    )
    assert "Deze taalversie zegt meer." in page(audit(more))
    assert "Deze taalversie zegt meer." not in page(audit(finding("AGE-02", Status.PARTLY)))
