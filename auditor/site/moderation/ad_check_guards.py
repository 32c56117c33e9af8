"""What is not the platform looking at an advertisement: another who looks, another matter, a debate, a lack."""

from auditor.site.moderation.ad_check_words import (
    MACHINE_LOOKS,
    STEPS,
    WORDS_OF_IT,
)
from auditor.site.reading.elsewhere import tells_of_others
from auditor.site.reading.other_voices import of_another_voice
from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

LEAST_WORDS = 3
# The person, the payment, a report or the reader's own proofreading is looked at, not the advertisement.
OF_SOMETHING_ELSE = later(
    r"\b(?:ausweis\w*|identitat\w*|alter|telefonnummer|zahlung\w*|beschwerde\w*|meldung\w*|konto|identite|l'age|"
    r"numero|paiement\w*|plaintes?|signalement\w*|compte|identiteit\w*|legitimatie\w*|id-\w+|id|paspoort\w*|selfie\w*|"
    r"leeftijd\w*|telefoonnummer\w*|nummer|"
    r"mailadres\w*|"
    r"betaling\w*|klacht\w*|bezwaar\w*|melding\w*|vergunning\w*|sollicitat\w*|account|identity|passport|documents?|"
    r"payments?|complaints?|appeals?|reports?|phone numbers?|licen[cs]e|taalfout\w*|spelfout\w*|"
    r"verified(?! (?:members|users|advertisers|accounts|agencies))|kvk\w*|"
    r"(?:of|whether|dat) (?:je|u|jij|iemand|you) (?:\S+ ){0,3}?(?:bent|are|is)|how old|hoe oud|facebook|"
    r"reviews? (?:worden|are|by|from|of)|(?:jullie|jou|u|je|you|haar|hem|persoon|"
    r"person) (?:\S+ ){0,2}?(?:gezien|seen)|recensie\w*|beoordelingen|ervaring\w*|privacy\w*)\b"
)
# Another matter that is looked at before it is shown, sent or let in; counts where no advertisement is named before it.
OTHER_MATTER = later(
    r"\b(?:forum\w*|reacties?|comments?|blog\w*|column\w*|nieuwsbrief\w*|newsletter\w*|persbericht\w*|banners?|"
    r"sponsor\w*|factu\w+|invoices?|orders?|bestelling\w*|(?:algemene |gebruiks)?voorwaarden|terms|privacyverklaring|"
    r"gebruikersnam\w+|usernames?|nicknames?|schuilna\w+|apps?|appstore|(?:betaal|credit|bank|klanten)(?:kaart\w*|"
    r" ?cards?)|payment cards?|logo'?s?|"
    r"chat\w*|brief|brieven|letters?|vragen|questions?|berichten tussen|messages|vacature\w*|kamerverhuur|woning\w*|"
    r"kamers?|rooms?|"
    r"premises|klant(?:en)?accounts?|visitor accounts?|bezoekersaccounts?|avatars?|vertaling\w*|translations?|"
    r"software-?updates?|updates|code|boekhoud\w*|cadeaubon\w*|wedstrijd\w*|(?:web)?site zelf|onze (?:web)?site|"
    r"our (?:web)?site|betaalprofiel|subsid\w+|research|onderzoeksrapport\w*)\b"
)
# Who looks is somebody else: a body of state or branch, a friend, an adviser. It is their own act, advice or debate.
OTHER_ACTOR = Sought(
    r"^\W*(?:(?:ook|in|volgens|according to|bij|at|so|the|de|het|een|a|an|our|onze) )*(?:\S+ )?"
    r"(?:branche\w*|beroeps\w*|vereniging\w*|vakbond\w*|koepel\w*|(?:trade|industry) \w+|association\w*|unions?|"
    r"(?:tweede )?kamer(?:lid|leden)?|minister\w*|parlement\w*|parliament\w*|wetgever|wet|law|legislator\w*|"
    r"kabinet|senaat|overheid|government|gemeente\w*|municipalit\w+|city|toezichthouder\w*|regulators?|"
    r"inspect(?:eur|ors?)|"
    r"hof|rechter|rechtbank|courts?|judges?|verordening|richtlijn|directive|regulation|krant\w*|newspapers?|"
    r"onderzoekers?|researchers?|hulpverlen\w+|politie\w*|police|agenten|meldpunt\w*|hotlines?|"
    r"concurrent\w*|competitors?|datingsite\w*|another site|vroegere eigenaar)\b|"
    r"\b(?:advise[rs]\w*|adviseert|adviseren|raadt|recommends?|urges?|beveelt|vroeg|vraagt|debated?|debatte\w+|besprak|"
    r"bespreekt|pleit\w*|calls? for|demanded|eiste?n?|wants|wil) (?:\S+ ){0,4}?(?:leden|members|minister|sites|"
    r"platforms?|dat|that|whether|of|all|alle)\b|"
    r"\b(?:door|by|aan|to) (?:je |uw |your |the |de |het |een |a |an |onze |our )?(?:verhuur\w+|vriend\w*|friends?|"
    r"kennis|familie|partner|advocaat|lawyers?|jurist\w*|boekhouder|accountant|bank|gemeente|city|commissie|"
    r"\w+commissie|inspect(?:ie|or)|toezichthouder|regulator|politie|police|verkoop\w*|sales \w+|bezoekers|visitors)\b|"
    r"^\W*(?:een|a|an|another) (?:\S+ )?(?:marktplaats|marketplace|(?:web)?site|platform|forum|portal|magazine|app)\b|"
    r"^\W*(?:job|vacature|functie|baan|gevraagd|gezocht)\s?:|"
    r"^\W*(?:laat|vraag|ask|have|let|get) (?:\S+ ){0,2}?(?:vriend\w*|friends?|iemand|someone|somebody|kennis|collega)\b"
)
# "Reviewed before publication: no"; "not enough people to read them first".
ANSWERED_NO = later(r"(?::|\||-)\s*(?:nee|neen|geen|niet|nooit|no|none|never|not (?:done|needed|required))\b\W*$")
LACKING = Sought(
    r"\b(?:onvoldoende|te weinig|niet genoeg|niet voldoende|geen|gebrek aan|ontbreekt|ontbreken|not enough|too few|"
    r"insufficient|no|lack\w*) (?:\S+ )?(?:mensen|menskracht|personeel|medewerkers|capaciteit|tijd|budget|geld|"
    r"people|staff|capacity|time|money|resources|manpower|budget)\b|\b(?:zien|ziet) (?:\S+ ){0,3}?van af\b|"
    r"\b(?:onderzocht|bekeken|overwogen|bestudeerd|considering|discuss\w*|weighing|studying) (?:of|whether|if)\b|"
    r"\bdecided against\b|\bpast niet bij\b|\bzou (?:\S+ ){0,4}?(?:kosten|vertrag\w+|vergen|geven|duren)\b|"
    r"\bwould (?:\S+ ){0,3}?(?:cost|slow|take|delay|require)\b"
)
# Passive, by whom is not said: the platform.
IS_LOOKED_AT = later(
    r"\b(?:wordt|worden|is|are|gets?|be|being|zijn) (?:\S+ ){0,5}?(?:bekeken|gelezen|nagekeken|nagelezen|gecontroleerd|"
    r"beoordeeld|gekeurd|goedgekeurd|gecheckt|getoetst|gescreend|nagezien|reviewed|checked|approved|read|vetted|"
    r"inspected|assessed|screened|examined|looked at|moderated|gemodereerd)\b"
)
# The platform itself looks: "we review", "onze controle", "a moderator checks".
WE_LOOK = later(
    r"\b(?:wij|we|ik|i|redact\w+|moderat\w+|medewerk\w+|team|editors?|staff|colleagues?|collega\w*)\b"
    r"(?: \S+){0,6}? (?:check|bekij|bekek|lees|lez|read|review|controle|kijk|keur|toets|approv|beoord|look|inspect|"
    r"assess|vet|screen|moder|goedge|nage(?:lezen|keken|zien|lopen)|gelezen\b|bekeken\b|"
    r"doorge(?:lezen|nomen))|\b(?:onze|ons|our) (?:\S+ )?(?:\w*controle|\w*keuring|toetsing|beoordeling|"
    r"akkoord|goedkeuring|nazicht|review|check|approval|assessment|clearance|moderation|go-ahead|ok)\b|"
    r"\b(?:the|our|a|an|de|onze|een) \w+ (?:gives?|geeft) (?:\w+ ){0,3}?(?:approval|go|ok|akkoord|goedkeuring|fiat)\b"
)
OF_THEIRS = (
    r"(?! (?:\S+ ){0,2}?(?:\w*advertentie|tekst|profiel|oproep|zoekertje|annonce|plaatsing|ad|advert|"
    r"listing|inzending|opgave|concept|pagina|kaart|kaartje|briefje|page|draft|text)\b)"
)
# Before it is answered, paid out, signed, sent: the look precedes something else than showing.
OTHER_END = later(
    r"\b(?:voordat|voor|alvorens|vooraleer|before|prior to|zodra|once|after|na)\b[^.;]{0,50}\b(?:beantwoord\w*|"
    r"antwoord\w*|"
    r"uitbetaal\w*|uitbetaling|verstuur\w*|verzonden|opgestuurd|ondertekend\w*|getekend|signed|signing|answer\w*|"
    r"paid out|"
    r"paying out|payout|booked|boek\w*|afspraak|appointment)\b"
)
READER_LOOKS = later(
    r"^\W*(?:prufen sie|lesen sie|lies|prufe|verifiez|relisez|lisez|controleer|bekijk|lees|kijk|check|review|read|"
    r"look at|modereer)\b|\b(?:so|dus|please|graag) (?:check|read|controleer|kijk|lees|bekijk) (?:it|them|that|hem|"
    r"het|dat|alles|"
    r"goed|your|je|uw)\b"
)
# "Before you publish, check everything twice", "have a friend go over it", "a listing reviewed by its owner".
READER_PROOFREADS = later(
    r"^\W*(?:always |altijd )?(?:before|once|when|if|voordat|voor|als|wanneer|zodra|bevor|avant de|avant que) (?:you|"
    r"je|jij|u|ge|"
    r"sie|vous|publier|(?:posting|publishing|submitting))\b[^,.;]{0,50},? (?:\w+ )?(?:check|read|proofread|review|"
    r"look|have|let|ask|"
    r"lees|controleer|kijk|bekijk|laat|vraag|prufen|lesen|relisez|verifiez)\b(?! (?:us|ons))|"
    r"\b(?:proofread|spell-?check)\b|\b(?:par vos soins|by yourself|door (?:uzelf|jezelf)|durch sie selbst)\b|"
    r"\bvalidation (?:du|de votre|de ton) (?:formulaire|e-?mail|adresse|compte|panier)\b|\b(?:reviewed|checked|read|"
    r"nagelezen|gecontroleerd|gelezen) (?:by|door) (?:its|the|hun|"
    r"zijn|haar|de) (?:owner|writer|author|eigenaar|schrijver|maker|advertiser|adverteerder)\b"
)
READER_ACTS = later(
    rf"^\W*(?:jij|je|u|you)\b{OF_THEIRS}|\b(?:kun|kunt|kan|can|moet|should|may) (?:je|u|jij|you)\b{OF_THEIRS}|"
    r"\b(?:je|u|you) (?:kunt|kan|can|may|should|moet|zelf)\b"
)
OTHERS_LOOK = later(
    r"^\W*(?:(?:veel|sommige|many|some) )?(?:adverteerders|advertisers) (?:lezen|bekijken|kijken|read|check) "
    r"(?:hun|zelf|their)\b|"
    r"\b(?:bezoekers?|klanten|gasten|visitors?|clients?|men) (?:\S+ ){0,3}?(?:bekijk|lez|lees|kijk|see|view|read)\w*|"
    r"\b(?:lees|read) (?:meer|ook|more|our|onze|hier)\b|\b(?:gelezen|bekeken) (?:door bezoekers|worden door)\b"
)
# "Drie regels lezen mensen, tien niet": how visitors read, unless it comes before publication.
PEOPLE_READ = later(
    r"\b(?:lezen|leest|bekijken|bekijkt|kijken|onthouden) (?:(?:de )?(?:meeste )?mensen|iedereen|niemand)\b|"
    r"^\W*(?:(?:de )?meeste |veel |most |many )?(?:mensen|people) (?:\S+ )?(?:lezen|bekijken|kijken|scannen|read|look|"
    r"skim|see|"
    r"scan)\b"
)
SAID_TO_BE_FIRST = later(
    r"\b(?:alle|elke?|iedere?|all|every|each)\b|\b(?:voordat|vooraf|vooraleer|voor (?:plaatsing|publicatie|\w+ \S* ?"
    r"(?:online|verschijn\w*|geplaatst))|before|prior)\b"
)
NOT_OBLIGED = later(
    r"\b(?:niet (?:verplicht|gehouden)|geen (?:verplichting|plicht)|not (?:obliged|required|under)|no (?:obligation|"
    r"duty))\b"
)
I_DO = later(r"\b(?:kan|mag|moet|hoe|can|may|should|do|how) (?:ik|i|kan ik|can i|do i)\b")
REVIEWS = later(
    r"\W*(?:(?:elke|iedere|alle|every|all|each|jede|alle|chaque) )?(?:recensies?|reviews? (?:is|are|of|worden|van|"
    r"door)|"
    r"beoordelingen|ervaringen|reacties?|comments?|bewertung\w*|avis)\b"
)
# What was reported is looked at before it is taken away.
BEFORE_REMOVAL = later(
    r"^\W*(?:alle |elke |iedere )?(?:meldingen|melding|klachten|reports?|complaints?)\b|"
    r"\b(?:voordat|voor|before|bevor|avant)\b[^.;]{0,60}\b(?:weghal\w*|weghaal\w*|verwijder\w*|remov\w*|delet\w*|"
    r"losch\w*|verdwijn\w*|disappear\w*|eraf|"
    r"supprim\w*)\b"
)
# "The software decides nothing": whose part ends where people begin.
DECIDES_NOTHING = Sought(
    r"\b(?:software|programma|filter|computer|systeem|robot|ai|machine|algoritme|scanner|tool|system|program|script|"
    r"programm|logiciel|systeme)\b (?:\S+ ){0,2}?(?:beslis\w*|besluit\w*|bepaalt|oordeelt|kiest|keurt|plaatst|weigert|"
    r"verwijdert|decides?|rejects?|approves?|publishes|removes?|entscheidet|decide)\b(?: \S+){0,4}? "
    r"(?:niets|niks|niet|nooit|nothing|never|not|nichts|nie|rien)\b|"
    r"\b(?:does|do|ne) (?:not |n't )?(?:decide|take decisions|publish|remove|reject)\w*\b|\bdoesn't decide\b|"
    r"\b(?:neemt|makes|takes|trifft) (?:\S+ ){0,2}?(?:geen|no|keine) (?:besluit|beslissing|decision|entscheidung)\w*"
)
# "Na goedkeuring kan de eerste advertentie worden ingediend": what was approved is who places it.
LET_IN = later(
    r"^\W*(?:pas )?(?:na|nadat|after|once|zodra|nach|apres) (?:\S+ )?(?:goedkeuring|akkoord|approval|goedgekeurd|"
    r"approved|controle|"
    r"review|freigabe|validation)\b[^.;:]{0,40}\b(?:kan|kun|kunt|mag|can|may|konnen|kannst|"
    r"pouvez)\b[^.;:]{0,60}\b(?:indienen|ingediend|"
    r"insturen|ingestuurd|aanmaken|aangemaakt|opstellen|(?:advertentie|profiel|account) maken|submit\w*|create\w*|"
    r"write|written|draft\w*|einreichen|soumettre)\b"
)
# "When we have seen those": what they are stands in the sentence before.
POINTS_BACK = later(
    r"\b(?:die|deze|dat|dit|dit alles|hem|haar|ze|beide|beiden|het|these|those|them|it|both)\b (?:\S+ ){0,3}?"
    r"(?:gezien|bekeken|gecontroleerd|nagekeken|goedgekeurd|gecheckt|ontvangen|seen|checked|approved|reviewed|"
    r"verified)\b"
)


