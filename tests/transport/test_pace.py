"""One request at a time per host, with a pause; second tries are few and as late as the host asks."""

import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from email.utils import formatdate

import httpx
import pytest
from msgspec.structs import replace

from auditor.site.markup.trouble import Trouble
from auditor.transport.limits import Deadline, Limits
from auditor.transport.pace import CRAWL_DELAY, Paced, Retried, retry_after
from auditor.transport.stopped import Stopped
from tests.platform_server import Answer, FaultServer, hang_up, http_answer
from tests.transport.visits import QUICK, WALL, SleeplessClock, visit

Step = httpx.Response | Stopped


@dataclass
class Scripted(httpx.BaseTransport):
    """Answers with one step after the other, the last one for ever."""

    steps: Sequence[Step]
    asked: list[str] = field(default_factory=list)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(str(request.url))
        step = self.steps[min(len(self.asked), len(self.steps)) - 1]
        if isinstance(step, Stopped):
            raise step
        return step


def answer(status: int, **headers: str) -> httpx.Response:
    return httpx.Response(status, headers={name.replace("_", "-"): value for name, value in headers.items()})


def request(url: str = "http://a.example/", crawl_delay: float = 0.0) -> httpx.Request:
    return httpx.Request("GET", url, extensions={CRAWL_DELAY: crawl_delay})


OK = answer(200)
LOST = Stopped(Trouble.BROKEN, "connection lost")
LIMITS = Limits(retries=2, retry_wait_seconds=30.0, audit_seconds=900.0)


def retried(steps: Sequence[Step], limits: Limits = LIMITS) -> tuple[Retried, Scripted, SleeplessClock]:
    clock = SleeplessClock()
    inner = Scripted(steps)
    return Retried(inner, limits, Deadline(clock.clock(), limits.audit_seconds)), inner, clock


def paced(delay: float, seconds: float = 900.0) -> tuple[Paced, SleeplessClock]:
    clock = SleeplessClock()
    return Paced(Scripted([OK]), delay, Deadline(clock.clock(), seconds)), clock


@pytest.mark.parametrize(
    ("delay", "crawl_delay", "pause"), [(1.0, 0.0, 1.0), (1.0, 5.0, 5.0), (2.0, 0.5, 2.0), (0.0, 3.0, 3.0)]
)
def test_robots_txt_can_only_lengthen_the_pause(delay: float, crawl_delay: float, pause: float) -> None:
    pace, clock = paced(delay)
    for _ in range(3):
        pace.handle_request(request(crawl_delay=crawl_delay))
    assert clock.slept == pytest.approx([pause, pause], abs=0.1)
    assert (pace.requests, pace.longest_delay) == (3, pause)


def test_hosts_do_not_wait_for_each_other() -> None:
    pace, clock = paced(5.0)
    pace.handle_request(request("http://a.example/"))
    pace.handle_request(request("http://b.example/"))
    assert clock.slept == []


def test_without_a_delay_nothing_waits() -> None:
    pace, clock = paced(0.0)
    pace.handle_request(request())
    pace.handle_request(request())
    assert clock.slept == []


def test_a_pause_that_outlasts_the_audit_is_not_begun() -> None:
    pace, clock = paced(1.0, seconds=60.0)
    pace.handle_request(request())
    with pytest.raises(Stopped) as stopped:
        pace.handle_request(request(crawl_delay=86_400.0))
    assert (stopped.value.trouble, clock.slept) == (Trouble.TIME_UP, [])


