"""The whole report as values: what `report.html` lays out, in its order."""

import msgspec

from auditor.code import Level
from auditor.finding import Status
from auditor.report.card import Card, Quote, card
from auditor.report.caveats import caveats
from auditor.report.dossier import Address, Dossier, address
from auditor.report.elsewhere import musts_elsewhere
from auditor.report.hostile import visible
from auditor.report.people import Difference, ReplyNote, differences, replies_on
from auditor.report.score_line import ScoreLine, score_line
from auditor.report.sentence import sentence
from auditor.report.stated import stated_line
from auditor.report.themes import Theme, shown_statuses, themes, total
from auditor.report.visited import Fact, PageRow, Picture, facts, page_rows, pictures
from auditor.report.wording import Wording

MOST_IN_BRIEF = 5


class Must(msgspec.Struct, frozen=True):
    """A must that is not met, with the codes that ask it so."""

    card: Card
    codes: tuple[str, ...]


class OthersMusts(msgspec.Struct, frozen=True):
    """The musts of a code for some platforms only that are not met, with a sentence that says whose they are."""

    told: str
    cards: tuple[Card, ...]


class Unseen(msgspec.Struct, frozen=True):
    """Requirements that could not be judged for the same reason."""

    reason: str
    count: str
    cards: tuple[Card, ...]


class Glance(msgspec.Struct, frozen=True):
    """One theme at a glance: a bar of its outcomes, as long as it has requirements, and every requirement by its id.

    `share` is the length of the bar in percent of the longest; `told` says the same in words.
    """

    theme: Theme
    share: float
    told: str
    cards: tuple[Card, ...]


class ManifestRow(msgspec.Struct, frozen=True):
    """One piece of evidence and the finding it belongs to."""

    card: Card
    quote: Quote


class Document(msgspec.Struct, frozen=True):
    """Everything a report tells; each field is one part of it. `stated` is the advertisement total, if there is one."""

    language: str
    platform: str
    address: Address
    observed: str
    date: str
    tool: tuple[str, str, str]
    rendered: bool
    sentence: str
    caveats: tuple[str, ...]
    scores: tuple[ScoreLine, ...]
    facts: tuple[Fact, ...]
    stated: tuple[str, ...]
    musts: tuple[Must, ...]
    musts_brief: str
    musts_judged: bool
    musts_partly: tuple[Card, ...]
    musts_unseen: tuple[Card, ...]
    musts_elsewhere: tuple[OthersMusts, ...]
    themes: tuple[Theme, ...]
    total: Theme
    glances: tuple[Glance, ...]
    statuses: tuple[Status, ...]
    open: tuple[tuple[Status, tuple[Card, ...]], ...]
    settled: tuple[tuple[Status, tuple[Card, ...]], ...]
    unseen: tuple[Unseen, ...]
    conduct: tuple[str, ...]
    damage: tuple[str, ...]
    met: tuple[str, ...]
    pictures: tuple[Picture, ...]
    pages: tuple[PageRow, ...]
    manifest: tuple[ManifestRow, ...]
    differences: tuple[Difference, ...]
    replies: tuple[ReplyNote, ...]


