"""Names on lesser messengers and fan sites, and such as no figure betrays: "voeg me toe op Kik: roosjex"."""

import re
from collections.abc import Iterator, Sequence

from auditor.redaction.no_names import is_no_name

# Where people have a page of their own, beside those of `messengers`: what an address begins with.
HOUSES = (
    "fanvue.com", "fancentro.com", "loyalfans.com", "manyvids.com", "justfor.fans", "admireme.vip", "patreon.com",
    "clips4sale.com", "chaturbate.com", "stripchat.com", "cam4.com", "camsoda.com", "myfreecams.com", "bongacams.com",
    "fetlife.com", "bsky.app", "threads.net", "threads.com", "reddit.com/u/", "reddit.com/user/", "twitch.tv", "vk.com",
    "vk.me", "ok.ru", "line.me", "zalo.me", "matrix.to", "discord.com/users", "discordapp.com/users", "discord.me",
    "simplex.chat", "zangi.com", "icq.im", "kakao.com", "chats.viber.com", "bio.link", "lnk.bio", "linkin.bio",
    "solo.to", "carrd.co", "campsite.bio", "hoo.be", "msha.ke", "throne.com", "wishtender.com", "ko-fi.com",
    "buymeacoffee.com", "paypal.me", "tikkie.me", "cash.app", "revolut.me", "bunq.me", "mymember.site", "unlockd.me",
    "fanhouse.app", "avn.com/stars", "modelhub.com", "pornhub.com/model", "pornhub.com/users", "xhamster.com/users",
)  # fmt: skip
LINK = re.compile(
    rf"(?:https?:(?:\\?/){{2}})?(?<![\w-])(?:[\w-]{{1,20}}\.)?(?:{'|'.join(map(re.escape, HOUSES))})"
    r"(?:\\?/)?(?<=/)[^\s\"'<>()\x01]{1,300}",
    re.IGNORECASE,
)
# What the name of a service begins with.
NAMED = (
    "kik", "snap", "insta", "telegram", "tg", "ig", "discord", "skype", "wickr", "onlyfans", "fansly", "fanvue",
    "wechat", "threema", "icq", "session", "zangi", "kakao", "zalo", "line", "wire", "matrix", "element", "imo",
    "jabber", "xmpp", "simplex", "fetlife", "bluesky", "bsky", "mastodon", "reddit", "threads", "chaturbate",
    "stripchat", "manyvids", "loyalfans", "patreon", "twitch", "pinterest", "bigo", "hangouts", "google chat",
    "messenger", "facebook", "tinder", "badoo", "bumble", "grindr", "romeo", "planetromeo", "feeld", "paypal",
    "tikkie", "cashapp", "viber", "signal", "twitter", "tiktok", "tik tok",
)  # fmt: skip
SERVICE = rf"(?:{'|'.join(sorted(NAMED, key=len, reverse=True))})(?:chat|gram|talk)?"
SIGN = r"[\s:=>(\-\u2013]"
# With an at-sign; with a figure, dot or line; as an identity of so many signs.
ID = r"\s?-?(?:id|naam|name|account|user(?:name)?|gebruikersnaam|nick(?:name)?|handle|nummer|nr)(?![\w.])"
TOLD = re.compile(
    rf"(?<![\w.@/-]){SERVICE}(?![\w.])(?:{ID}[\s:=>(\-\u2013]{{1,4}}|\s?[:=>(]\s?|{SIGN}{{0,4}}(?=@))"
    r"(?:u/(?=\w))?(?P<who>@\s?[\w.\-:]{2,40}\w|(?=[a-zA-Z])(?=[\w.\-]{0,40}[\d_.]\w)[\w.\-]{3,40}\w)",
    re.IGNORECASE,
)
IDENTITY = re.compile(
    r"(?<!\w)(?:threema(?:[\s-]?id)?[\s:=]{1,3}(?-i:(?P<threema>[A-Z0-9*]{8}))(?!\w)|icq(?:[\s-]?(?:nr|nummer|number|"
    r"uin))?[\s:#=.]{1,3}(?P<icq>\d[\d -]{4,11}\d)|"
    r"session(?:[\s-]?id)?[\s:=]{1,3}(?P<session>05[0-9a-f]{20,64})|"
    r"discord[\s:=]{1,3}(?P<discord>[\w.]{2,32}#\d{4})(?!\w))",
    re.IGNORECASE,
)
# Who asks to be added, or says what she is called there, gives a name in whatever letters it is.
ASKED = re.compile(
    r"(?:voeg (?:me|mij) toe|add me|volg (?:me|mij)|follow me|vind (?:me|mij)|find me|(?:ik zit|ben ik|bereik me|"
    r"dm me|stuur me een dm|bereikbaar) )"
    rf"\s?(?:op|on|via|auf|sur)\s{SERVICE}(?![\w.])\s?(?:als|as|onder|met|is|naam|account|:|=|-|\u2013|"
    rf"\()?{SIGN}{{0,3}}(?P<who>@?[\w.\-]{{3,40}}\w)",
    re.IGNORECASE,
)
MINE = re.compile(
    rf"(?:mijn|my|mein|mon) {SERVICE}(?![\w.])(?:\s?-?(?:id|naam|name|account|username|nick(?:name)?))?\s?(?:is|ist|"
    rf"est|:|=){SIGN}{{0,3}}(?P<who>@?[\w.\-]{{3,40}}\w)",
    re.IGNORECASE,
)
# "Kik: roosjex", and nothing behind it.
ALONE = re.compile(
    rf"(?<![\w.@/-]){SERVICE}(?![\w.])\s?[:=]\s?(?:u/)?(?P<who>[a-z][\w\-]{{3,30}}\w)(?=\s*(?:\Z|[\x01|;,)\n\"'<]))",
    re.IGNORECASE,
)
STATES = frozenset(
    [
    "beschikbaar", "bereikbaar", "verplicht", "toegestaan", "geblokkeerd", "actief", "alleen", "liever", "mogelijk",
    "gewenst", "verboden", "volgt", "binnenkort", "onbekend", "optioneel", "inbegrepen", "uitgeschakeld",
    "available", "allowed", "required", "optional", "enabled", "disabled", "blocked", "unknown", "yes", "none",
    "geen", "hier", "doorlopend", "dagelijks", "altijd", "direct", "klik", "openen", "delen", "share", "volgen",
    "follow", "groep", "kanaal", "channel", "group", "chat", "bericht", "berichten", "veilig", "onveilig",
    "versleuteld", "privacy", "cookie", "cookies", "pixel", "tracking", "marketing", "analytics", "plugin",
    "plug-in", "login", "inloggen", "link", "pagina", "profiel",
    ]
)  # fmt: skip
LEADS = re.compile(r"(?:op|on|via|auf|sur|mijn|my|mein|mon)\s\Z", re.IGNORECASE)
BEFORE, BEHIND, SHORTLY = 40, 120, 5


