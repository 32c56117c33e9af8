"""An audit with the snapshot it was made of: which lies beside it, and how it is judged anew."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import msgspec

from auditor.answering.settling import settled
from auditor.audit import Audit
from auditor.cli.judging import Job
from auditor.cli.output_folder import RECORD
from auditor.requirements import Text
from auditor.rulebook import Rulebook

RECORDINGS = (".wacz", ".warc", ".warc.gz")
PAGES = ("*.html", "*.htm", "*.xhtml")


def snapshots_beside(folder: Path) -> Iterator[Path]:
    """Yield what an audit in this folder can have been made from."""
    for path in sorted(folder.iterdir()):
        recording = path.is_file() and path.name.endswith(RECORDINGS)
        if recording or (path.is_dir() and not (path / RECORD).exists() and holds_pages(path)):
            yield path


def holds_pages(folder: Path) -> bool:
    """Whether a folder is one of pages."""
    return (folder / "site.toml").is_file() or any(next(folder.glob(shape), None) for shape in PAGES)


def job_of(audit: Audit, snapshot: Path) -> Job:
    """Return how to judge anew: as many pages as were visited then, so that no page of the snapshot is left unread."""
    seen, most = datetime.fromisoformat(audit.observed_at), max(40, len(audit.pages))
    return Job(str(snapshot), seen, most, rendered=audit.source.rendered)


def renewed(old: Audit, anew: Audit | Text, rulebook: Rulebook, now: datetime) -> Audit | Text:
    """Return the new audit with both dates: when it was seen, which stays, and when it was judged; or why not.

    Answers and replies to the old one count for the new one too, as far as it has their requirements.
    """
    if isinstance(anew, Text):
        return anew
    if anew.platform.url != old.platform.url:
        return Text(
            f"de opname is van {anew.platform.url}, en deze audit van {old.platform.url}",
            f"the snapshot is of {anew.platform.url}, and this audit of {old.platform.url}",
        )
    asked = {score.code for score in old.scores}
    source = msgspec.structs.replace(anew.source, vantage=old.source.vantage)
    scores = tuple(score for score in anew.scores if score.code in asked) if asked else anew.scores
    fresh = msgspec.structs.replace(anew, observed_at=old.observed_at, source=source, scores=scores)
    known = {finding.requirement for finding in fresh.findings}
    answers = [answer for answer in old.answers if answer.requirement in known]
    replies = [reply for reply in old.replies if not reply.requirement or reply.requirement in known]
    return settled(fresh, tuple(rulebook.codes.values()), now.date(), answers, replies)
