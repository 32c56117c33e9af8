"""Links to messengers and fan sites, and the names people go by there."""

import re
from collections.abc import Iterator

from auditor.redaction.signs import holds_any

SIGNS = (
    "whats",
    "wa.me",
    "t.me",
    "telegram",
    "signal",
    "snap",
    "insta",
    "onlyfans",
    "fansly",
    "skype",
    "viber",
    "kik",
    "wechat",
    "discord",
    "tiktok",
    "linktr",
    "twitter",
    "x.com",
    "facebook",
    "fb.",
    "tg:",
    "allmylinks",
    "beacons",
    "wickr",
    "threema",
)
LINK = re.compile(
    r"(?:https?:(?:\\?/){2})?(?:[\w-]{1,20}\.)?(?:wa\.me|whatsapp\.com|t\.me|telegram\.me|telegram\.dog|signal\.me|signal\.group|snapchat\.com|"
    r"instagram\.com|onlyfans\.com|fansly\.com|kik\.me|linktr\.ee|allmylinks\.com|beacons\.ai|tiktok\.com|discord\.gg|twitter\.com|"
    r"facebook\.com|fb\.me|m\.me)\\?/[^\s\"'<>()\x01]{1,300}|(?<![\w.])x\.com/[^\s\"'<>()\x01]{1,300}|"
    r"\b(?:whatsapp|tg|skype|viber|sgnl|snapchat|instagram|threema|weixin):(?://)?[^\s\"'<>()\x01]{2,300}",
    re.IGNORECASE,
)
NAMES = (
    r"(?:whats\s?app|telegram|signal|snap(?:chat)?|insta(?:gram)?|onlyfans|fansly|kik|wechat|"
    r"skype|discord|tik\s?tok|wickr|threema|twitter)"
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


def messengers_in(text: str, low: str) -> Iterator[tuple[int, int]]:
    """Yield where a link to someone's messenger or a name there stands."""
    if not holds_any(SIGNS, low):
        return
    for found in LINK.finditer(text):
        if DIALS.search(found[0]) or not SERVICES.search(found[0]):
            yield found.start(), found.end()
    for pattern in (HANDLE, HANDLE_FIRST):
        for found in pattern.finditer(text):
            yield found.start(1), found.end(1)
