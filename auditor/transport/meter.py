"""What one request may still use: seconds until it must be over, bytes of header until the body starts."""

from auditor.site.markup.trouble import Trouble
from auditor.transport.limits import Deadline, Limits
from auditor.transport.stopped import Stopped


class Meter:
    """Started for each request, read by the connection below it; one request at a time."""

    def __init__(self, limits: Limits, deadline: Deadline) -> None:
        self._limits = limits
        self._deadline = deadline
        self._ends = 0.0
        self._header_bytes: int | None = None

    def start(self) -> None:
        """Begin a request; raises `Stopped` when the audit's time is up."""
        seconds = min(self._limits.request_seconds, self._deadline.left())
        self._ends = self._deadline.clock.monotonic() + seconds
        self._header_bytes = self._limits.header_bytes

    def headers_complete(self) -> None:
        """End the header allowance: what comes now is body."""
        self._header_bytes = None

    def seconds_left(self) -> float:
        """Return the seconds left; raises `Stopped` (TIMEOUT, or TIME_UP for the whole audit) when there are none."""
        left = self._ends - self._deadline.clock.monotonic()
        if left > 0:
            return left
        self._deadline.left()
        raise Stopped(Trouble.TIMEOUT, f"not answered within {self._limits.request_seconds:g} s")

    def readable(self, wanted: int) -> int:
        """Return how many bytes may be read now; raises `Stopped` when the headers do not end."""
        if self._header_bytes is None:
            return wanted
        if self._header_bytes <= 0:
            raise Stopped(Trouble.HEADERS_TOO_LARGE, f"more than {self._limits.header_bytes} bytes of headers")
        return min(wanted, self._header_bytes)

    def read(self, size: int) -> None:
        """Take what was read from the header allowance."""
        if self._header_bytes is not None:
            self._header_bytes -= size
