"""Years and months that a text is about or was published in, and whether that is recent enough for a yearly report."""

import re

from auditor.site.words.later import later

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("januari", "january", "jan"), ("februari", "february", "feb"), ("maart", "march", "mrt", "mar"),
            ("april", "apr"), ("mei", "may"), ("juni", "june", "jun"), ("juli", "july", "jul"),
            ("augustus", "august", "aug"), ("september", "sept", "sep"), ("oktober", "october", "okt", "oct"),
            ("november", "nov"), ("december", "dec"),
        ),
        1,
    )
    for name in names
}  # fmt: skip
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
YEAR = r"(?:19|20)\d\d"
DATED = later(
    rf"\b(?:(?P<name>{MONTH})\.?,?\s+(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?(?P<year>{YEAR})|"
    rf"\d{{1,2}}[-/.](?P<digits>\d{{1,2}})[-/.](?P<last>{YEAR})|(?P<first>{YEAR})-(?P<second>\d\d)(?:-\d\d)?)\b"
)
# A euro sign is folded into a question mark.
ALONE = re.compile(rf"(?<![\d.,/?-])(?<!artikel )(?P<year>{YEAR})(?![\d.,]?\d)")
PUBLISHED = later(
    r"\b(?:gepubliceerd|publicatie\w*|verschenen|verscheen|uitgebracht|openbaar gemaakt|geplaatst|online gezet|"
    r"vastgesteld|"
    r"bijgewerkt|published|publication|issued|released|dated|posted|updated|date of report|gedateerd|opgesteld)\b"
)
RECENT_MONTHS = 14
DECEMBER = 12

Moment = tuple[int, int]


def moments(low: str) -> tuple[Moment, ...]:
    """Return the years and months that a folded text names; a year alone stands for its last month."""
    found: list[tuple[int, Moment]] = []
    taken: list[tuple[int, int]] = []
    for one in DATED.finditer(low):
        month = MONTHS.get(one["name"] or "") or int(one["digits"] or one["second"] or 0)
        if 1 <= month <= DECEMBER:
            found.append((one.start(), (int(one["year"] or one["last"] or one["first"]), month)))
            taken.append(one.span())
    found += [
        (one.start(), (int(one["year"]), DECEMBER))
        for one in ALONE.finditer(low)
        if not any(start <= one.start() < stop for start, stop in taken)
    ]
    return tuple(moment for _, moment in sorted(found))


def published(low: str) -> Moment | None:
    """Return when a folded text says that something was published, None when it does not say."""
    for word in PUBLISHED.finditer(low):
        after = moments(low[word.end() : word.end() + 40])
        before = moments(low[max(0, word.start() - 40) : word.start()])
        if after or before:
            return after[0] if after else before[-1]
    return None


def is_recent(moment: Moment, now: Moment) -> bool:
    """Whether a moment lies less than 14 months back, and not in the future beyond this year."""
    age = (now[0] - moment[0]) * DECEMBER + now[1] - moment[1]
    return age < RECENT_MONTHS and moment[0] <= now[0]
