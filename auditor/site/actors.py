"""Sentences whose subject is another organisation: what the police or a hotline does is not what the platform does."""

import re

ORGANISATION_FIRST = re.compile(
    r"^\W*(?:(?:ook|bij|daar|also|at) )?(?:het |de |the |een |a )?(?:\S+ )?(?:meldpunt\w*|politie|offlimits|eokm|"
    r"interpol|europol|"
    r"ncmec|atkm|police|hotline|iwf|comensha|fier|ckm|spine|ggd|helpwanted|kindertelefoon|slachtofferhulp|"
    r"hulpverleners?|"
    r"veilig thuis|gemeente|rijksoverheid|government|agenten|rechercheurs?)\b"
)
OWN = re.compile(r"\b(?:wij|we|ons|onze|our|us)\b")


def tells_of_an_organisation(low: str) -> bool:
    """Whether a folded sentence has another organisation for its subject, and does not bring in the platform."""
    return ORGANISATION_FIRST.search(low) is not None and OWN.search(low) is None
