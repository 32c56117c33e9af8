"""How a snapshot was made: what a reader must know to judge what it is worth."""

from collections.abc import Mapping

import msgspec

from auditor.requirements import Text

# The mark of our own snapshots, with the version of how they are laid out.
MARK, LAYOUT = "auditor-snapshot", "1"
# Under what name the visit notes how it behaved.
CONDUCT = "urn:auditor:conduct"
_FIELDS = {
    "software": "tool",
    "http-header-user-agent": "user_agent",
    "auditor-rules": "rules",
    "auditor-pace": "pace",
    "auditor-began": "began",
    "auditor-home": "home",
    "auditor-name": "name",
}


class Made(msgspec.Struct, frozen=True):
    """What made a snapshot and how; all "" in a file of another tool but `software`, `home` and `began`.

    `tool` names this program with its version, `rules` the rules of that day, `pace` how politely was asked, `began`
    is ISO 8601 in UTC, `conduct` what the visit noted about itself, `software` what any tool says of itself.
    """

    tool: str
    rules: str = ""
    user_agent: str = ""
    pace: str = ""
    began: str = ""
    home: str = ""
    name: str = ""
    conduct: tuple[Text, ...] = ()
    software: str = ""


def fields_of(made: Made) -> dict[str, str]:
    """Return the lines of the warcinfo record."""
    told = {name: getattr(made, attribute) for name, attribute in _FIELDS.items()}
    told["format"] = "WARC File Format 1.1"
    told["conformsTo"] = "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
    return {MARK: LAYOUT, **told}


def made_of(fields: Mapping[str, str], date: str) -> Made:
    """Return what the lines of a warcinfo record say; those of another tool leave `tool` empty."""
    software = fields.get("software", "")
    if MARK not in fields:
        return Made("", user_agent=fields.get("http-header-user-agent", ""), began=date, software=software)
    told = {attribute: fields.get(name, "") for name, attribute in _FIELDS.items()}
    return Made(
        tool=told["tool"],
        rules=told["rules"],
        user_agent=told["user_agent"],
        pace=told["pace"],
        began=told["began"],
        home=told["home"],
        name=told["name"],
        software=software,
    )


def warc_fields(block: bytes) -> dict[str, str]:
    """Return the lines of a block of ``application/warc-fields``."""
    pairs = (line.partition(":") for line in block.decode("utf-8", "replace").splitlines() if ":" in line)
    return {name.strip(): value.strip() for name, _, value in pairs}
