"""Invented audits to render: small rules, one finding of each outcome, and text that means harm."""

from dataclasses import dataclass
from html.parser import HTMLParser

import msgspec

from auditor.audit import Audit, PageRecord, Platform, Provenance, Rules, Tool
from auditor.code import Clause, Code, Level
from auditor.finding import Basis, Evidence, Finding, Status
from auditor.requirements import Example, Kind, Requirement, Source, Text
from auditor.rulebook import Rulebook
from auditor.score import score
from auditor.site.channel_list import Channels
from auditor.site.words.vocabulary import Vocabulary

ORIGIN = "https://www.voorbeeld.example"
EMPTY = Text("", "")
HOSTILE = "</script><img src=x onerror=alert(1)>\u202egnp.exe\u200b\x1b[31m\x00 {{ 7*7 }} {% raw %} & \"'" + "w" * 400
STATUSES = {
    "AGE-01": Status.MET,
    "AGE-02": Status.PARTLY,
    "AGE-03": Status.NOT_MET,
    "REP-01": Status.NOT_APPLICABLE,
    "REP-02": Status.CANNOT_TELL,
    "REP-03": Status.ERROR,
}


def both(text: str) -> Text:
    """Return a text that names its language."""
    return Text(f"{text} (nl)", f"{text} (en)")


def requirement(identity: str) -> Requirement:
    """Return a requirement whose every text names it."""
    fields = ["title", "asks", "why", "met", "partly", "not_met", "cannot_tell", "seen", "unseen", "remedy", "protects"]
    texts = {name: both(f"{identity} {name}") for name in fields}
    return Requirement(
        id=identity,
        kind=Kind.PUBLISH,
        strength="dsa",
        confirmed="source",
        example=Example(EMPTY, EMPTY, EMPTY),
        sources=(Source(both(f"{identity} source"), "https://bron.example/wet"), Source(both("book"), "")),
        **texts,
    )


def clause(identity: str, level: Level, *, article: str = "", weight: int = 1) -> Clause:
    """Return a clause; one with an article has a condition too."""
    return Clause(
        requirement=identity,
        level=level,
        weight=weight,
        article=article,
        condition=both("only if large") if article else EMPTY,
        source=both("clause source"),
        url="https://bron.example/clause",
        strength="code?",
    )


def rulebook(*identities: str) -> Rulebook:
    """Return rules for these requirements, by two codes."""
    levels = (Level.SHOULD, Level.MAY, Level.MUST, Level.MUST, Level.MUST, Level.MUST)
    asked = tuple(zip(identities or tuple(STATUSES), levels, strict=False))
    codes = (
        Code("code-one", both("Code One"), both("note one"), tuple(clause(one, level) for one, level in asked)),
        Code("code-two", both("Code Two"), EMPTY, (clause("AGE-03", Level.MUST, article="16(1)", weight=3),)),
    )
    return Rulebook(
        requirements={identity: requirement(identity) for identity, _ in asked},
        groups={"AGE": both("Age"), "REP": both("Reporting")},
        codes={code.id: code for code in codes},
        checks={},
        words=Vocabulary([]),
        pages={},
        channels=Channels("2026-11", (), ()),
        rules=Rules("2026.11.0", "sha256:00ff"),
    )


def finding(identity: str, status: Status, *, reason: Text | None = None, evidence: Evidence | None = None) -> Finding:
    """Return a finding; a judged one rests on a quotation, and an absence says what was searched."""
    quoted = evidence or Evidence(f"{ORIGIN}/voorwaarden", "main > p", f"quote of {identity}", "ab" * 32)
    return Finding(
        requirement=identity,
        status=status,
        basis=Basis.PUBLISHED if status.judged else None,
        reason=reason or both(f"reason of {identity}"),
        evidence=(quoted,) if status.judged else (),
        searched=(f"{ORIGIN}/", f"{ORIGIN}/voorwaarden") if status is Status.NOT_MET else (),
        check_version=0 if status is Status.CANNOT_TELL else 1,
    )


def audit(*findings: Finding, rules: Rulebook | None = None) -> Audit:
    """Return an audit of these findings, or of one of each outcome."""
    found = findings or tuple(finding(identity, status) for identity, status in STATUSES.items())
    book = rules or rulebook()
    return Audit(
        tool=Tool("auditor", "0.1.0"),
        rules=book.rules,
        platform=Platform("Voorbeeld", f"{ORIGIN}/"),
        source=Provenance(
            "live", rendered=False, user_agent="Auditor/0.1", vantage="NL", conduct=(both("one by one"),)
        ),
        observed_at="2026-11-24T02:10:07Z",
        judged_at="2026-11-25T12:00:00+01:00",
        pages=(
            PageRecord(f"{ORIGIN}/", 200, "home", "nl", "cd" * 32, 0),
            PageRecord(f"{ORIGIN}/voorwaarden", 200, "terms", "nl", "ab" * 32, 1),
            PageRecord(f"{ORIGIN}/[advertentie 1]", 200, "advertisement", "", "", None),
            PageRecord(f"{ORIGIN}/privacy", 0, "kind of its own", "", "", 1, both("no answer")),
        ),
        findings=found,
        scores=tuple(score(found, code) for code in book.codes.values()),
    )


def blank_audit() -> Audit:
    """Return an audit that saw nothing at all."""
    return msgspec.structs.replace(audit(), pages=(), findings=(), scores=())


def hostile_audit() -> Audit:
    """Return an audit in which every text of the site means harm."""
    evil = Text(HOSTILE, HOSTILE)
    found = finding(
        "AGE-03", Status.NOT_MET, reason=evil, evidence=Evidence("javascript:alert(1)", HOSTILE, HOSTILE, HOSTILE)
    )
    return msgspec.structs.replace(
        audit(found, finding("x' onload=alert(1)", Status.MET), found),
        platform=Platform(HOSTILE, "data:text/html,x"),
        source=Provenance("elsewhere", rendered=True, user_agent=HOSTILE, vantage="", conduct=(evil,)),
        observed_at=HOSTILE,
        pages=(PageRecord("javascript:alert(1)", 200, HOSTILE, HOSTILE, HOSTILE, 1, evil),),
    )


@dataclass(frozen=True)
class Element:
    """A start tag with its attributes."""

    tag: str
    attributes: dict[str, str]


class Reader(HTMLParser):
    """Reads a page strictly: every element that opens must close, in order."""

    VOID = frozenset({"meta", "br", "link", "img", "input", "hr"})

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        """The text a reader sees, on one line."""
        return " ".join("".join(self.words).split())

    def values(self, name: str) -> list[str]:
        """Return the values of an attribute throughout the page."""
        return [element.attributes[name] for element in self.elements if name in element.attributes]
