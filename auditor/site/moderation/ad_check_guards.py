"""What is not the platform looking at an advertisement: another who looks, another matter, a debate, a lack."""

from auditor.site.moderation.ad_check_words import (
    NOTHING_NAMED,
    WORDS_OF_IT,
)
from auditor.site.moderation.unread_words import is_unknown_before
from auditor.site.reading.sentences import Sentence
from auditor.site.words.later import later
from auditor.site.words.sought import Sought

# The person, the payment, a report or the reader's own proofreading is looked at, not the advertisement.
OF_SOMETHING_ELSE = later(
    r"\b(?:ausweis\w*|identitat\w*|alter|telefonnummer|zahlung\w*|beschwerde\w*|meldung\w*|konto|identite|l'age|"
    r"chip|numero|paiement\w*|plaintes?|signalement\w*|compte|identiteit\w*|legitimatie\w*|id-\w+|id|paspoort\w*|"
    r"selfie\w*|"
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
    r"(?:ver)?nieuwde? (?:web)?site|nieuwe (?:web)?site|new (?:web)?site|bouwer|"
    r"developer|"
    r"our (?:web)?site|betaalprofiel|subsid\w+|research|onderzoeksrapport\w*)\b"
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
# Before it is answered, paid out, signed, sent: the look precedes something else than showing.
OTHER_END = later(
    r"\b(?:voordat|voor|alvorens|vooraleer|before|prior to|zodra|once|after|na)\b[^.;]{0,50}\b(?:beantwoord\w*|"
    r"antwoord\w*|"
    r"uitbetaal\w*|uitbetaling|verstuur\w*|verzonden|opgestuurd|ondertekend\w*|getekend|signed|signing|answer\w*|"
    r"paid out|"
    r"paying out|payout|booked|boek\w*|afspraak|appointment)\b"
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
    r"write|written|draft\w*|einreichen|soumettre)\b|"
    r"^\W*(?:pas )?(?:na|nadat|after|once|zodra) (?:\S+ )?(?:goedkeuring|akkoord|approval|goedgekeurd|approved)\b,? "
    r"(?:schrijft|schrijf|maakt|maak|vult|vul|stelt|stel|you (?:write|create|fill|set up|make|add))\b"
)
# "Zolang u niet bent goedgekeurd", "once you have been approved": somebody is, and not what was written.
LETS_SOMEBODY_IN = later(
    r"\b(?:u|je|jij|ge|zij|hosts?|leden|lid|adverteerders?) (?:(?!advert|tekst|profiel)\w+ ){0,3}?(?:bent|is|zijn|"
    r"wordt|"
    r"worden|werd) (?:\w+ )?(?:goedgekeurd|toegelaten|aanvaard|geverifieerd)\b|"
    r"\b(?:u|je|jij) (?:\w+ )?(?:goedgekeurd|toegelaten|geverifieerd) (?:bent|is|wordt)\b|"
    r"\b(?:keuren|keur|keurt|toetsen|screenen) (?:wij|we|ik) (?:u|je|jou|elke host|elk lid|iedere host)\b|"
    r"\byou(?:'re| are| have been|'ve been) (?:\w+ )?(?:approved|verified|accepted|cleared|vetted)\b"
)
# "Read your advertisement once more before you send it in": what its writer is told to do.
DO_IT_YOURSELF = later(
    r"(?:^|[:!] )\W*(?:tip\W+)?(?:please |even |eerst |dan |always )?(?:read|re-?read|check|proofread|lees|"
    r"controleer|kijk|bekijk|loop|neem)\b[^.;]{0,70}\b(?:before|voordat|voor|alvorens) (?:you|je|u|jij|ge|het|it)\b"
    r"[^.;]{0,20}\b(?:send|submit|post|place|publish|press|verstuur\w*|instuur\w*|opstuur\w*|inzend\w*|plaats\w*|verzend\w*|"
    r"klikt?)\b"
)
# "Het is een pre als je advertenties hebt nagelezen": asked of whoever wants the job.
OF_A_JOB = later(
    r"\b(?:een pre|is een plus|solliciteer\w*|sollicitant\w*|gezocht\b|vacature|werkervaring|ervaring met|salaris|"
    r"uur per week|we are hiring|applicants?|job|is an advantage|experience (?:in|with))\b"
)
# "Wij kijken pas naar een advertentie als iemand erover klaagt."
UPON_A_COMPLAINT = later(
    r"\b(?:pas|alleen|enkel|only)\b[^.;]{0,50}\b(?:als|wanneer|nadat|na|zodra|when|if|after|once)\b[^.;]{0,40}"
    r"\b(?:klaagt|klagen|klacht\w*|melding\w*|meldt|gemeld|complain\w*|reports?|reported)\b"
)
# "When we have seen those": what they are stands in the sentence before.
POINTS_BACK = later(
    r"\b(?:die|deze|dat|dit|dit alles|hem|haar|ze|beide|beiden|het|these|those|them|it|both)\b (?:\S+ ){0,3}?"
    r"(?:gezien|bekeken|gecontroleerd|nagekeken|goedgekeurd|gecheckt|ontvangen|seen|checked|approved|reviewed|"
    r"verified)\b"
)


# What is looked for in it: "a filter goes over your text (forbidden words, telephone numbers)".
ASIDE = later(r"\([^()]*\)")


def decides_nothing(sentence: Sentence) -> bool:
    """Whether it says that software decides nothing, which does not say what people do."""
    return DECIDES_NOTHING.search(sentence.low) is not None and not sentence.names("staff")


def points_at_something_else(sentence: Sentence, earlier: Sentence | None) -> bool:
    """Whether what is looked at is named in the sentence before, and is a proof of who somebody is, or a payment."""
    named = NOTHING_NAMED.sub(" ", sentence.low)
    if earlier is None or WORDS_OF_IT.search(named) or POINTS_BACK.search(sentence.low) is None:
        return False
    return of_something_else(earlier.low)


def of_something_else(low: str) -> bool:
    """Whether another matter is looked at: a person, a payment, a blog, and no advertisement named before it."""
    low = ASIDE.sub(" ", low)
    if OF_SOMETHING_ELSE.search(low) or LETS_SOMEBODY_IN.search(NOTHING_NAMED.sub(" ", low)):
        return True
    other = OTHER_MATTER.search(low)
    return other is not None and WORDS_OF_IT.search(low[: other.start()]) is None


def says_nothing_of_it(low: str) -> bool:
    """Whether it is the "no" of a line, what is looked at before removal, a lack of people, or reviews by visitors."""
    return is_unknown_before(low) or any(
        pattern is not None
        for pattern in (
            ANSWERED_NO.search(low),
            BEFORE_REMOVAL.search(low),
            OTHER_END.search(low),
            LET_IN.search(low),
            LACKING.search(low),
            REVIEWS.match(low),
            DO_IT_YOURSELF.search(low),
            UPON_A_COMPLAINT.search(low),
            OF_A_JOB.search(low),
        )
    )