def handles_of_services(text: str, signs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where the name stands by which someone goes at a service, by the places of what services are called."""
    reached = 0
    for place in signs:
        if place < reached or text[place - 1 : place].isalnum():
            continue
        asked = LEADS.search(text, max(reached, place - SHORTLY), place) is not None
        found = next(
            (
                found
                for found in (*_of_the_service(text, place), *(_of_who_asks(text, place, reached) if asked else ()))
                if found is not None and _is_a_handle(found, text)
            ),
            None,
        )
        if found is not None:
            reached = found.end()
            yield _told(found)


def _of_the_service(text: str, place: int) -> Iterator[re.Match[str] | None]:
    """Yield what stands behind the name of a service."""
    return (pattern.match(text, place) for pattern in (TOLD, IDENTITY, ALONE))


def _of_who_asks(text: str, place: int, reached: int) -> Iterator[re.Match[str] | None]:
    """Yield what stands behind the name of a service where somebody asks to be found there."""
    return (pattern.search(text, max(reached, place - BEFORE), place + BEHIND) for pattern in (ASKED, MINE))


def _told(found: re.Match[str]) -> tuple[int, int]:
    return next(found.span(name) for name, told in found.groupdict().items() if told)


def _is_a_handle(found: re.Match[str], text: str) -> bool:
    """Whether what is told as a name is no ordinary word."""
    start, end = _told(found)
    bare = text[start:end].lstrip("@ ").lower()
    if text[start] == "@" or any(map(str.isdigit, bare)):
        return True
    return bare not in STATES and not is_no_name(bare.capitalize())