@pytest.mark.parametrize(
    ("steps", "status", "slept"),
    [
        pytest.param([OK], 200, [], id="good-at-once"),
        pytest.param([answer(503), OK], 200, [1.0], id="busy-without-a-time"),
        pytest.param([answer(503, retry_after="7"), OK], 200, [7.0], id="busy-with-seconds"),
        pytest.param([answer(429, retry_after=formatdate(WALL + 9, usegmt=True)), OK], 200, [9.0], id="with-a-date"),
        pytest.param([answer(429, retry_after="soon"), OK], 200, [1.0], id="with-nonsense"),
        pytest.param([answer(502), answer(504), OK], 200, [1.0, 2.0], id="faltering-twice"),
        pytest.param([answer(502, retry_after="9"), OK], 200, [1.0], id="retry-after-is-for-429-and-503"),
        pytest.param([LOST, OK], 200, [1.0], id="lost-connection"),
        pytest.param([answer(503)], 503, [1.0, 2.0], id="never-good"),
        pytest.param([answer(429, retry_after="31")], 429, [], id="asks-too-long"),
        pytest.param([answer(503, retry_after="9999999999999")], 503, [], id="asks-for-ever"),
        pytest.param([answer(500)], 500, [], id="a-plain-error-is-an-answer"),
        pytest.param([answer(403)], 403, [], id="a-refusal-is-an-answer"),
    ],
)
def test_a_second_try_comes_as_late_as_the_host_asks(steps: list[Step], status: int, slept: list[float]) -> None:
    transport, _, clock = retried(steps)
    assert transport.handle_request(request()).status_code == status
    assert clock.slept == slept


def test_a_connection_that_stays_lost_is_told_after_the_last_try() -> None:
    transport, inner, _ = retried([LOST])
    with pytest.raises(Stopped, match="connection lost"):
        transport.handle_request(request())
    assert len(inner.asked) == 3


def test_another_trouble_is_not_tried_again() -> None:
    transport, inner, _ = retried([Stopped(Trouble.TLS, "expired")])
    with pytest.raises(Stopped, match="expired"):
        transport.handle_request(request())
    assert len(inner.asked) == 1


def test_a_wait_that_outlasts_the_audit_leaves_the_answer_as_it_is() -> None:
    transport, inner, clock = retried([answer(503, retry_after="20")], replace(LIMITS, audit_seconds=10.0))
    assert transport.handle_request(request()).status_code == 503
    assert (len(inner.asked), clock.slept) == (1, [])


def test_a_host_that_keeps_failing_gets_one_try_until_it_answers() -> None:
    transport, inner, _ = retried([answer(503)] * 4 + [OK, answer(503), OK])
    statuses = [transport.handle_request(request()).status_code for _ in range(4)]
    assert statuses == [503, 503, 200, 200]
    assert len(inner.asked) == 3 + 1 + 1 + 2


def test_a_host_that_asks_for_a_long_rest_is_left_alone_until_it_is_over() -> None:
    transport, inner, clock = retried([answer(429, retry_after="600"), OK])
    assert transport.handle_request(request()).status_code == 429
    with pytest.raises(Stopped) as stopped:
        transport.handle_request(request())
    assert stopped.value.trouble is Trouble.TOO_MANY_REQUESTS
    assert len(inner.asked) == 1
    clock.slept.append(601.0)
    assert transport.handle_request(request()).status_code == 200


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("", None),
        ("0", 0.0),
        ("120", 120.0),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        (formatdate(WALL - 60, usegmt=True), 0.0),
        ("Mon, 99 Jan 99999 00:00:00 GMT", None),
    ],
)
def test_retry_after_is_read_or_ignored(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value}, WALL) == seconds


def silent_then(body: bytes) -> tuple[Callable[[socket.socket], None], list[int]]:
    """Hang up at the first connection and answer the next ones."""
    calls: list[int] = []

    def talk(connection: socket.socket) -> None:
        calls.append(1)
        if len(calls) == 1:
            hang_up(connection)
        else:
            connection.sendall(b"".join(http_answer(body)))

    return talk, calls


def test_a_reset_connection_is_tried_again_on_a_real_server() -> None:
    talk, calls = silent_then(b"second time")
    clock = SleeplessClock()
    limits = replace(QUICK, retries=1)
    answers: dict[str, Answer] = {"/robots.txt": http_answer(status="404 Not Found"), "*": talk}
    with FaultServer(answers) as server, visit(server.url, limits=limits, clock=clock) as visitor:
        assert visitor.get(server.url).body == b"second time"
    assert (len(calls), clock.slept) == (2, [1.0])


def test_two_pages_of_a_live_site_are_a_delay_apart() -> None:
    clock = SleeplessClock()
    limits = replace(QUICK, delay_seconds=1.0)
    with FaultServer(http_answer(b"")) as server, visit(server.url, limits=limits, clock=clock) as visitor:
        visitor.get(server.url)
        visitor.get(server.url + "next")
    assert clock.slept == pytest.approx([1.0, 1.0], abs=0.2)  # after robots.txt, and between the pages
