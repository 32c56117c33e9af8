"""That a document which looks odd is turned down, or passed on to whoever knows: looked at, and not said how."""

from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later

PAPERS = r"(?:kopie\w*|scans?|document\w*|paspoort|id|id-kaart|identiteits\w+|legitimatie\w*|cop(?:y|ies)|passport)"
ODD = r"(?:vreemd|raar|gek|bewerkt|nep|vals|verdacht|odd|strange|fake|forged|edited|doctored|wrong|off)"
# "Oogt een kopie vreemd, …"
ODD_COPY = later(
    rf"^\W*(?:alleen |enkel |slechts |only )?(?:(?:als|wanneer|indien|if|when|where) )?(?:(?:oogt|lijkt|"
    rf"ziet) )?(?:een|de|het|je|uw|jouw|a|an|the|your) "
    rf"{PAPERS} (?:er )?(?:(?:looks|seems) )?(?:\w+ )?{ODD}\b[^.;]*,(?![^.;]*\b(?:niet|geen|not|no)\b)|"
    # "If something about a document looks off", "als er iets aan een paspoort niet klopt".
    rf"^\W*(?:als|wanneer|indien|if|when|should) (?:er )?(?:iets|something|anything) (?:about|with|on|in|aan|met|"
    rf"van|op) (?:een|de|het|je|uw|a|"
    rf"an|the|your) {PAPERS}\b[^.;,]{{0,30}}\b(?:{ODD}|niet klopt|klopt niet)\b[^.;,]{{0,10}},"
)
# "We turn down whatever does not look genuine": looked at, and not said how.
TURNED_DOWN = later(
    r"\b(?:turn(?:s|ed)? (?:\w+ )?down|turn(?:s|ed)? away|reject\w*|refus\w+|declin\w+|send back|weiger\w*|"
    r"afwijz\w*|afgewezen|"
    r"afkeur\w*|afgekeurd|(?:wijzen|wijs|keuren|keur|sturen|stuur|leggen|leg) (?:we|wij|ik)|niet door\b|"
    r"abgelehnt|ablehnen)\b"
    r"[^.;]*\b(?:not|n't|niet|geen|nicht|pas)\b[^.;]{0,25}\b(?:genuine|real|authentic|right|echt|authentiek)\b|"
    r"\b(?:what(?:ever)?|anything|wat|alles wat|een \w+ die)\b[^.;]*\b(?:not|n't|niet)\b[^.;]{0,25}\b(?:genuine|"
    r"real|authentic|"
    r"echt)\b[^.;]*\b(?:turned|rejected|refused|sent back|geweigerd|weigeren|afgekeurd|afgewezen|terug|niet "
    r"door|komt er niet)\b"
)
PASSED_ON = later(
    r"\b(?:have|get|let) (?:an?|our|the|someone) (?:[\w-]+ )?(?:look|see|check|examine)\b|"
    r"\b(?:(?:leg(?:gen|t)?|stuur|sturen|laat|laten)\b[^.;]*\b(?:voor|door|zien|nakijken|bekijken|onderzoeken|kijken)|"
    r"(?:kijk(?:en|t)?|zoek(?:en|t)?)\b[^.;]*\b(?:na|uit|beter|goed|langer)|(?:look (?:closer|into)|have it|show it))\b"
)


def odd_ones_fail(sentence: Sentence) -> bool:
    """Whether what looks odd is passed on or turned down: "oogt een kopie vreemd, dan leggen we die voor"."""
    if TURNED_DOWN.search(sentence.low):
        return True
    passed_on = sentence.names("reads_it", "verify") or PASSED_ON.search(sentence.low) is not None
    return passed_on and ODD_COPY.match(sentence.low) is not None
