"""Under which name the auditor visits: honest about what it is, and with a contact when one was given.

The project has no address of its own to publish, and an invented one would be a lie to the site. So the contact comes
from whoever runs the audit (`--contact`, or AUDITOR_CONTACT in the environment, both read by the command line); without
one the name says so, and the visit's record of conduct asks for it.
"""

import re

from auditor import __version__
from auditor.errors import UsageError

PRODUCT = "GedragscodeAuditor"
NO_CONTACT = "no contact given"

_PRODUCT_TOKEN = re.compile(r"[A-Za-z_-]+")
_HEADER_VALUE = re.compile(r"[\x20-\x7e]{1,300}")


def user_agent(contact: str = "") -> str:
    """Return the User-Agent header: product, version, purpose, and an e-mail address or page to complain to."""
    reach = f"contact: {contact.strip()}" if contact.strip() else NO_CONTACT
    return f"{PRODUCT}/{__version__} (audit of published safety measures; {reach})"


USER_AGENT = user_agent()


def checked_user_agent(agent: str) -> str:
    """Return the header value; raises UsageError for one that cannot be sent or that names no product."""
    agent = agent.strip()
    if _HEADER_VALUE.fullmatch(agent) and _PRODUCT_TOKEN.match(agent):
        return agent
    raise UsageError(
        nl="De user-agent moet met een productnaam beginnen en op één regel in gewone ASCII-tekens staan (hooguit 300);"
        " bijvoorbeeld 'MijnAuditor/1.0 (contact: naam@organisatie.nl)'.",
        en="The user agent must start with a product name and be one line of plain ASCII characters (300 at most);"
        " for instance 'MyAuditor/1.0 (contact: name@organisation.nl)'.",
    )


def product_token(agent: str) -> str:
    """Return the name that robots.txt groups are matched against (RFC 9309, 2.2.1): letters, `_` and `-` only."""
    found = _PRODUCT_TOKEN.match(agent)
    return found.group() if found else PRODUCT
