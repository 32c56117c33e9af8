"""The summary of a round as one HTML page beside the reports; it needs no network and no script."""

from auditor.report.html_page import environment
from auditor.report.round.rows import rows, statuses
from auditor.report.round.visited import End, Round
from auditor.report.wording import wording
from auditor.rulebook import Rulebook

TEMPLATE = "round.html.j2"


def page(round_: Round, rulebook: Rulebook, language: str) -> str:
    """Return the page; the same round gives the same text."""
    words = wording(language)
    made = tuple(rows(round_, rulebook, words))
    code = next((row.score.title for row in made if row.score is not None), "")
    template = environment().get_template(TEMPLATE)
    return template.render(
        t=words,
        round=round_,
        language=words.language,
        day=words.day(round_.begun_at),
        moment=words.moment(round_.begun_at),
        rows=made,
        code=code,
        statuses=statuses(round_),
        troubled=tuple(row for row in made if row.doubts),
        whole=round_.number(End.WHOLE),
        doubtful=round_.number(End.DOUBTFUL),
        failed=round_.number(End.FAILED),
        waiting=round_.number(End.WAITING),
        total=len(made),
    )
