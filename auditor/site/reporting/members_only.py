"""Whether reporting is for members: what a control, its address or a line beside it says of an account."""

import re

from auditor.finding import Evidence
from auditor.site.markup.elements import Control, Link
from auditor.site.markup.regions import Region
from auditor.site.markup.trouble import Trouble
from auditor.site.site import Site
from auditor.site.template import Shared
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

LOGIN_ADDRESS = later(
    r"/(?:wp-)?(?:login|log-in|inloggen|sign-?(?:in|up)|aanmelden|account|regist(?:er|reer|reren|rieren|ratie|ration)|"
    r"inschrijven|anmelden|einloggen|connexion|se-connecter|inscription|s-inscrire)\b|"
    r"[?&](?:login|return|next|redirect)=",
    re.IGNORECASE,
)


# What opens over the page: "#user_login_modal".
OPENS_LOGIN = later(r"#[\w-]*(?:log-?in|inloggen|sign-?in|sign-?up|register|auth)(?:$|[_-][\w-]*$)", re.IGNORECASE)
# What the script of a plug-in asks an account for: "require-login", "not-loggedin".
LOGIN_CLASS = later(
    r"(?:^|[\s_-])(?:(?:requires?|needs?|force|must)[_-]?(?:login|log-in|auth|sign-?in)|(?:login|auth|sign-?in)[_-]?"
    r"(?:required|needed|first|only)|not[_-]?logged[_-]?in|guest[_-]only)(?:$|[\s_-])",
    re.IGNORECASE,
)


def for_members(site: Site, way: Shared) -> bool:
    """Whether a report control says that it is for members, leads to a login, or stands beside a line that says so."""
    if says_members_only(folded(way.name)):
        return True
    if isinstance(way.element, Link) and LOGIN_ADDRESS.search(way.target):
        return True
    node = way.page.node_at(way.element.at) if isinstance(way.element, (Link, Control)) else None
    if node is not None and (
        LOGIN_CLASS.search(node.attributes.get("class") or "") or OPENS_LOGIN.match(node.attributes.get("href") or "")
    ):
        return True
    return (
        any(v.url == way.target and v.trouble is Trouble.LOGIN for v in site.visits) or members_line(site) is not None
    )


MEMBERS_ONLY = later(
    r"\b(?:log (?:eerst )?in|inloggen|"
    r"(?:aanmelden|registreren|meld (?:je|u) (?:eerst )?aan) om (?:\S+ ){0,3}?te|"
    r"ingelogd\w*|alleen (?:voor |door )?(?:geregistreerde )?(?:leden|gebruikers|"
    r"ingelogde)|enkel (?:voor |door )?leden|leden kunnen|account nodig|met (?:je|uw|een) account|"
    r"logged[- ]in|log in|sign in|signed[- ]in|"
    r"(?:must|need to|have to) be (?:a )?(?:registered|member)|members only|members can|"
    r"only (?:registered )?(?:members|users)|"
    r"registered (?:users|members)|need an account|with an account|have an account|voor leden)\b"
)
NO_ACCOUNT = later(
    r"\b(?:geen account|zonder account|zonder (?:in te loggen|inloggen|aanmelden)|niet in te loggen|"
    r"niet (?:hoeven )?inloggen|hoef\w* (?:je |u )?(?:niet|geen)|no account|without (?:an )?account|without logging|"
    r"not need|no need|no login|no sign|don't need|anyone)\b"
)


def says_members_only(low: str) -> bool:
    """Whether a folded text ties what it speaks of to an account."""
    return MEMBERS_ONLY.search(low) is not None and NO_ACCOUNT.search(low) is None


def members_line(site: Site) -> Evidence | None:
    """Return a line of the template that ties reporting to an account."""
    template = site.template
    if template is None:
        return None
    for line in template.lines():
        low = folded(line.name)
        if line.region in (Region.NAV, Region.FOOTER, Region.HEADER) or not says_members_only(low):
            continue
        if "report_act" in line.page.words.named(SIGNS_UP.sub(" ", low)):
            return line.evidence()
    return None


SIGNS_UP = later(r"\bmeld (?:je|u|jezelf)\b(?:\s\S+){0,3}?\saan\b|\baanmeld\w*|\bafmeld\w*")
