"""The words by which the fields and the address of a report form tell what they are for."""

import re

from auditor.site.words.later import later
from auditor.site.words.sought import Sought

SUBSCRIBES = later(r"\b(?:\w*nieuwsbrief|weekbrief|rondbrief|newsletter|abonne\w*|proefnummer|rundbrief)\b")
# A report's address that carries what it is about: /report/12, /post/12/report, ?report=12, ?action=report;msg=12.
DEED = r"(?:report|flag|meld|rapporteer|abuse|misbruik|missbrauch|signal)"
# What a question in an address calls the entry: by number, or by name and address too.
NUMBERED = r"(?:post|item|msg|link|pid|comment|ad|advert\w*|listing|entry|topic|nr|nummer|[a-z]*[_-]?id)=[\w-]*\d"
NAMED = r"(?:subject|url|permalink|slug|user(?:_?name)?|member|lid|profiel|profile|about|over)=[\w-]"
ABOUT_ONE = later(
    r"/(?:report|flag|meld\w*|rapporteer|abuse|misbruik)/(?:[\w-]*/)?\w*\d|/\w*\d[\w-]*/(?:report|flag|meld\w*|"
    r"abuse)|"
    rf"[?&;](?:report|flag)(?:_?id)?=\w*\d|[?&;]\w+=\w*{DEED}\w*(?:[&;]\w+=\w*[\d.]+)+|"
    rf"/(?:[\w]+[_-])?{DEED}[\w-]*(?:/(?:new|add|create|form|nieuw))?(?:\.\w{{2,5}})?/?"
    rf"\?(?:\d+(?:[,;]\d+)*$|(?:[\w-]+=[^&;]*[&;])*(?:{NUMBERED}|{NAMED}))",
    re.IGNORECASE,
)
# Room for several addresses, beside room for why.
ADDRESSES = later(
    r"^\W*(?:the |de |exacte? |exact |full )*(?:urls?|links?|webadres\w*|internetadres\w*|address(?:es)? of)\b"
)
# A page that says itself what is about to be reported.
TELLS_WHICH = Sought(
    r"\byou are (?:reporting|flagging) \w|\b(?:want|wish) to (?:report|flag) (?:this|the) \w|"
    r"\bwhy (?:do|are) you (?:(?:wish|want) to report|reporting) \w|"
    r"\bje (?:deze|dit) \w+ (?:wil|wilt) (?:melden|rapporteren)\b|"
    r"\b(?:je|u) meldt (?:de|het|deze|dit) \w|"
    r"\bpage address ?:|\badres van de pagina ?: ?http|"
    r"\b(?:report(?:ing)?|melding over)(?: the| this| de)? (?:ad|post|listing|item|advertentie|oproep|bericht) ?:"
)
# What only a report asks: "Choose a reason for reporting this".
REASON_TO_REPORT = later(
    r"\breason (?:for|of) (?:reporting|flagging|(?:your|this|the) (?:report|flag))\b|"
    r"\bwhy (?:are you|do you (?:want|wish) to|would you like to) (?:report|flag)|"
    r"\b(?:reden|motivatie|aanleiding) (?:van|voor) (?:(?:de|je|uw|deze) )?(?:melding|rapport)|"
    r"\bwaarom (?:meld|rapporteer)\w* (?:je|u)\b|\bwaarom wil\w* (?:je|u)\b.{0,40}\b(?:melden|rapporteren)\b|"
    r"\bgrund (?:der|fur die|ihrer|deiner) meldung\b|\b(?:motif|raison) d[ue] (?:votre |ton |ce )?signalement\b"
)
# "Ik ben 18 of ouder": who places or signs up says so, never who reports or asks.
OF_AGE = later(
    r"\b(?:ik ben|ik verklaar|ben ik|i am|i'm|i confirm|ich bin|je suis)\b[^.?]{0,40}?"
    r"(?:(?<!\d)(?:1[89]|2[015])(?!\d)|\bmeerderjarig|\bvolwassen|\ban adult|\bof age\b|\bvolljahrig|\bmajeure?\b)"
)
# What whoever sends the form says of themselves; no reason to report under.
DECLARES = later(
    r"\bik (?:heb .{0,120}\bgelezen|ga akkoord|verklaar|bevestig|beloof|stem in|accepteer|begrijp|garandeer)\b|"
    r"\b(?:ik ben|i am|i'm|ich bin|j'ai|je suis) (?:(?:ten minste|minstens|at least|over|ouder|older|mindestens|"
    r"age de) )*(?:\d\d|meerderjarig|an adult|volljahrig|majeure?)\b|"
    r"\bi (?:hereby )?(?:have read|agree|confirm|declare|certify|accept|understand|consent|promise)\b|"
    r"\b(?:ich (?:erklare|bestatige|akzeptiere|stimme)|ich habe .{0,120}\bgelesen|"
    r"je (?:declare|confirme|accepte|certifie)|j'ai lu)\b|"
    r"\b(?:hierbij|hiermee) (?:verklaar|bevestig)|^(?:akkoord|gelezen)\b|\b(?:te goeder trouw|good faith)\b"
)
# What the law asks of whoever sends a notice, and nobody asks of anything else.
BELIEF = later(r"\b(?:te goeder trouw|in goed vertrouwen|good[- ]faith|bona fide|bonne foi|gutem glauben)\b")
ENTRY = (
    r"(?:bedrijf|club|huis|prive-?huis|salon|sauna|massagesalon|exploitant|zaak|adverteerder|dame|kamer|business|house|"
    r"venue|establishment|parlour|advertiser)"
)
# "Over welke fiche gaat het?", "which card is this about?": whatever an entry is called there, but for what is none.
NO_ENTRY = (
    r"(?:onderwerp|reden|soort|categorie|klacht|probleem|vraag|rubriek|dienst|periode|datum|dag|tijd|taal|land|wet|"
    r"wetten|regels?|artikel|betaling|bestelling|factuur|account|topic|subject|reason|kind|type|category|complaint|"
    r"problem|issue|question|service|order|payment|invoice|date|day|time|language|country|law|rule|article|sort)"
)
ABOUT_WHICH = later(
    rf"\b(?:over|om|aan|bij|op|in) (?:welke?|wat voor) (?!{NO_ENTRY}\b)\S+ "
    r"(?:gaat|betreft|stoort|zag|zie|zit|staat|is|vond|las)\b|"
    rf"^\W*welke? (?!{NO_ENTRY}\b)\S+ "
    r"(?:gaat het|betreft het|bedoel\w*|wilt? (?:je|u|ge) meld\w*|is het|zag (?:je|u)|meld\w*)\b|"
    rf"\b(?:about|concerning|on) which (?!{NO_ENTRY}\b)\w+|"
    rf"^\W*which (?!{NO_ENTRY}\b)\w+ "
    r"(?:is (?:this|it) about|does (?:this|it) concern|are you reporting|did you see|do you mean)\b|"
    r"^\W*(?:um welche?s? \w+ geht es|de quelle? \w+ s'agit-il)\b"
)
# A guide lists businesses, and asks for the name of one: "naam bedrijf op deze site", "om welke club gaat het".
NAMES_ENTRY = later(
    rf"\b(?:naam|name)\b (?:\S+ ){{0,3}}?{ENTRY}\b[^.;]{{0,12}}\b"
    r"(?:(?:op|in) (?:deze|de|onze) (?:site|web\w+|gids|lijst)|"
    r"(?:on|in) (?:this|our|the) (?:site|website|guide|list|directory)|waar(?:over|om|op|tegen)\b|"
    r"(?:dat|die) (?:je|u) (?:wilt? )?meld\w*|(?:you are |being )?report(?:ed|ing)|(?:it|this) is about)|"
    # "Name of the room or web address": of whatever entry, if its address will do as well.
    r"\b(?:naam|name|nickname|nummer|number) (?:van|of) (?:(?:de|het|the) )?[a-z]+ (?:of|or) (?:(?:de|het|the|its|a) )?"
    r"(?:\w+ (?:van|of) (?:de|het|the) )?(?:web ?adres|adres|link|url|web ?address|web ?link|page address|webseite)\b|"
    rf"\b(?:over|om|about) (?:welke?|which) {ENTRY}\b|"
    rf"^\W*(?:welke?|which) (?:{ENTRY}|adres|pagina|profiel|advertentie|oproep|address|page|profile|ad|advert|listing)"
    r"(?: (?:of|or) (?:welke?|which) \w+)?(?: (?:op|on) (?:de|deze|onze|the|this|our) (?:site|website|lijst|list))?"
    r"\W*$|"
    rf"^(?:welke?|which) {ENTRY} (?:gaat|betreft|is|meldt|wilt?|are|do)\b"
    r"(?! (?:je|u|you) (?:werk|work|from))|"
    rf"\b(?:betreft|concerns|re:) (?:welke? |which )?{ENTRY}\b"
)
# "Which profile? What is wrong?": nothing but a report asks both, whatever the page is called.
ASKS_WHAT_IS_WRONG = later(
    r"\b(?:wat is er (?:\w+ )?(?:mis|aan de hand|niet (?:goed|in orde|pluis))|wat (?:klopt|"
    r"deugt) er (?:\w+ )?niet|wat mankeert er|wat is (?:je|uw|het) bezwaar|waarom (?:vlag|klik)\w* (?:je|u)|"
    r"reden (?:van|voor) (?:de|je|uw) (?:klacht|tip)|what(?:'s| is) (?:wrong|the matter|not right)|"
    r"was (?:ist falsch|stimmt nicht)|quel est le probleme)\b"
)
ENTRY_NAMED = later(
    r"\b(?:profiel\w*|advertentie\w*|oproep\w*|zoekertje\w*|kaartje|fiche|annonce|advert\w*|ad|listing|profile|"
    r"post|anzeige|inserat)\b"
)
