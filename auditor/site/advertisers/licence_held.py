"""Businesses that are turned away, licensed or not, and the reason that stands in the place of a licence."""

from auditor.site.words.later import later

TURNED_AWAY = later(
    r"\b(?:werk(?:en|t)? (?:wij |we )?niet met|geen plaats|komen er (?:\w+ )?niet|zonder tussenkomst|horen hier niet|"
    r"laten (?:wij |we )?\w* ?niet toe|uitgesloten|geweigerd|not work with|no (?:place|room) for|need not apply|"
    r"doen (?:we|wij|ik) (?:hier )?niet|(?:plaatsen|zetten|tonen|vermelden|publiceren) (?:we|wij) (?:hier )?niet|"
    r"(?:plaats|neem|zet|laat|wil) ik (?:\w+ ){0,2}niet|(?:plaatsen|hangen|zetten|prikken) (?:\w+ ){0,2}geen "
    r"(?:advertenties?|kaart\w*|profiel\w*|annonces?|oproep\w*)|(?:kunnen|mogen) (?:\w+ ){0,3}geen (?:lid|account|"
    r"advertentie|profiel|kaart|plek)\w*|nemen (?:we|wij) niet|slaan (?:we|wij) over|"
    r"nicht (?:zugelassen|erlaubt|willkommen)|nehmen wir nicht|pas (?:admis\w*|accepte\w*|autorise\w*)|ne sont pas|"
    r"niet (?:voor )?(?:clubs|bureaus|bedrijven|huizen)|niet (?:adverteren|welkom|toegestaan|toegelaten|plaatsen|"
    r"terecht|aan|op)|geen (?:clubs?|bureaus?|"
    r"bedrijven|salons?|zaken)|"
    r"neem(?:t|en)? (?:\w+ ){0,2}niet|(?:kunnen|mogen) (?:\w+ ){0,4}niet(?=\W*$| (?:adverteren|plaatsen|"
    r"meedoen|terecht|"
    r"lid|op|aan|bij))|no (?:agenc\w*|clubs?|business\w*|"
    r"companies)|"
    r"not (?:accepted|allowed|welcome|admitted|for)|cannot (?:\w+ )?(?:advertise|post|list|"
    r"join|sign|register|place|be|use)|do not (?:accept|take|list)|don't (?:accept|take|list)|"
    r"weiger\w*|alleen voor (?:mensen|wie)[^.]*zelfstandig)\b"
)
# "Werkgevers met een erkenning", "even licensed clubs": that they hold one.
HAS_ONE = later(
    r"\b(?:met|with|holding) (?:een |a |hun |their |an? )?(?:geldige |valid )?(?:\w*vergunning|erkenning|licen[cs]e|"
    r"permit)\b|"
    r"\b(?:vergunde?|licensed|erkende) (?:\w*club|\w*bureau|\w*huis|\w*huizen|house|agenc|business|bedrijf|bedrijven)"
)
# "Dan schrijf je me waarom je er geen hoeft": a reason in its place leaves nothing out.
OR_A_REASON = later(
    r"\b(?:schrijf\w*|zeg\w*|meld\w*|leg\w*|vertel\w*|geef\w*|vermeld\w*|motiveer\w*|write|say|tell|explain|state|"
    r"give)\b[^.;]{0,40}"
    r"\b(?:waarom|reden|why|reason)\b"
)
