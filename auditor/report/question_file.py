"""The questions as a TOML file to fill in with any editor; `auditor answer` reads it."""

import textwrap
from collections.abc import Iterator

from auditor.answering.words import STATUSES, WAYS, shown
from auditor.policy.toml_text import quoted
from auditor.report.dossier import Dossier
from auditor.report.questions import Question, questionnaire
from auditor.report.wording import Wording

WIDTH = 100
FIELDS = ("status", "reason", "how", "evidence", "sha256", "valid_until")


def question_file(dossier: Dossier) -> str:
    """Return the file; the same audit gives the same text."""
    words, form = dossier.words, questionnaire(dossier)
    explained = [
        *_told(words("questions.file_how")),
        *(
            line
            for status, said in STATUSES.items()
            for line in _told(f"{shown(said, words.language)}: {words(f'answerable.{status}')}", "#   status  ")
        ),
        *(
            line
            for how, said in WAYS.items()
            for line in _told(f"{shown(said, words.language)}: {words(f'how.{how}')}", "#   how     ")
        ),
        *_told(words("questions.file_more")),
    ]
    start = [
        f"platform = {quoted(form.address)}",
        f'by = ""  # {words("questions.file_by")}',
        f'date = ""  # {words("questions.file_date")}',
    ]
    reply = [
        *_told(words("questions.file_reply")),
        *("# [[reply]]", '# requirement = ""', '# text = ""', '# by = ""', '# date = ""'),
    ]
    parts = (
        _told(words("questions.file_head", platform=form.platform, moment=form.visited)),
        explained,
        start,
        *(_question(words, one) for one in form.questions),
        reply,
    )
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _question(words: Wording, one: Question) -> Iterator[str]:
    """Yield one question as comments, then what is to be filled in."""
    yield from _told(f"{one.shown}: {one.title}")
    if one.asks:
        yield from _told(one.asks)
    yield from _told(f"{words('questions.observed')}: {one.status_word}. {one.reason}")
    if one.unseen:
        yield from _told(f"{words('card.unseen')}: {one.unseen}")
    yield "[[answer]]"
    yield f"requirement = {quoted(one.requirement)}"
    for key in FIELDS:
        yield f'{key} = ""'


def _told(text: str, mark: str = "# ") -> Iterator[str]:
    """Yield a text as comments; it holds no line break and nothing unseen by then."""
    further = mark if mark == "# " else f"#{' ' * (len(mark) - 1)}"
    yield from textwrap.wrap(text, WIDTH, initial_indent=mark, subsequent_indent=further)
