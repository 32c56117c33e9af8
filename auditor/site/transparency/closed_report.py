"""A report that the platform has and does not show to whoever visits: on request, or for members only."""

from auditor.finding import Evidence
from auditor.site.site import Site
from auditor.site.words.later import later

REPORT = "transparency_report"
NOT_OPEN = later(
    r"\b(?:op (?:aanvraag|verzoek)|opvra(?:agbaar|gen|agt)|op te vragen|aan te vragen|aanvragen (?:kan|via|bij)|"
    r"(?:schriftelijk|per (?:mail|e-mail|brief|post)) (?:\w+ ){0,3}?(?:verzoek\w*|vra\w+|aanvra\w+)|"
    r"(?:om|erom|daarom) (?:\w+ )?(?:verzoekt|vraagt|verzoeken|vragen)|sturen (?:wij|we) (?:\w+ ){0,3}?(?:toe|op)|"
    r"(?:alleen|enkel|uitsluitend|slechts) (?:\w+ ){0,3}?(?:leden|ingelogd\w*|adverteerders|abonnees|journalisten|"
    r"toezichthouders?)|voor (?:onze )?(?:leden|ingelogde \w+|abonnees)|(?:na|achter) (?:het |de )?(?:inloggen|login|"
    r"aanmelden)|ligt (?:ter inzage|op kantoor)|ter inzage|online (?:is|staat) (?:het|dit|hij) niet|niet online|"
    r"(?:up)?on request|by request|request (?:it|a copy|one)|ask (?:us )?for (?:it|a copy)|requested|"
    r"(?:only|exclusively|open|available|visible|reserved) (?:\w+ ){0,3}?(?:members|subscribers|advertisers|"
    r"journalists)|members(?:[- ]|')?only|(?:registered|logged[- ]in|signed[- ]in) (?:members|users)|"
    r"(?:after|once|when) (?:\w+ ){0,3}?(?:log(?:ged)?|sign(?:ed)?)(?:ging|ning)? ?in|behind (?:a |the )?login|"
    r"auf anfrage|nur fur mitglieder|sur demande|reserve aux membres)\b"
)
NOT_OURS = later(
    r"\b(?:grote platforms?|commissie|commission|acm|(?:van|of|from) (?:de |the )?(?:politie|police|overheid|"
    r"government|"
    r"gemeente)|comensha|offlimits|financi\w+|jaarrekening|annual accounts|facturen|invoices?)\b"
)
# The report itself, under its own heading, or in the sentence after the one that names it.
IT = later(r"^\W*(?:het|dit|dat|die|hij|it|this|that|online|es|il)\b")


def closed_report(site: Site) -> Evidence | None:
    """Return where it is said that there is a report which is not shown to everybody, None when it is not."""
    for saying in site.sayings(REPORT):
        sentence = saying.sentence
        if sentence.asks or sentence.names("promise", "other_sites") or NOT_OPEN.search(sentence.low) is None:
            continue
        if NOT_OURS.search(sentence.low):
            continue
        about = sentence.names(REPORT) or (IT.match(sentence.low) is not None and sentence.stands_by(REPORT))
        if about:
            return saying.evidence
    return None
