"""Which hosts are the platform's own, which may be its help desk elsewhere, and which are never visited."""

import ipaddress
from urllib.parse import urlsplit

from auditor.gather.suffixes import registered

# Social media, messengers, app stores, payment and age verification: not the platform's pages, whoever links to them.
OTHERS = frozenset(
    {
        "facebook.com", "instagram.com", "twitter.com", "x.com", "tiktok.com", "youtube.com", "youtu.be",
        "linkedin.com", "pinterest.com", "reddit.com", "snapchat.com", "threads.net", "bsky.app", "mastodon.social",
        "tumblr.com", "onlyfans.com", "fansly.com", "linktr.ee", "whatsapp.com", "wa.me", "t.me", "telegram.me",
        "telegram.org", "signal.me", "discord.gg", "discord.com", "google.com", "google.nl", "goo.gl", "g.page",
        "apple.com", "microsoft.com", "play.google.com", "bing.com", "duckduckgo.com", "paypal.com", "mollie.com",
        "stripe.com", "ideal.nl", "adyen.com", "ccbill.com", "epoch.com", "segpay.com", "paysafecard.com",
        "buckaroo.nl", "multisafepay.com", "yoti.com", "verifymyage.com", "agechecked.com", "ageverif.com",
        "yivi.app", "idin.nl", "itsme-id.com", "veriff.com", "onfido.com", "sumsub.com", "persona.com",
        "withpersona.com", "go.cam", "ondato.com", "signicat.com", "digid.nl", "w3.org", "wikipedia.org",
        "wordpress.org", "wordpress.com", "rtalabel.org", "asacp.org", "cloudflare.com", "hcaptcha.com",
        "gstatic.com", "googleapis.com", "googletagmanager.com", "trustpilot.com", "kiyoh.com", "overheid.nl",
        "rijksoverheid.nl", "europa.eu", "wetten.nl", "kvk.nl",
    }
)  # fmt: skip


class Hosts:
    """Knows the platform's own hosts by its registrable domain; an IP address is its own, with its port."""

    def __init__(self, home: str, never: frozenset[str] = frozenset()) -> None:
        """Take the start address, and the domains of organisations that are never visited."""
        self._never = OTHERS | never
        self._known: dict[str, str] = {}
        self.home = self.domain(home)

    def domain(self, url: str) -> str:
        """Return the registrable domain of an address; for an IP address or a bare name its host and port."""
        parts = urlsplit(url)
        netloc = parts.netloc.rpartition("@")[2].lower()
        known = self._known.get(netloc)
        if known is None:
            known = self._known[netloc] = self._registrable(parts.hostname or "") or netloc
        return known

    def _registrable(self, host: str) -> str:
        """Return the domain someone registered, empty for an IP address or a bare name."""
        try:
            ipaddress.ip_address(host)
        except ValueError:
            return registered(host.rstrip(".")) if "." in host else ""
        return ""

    def own(self, url: str) -> bool:
        """Whether an address is the platform's, on any of its subdomains."""
        return self.domain(url) == self.home

    def never(self, url: str) -> bool:
        """Whether an address belongs to an organisation that is known and not visited."""
        host = (urlsplit(url).hostname or "").removeprefix("www.")
        return host in self._never or self.domain(url) in self._never

    def label(self) -> str:
        """Return the name in the platform's own domain: ``naam`` of ``www.naam.nl``; empty for a numeric address."""
        name = self.home.partition(".")[0]
        return "" if name.isdigit() else name.partition(":")[0]
