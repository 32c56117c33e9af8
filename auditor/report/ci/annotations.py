"""GitHub annotations: a workflow command a line, in which no text of a site can become a command of its own."""

from collections.abc import Iterator

from auditor.policy.baseline import Weighed
from auditor.policy.outcome import Outcome
from auditor.report.hostile import visible
from auditor.report.wording import Wording, wording

# What ends a value (actions/toolkit, core/src/command.ts): in a message, and more of it in a property.
_IN_A_MESSAGE = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
_IN_A_PROPERTY = (*_IN_A_MESSAGE, (":", "%3A"), (",", "%2C"))


def annotations(outcome: Outcome, language: str) -> str:
    """Return an error for each breach that counts and each doubt, and a warning for each entry that is stale."""
    return "".join(f"{line}\n" for line in _lines(outcome, wording(language)))


def _lines(outcome: Outcome, words: Wording) -> Iterator[str]:
    """Yield the commands, gravest first: GitHub shows ten of each kind for a step."""
    for result in outcome.results:
        for one in result.counting:
            breach = one.breach
            file = result.file_of("" if breach.absent else breach.page) if result.files else ""
            yield _command("error", f"{breach.subject} ({breach.platform})", _message(one, words), file)
    for result in outcome.results:
        for doubt in result.doubts:
            yield _command("error", f"{words('check.inconclusive')} ({result.platform})", words.sentence(doubt))
    for entry in outcome.stale:
        where = " ".join(part for part in (entry.page, entry.selector) if part)
        yield _command("warning", f"{entry.requirement} ({entry.platform})", f"{words('check.stale')} {where}")


def _message(one: Weighed, words: Wording) -> str:
    """Return why it is a breach, and where."""
    breach = one.breach
    parts = [words.sentence(breach.reason)]
    if one.note is not None:
        parts.append(words.sentence(one.note))
    if breach.place:
        parts.append(breach.place)
    return "\n".join(visible(part) for part in parts)


def _command(name: str, title: str, message: str, file: str = "") -> str:
    """Return one workflow command; with a file of the checkout it is shown beside that."""
    lines = "\n".join(visible(line) for line in message.split("\n"))
    place = f"file={_escaped(visible(file), _IN_A_PROPERTY)}," if file else ""
    return f"::{name} {place}title={_escaped(visible(title), _IN_A_PROPERTY)}::{_escaped(lines, _IN_A_MESSAGE)}"


def _escaped(text: str, signs: tuple[tuple[str, str], ...]) -> str:
    """Return text with every sign that would end the value replaced; a legacy command may stand anywhere."""
    for sign, code in signs:
        text = text.replace(sign, code)
    return text.replace("##[", "## [")
