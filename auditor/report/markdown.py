"""The report as a compact page of Markdown, for an issue or a mail."""

import re
from collections.abc import Iterable

from auditor.report.card import Card
from auditor.report.document import Document, document
from auditor.report.dossier import Dossier
from auditor.report.wording import Wording

# What has a meaning inside a line of Markdown, of GitHub's (mentions, numbers, bare addresses) and of HTML in it.
SPECIAL = re.compile(r"[\\`*_\[\]|~#@$]|:(?=//)|(?<=www)\.")
ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))


def markdown(dossier: Dossier) -> str:
    """Return sentence, scores, themes and what is not or partly met."""
    words, told = dossier.words, document(dossier)
    parts = (
        f"# {plain(words('document.title', platform=told.platform))}",
        plain(told.sentence),
        *((_list(told.caveats),) if told.caveats else ()),
        plain(words("document.visited", moment=told.observed)),
        *(plain(f"{words('stated.term')}: {line}") for line in told.stated),
        *_differences(words, told),
        *_scores(words, told),
        *_themes(words, told),
        *_open(words, told),
        *_others_musts(told),
        *_unseen(words, told),
        *_settled(words, told),
        f"## {plain(words('method.limits'))}",
        _list((words("method.limit_code"), words("method.limit_law"), words("method.limit_time", date=told.date))),
    )
    return "\n\n".join(parts) + "\n"


def _differences(words: Wording, told: Document) -> tuple[str, ...]:
    """Return where an answer is another than what was observed, and what the platform says of the whole."""
    parts: list[str] = []
    if told.differences:
        head = tuple(words(f"differences.{name}") for name in ("requirement", "observed", "answered"))
        rows = ((f"{one.requirement} {one.title}", one.observed_word, one.answered_word) for one in told.differences)
        parts += [f"## {plain(words('differences.title'))}", _table(head, rows)]
    if told.replies:
        parts += [f"## {plain(words('reply.title'))}", _list(f"{one.line} {one.text}" for one in told.replies)]
    return tuple(parts)


def _scores(words: Wording, told: Document) -> tuple[str, ...]:
    """Return the table of scores by code."""
    if not told.scores:
        return (f"## {plain(words('codes.title'))}", plain(words("score.no_code")))
    head = tuple(words(f"codes.{name}") for name in ("code", "range", "coverage", "grade", "musts"))
    rows = tuple(
        (
            f"{line.title} ({line.scope})" if line.scope else line.title,
            line.range,
            f"{line.percent}%",
            line.grade or words("codes.no_grade"),
            line.musts,
        )
        for line in told.scores
    )
    notes = tuple(plain(line.note) for line in told.scores if line.note)
    return (f"## {plain(words('codes.title'))}", _table(head, rows), *notes)


def _themes(words: Wording, told: Document) -> tuple[str, ...]:
    """Return the table of themes by outcome."""
    head = (words("groups.group"), *(words(f"status.{status}") for status in told.statuses))
    rows = tuple((row.title, *(str(count.number) for count in row.counts)) for row in (*told.themes, told.total))
    return (f"## {plain(words('groups.title'))}", _table(head, rows))


def _open(words: Wording, told: Document) -> tuple[str, ...]:
    """Return what is not met and partly met, each in one line."""
    parts = []
    for status, cards in told.open:
        parts.append(f"## {plain(words(f'status.{status}'))} ({len(cards)})")
        parts.append("\n".join(_line(card) for card in cards))
    return tuple(parts)


def _others_musts(told: Document) -> tuple[str, ...]:
    """Return the musts of a code for some platforms only, by their ids."""
    return tuple(
        plain(f"{others.told} {', '.join(card.requirement for card in others.cards)}.")
        for others in told.musts_elsewhere
    )


def _unseen(words: Wording, told: Document) -> tuple[str, ...]:
    """Return what could not be judged, briefly, under the reason."""
    if not told.unseen:
        return ()
    lines = (f"- {plain(one.reason)} {_named(one.cards)}" for one in told.unseen)
    return (f"## {plain(words('unseen.title'))}", plain(words("unseen.intro")), "\n".join(lines))


def _settled(words: Wording, told: Document) -> tuple[str, ...]:
    """Return what is met and what does not apply, by theme and by name only; a claim is called so."""
    parts = []
    for status, cards in told.settled:
        parts.append(f"## {plain(words(f'status.{status}'))} ({len(cards)})")
        by_theme = {theme: [card for card in cards if card.theme == theme] for theme in (one.theme for one in cards)}
        parts.append(
            "\n".join(
                f"- {plain(theme)}: {_named(found, plain(words('caveat.claim')))}" for theme, found in by_theme.items()
            )
        )
    return tuple(parts)


def _named(cards: Iterable[Card], claim: str = "") -> str:
    """Return requirements by id and title, one after the other."""
    return "; ".join(
        f"**{plain(card.requirement)}** {plain(card.title)}" + (f" ({claim})" if claim and card.claimed else "")
        for card in cards
    )


def _line(card: Card) -> str:
    """Return one finding: why, the first thing it rests on and its page, and how sure the check is.

    What is absent stands nowhere, so nothing of the pages that were searched is quoted.
    """
    first = next(iter(card.quotes), None)
    excerpt = first.excerpt if first is not None and not card.absent else ""
    parts = (
        plain(card.reason),
        f"“{plain(excerpt)}”" if excerpt else "",
        as_code(first.address.text) if first is not None and first.address.text else "",
        f"({plain(card.sure_briefly)})" if card.sure_briefly else "",
    )
    said = " ".join(part for part in parts if part)
    replies = "".join(f"\n  - {plain(reply.line)} {plain(reply.text)}" for reply in card.replies)
    return f"- **{plain(card.requirement)}** {plain(card.title)}: {said}{replies}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a table of plain cells."""
    lines = [head, *rows]
    shown = ["| " + " | ".join(plain(cell) for cell in line) + " |" for line in lines]
    return "\n".join([shown[0], "|" + " --- |" * len(head), *shown[1:]])


def _list(lines: Iterable[str]) -> str:
    """Return a bulleted list of plain lines."""
    return "\n".join(f"- {plain(line)}" for line in lines)


def plain(text: str) -> str:
    """Return text that Markdown leaves as it is."""
    for character, entity in ENTITIES:
        text = text.replace(character, entity)
    return SPECIAL.sub(lambda found: f"\\{found[0]}", text)


def as_code(text: str) -> str:
    """Return an address as code, so that nothing turns it into a link; a backtick would end it."""
    return f"`{text.replace('`', '%60').replace('|', '%7C')}`"
