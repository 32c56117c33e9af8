"""The words by which an entrance speaks to whoever is too young, and those that speak of somebody else."""

from auditor.site.words.later import later

FOR_THE_YOUNG = later(
    r"\b(?:jonger (?:dan|als)|(?:nog )?(?:geen|onder(?: de)?) (?:18|achttien)|(?:ik ben|ben je|bent u|voor|"
    r"als) minderjarig\w*|"
    r"(?:op |met )?minder dan (?:de )?(?:18|achttien)|less than (?:18|eighteen)|below (?:18|eighteen)|"
    r"te jong|niet oud genoeg|under (?:the age of )?(?:18|eighteen)|not (?:yet |old )?(?:18|eighteen|enough)|"
    r"younger than|(?:moet|moeten) nog (?:18|achttien) worden|word(?:t|en)? nog (?:geen )?(?:18|achttien)|"
    r"^\W*jonger\W*$|"
    r"minderjarig|mineure?s?|moins de 18|pas encore 18|trop jeune|unter 18|noch (?:nicht|keine) 18|minderjahrig|"
    r"junger als|zu jung|^\W*minors?\W*$|"
    r"too young|(?:i am a|i'm a|are you a|for) minors?)\b"
)
# "Lijkt iemand jonger dan 18? Meld het" speaks of somebody else, and its link is no way out.
OF_SOMEBODY = later(
    r"\b(?:lijk\w*|oogt?|iemand|zij|ze|haar|meld\w*|advertentie\w*|adverte\w+|aanbied\w*|looks?|seems?|someone|"
    r"somebody|report\w*|"
    r"ads?|advert\w*|listing\w*|she|they)\b"
)
# After an age was named: "Zo niet, verlaat deze site", "Ben je jonger? Ga dan naar …".
NOT_SO = later(
    r"(?:\b(?:zo niet|indien niet|zoniet|niet\?|ben (?:je|jij) dat (?:nog )?niet|bent u dat (?:nog )?niet|"
    r"zijt ge dat (?:nog )?niet|voldoe\w* (?:je|u|jij) (?:hier|daar)(?: \S+)? niet(?: aan)?|"
    r"(?:ben|bent|zijt|ben je|bent u|zijt ge|nog|als|indien|iets|wie)? ?(?:je |u |ge )?(?:nog )?jonger(?: (?:bent|ben|"
    r"zijt|is))?(?=\s*[?,:.])|"
    r"nog (?:niet|geen) (?:zover|zo oud|zoveel)|"
    r"if not|not so|if you are not|are you not|(?:if you(?:'re| are)|are you)? ?younger(?=\s*[?,:.])|"
    r"not old enough|"
    r"wenn nicht|andernfalls|(?:bist du |sind sie )?(?:noch )?junger(?=\s*[?,:.])|sinon,?|plus jeune(?=\s*[?,:.]))|"
    r"(?:^|[.,;:(]\s*)(?:anders|otherwise|sonst)(?=,| (?:kun|kan|ga|verlaat|is|klik|wijs|moet|vragen|verzoeken|sluit|"
    r"please|you|leave|go|click|verlassen|gehen|bitte))|"
    r"^\W*(?:niet|nog niet|not yet)\?)"
)
# "Verlaat deze site" is no link among others.
LEAVES_THE_SITE = later(
    r"\b(?:verlaat|verlaten|leave|exit|quitter|verlassen)\b[^.]{0,20}\b(?:site|website|pagina|page|seite)\b|"
    r"^\W*(?:uitgang|exit|verlaten|hier weg|weg hier|breng me (?:hier )?weg|ik wil hier weg|leave|get me out|sortie|"
    r"ausgang)\W*$|\bbreng me weg\b"
)
OF_A_VICTIM = later(
    r"\b(?:slachtoffer\w*|victim\w*|kinderen|kind|je kind|uw kind|jouw kind|dochter|zoon|child|children|daughter|"
    r"son|ouders|parents|collega|vriendin|friend|persoon|person|degene)\b"
)
# Where gates send whoever is too young: search, news, an encyclopedia, what is made for children.
NEUTRAL_HOST = later(
    r"(?:^|\.)(?:google|bing|duckduckgo|ecosia|yahoo|startpage|startpagina|wikipedia|nu|nos|buienradar|jeugdjournaal|"
    r"jeugdbibliotheek|youtube|disney|kindertelefoon|ketnet|awel|zappelin|zapp|jouwggd|noknok|childline|bbc|vrt|rtl|"
    r"lego|nickelodeon|anwb|weeronline|qwant|msn|119|jugendschutz|nummergegenkummer|klexikon)\.[a-z.]{2,6}$"
)
