"""Words by which a site tells that somebody looks before it shows, where no usual name for it was heard."""

from auditor.site.reading.look_first import HIDDEN, LOOK, SHOWN
from auditor.site.words.later import later

# "Publicatie geschiedt eerst na …", "het plaatsen gebeurt vanzelf": of advertisements, as nothing else is named.
PUBLISHING = later(
    r"\b(?:publicatie|plaatsing|openbaarmaking|publiceren|plaatsen|publication|publishing|posting)\b"
    r"(?! (?:van|of) (?:\w+ )?(?:foto|recensie|review|reactie|blog|vacature|bericht|photo|comment|picture))"
)
EACH = r"(?:elke?|iedere?|alle|allemaal|alles|stuk voor stuk|een voor een|all|every|each|one by one|everything)"
VISITORS = (
    r"(?:iemand(?: anders)?|anderen|een ander|(?:de |een )?bezoekers?|klanten|gasten|het publiek|de buitenwereld|"
    r"anyone(?: else)?|anybody(?: else)?|others|(?:the )?visitors?|the public|customers|clients)"
)
FIRST = r"(?:voor(?:dat)?|eer|vooraleer|alvorens|before|until|prior to)"
# "Elke advertentie, voor hij op het bord komt": the answer to who reads needs no verb.
EACH_BEFORE = later(
    rf"\b{EACH}\b[^.;]{{0,60}}\b{FIRST}\b[^.;]{{0,40}}?(?:\b{SHOWN}\b|\b{VISITORS} (?:\w+ ){{0,3}}?(?:zie\w*|lees|"
    r"leest|lezen|krijg\w*|vind\w*|sees?|reads?|finds?|gets?)\b)"
)
ASKS_WHO = later(
    r"\b(?:wie|who|door wie|by whom|which of you|wer|qui)\b[^?.]{0,60}\b(?:leest|lezen|kijkt|kijken|bekijkt|bekijken|"
    r"controleert|controleren|beoordeelt|beoordelen|keurt|keuren|beslist|checkt|modereert|let op|past op|reads?|"
    r"checks?|looks?|reviews?|approves?|decides?|moderates?|vets?|screens?|liest|pruft|lit|verifie)\b"
)
IS_ANYONE_LOOKING = later(
    r"^\W*(?:(?:en|maar|and|but) )?(?:kijkt|leest|controleert|check|checkt|checken|bekijken|keuren|screenen|modereert|"
    r"lezen|kijken|"
    r"controleren|"
    r"modereren|is|zit|does|do|will|has|are) (?:er |jullie |you |there |u )?(?:\w+ ){0,4}?(?:iemand|jullie|je|u|mens|"
    r"redactie|controle|toezicht|moderatie|you|anyone|anybody|someone|somebody|human|moderation|check|checks|review)\b"
)
# "Tussen insturen en online staan zit altijd een mens."
BETWEEN = later(
    r"\b(?:tussen|between) (?:\w+ ){0,2}?(?:insturen|inzenden|versturen|verzenden|opsturen|schrijven|indienen|invullen|"
    r"submitting|sending|posting|pressing|writing|submission|inzending)\b[^.;]{0,12}\b(?:en|and)\b[^.;]{0,12}"
    rf"\b(?:{SHOWN}|appearing|plaatsen|verschijnen)\b[^.;]{{0,40}}\b(?:mens|iemand|redact\w+|medewerk\w+|moderat\w+|"
    r"collega|human|person|someone|somebody|eyes|editor|ogen|een van ons|one of us|ik|wij)\b"
)
# "You write, we check, we publish", "1. wij lezen uw tekst 2. wij zetten u online".
IN_TURN = later(
    rf"\b(?:wij|we|ik|i|iemand|someone|somebody|een collega|een mens|a person)\b(?: \w+){{0,2}}? {LOOK}\b[^.;]{{0,60}}"
    r"(?:,|\d\W?)\s*(?:(?:en|and|dan|then|daarna|pas) )*(?:wij|we|ik|i|it|het) (?:\w+ )?(?:zetten|zet|plaatsen|plaats|"
    r"publiceren|publiceer|publish|post|put|place)\b|"
    rf"\b(?:iemand|someone|somebody|wij|we)\b(?: \w+){{0,5}}? {LOOK}\b[^.;]{{0,70}}\b(?:dan pas|only then|and then|"
    rf"en dan)"
    r"\b[^.;]{0,20}\b(?:verschijn\w*|sta|staat|bent|ben|you|it's|it is|naar buiten|out|up)\b"
)
# "Het komt eerst bij mij langs", "it goes past one of us, and only then out".
PAST_US = later(
    r"\b(?:komt|gaat|komen|gaan|passeert|loopt|ligt|goes|comes|passes|lands|go|come|belandt)\b[^.;]{0,40}\b(?:langs|"
    r"bij|"
    r"via|past|by|through|to|before|voorbij|onder|op) (?:mij|me|ons|us|de redactie|onze \w+|our \w+|one of us|"
    r"een van ons|een "
    r"collega|een mens|a human|a person|mijn \w+|my \w+|het bureau van \w+)\b"
)
FIRST_OF_ALL = later(r"\b(?:eerst|first|dan pas|pas dan|daarna pas|only then|voordat|vooraleer|before it|until|tot)\b")
# Where it is shown, so that an advertisement is meant, or all that comes in.
ON_SITE = later(
    r"\b(?:op|to|onto|on) (?:de|het|the|our|onze|mijn|deze|this) (?:\w+ )?(?:site|website|bord|gids|platform|pagina|"
    r"page|board|directory|guide)\b"
)
YES_ALL = later(r"^\W*(?:alles|allemaal|alle|iedere|elke|stuk voor stuk|all|every|everything|each)\b")
# "Ze zegt ja of nee", "Henk zet het door, of niet".
DECIDES = later(
    r"\b(?:zegt|zeggen|zeg|says?|said) (?:\w+ )?(?:ja of nee|yes or no|wel of niet)\b|\b(?:zet|laat|zetten|"
    r"laten)\b[^.;]{0,20}"
    r"\b(?:door|toe),? (?:of|or) (?:niet|not)\b|^\W*(?:bij|on|at) (?:een |a )?(?:ja|yes|"
    r"akkoord)\b[^.;]{0,50}\b(?:staat|"
    r"komt|gaat|verschijnt|goes|is|appears)\b|\b(?:erop|online|door|live) of (?:niet|eraf|terug)\b"
)
# "En wel voordat het te zien is": what was asked, and answered with yes, happens then.
AND_THAT_BEFORE = later(
    rf"^\W*(?:(?:en|and|wel|dat|altijd|always|all|and that|well) )*{FIRST} [^.;]{{0,40}}\b{SHOWN}\b"
)
# "Pas na dat besluit gaat een advertentie live": what people decide once they have seen it.
AFTER_THEIR_WORD = later(
    r"\b(?:pas|eerst|alleen|only|not until|erst) (?:na|nadat|als|after|once|when|nach) (?:\w+ ){0,3}?(?:besluit|"
    r"beslissing|oordeel|ja|yes|decision|verdict|say-so|entscheidung)\b"
    rf"[^.;]{{0,60}}\b{SHOWN}\b"
)
# "Moet ik wachten?": on what, the answer tells.
MUST_WAIT = later(
    r"^\W*(?:(?:en|maar|and|but) )?(?:moet|moeten|hoef|do|must|zit|is) (?:ik|we|wij|i|er|"
    r"there) (?:\w+ ){0,3}?(?:wachten|"
    r"wait|waiting|wachttijd|wachtrij|queue)\b\W*$"
)
# "Until we do, only you can see it": a look was told just before.
UNTIL_THEN = later(
    r"^\W*(?:(?:un)?til (?:we|i|they|he|she|that|then|it|one)|zolang|tot (?:dan|die tijd|dat moment|zolang|we|wij|ik|"
    r"het zover|daar)|before (?:that|then|we)|voor die tijd|in de tussentijd|ondertussen|meanwhile|intussen|"
    r"in the meantime)\b"
    rf"[^.;]{{0,80}}\b(?:{HIDDEN}|(?:niet|niets|not|nothing|geen|no)\b[^.;]{{0,40}}\b(?:{SHOWN}|zien|see|seen))\b"
)
# "Ik lees je verhaal, en als het klopt zet ik je erbij."
SHOWN_IF_RIGHT = later(
    rf"\b{LOOK}\b[^.]*\b(?:(?:als|wanneer|indien|if|when|once) (?:het|dat|alles|hij|ze|it|all|everything|that)"
    r"(?:'s|'re)?|klopt|akkoord|goed|in orde|ok|fine|happy|right)\b[^.;]{0,40}?\b(?:(?:zet|zetten|plaats|plaatsen|hang|"
    r"hangen|publiceer|publiceren|prik|prikken|schakel|komt|gaat|staat) (?:ik|wij|we|hij|het|ze|je|u|die)|(?:we|i) "
    r"(?:put|post|publish|pin|switch|add)|it (?:goes|is put) (?:up|live|on))\b"
)
# Beside software, what people do now and then.
NOW_AND_THEN = later(
    r"\b(?:af en toe|soms|nu en dan|zo nu en dan|bij twijfel|zelden|een enkele keer|alleen als|sometimes|now and then|"
    r"occasionally|rarely|once in a while|in doubt|only (?:if|when)|hin und wieder|parfois)\b"
)
# "Elke vermelding loop ik zelf na voordat ze zichtbaar wordt."
GOES_OVER = later(
    r"\b(?:loop|loopt|lopen|kijk|kijkt|kijken|lees|leest|lezen|neem|neemt|nemen|zie|ziet|zien|ga|gaat|"
    r"gaan)\b[^.;]{0,40}\b(?:na|"
    rf"door|langs|over)\b[^.;]{{0,10}}\b{FIRST}\b[^.;]{{0,50}}\b{SHOWN}\b"
)
I_DO_IT = later(r"\b(?:ik|wij|we|i) (?:zelf |\w+ )?\w+|\b\w+ (?:ik|wij|we)\b")
