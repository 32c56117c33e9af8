"""Minors named among things that may not be shown or offered, which sets no age for whoever looks."""

import re

# "Verboden: minderjarigen, drugs, dieren": minors among what may not be shown or offered.
BANNED = (
    r"(?:drugs?|wapens?|weapons?|dieren|animals|dwang|geweld|violence|coercion|mensenhandel|trafficking|racisme|racism|"
    r"discriminatie|haat|hate|politiek|spam|oplichting|fraud|scams?|gestolen|onveilig\w*|bareback|verkrachting|rape|"
    r"incest)"
)
AMONG_BANNED = re.compile(
    rf"\b(?:minderjarig\w*|minors?|kinderen|children)(?:\s?[,;/]| (?:en|of|and|or)) (?:\S+ )?{BANNED}\b|"
    rf"\b{BANNED}(?:\s?[,;/]| (?:en|of|and|or)) (?:\S+ )?(?:minderjarig\w*|minors?)\b"
)
