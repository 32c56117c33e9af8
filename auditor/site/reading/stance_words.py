"""The words that turn a sentence: negations, conditions, answers, contrasts, and what limits them."""

from auditor.site.words.later import later

CLAUSE_BREAK = later(
    r"[;:()]|\s-\s|,\s*(?:maar|but|echter|however|doch|terwijl|while|whereas|en wel|en dan|dan|then)\b|,|\.\s|"
    r"\b(?:maar|but|echter|however|doch|terwijl|whereas|aber|jedoch|sondern|wahrend|mais|cependant|toutefois|"
    r"tandis que)"
    r"\b|\ben\s(?=(?:wij|we|je|u|dat|daarna|vervolgens)\b|"
    r"(?:bel|bellen|meld|melden|geef|geven|doe|doen) (?:ik|wij|we)\b)|\band\s(?=(?:we|you|that|then)\b)|"
    r"\bund\s(?=(?:wir|sie|dann|danach)\b)|\bet\s(?=(?:nous|vous|ensuite|puis)\b)"
)
GATE = later(
    r"\b(?:zonder|without|dan na(?:dat)?|voordat|vooraleer|voor(?=\s(?:wij|we|je|u|de|het|dat)\b)|alvorens|"
    r"before|until|"
    r"till|unless|tot(?:dat)?|tenzij|pas|eerst|zolang|as long as|"
    r"only (?:after|when|once|if)|prior to|eerder dan|niet eerder|anders|otherwise|wie|als|indien|wanneer|if|whoever|"
    r"anyone who|those who|mits|provided|bevor|ehe|solange|bis(?! (?:zu|auf)\b)|ohne|sofern|wenn|falls|wer|erst|"
    r"sonst|"
    r"vor (?:der|dem|jeder)|avant|sans|tant que|jusqu'a|sauf|a moins|si|quiconque|sinon|qu'apres|faute de)\b"
)
WITHOUT = later(r"\b(?:zonder|without|ohne|sans)\b")
CONDITION = later(
    r"\b(?:wie|als(?= (?:je|jij|u|we|wij|er|iemand|een|de|het|dat|dit|niet|hij|zij|ze|geen|\w+ (?:geen|niet))\b)|"
    r"indien|wanneer|zolang|if|whoever|anyone who|those who|as long as|unless|tenzij|until|till|totdat|voordat|"
    r"vooraleer|before|tot|wer|wenn|falls|solange|bevor|bis|sofern|ohne|tant que|avant|si|quiconque|sans|jusqu'a)\b"
)
NOW = later(
    r"\b(?:nu|tegenwoordig|inmiddels|sinds|sindsdien|vandaag|now|nowadays|today|since|these days|currently|jetzt|"
    r"heute|"
    r"mittlerweile|inzwischen|seit|seitdem|derzeit|desormais|maintenant|aujourd'hui|depuis)\b"
)
YES = later(
    r"^\W*(?:(?:a|antwoord|answer)\s?[:.)]\s*)?(?:(?:ja|jazeker|jawel|zeker|absoluut|inderdaad|altijd|natuurlijk|"
    r"uiteraard|tuurlijk|vanzelfsprekend|reken maar|yes|yep|certainly|always|of course|sure|definitely|"
    r"absolutely|indeed|correct|klopt|jawohl|naturlich|selbstverstandlich|immer|stets|oui|bien sur|toujours|"
    r"absolument|tout a fait)\b(?! (?:niet|not|nicht|pas)\b)|(?:we|wij) do\b(?! not)|dat doen (?:we|wij)\b(?! niet))"
)
NO = later(
    r"^\W*(?:(?:a|antwoord|answer)\s?[:.)]\s*)?(?:(?:nee|neen|nope|no|nein|non)\b(?=\W*$|[,.;:!–-]|"
    r"\s(?:hoor|joh|man|zeg|sorry|echt|beslist|absoluut|dat|je|u|wij|we|that|you|it|there)\b)|"
    r"(?:not at all|helemaal niet|zeker niet|natuurlijk niet|uiteraard niet|absoluut niet|"
    r"tuurlijk niet|vergeet het maar|geen sprake van|"
    r"geen denken aan|van niemand|welnee|geenszins|of course not|definitely not|certainly not|nooit|never|niet nodig|"
    r"nergens voor nodig|"
    r"overbodig|no need|"
    r"not (?:needed|necessary|required)|neither|ook niet|evenmin|hoeft (?:ook )?niet|dat hoeft niet|"
    r"nicht notig|nie|niemals|keineswegs|jamais|pas du tout|aucunement)\b|"
    r"(?:(?:op dit moment|momenteel|vooralsnog|voorlopig|helaas|bij ons|hier) niet|currently not|unfortunately not|"
    r"not (?:currently|at (?:the|this) moment|at present))(?=\W*$|[,.;:]))"
)
# An answer that denies by its verb: "Dat onderzoeken we niet", "Daar doen wij niet aan", "Dat kan niet", "We don't."
NOT_SO = later(
    r"^\W*(?:(?:dat|daar) (?!staat |is |zijn )\w+ (?:(?:we|wij|ik) )?(?:(?:eigenlijk|helaas|bewust|zelf|nog) )?"
    r"(?:niet|nooit)|(?:(?:(?:i'm|i am|we're|we are) (?:afraid|sorry)|sorry|unfortunately|regrettably|"
    r"alas)(?: to say)?,? "
    r"(?:but )?(?:that )?)?(?:(?:we|i) (?:do not|don't|cannot|can't|have not|haven't|are not|aren't)|"
    r"(?:there|it|that|they) (?:is not|isn't|are not|aren't|does not|doesn't|do not|don't|is none|are none))"
    r"(?=\W*$|[.;,]| (?:do|check|look|verify|know|tell)\b))\b"
)
# "Of het document echt is, gaan wij niet na."
WHETHER_NOT = later(
    r"^[^,]{0,60}\bnicht,\s*ob\b|"
    r"^\W*(?:\d[\d.]*\s)?(?:[^,:]{2,40}:\s)?(?:(?:maar|en|but|and|eerlijk gezegd,|honestly,) )?"
    r"(?:of|whether|ob|si)\b[^,]{4,80},?[^,]{0,40}\b(?:niet|evenmin|not|cannot|nicht)\b"
)
REVERSES = later(r"^\W*(?:nee|neen|no|nein|non)\b\W+(?:maar|but|aber|mais)\b")
# "Vroeger lazen wij alles, nu niet meer."
NOW_NOT = later(
    r"\b(?:nu|tegenwoordig|inmiddels|sindsdien|now|today|nowadays|heute|maintenant) (?:\w+ ){0,2}?(?:niet meer|"
    r"niet langer|no longer|not any ?more|nicht mehr|ne plus)\b|"
    r"\b(?:nu|tegenwoordig|now|today) (?:\w+ ){0,2}?(?:niet|not)\W*$"
)
NOT_ONLY = later(
    r"\b(?:niet (?:alleen|enkel|slechts|pas)|ook zonder|los van|ongeacht|not (?:only|just|merely)|zonder|geen|no|"
    r"never|"
    r"nooit|isn't a matter of|is geen kwestie van|rather than|in plaats van|nicht (?:nur|erst)|auch ohne|kein\w*|"
    r"ohne|"
    r"unabhangig von|pas (?:seulement|uniquement)|non seulement|meme sans|sans|jamais)\s(?:maar\s)?(?:\S+\s){0,2}$"
)
# "ook niet als", "not even": the same negation again, not a second one that turns it around.
ALSO_NOT = later(
    r"\b(?:ook (?:niet|geen|nooit)|evenmin|zelfs niet|not even|nor|noch|neither|en (?:ook )?geen|or any|auch nicht|"
    r"auch kein\w*|"
    r"nicht einmal|weder|meme pas|non plus)\b|"
    r"\bniet \w+ en (?:ook )?niet\b|,\s*(?:ook )?niet\b(?= (?:vooraf|achteraf|later|nu))"
)
OF_WHICH = later(
    r"\b(?:waarvan|waarbij|wier|wiens|van wie|whose|from whom|of which|of whom|for which|deren|dessen|dont)\b|"
    # "Wij hebben die niet" points at a thing, and opens no clause about it.
    r"(?<!\bwij )(?<!\bwe )(?<!\bik )(?<!\bhebben )"
    r"\b(?:dat|die|that|which) (?:nog |eerst )?(?:niet|geen|is not|are not|has not|have not|was not|hasn't|haven't|"
    r"isn't)\b"
)
# "Wij vragen (van u) geen …": what stands before the matter that nobody asks.
ASKS_NO = later(
    r"\b(?:vragen|vraagt|vraag|eisen|eist|verlangen|verlangt|ask|asks|require|requires)\b(?: (?:we|wij|ik|u|je|dan|"
    r"daar|er|van|"
    r"for|you))*? (?:geen|no) (?:\S+ )?$|\b(?:do not|don't|never) (?:ask|require|need|want)(?: (?:you|for|to see|an?|"
    r"any|your))* $"
)
NONE = later(r"\b(?:geen|no|keine?n?) (?:\S+ )?$")
NEEDED = later(r"\W*(?:\w+ ){0,1}(?:nodig|vereist|verplicht|needed|required|necessary|notig|erforderlich)\b")
NO_X_NO_Y = later(
    # "Geen paspoort, geen gedoe" praises what is not asked.
    r"^(?!.*\b(?:geen|no|kein\w*|sans|pas de) (?:\w+ )?(?:gedoe|vragen|gezeur|poespas|rompslomp|papierwerk|formulieren|"
    r"kosten|zorgen|problem\w*|probleem|verplichting\w*|hassle|questions?|fuss|paperwork|worries|strings|costs?|"
    r"fees?|waiting|waits?|wacht\w*|delays?|limits?|"
    r"fragen|questions|frais|tracas)\b)"
    r"\W*(?:geen|no|kein\w*|ohne|sans|pas d[e'])\s?[^,;:.]{2,60}?[,;:–-]+\s*(?:dan\s|then\s|dann\s)?(?:ook\s|"
    r"auch\s)?"
    r"(?:geen|no|niet|kein\w*|nicht|pas|aucun\w*)\b"
)
# "Meer vragen wij niet", and then "ook geen paspoort".
ASKS_NOTHING = later(
    r"\b(?:vragen|vraagt|vraag|eisen|eist|verlangen|willen|hoeven|hoeft|nodig|ask|asks|need|require|requires|want)\b"
    r"[^.;]{0,40}\b(?:niet|niets|niks|geen|nothing|no|not)\b|\b(?:niet|niets|niks|geen|nothing|don't|do not)\b"
    r"[^.;]{0,25}"
    r"\b(?:vragen|eisen|verlangen|willen|hoeven|nodig|ask|need|require|want)\b"
)
TO_THE_END = later(r"\b(?:zodat|opdat|so that|in order that|damit|afin que|pour que|afin de|om te voorkomen)\b")
# "Niemand wiens paspoort wij niet eerst zagen": two negations that make a rule.
NOBODY_WHOSE = later(
    r"\b(?:niemand|geen (?:enkele )?\w+|niet een (?:enkele )?\w+|nobody|no one|no \w+|niemand|kein\w* \w+|"
    r"personne|aucun\w* \w+)\b[^.]*"
    r"\b(?:wiens|wier|waarvan|van wie|whose|of whom|dessen|deren|dont)\b[^.]*\b(?:niet|geen|nooit|not|never|"
    r"haven't|hasn't|nicht|pas)\b"
)
# A document of the wrong kind is refused, which denies no check.
WRONG_KIND = later(
    r"\b(?:volsta\w*|accepte\w*|geaccepteerd|aanvaard\w*|sufficient|accepted|geldig genoeg|verlopen|expired|telt|"
    r"tellen|count|echt|echtheid|deskundig\w*|authentic\w*|genuine|"
    r"akzeptier\w*|reicht|genugt|abgelaufen\w*|accepte\w*|suffi\w*|expire\w*)\b"
)
# What is done with data afterwards: "we never share your ID" denies no check.
HANDLING = later(
    r"\b(?:bewaar\w*|bewaren|opgeslagen|opslaan|sla(?:an)?\b|gedeeld|delen|getoond op|openbaar\w*|publiceer\w*|"
    r"gepubliceerd|zichtbaar|verkocht|verkopen|verstrek\w*|doorverko\w*|"
    r"verwijder\w*|vernietig\w*|gewist|wissen|kept|keep|keeps|store[sd]?|storing|shar(?:e|es|ed|ing)|"
    r"publish(?:es|ed)? (?:your|the|any) (?:id|document|name|passport)|sold|sell|visible|shown to|"
    r"display(?:ed)?|delet\w+|destroy\w*|eras\w+|retain\w*|disclos\w+|gebruikt voor|used for|ander doel|"
    r"other purpose|"
    r"gemaild|e-?mail\w*|mailen|per mail|by e-?mail|whatsapp|aufbewahr\w*|gespeichert|speicher\w*|geloscht|loschen|"
    r"vernichte\w*|weitergegeben an dritte|veroffentlich\w* (?:ihren|den) (?:ausweis|namen)|conserve\w*|supprim\w*|"
    r"stocke\w*|divulgu\w*|efface\w*|detrui\w*|partage\w*)\b"
)
AT_PRESENT = later(
    r"\b(?:op dit moment|momenteel|vooralsnog|voorlopig|tot die tijd|nu nog|at the moment|currently|for now|"
    r"until then|"
    r"for the time being|derzeit|zurzeit|momentan|bis dahin|vorlaufig|actuellement|pour l'instant|pour le moment|"
    r"en attendant)\b"
    # "Momenteel onderzoeken wij of …" is a plan all the same.
    r"(?! (?:(?:wij|we|ik|i) |we're |are |we are )?(?:onderzoek(?:en|t)?|verkenn?en|overweg\w*|investigating|exploring|"
    r"looking into|considering)\b)"
)
# "Vanaf september vragen we …" is a plan, "vanaf maart 2024" is not.
FROM_A_MONTH = later(
    r"^\W*(?:vanaf|per|met ingang van|from|as of|starting|ab|a partir de)\s(?:1 |de |the |first of )*"
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|"
    r"march|"
    r"may|june|july|august|october|januar|februar|marz|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b"
    r"(?!,? 20(?:1\d|2[0-6]))"
)
# "No advertising for other sites", "they know the trade": tells nothing of what those do.
ADVERTISED = later(
    r"\b(?:reclame|werbung|verwijz\w*|links?|lokken|advert\w+|promot\w+|publicite|spam|doorverwij\w*)\W+"
    r"(?:\w+ ){0,3}?(?:voor|naar|fur|auf|for|to|pour|vers) (?:\w+ )?$|\b(?:ken|kent|kennen|knows?) $"
)
CONTRAST = later(r"\b(?:maar|but|echter|however|aber|jedoch|mais|cependant|toutefois)\b")
# "Vanaf volgend jaar sturen we ook een code" is one clause: "ook" opens another one only after a comma.
ADDITION = later(
    r"\b(?:maar|but|echter|however|daarnaast|bovendien|aber|jedoch|außerdem|ausserdem|mais|cependant|toutefois)\b|;|"
    r",\s(?:\S+\s){0,4}?(?:also|ook|auch|aussi|egalement)\b"
)
OWN = later(r"\b(?:wij|we|ons|onze|us|our|hier|here|wir|uns|unser\w*|nous|notre|nos|ici)\b")
# "May be used to", "a trainer who used to work for": no habit that the platform has left.
# "Is used to", and a thing used to do something: "toys used to look younger"; "advertisers used to" tells of the past.
USED_FOR = later(
    r"\b(?:be|is|are|being|been|who|which) used to$|"
    r"\b(?:toys|props|braces|uniforms|clothes|outfits|images|photos|pictures|words|terms|tricks|filters|poses|methods|"
    r"tools|techniques|symbols|emojis?|codes|items|cookies|data) used to$"
)
# "Reads it, shortens it if need be, and puts it online": what is done if need be is the shortening.
IF_NEEDED = frozenset({"zo nodig", "indien nodig", "waar nodig", "if necessary", "if needed", "where necessary"})
# "Paspoort, selfie, videogesprek: dat hoeven we allemaal niet van je": what is named, and that none of it is asked.
NAMED_AND_NOT_ASKED = later(
    r"^(?P<named>[^.:;?]{3,160}?)(?::| [-\u2013\u2014]) ?(?:en )?(?:dat|die|dit|deze|ze|het|daar|allemaal|alles|that|"
    r"those|these|"
    r"this|it|all that|all of (?:that|it|them)|we|wij|i|ik)\b(?:(?! (?:zonder|without|voordat|before|tot|until|anders|"
    r"otherwise)\b)"
    r"[^.;:])*?\b(?:hoef|hoeft|hoeven|vraag|vragen|wil|willen|verlang\w*|eis\w*|nodig|doen|doe|verplicht|need|needed|"
    r"ask|want|"
    r"require[sd]?|do)\b(?: (?!te\b)[\w'-]+){0,5}? ?(?:niet|nooit|not|never|none of (?:it|that))\b(?! (?:te |to |"
    r"alleen|only|just))|"
    r"^(?P<listed>[^.:;?]{3,160}?)(?::| [-\u2013\u2014]) ?(?:that|those|these|it|we|i) (?:is|are|do|does|need|"
    r"will)?(?:n't|(?: all)? not) "
    r"(?:all )?(?:needed|required|asked|ask|need|want|require|necessary)\b"
)