def document(dossier: Dossier) -> Document:
    """Return the report of an audit."""
    audit, words = dossier.audit, dossier.words
    cards = tuple(
        card(dossier, finding, anchor) for finding, anchor in zip(audit.findings, dossier.anchors, strict=True)
    )
    musts = tuple(one for one in cards if one.is_must)
    by_theme = themes(dossier)
    return Document(
        language=words.language,
        platform=dossier.platform,
        address=address(audit.platform.url),
        observed=words.moment(audit.observed_at),
        date=words.day(audit.observed_at),
        tool=(visible(audit.tool.name), visible(audit.tool.version), visible(audit.rules.version)),
        rendered=audit.source.rendered,
        sentence=sentence(dossier),
        caveats=caveats(dossier),
        scores=tuple(score_line(dossier, score) for score in audit.scores),
        facts=facts(dossier),
        stated=(stated_line(words, audit.advertisement_total),) if audit.advertisement_total else (),
        musts=tuple(Must(one, _asked_as_must(one)) for one in _with(musts, Status.NOT_MET)),
        musts_brief=_in_brief(words, _with(musts, Status.NOT_MET)),
        musts_judged=any(one.status.judged for one in musts),
        musts_partly=_with(musts, Status.PARTLY),
        musts_unseen=_with(musts, Status.CANNOT_TELL, Status.ERROR),
        musts_elsewhere=tuple(
            OthersMusts(
                words("musts.elsewhere", code=one.title, scope=one.scope),
                tuple(missed for missed in cards if missed.requirement in one.requirements),
            )
            for one in musts_elsewhere(dossier)
        ),
        themes=by_theme,
        total=total(dossier),
        glances=_glances(dossier, by_theme, cards),
        statuses=shown_statuses(dossier),
        open=_by_status(cards, Status.NOT_MET, Status.PARTLY),
        settled=_by_status(cards, Status.MET, Status.NOT_APPLICABLE),
        unseen=_by_reason(dossier, _with(cards, Status.CANNOT_TELL, Status.ERROR)),
        conduct=tuple(words.sentence(line) for line in audit.source.conduct),
        damage=tuple(words.sentence(line) for line in audit.source.damaged),
        met=tuple(words.sentence(line) for line in audit.source.met or ()),
        pictures=pictures(dossier),
        pages=page_rows(dossier),
        manifest=tuple(ManifestRow(one, quote) for one in cards for quote in one.evidence),
        differences=differences(dossier),
        replies=replies_on(dossier, ""),
    )


def _glances(dossier: Dossier, by_theme: tuple[Theme, ...], cards: tuple[Card, ...]) -> tuple[Glance, ...]:
    """Return the themes at a glance."""
    words = dossier.words
    longest = max((theme.total for theme in by_theme), default=1)
    return tuple(
        Glance(
            theme=theme,
            share=round(100 * theme.total / longest, 2),
            told=", ".join(f"{count.number} {words(f'status.{count.status}').lower()}" for count in theme.shown),
            cards=tuple(one for one in cards if one.requirement.partition("-")[0] == theme.group),
        )
        for theme in by_theme
    )


def _in_brief(words: Wording, missed: tuple[Card, ...]) -> str:
    """Return the first of these musts by name, and how many there are."""
    names = "; ".join(f"{one.requirement} {one.title}" for one in missed[:MOST_IN_BRIEF])
    more = "; …" if len(missed) > MOST_IN_BRIEF else ""
    return words.count("musts.brief", len(missed), names=f"{names}{more}")


def _with(cards: tuple[Card, ...], *statuses: Status) -> tuple[Card, ...]:
    """Return the cards that have one of these outcomes."""
    return tuple(one for one in cards if one.status in statuses)


def _by_status(cards: tuple[Card, ...], *statuses: Status) -> tuple[tuple[Status, tuple[Card, ...]], ...]:
    """Return the cards under each of these outcomes that occurs."""
    return tuple((status, found) for status in statuses if (found := _with(cards, status)))


def _asked_as_must(one: Card) -> tuple[str, ...]:
    """Return the codes, with their article, that ask a requirement as a must."""
    return tuple(
        f"{asked.code}, {asked.article}" if asked.article else asked.code
        for asked in one.asked
        if asked.level is Level.MUST and asked.holds
    )


def _by_reason(dossier: Dossier, cards: tuple[Card, ...]) -> tuple[Unseen, ...]:
    """Return the cards under each reason, in order of first appearance."""
    reasons: dict[str, list[Card]] = {}
    for one in cards:
        reasons.setdefault(one.reason, []).append(one)
    return tuple(
        Unseen(reason, dossier.words.count("unseen.count", len(found)), tuple(found))
        for reason, found in reasons.items()
    )