# "Nobody looks at it beforehand, so read it over": what is left to the reader does not undo the rest.
NOBODY_DOES = later(
    r"^\W*(?:no,? |nee,? )?(?:nobody|no one|none of us|not one of us|niemand|geen van (?:ons|allen|beiden)|geen mens)\b"
    r"[^,;]{0,70}(?=[,;] (?:so|dus|please|graag)\b)"
)


# What is looked for in it: "a filter goes over your text (forbidden words, telephone numbers)".
ASIDE = later(r"\([^()]*\)")


def decides_nothing(sentence: Sentence) -> bool:
    """Whether it says that software decides nothing, which does not say what people do."""
    return DECIDES_NOTHING.search(sentence.low) is not None and not sentence.names("staff")


def points_at_something_else(sentence: Sentence, earlier: Sentence | None) -> bool:
    """Whether what is looked at is named in the sentence before, and is a proof of who somebody is, or a payment."""
    if earlier is None or WORDS_OF_IT.search(sentence.low) or POINTS_BACK.search(sentence.low) is None:
        return False
    return of_something_else(earlier.low)


def others_look(sentence: Sentence, low: str) -> bool:
    """Whether the reader, visitors, a body of state or an adviser look, or whether it is a label that says nothing."""
    label = not sentence.question and not sentence.lead and sentence.block.tag not in STEPS
    if READER_PROOFREADS.search(low):
        return True
    if label and len(low.split()) < LEAST_WORDS:
        return True
    if PEOPLE_READ.search(low) and SAID_TO_BE_FIRST.search(low) is None:
        return True
    nobody = NOBODY_DOES.match(low)
    if tells_of_others(low) or READER_LOOKS.search(nobody[0] if nobody is not None else low) or OTHERS_LOOK.search(low):
        return True
    if WE_LOOK.search(low) is None and (OTHER_ACTOR.search(low) or of_another_voice(low)):
        return True
    own = WE_LOOK.search(low) or IS_LOOKED_AT.search(low)
    reader = READER_ACTS.search(low)
    if own is not None or reader is None:
        return False
    # "Our software scans your profile, and you can shine."
    return not (sentence.names("machine") and MACHINE_LOOKS.search(low[: reader.start()]))


def of_something_else(low: str) -> bool:
    """Whether another matter is looked at: a person, a payment, a blog, and no advertisement named before it."""
    low = ASIDE.sub(" ", low)
    if OF_SOMETHING_ELSE.search(low):
        return True
    other = OTHER_MATTER.search(low)
    return other is not None and WORDS_OF_IT.search(low[: other.start()]) is None


def says_nothing_of_it(low: str) -> bool:
    """Whether it is the "no" of a line, what is looked at before removal, a lack of people, or reviews by visitors."""
    return any(
        pattern is not None
        for pattern in (
            ANSWERED_NO.search(low),
            BEFORE_REMOVAL.search(low),
            OTHER_END.search(low),
            LET_IN.search(low),
            LACKING.search(low),
            REVIEWS.match(low),
        )
    )
