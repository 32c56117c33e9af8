"""Links to messengers and fan sites, and the names people go by there."""

import re
from collections.abc import Iterator, Mapping, Sequence

from auditor.redaction.handles import LINK as LESSER_LINK
from auditor.redaction.signs import matches_around
from auditor.site.markup.redaction import HOUSES

# What a link to a messenger begins with, but for its protocol and what stands before its domain.
LINKED = (
    "wa.me", "whatsapp.com", "t.me", "telegram.me", "telegram.dog", "signal.me", "signal.group", "snapchat.com",
    "instagram.com", "onlyfans.com", "fansly.com", "kik.me", "linktr.ee", "allmylinks.com", "beacons.ai", "tiktok.com",
    "discord.gg", "twitter.com", "facebook.com", "fb.me", "m.me", "x.com", "whatsapp:", "tg:", "skype:", "viber:",
    "sgnl:", "snapchat:", "instagram:", "threema:", "weixin:",
)  # fmt: skip
# What the name of a messenger begins with.
NAMED = (
    "whats", "telegram", "signal", "snap", "insta", "onlyfans", "fansly", "kik", "wechat", "skype", "discord", "tik",
    "wickr", "threema", "twitter", "viber", "ig:", "ig @", "tg:", "tg @",
)  # fmt: skip
BEFORE, BEHIND = 31, 340
LINK = re.compile(
    rf"(?:https?:(?:\\?/){{2}})?(?:[\w-]{{1,20}}\.)?(?:{HOUSES})"
    r"\\?/[^\s\"'<>()\x01]{1,300}|(?<![\w.])x\.com/[^\s\"'<>()\x01]{1,300}|"
    r"\b(?:whatsapp|tg|skype|viber|sgnl|snapchat|instagram|threema|weixin):(?://)?[^\s\"'<>()\x01]{2,300}",
    re.IGNORECASE,
)
NAMES = (
    r"(?:whats\s?app|telegram|signal|snap(?:chat)?|insta(?:gram)?|onlyfans|fansly|kik|wechat|"
    r"skype|discord|tik\s?tok|wickr|threema|twitter|viber|ig|tg)"
)
HANDLE = re.compile(
    rf"\b{NAMES}\b[\s:=>(\-\u2013]{{0,4}}(?:(?:is|id|me|op|via|naam|name|user(?:name)?|gebruikersnaam|mijn|account|handle)\b[\s:=]{{0,3}}){{0,2}}"
    r"(@\s?[\w.\-]{2,40}\w|(?<=[:=>(] )(?=[\w.\-]{0,40}[\d_.][\w])[\w.\-]{3,40}\w|"
    r"(?<=[:=>(])(?=[\w.\-]{0,40}[\d_.][\w])[\w.\-]{3,40}\w)",
    re.IGNORECASE,
)
HANDLE_FIRST = re.compile(
    rf"(?<![\w.])(@[\w.\-]{{2,40}}\w)(?=[\s(\-\u2013,]{{1,3}}(?:op|on|via|bij|auf|sur)?\s?{NAMES}\b)", re.IGNORECASE
)
# The services' own pages: to share, to download, to read the rules.
SERVICES = re.compile(
    r"/(?:sharer?|intent|share|legal|help|privacy|policies|download|business|about)\b|[?&](?:u|url|text)=",
    re.IGNORECASE,
)
DIALS = re.compile(r"phone=|wa\.me/\+?\d", re.IGNORECASE)


def messengers_in(text: str, signs: Mapping[str, Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Yield where a link to someone's messenger or a name there stands, by the places of `LINKED` and of `NAMED`."""
    for start, end in matches_around(LINK, sorted(signs["link"]), text, BEFORE, BEHIND):
        found = text[start:end]
        if DIALS.search(found) or not SERVICES.search(found):
            yield start, end
    reached = 0
    for place in signs["messenger"]:
        if place >= reached and (found_there := HANDLE.match(text, place)) is not None:
            reached = found_there.end()
            yield found_there.span(1)
    for start, end in matches_around(LESSER_LINK, sorted(signs["lesser"]), text, BEFORE, BEHIND):
        if not SERVICES.search(text[start:end]):
            yield start, end
    place = text.find("@")
    while place >= 0:
        if (found_there := HANDLE_FIRST.match(text, place)) is not None:
            yield found_there.span(1)
        place = text.find("@", place + 1)
