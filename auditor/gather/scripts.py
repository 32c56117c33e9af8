"""The platform's own script files, for what they say of an age gate; libraries and measuring scripts are left alone."""

import re
from collections.abc import Iterable

from auditor.gather.hosts import Hosts
from auditor.site.page import Page
from auditor.site.words.charset import decoded
from auditor.site.words.later import later
from auditor.transport import Visitor

LIBRARY = later(
    r"jquery|bootstrap|popper|react|vue|angular|svelte|lodash|underscore|moment|swiper|slick|owl\.|fancybox|lightbox|fontawesome|font-awesome|"
    r"gtag|gtm|analytics|matomo|piwik|hotjar|clarity|pixel|sentry|recaptcha|hcaptcha|turnstile|polyfill|modernizr|wp-includes|wp-emoji|"
    r"require\.js|webfont|leaflet|mapbox|stripe|paypal|adsbygoogle|prebid|intercom|tawk|zendesk|crisp|lazyload|masonry|select2|d3\.|three\.",
    re.IGNORECASE,
)
LIKELY = re.compile(r"age|leeftijd|gate|18|adult|verif|poort|entree|enter", re.IGNORECASE)
MOST = 4
MOST_BYTES = 300_000


def own_scripts(visitor: Visitor, hosts: Hosts, pages: Iterable[Page]) -> tuple[tuple[str, str], ...]:
    """Return address and text of at most four script files, those that may hold a gate first."""
    wanted: dict[str, None] = {}
    for page in pages:
        for source in page.script_addresses:
            url = page.addresses.resolve(source)[0]
            if url.startswith("http") and hosts.own(url) and not LIBRARY.search(url):
                wanted[url] = None
    likely_first = sorted(wanted, key=lambda url: LIKELY.search(url.rpartition("/")[2]) is None)
    texts = []
    for url in likely_first[:MOST]:
        delivery = visitor.get(url)
        visitor.keep(delivery)
        if delivery.trouble is None and b"<html" not in delivery.body[:500].lower():
            texts.append((url, decoded(delivery.body[:MOST_BYTES], delivery.header("content-type"))))
    return tuple(texts)
