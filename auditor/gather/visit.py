"""A visit from the first request to the `Site` that checks judge."""

from collections.abc import Callable

from msgspec.structs import replace

from auditor.gather import gather
from auditor.gather.help_picture import picture_of_help
from auditor.gather.newcomer import terms_for_a_newcomer
from auditor.gather.progress import Progress, silent
from auditor.gather.reading import Reading
from auditor.rulebook import Rulebook
from auditor.site.channels import ChannelReader
from auditor.site.patience import patient_collector
from auditor.site.site import Site
from auditor.transport import Visitor


def visit(  # noqa: PLR0913 - what a visit is made of
    visitor: Visitor,
    rulebook: Rulebook,
    *,
    year: int,
    month: int = 12,
    max_pages: int = 40,
    advertisements: bool = True,
    progress: Callable[[Progress], None] = silent,
) -> Site:
    """Visit a platform and return what it showed; `year` and `month` are when, to tell plans and old reports by."""
    channels = ChannelReader(rulebook.channels)
    reading = Reading.of(rulebook.words, rulebook.page_words, rulebook.channels, keep=channels.is_help_number)
    with patient_collector():
        gathered = gather(visitor, reading, max_pages=max_pages, advertisements=advertisements, progress=progress)
        site = Site(gathered, rulebook.words, channels, year, month)
        passed, helped = gathered.gate_passed, picture_of_help(visitor, reading, site)
        open_terms = terms_for_a_newcomer(visitor, reading, site)
    if passed is not None and open_terms:
        passed = replace(passed, open_terms=open_terms)
    if helped is None and passed is gathered.gate_passed:
        return site
    return Site(replace(gathered, help_seen=helped, gate_passed=passed), rulebook.words, channels, year, month)
