"""The average number of monthly users in the Union, as the DSA asks for it; not a figure that sells advertisements."""

from collections.abc import Iterator

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.reading.news import is_news
from auditor.site.site import Saying, Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

USERS = "monthly_users"
AVERAGE = later(r"\b(?:gemiddeld\w*|maandgemiddelde|average\w*|mean|durchschnitt\w*|mittel|moyenn\w*)\b")
OF_THE_UNION = later(
    r"\b(?:eu|brussel|brussels|europese unie|unie|europa|european union|union|eea|eer|actieve?|active|afnemers?|"
    r"ontvangers?|recipients?|dsa|"
    r"artikel 24|article 24|digital services act|digitaledienstenverordening)\b"
)
MONTHLY = later(r"\b(?:\w*maand\w*|month\w*|monat\w*|mois|mensuel\w*)\b")
PEOPLE = later(
    r"\b(?:afnemers?|gebruikers?|ontvangers?|bezoekers?|personen|mensen|recipients?|users?|visitors?|people|"
    r"nutzer\w*|empfanger\w*|utilisateurs?|destinataires?)\b"
)
LARGE_NUMBER = later(r"\d{1,3}(?:[.,\s]\d{3})+|\b\d{2,7}\b|\b(?:duizend|honderd|miljoen|thousand|million)\b")
YEAR_LIKE = later(r"\b(?:19|20)\d\d\b")


def user_numbers(site: Site) -> Iterator[Evidence]:
    """Yield where the average number of monthly users in the Union is given; a figure to sell advertisements is not."""
    for saying in (*site.sayings(USERS), *_headed(site)):
        sentence = saying.sentence
        if sentence.asks or sentence.names("promise", "other_sites") or is_news(sentence.block):
            continue
        heading = folded(" . ".join(sentence.block.headings[-1:]))
        said = f"{sentence.lead} . {sentence.question} . {sentence.low} . {heading}"
        if not LARGE_NUMBER.search(YEAR_LIKE.sub(" ", sentence.low)) or not MONTHLY.search(said):
            continue
        near = f"{said} . {saying.passage_text}"
        selling = saying.kind in (PageKind.ADVERTISE, PageKind.PRICING)
        if PEOPLE.search(near) and AVERAGE.search(near) and OF_THE_UNION.search(near) and not selling:
            yield saying.evidence


def _headed(site: Site) -> Iterator[Saying]:
    """Yield the sentences under a heading that is the name of the figure: "Gemiddeld aantal afnemers per maand"."""
    for page in site.own_pages:
        if USERS not in page.may_name:
            continue
        for sentence in page.sentences_about(USERS):
            heading = folded(" . ".join(sentence.block.headings[-1:]))
            if AVERAGE.search(heading) and MONTHLY.search(heading) and PEOPLE.search(heading):
                yield Saying(page, sentence, site.kind_of(page))
