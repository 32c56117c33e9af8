"""What one address answered, as the transport room hands it over: facts, no network."""

import msgspec

from auditor.site.markup.seen import Seen
from auditor.site.markup.trouble import Trouble


class Delivery(msgspec.Struct, frozen=True):
    """One address and its answer after redirects.

    `url` was asked, `final_url` answered, `hops` are the redirect addresses between (in order, both ends excluded).
    `status` is 0 when nothing arrived. `headers` keep order and duplicates, names in lower case. `body` is decoded from
    its content coding and cut at the size cap (then `trouble` is TOO_LARGE). `detail` says more of the trouble, for a
    log line, in English. `seen` is what a browser made of it, when one looks.
    """

    url: str
    final_url: str
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    hops: tuple[str, ...] = ()
    trouble: Trouble | None = None
    detail: str = ""
    seen: Seen | None = None

    def __repr__(self) -> str:
        """Tell it without the body, which may hold what no log may."""
        return f"Delivery({self.url!r}, status={self.status}, {len(self.body)} bytes, trouble={self.trouble})"

    def header(self, name: str) -> str:
        """Return the values of a header joined by a comma, or an empty string."""
        return ", ".join(value for key, value in self.headers if key == name)
