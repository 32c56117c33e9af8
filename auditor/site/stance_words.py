"""The words that turn a sentence: negations, conditions, answers, contrasts, and what limits them."""

import re

CLAUSE_BREAK = re.compile(
    r"[;:()]|\s-\s|,\s*(?:maar|but|echter|however|doch|terwijl|while|whereas|en wel|en dan|dan|then)\b|,|\.\s|"
    r"\b(?:maar|but|echter|however|doch|terwijl|whereas)\b|\ben\s(?=(?:wij|we|je|u|dat|daarna|vervolgens)\b)|"
    r"\band\s(?=(?:we|you|that|then)\b)"
)
GATE = re.compile(
    r"\b(?:zonder|without|voordat|vooraleer|voor(?=\s(?:wij|we|je|u|de|het|dat)\b)|alvorens|before|until|till|unless|"
    r"tot(?:dat)?|tenzij|pas|eerst|zolang|as long as|"
    r"only (?:after|when|once|if)|prior to|eerder dan|niet eerder|anders|otherwise|wie|als|indien|wanneer|if|whoever|"
    r"anyone who|those who|mits|provided)\b"
)
WITHOUT = re.compile(r"\b(?:zonder|without)\b")
CONDITION = re.compile(
    r"\b(?:wie|als(?= (?:je|jij|u|we|wij|er|iemand|een|de|het|dat|dit|niet|hij|zij|ze|geen|\w+ (?:geen|niet))\b)|"
    r"indien|wanneer|zolang|if|whoever|anyone who|those who|as long as|unless|tenzij|until|till|totdat|voordat|"
    r"vooraleer|before|tot)\b"
)
NOW = re.compile(
    r"\b(?:nu|tegenwoordig|inmiddels|sinds|sindsdien|vandaag|now|nowadays|today|since|these days|currently)\b"
)
YES = re.compile(
    r"^\W*(?:(?:a|antwoord|answer)\s?[:.)]\s*)?(?:ja|jazeker|zeker|absoluut|inderdaad|altijd|yes|certainly|always|"
    r"absolutely|indeed|correct|klopt)\b"
)
NO = re.compile(
    r"^\W*(?:(?:a|antwoord|answer)\s?[:.)]\s*)?(?:(?:nee|neen|nope|no)\b(?=\W*$|[,.;:!–-]|"
    r"\s(?:hoor|dat|je|u|wij|we|that|you|it|there)\b)|"
    r"(?:not at all|helemaal niet|zeker niet|nooit|never|niet nodig|nergens voor nodig|overbodig|no need|"
    r"not (?:needed|necessary|required)|neither|hoeft niet|dat hoeft niet|dat doen we niet)\b)"
)
# "Of het document echt is, gaan wij niet na."
WHETHER_NOT = re.compile(r"^\W*(?:\d[\d.]*\s)?(?:of|whether)\b[^,]{4,80},?[^,]{0,40}\b(?:niet|not|cannot)\b")
REVERSES = re.compile(r"^\W*(?:nee|neen|no)\b\W+(?:maar|but)\b")
NOT_ONLY = re.compile(
    r"\b(?:niet (?:alleen|enkel|slechts|pas)|ook zonder|los van|ongeacht|not (?:only|just|merely)|zonder|geen|no|never|"
    r"nooit|isn't a matter of|is geen kwestie van|rather than|in plaats van)\s(?:maar\s)?(?:\S+\s){0,2}$"
)
# "ook niet als", "not even": the same negation again, not a second one that turns it around.
ALSO_NOT = re.compile(
    r"\b(?:ook (?:niet|geen|nooit)|evenmin|zelfs niet|not even|nor|noch|neither|en (?:ook )?geen|or any)\b|"
    r"\bniet \w+ en (?:ook )?niet\b|,\s*(?:ook )?niet\b(?= (?:vooraf|achteraf|later|nu))"
)
OF_WHICH = re.compile(r"\b(?:waarvan|waarbij|wier|whose|of which|of whom|for which)\b")
NO_X_NO_Y = re.compile(r"^\W*(?:geen|no)\s[^,;:.]{2,60}?[,;:–-]+\s*(?:dan\s|then\s)?(?:ook\s)?(?:geen|no|niet)\b")
# A document of the wrong kind is refused, which denies no check.
WRONG_KIND = re.compile(
    r"\b(?:volsta\w*|accepte\w*|geaccepteerd|aanvaard\w*|sufficient|accepted|geldig genoeg|verlopen|expired|telt|"
    r"tellen|count|echt|echtheid|deskundig\w*|authentic\w*|genuine)\b"
)
# What is done with data afterwards: "we never share your ID" denies no check.
HANDLING = re.compile(
    r"\b(?:bewaar\w*|bewaren|opgeslagen|opslaan|sla(?:an)?\b|gedeeld|delen|getoond op|openbaar\w*|publiceer\w*|"
    r"gepubliceerd|zichtbaar|verkocht|verkopen|verstrek\w*|doorverko\w*|"
    r"verwijder\w*|vernietig\w*|gewist|wissen|kept|keep|keeps|store[sd]?|storing|shar(?:e|es|ed|ing)|"
    r"publish(?:es|ed)? (?:your|the|any) (?:id|document|name|passport)|sold|sell|visible|shown to|"
    r"display(?:ed)?|delet\w+|destroy\w*|eras\w+|retain\w*|disclos\w+|gebruikt voor|used for|ander doel|other purpose|"
    r"gemaild|e-?mail\w*|mailen|per mail|by e-?mail|whatsapp)\b"
)
AT_PRESENT = re.compile(
    r"\b(?:op dit moment|momenteel|vooralsnog|voorlopig|tot die tijd|nu nog|at the moment|currently|for now|until then|"
    r"for the time being)\b"
)
CONTRAST = re.compile(r"\b(?:maar|but|echter|however)\b")
# "Vanaf volgend jaar sturen we ook een code" is one clause: "ook" opens another one only after a comma.
ADDITION = re.compile(r"\b(?:maar|but|echter|however|daarnaast|bovendien)\b|;|,\s(?:\S+\s){0,4}?(?:also|ook)\b")
OWN = re.compile(r"\b(?:wij|we|ons|onze|us|our|hier|here)\b")
