"""robots.txt is read once a host and kept, as RFC 9309 asks."""

import pytest
from msgspec.structs import replace

from auditor.site.markup.trouble import Trouble
from tests.platform_server import Answer, FaultServer, hang_up, http_answer, redirect_to
from tests.transport.visits import QUICK, SleeplessClock, visit


def rules(text: str, status: str = "200 OK", *headers: str) -> list[bytes]:
    return http_answer(text.encode(), status, *headers, kind="text/plain")


PAGE = http_answer(b"<p>page")


@pytest.mark.parametrize(
    ("robots", "trouble"),
    [
        pytest.param(rules("User-agent: *\nDisallow: /zoek"), None, id="another-path"),
        pytest.param(rules("User-agent: *\nDisallow: /page"), Trouble.ROBOTS, id="disallowed"),
        pytest.param(rules("User-agent: *\nDisallow: /page?*"), None, id="wildcard-that-does-not-match"),
        pytest.param(rules("User-agent: testauditor\nDisallow: /\n\nUser-agent: *\nAllow: /"), Trouble.ROBOTS, id="us"),
        pytest.param(rules("User-agent: otherbot\nDisallow: /"), None, id="another-robot"),
        pytest.param(rules("\ufeffUser-agent: *\nDisallow: /"), Trouble.ROBOTS, id="byte-order-mark"),
        pytest.param(rules("<!doctype html><p>Disallow: /"), None, id="a-page-is-no-rules"),
        pytest.param(rules("\0\x01\x02 rubbish"), None, id="rubbish"),
        pytest.param(rules("", "404 Not Found"), None, id="absent"),
        pytest.param(rules("", "403 Forbidden"), None, id="forbidden-is-absent"),
        pytest.param(rules("", "500 Oops"), Trouble.SERVER_ERROR, id="server-error-closes"),
        pytest.param(rules("", "429 Slow"), Trouble.TOO_MANY_REQUESTS, id="come-back-later-closes"),
        pytest.param(hang_up, Trouble.BROKEN, id="unreachable-closes"),
        pytest.param(http_answer(b"User-agent: *", length=999), Trouble.BROKEN, id="half-a-file-closes"),
        pytest.param(redirect_to("/elsewhere.txt"), Trouble.ROBOTS, id="redirected"),
        pytest.param(redirect_to("/robots.txt"), None, id="redirected-for-ever"),
        pytest.param(redirect_to("mailto:a@b.example"), None, id="redirected-nowhere"),
    ],
)
def test_what_robots_txt_means_for_a_page(robots: Answer, trouble: Trouble | None) -> None:
    answers = {"/robots.txt": robots, "/elsewhere.txt": rules("User-agent: *\nDisallow: /page"), "*": PAGE}
    with FaultServer(answers) as server, visit(server.url) as visitor:
        delivery = visitor.get(server.url + "page")
        assert delivery.trouble is trouble
        assert ("/page" in server.paths) is (trouble is None)
        assert visitor.allowed(server.url + "page") is (trouble is not Trouble.ROBOTS)


def test_five_redirects_of_robots_txt_are_followed_and_no_more() -> None:
    chain: dict[str, Answer] = {f"/{step}": redirect_to(f"/{step + 1}") for step in range(1, 9)}
    with FaultServer({"/robots.txt": redirect_to("/1"), **chain, "*": PAGE}) as server, visit(server.url) as visitor:
        visitor.get(server.url + "page")
        assert server.paths == ["/robots.txt", "/1", "/2", "/3", "/4", "/5", "/page"]


def test_robots_txt_is_read_once_a_host() -> None:
    with FaultServer(PAGE) as server, visit(server.url) as visitor:
        for path in ("a", "b", "c"):
            visitor.get(server.url + path)
        assert server.paths == ["/robots.txt", "/a", "/b", "/c"]


def test_a_redirect_into_a_disallowed_address_is_not_followed() -> None:
    answers = {"/robots.txt": rules("User-agent: *\nDisallow: /geheim"), "/": redirect_to("/geheim")}
    with FaultServer(answers) as server, visit(server.url) as visitor:
        delivery = visitor.get(server.url)
    assert (delivery.trouble, delivery.final_url) == (Trouble.ROBOTS, server.url + "geheim")


def test_crawl_delay_lengthens_the_pause() -> None:
    clock = SleeplessClock()
    answers = {"/robots.txt": rules("User-agent: *\nCrawl-delay: 4"), "*": PAGE}
    limits = replace(QUICK, delay_seconds=1.0)
    with FaultServer(answers) as server, visit(server.url, limits=limits, clock=clock) as visitor:
        visitor.get(server.url)
        visitor.get(server.url + "next")
        assert "4 s" in visitor.conduct()[1].en
    assert clock.slept == pytest.approx([4.0, 4.0], abs=0.2)


@pytest.mark.parametrize("value", ["nan", "inf", "-3", "1e999", "soon"])
def test_a_senseless_crawl_delay_is_ignored(value: str) -> None:
    clock = SleeplessClock()
    answers = {"/robots.txt": rules(f"User-agent: *\nCrawl-delay: {value}"), "*": PAGE}
    with FaultServer(answers) as server, visit(server.url, clock=clock) as visitor:
        assert visitor.get(server.url).trouble is None
    assert clock.slept == []


def test_only_the_first_half_megabyte_counts() -> None:
    text = "User-agent: *\nDisallow: /page\n" + "#" * 600_000 + "\nAllow: /page\n"
    answers = {"/robots.txt": rules(text), "*": PAGE}
    with FaultServer(answers) as server, visit(server.url, limits=replace(QUICK, body_bytes=550_000)) as visitor:
        assert visitor.get(server.url + "page").trouble is Trouble.ROBOTS


def test_sitemap_lines_are_handed_on() -> None:
    lines = "Sitemap: https://www.a.example/sitemap.xml\n" * 60
    with FaultServer({"/robots.txt": rules(lines), "*": PAGE}) as server, visit(server.url) as visitor:
        assert visitor.robots_sitemaps(server.url)[0] == "https://www.a.example/sitemap.xml"
        assert len(visitor.robots_sitemaps(server.url)) == 50
        assert visitor.robots_sitemaps("mailto:a@b.example") == ()


@pytest.mark.parametrize(
    ("robots", "nl", "en"),
    [
        (rules("User-agent: *\nDisallow: /page"), "daarom niet bezocht: 1", "for that reason: 1"),
        (rules("", "404 Not Found"), "geen robots.txt", "no robots.txt"),
        (rules("", "500 Oops"), "niet te lezen (de server gaf een fout)", "could not be read (the server gave"),
    ],
)
def test_the_conduct_of_a_visit_tells_of_robots_txt_in_both_languages(robots: Answer, nl: str, en: str) -> None:
    with FaultServer({"/robots.txt": robots, "*": PAGE}) as server, visit(server.url) as visitor:
        visitor.allowed(server.url + "page")
        visitor.get(server.url + "page")
        line = visitor.conduct()[0]
    assert nl in line.nl
    assert en in line.en


def test_the_conduct_counts_requests_and_the_delay() -> None:
    with FaultServer(PAGE) as server, visit(server.url) as visitor:
        visitor.get(server.url)
        assert visitor.conduct()[-1].en == "2 requests, one at a time, with 0 s of rest per host."
