"""A folder answers as its server would, and nothing outside it is ever read."""

from pathlib import Path

import httpx
import pytest

from auditor.errors import UsageError
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from auditor.transport import Limits, Visitor, open_target
from auditor.transport.folder import FolderTransport, content_type
from auditor.transport.site_script import SiteScript, read_site_script
from auditor.transport.stopped import Stopped
from tests.platform_server import PlatformServer, self_signed
from tests.transport.visits import visit

SAMPLES = Path(__file__).resolve().parents[2] / "sample_sites"
HOME = "https://www.platform.example"
SCRIPT = """
name = "Het platform"
url = "https://www.platform.example/"
[headers]
"X-Powered-By" = "PHP/7.4"
[hosts]
"help.platform.example" = "_help"
[[route]]
path = "/"
query = "leeftijd=ok"
status = 302
location = "/"
set_cookie = "leeftijd=ok; Path=/"
[[route]]
path = "/"
unless_cookie = "leeftijd"
file = "gate.html"
[[route]]
path = "/leden"
if_cookie = "leeftijd"
file = "leden.html"
[[route]]
path = "/dicht/*"
status = 403
file = "gate.html"
headers = { "Retry-After" = "5", "content-type" = "text/plain" }
[[route]]
path = "/kapot"
status = 500
[[route]]
path = "/leeg"
status = 204
[[route]]
path = "/koekje"
set_cookie = "smaak=zoet"
"""


@pytest.fixture
def platform(tmp_path: Path) -> Path:
    files = {
        "site.toml": SCRIPT,
        "expected.toml": "secret labels",
        "index.html": "<p>home",
        "gate.html": "<p>18+",
        "leden.html": "<p>members",
        "koekje.html": "<p>cookie",
        "404.html": "<p>weg",
        "voorwaarden.html": "<p>terms",
        "oud.htm": "<p>old",
        "map/index.html": "<p>map",
        "_help/index.html": "<p>help",
        "_help/robots.txt": "User-agent: *\nDisallow: /intern",
        "robots.txt": "User-agent: *\nDisallow: /zoek",
        ".well-known/security.txt": "Contact: mailto:a@b.example",
        "data.csv": "a;b",
        "plain": "<!DOCTYPE html><p>plain",
        "blob": "\x00\x01",
        "x.xhtml": "<html/>",
    }
    for name, text in files.items():
        path = tmp_path / "platform" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (tmp_path / "secret.html").write_text("outside")
    return tmp_path / "platform"


def got(folder: Path, path: str, **options: bool) -> Delivery:
    with open_target(str(folder)) as visitor:
        return visitor.get(path if "://" in path else HOME + path, **options)


@pytest.mark.parametrize(
    ("path", "body", "kind"),
    [
        ("/voorwaarden", b"<p>terms", "text/html"),
        ("/voorwaarden?utm=1#top", b"<p>terms", "text/html"),
        ("/voorwaarden.html", b"<p>terms", "text/html"),
        ("/oud", b"<p>old", "text/html"),
        ("/map", b"<p>map", "text/html"),
        ("/map/", b"<p>map", "text/html"),
        ("/%6Dap", b"<p>map", "text/html"),
        ("/.well-known/security.txt", b"Contact: mailto:a@b.example", "text/plain"),
        ("/data.csv", b"a;b", "text/csv"),
        ("/plain", b"<!DOCTYPE html><p>plain", "text/html"),
        ("/blob", b"\x00\x01", "application/octet-stream"),
        ("/x.xhtml", b"<html/>", "application/xhtml+xml"),
        ("/koekje", b"<p>cookie", "text/html"),
        ("https://help.platform.example/", b"<p>help", "text/html"),
        ("http://WWW.platform.example/map", b"<p>map", "text/html"),
    ],
)
def test_an_address_leads_to_its_file(platform: Path, path: str, body: bytes, kind: str) -> None:
    delivery = got(platform, path)
    assert (delivery.status, delivery.body, delivery.header("content-type")) == (200, body, kind)
    assert (delivery.trouble, delivery.header("x-powered-by")) == (None, "PHP/7.4")


def test_head_gives_the_headers_alone(platform: Path) -> None:
    delivery = got(platform, "/map", head=True)
    assert (delivery.status, delivery.body, delivery.header("content-length")) == (200, b"", "6")


@pytest.mark.parametrize(
    ("path", "status", "trouble", "body"),
    [
        ("/bestaat-niet", 404, Trouble.NOT_FOUND, b"<p>weg"),
        ("/site.toml", 404, Trouble.NOT_FOUND, b"<p>weg"),
        ("/expected.toml", 404, Trouble.NOT_FOUND, b"<p>weg"),
        ("/dicht/iets", 403, Trouble.FORBIDDEN, b"<p>18+"),
        ("/kapot", 500, Trouble.SERVER_ERROR, b""),
        ("/leeg", 204, None, b""),
        ("/leden", 404, None, b"<p>members"),
        ("/zoek?q=x", 0, Trouble.ROBOTS, b""),
        ("https://help.platform.example/intern", 0, Trouble.ROBOTS, b""),
        ("https://help.platform.example/weg", 404, Trouble.NOT_FOUND, b""),
        ("https://elders.example/", 0, Trouble.NOT_RECORDED, b""),
    ],
)
def test_a_folder_has_troubles_too(
    platform: Path, path: str, status: int, trouble: Trouble | None, body: bytes
) -> None:
    delivery = got(platform, path)
    assert delivery.body == body
    if path != "/leden":  # the file of that name answers when the route does not
        assert (delivery.status, delivery.trouble) == (status, trouble)


def test_the_headers_of_a_route_come_with_it(platform: Path) -> None:
    delivery = got(platform, "/dicht/iets")
    assert (delivery.header("retry-after"), delivery.header("content-type")) == ("5", "text/plain")


def test_a_gate_opens_with_the_cookie_its_link_sets(platform: Path) -> None:
    with open_target(str(platform)) as visitor:
        assert visitor.get(HOME).body == b"<p>18+"
        passed = visitor.get(HOME + "/?leeftijd=ok&x=1")
        assert (passed.body, passed.final_url) == (b"<p>home", HOME + "/")
        assert visitor.get(HOME).body == b"<p>home"
        assert visitor.get(HOME + "/leden").body == b"<p>members"


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.html",
        "/map/../../secret.html",
        "/%2e%2e/secret.html",
        "/..%2fsecret.html",
        "/%2e%2e%2fsecret.html",
        "/..%5csecret.html",
        "/%00/../secret",
        "/link",
        "/link.html",
        "/linked/secret",
        "//" + "secret",
        "/" + "a" * 5000,
        "/%252e%252e/secret.html",
    ],
)
def test_nothing_outside_the_folder_is_read(platform: Path, path: str) -> None:
    (platform / "link.html").symlink_to(platform.parent / "secret.html")
    (platform / "linked").symlink_to(platform.parent)
    delivery = got(platform, path)
    assert delivery.body == b"<p>weg"
    assert delivery.trouble is Trouble.NOT_FOUND


def test_a_file_larger_than_the_cap_is_cut(platform: Path) -> None:
    (platform / "groot.html").write_bytes(b"x" * 300_000)
    with open_target(str(platform), limits=Limits(body_bytes=100_000)) as visitor:
        delivery = visitor.get(HOME + "/groot")
    assert (delivery.trouble, len(delivery.body)) == (Trouble.TOO_LARGE, 100_000)


def test_a_file_that_cannot_be_read_is_broken(platform: Path) -> None:
    (platform / "dicht.html").write_text("x")
    response = FolderTransport(platform, "a.example", SiteScript()).handle_request(
        httpx.Request("GET", "http://a.example/dicht")
    )
    (platform / "dicht.html").unlink()
    with pytest.raises(Stopped) as stopped:
        response.read()
    assert stopped.value.trouble is Trouble.BROKEN


def test_robots_txt_of_a_folder_is_kept_and_told(platform: Path) -> None:
    with open_target(str(platform)) as visitor:
        visitor.get(HOME + "/map")
        visitor.get("https://elders.example/")
        assert not visitor.allowed(HOME + "/zoek")
        assert [line.en for line in visitor.conduct()] == [
            "Read from a folder; no server was visited.",
            f"{HOME}: robots.txt read and kept; not visited for that reason: 1",
        ]


FACTS = ("status", "body", "hops", "trouble", "final_url", "url", "headers")


def compared(delivery: Delivery) -> list[object]:
    return [getattr(delivery, fact) for fact in FACTS]


@pytest.mark.parametrize("sample", ["veldpost", "voorbeeldig", "achterslot", "schimwerk"])
def test_a_live_visit_gives_the_same_facts_as_the_folder(sample: str, tmp_path: Path) -> None:
    folder = SAMPLES / sample
    with open_target(str(folder)) as recorded:
        hosts = [recorded.home, *(f"https://{name}/" for name in ("steun.veldpost.example",) if sample == "veldpost")]
        paths = ["", "robots.txt", "voorwaarden", "contact", "melden", "toegang/start?via=yivi", "bestaat-niet"]
        urls = [home + path for home in hosts for path in paths]
        names = [url.split("/")[2] for url in hosts]
        server_side, client_side = self_signed(tmp_path, *names)
        with PlatformServer(folder, rewrite=False, tls=server_side) as server:

            def resolver(host: str, _port: int) -> tuple[tuple[str, int], ...]:
                return (("127.0.0.1", server.port_of(host)),) if host in server.urls else ()

            with visit(recorded.home, resolver=resolver, verify=client_side) as live:
                for url in urls:
                    there, here = live.get(url), recorded.get(url)
                    if here.trouble is Trouble.NOT_RECORDED:  # a redirect to a host that is not of the platform
                        assert (there.trouble, there.hops) == (Trouble.NO_SUCH_HOST, here.hops)
                        continue
                    assert compared(there) == compared(here)
                    assert live.robots_sitemaps(url) == recorded.robots_sitemaps(url)
                    assert live.allowed(url) == recorded.allowed(url)


def test_the_platform_server_turns_the_platform_s_addresses_into_its_own() -> None:
    with PlatformServer(SAMPLES / "veldpost") as server, visit(server.url) as visitor:
        body = visitor.get(server.url).body
        assert b"veldpost.example/" not in body
        assert visitor.get(server.urls["steun.veldpost.example"]).status == 200
        assert visitor.get(server.url + "bestaat-niet", head=True).trouble is Trouble.NOT_FOUND


def opened(folder: Path) -> Visitor:
    return open_target(str(folder))


@pytest.mark.parametrize(
    "script",
    [
        "name = ",
        "naam = 'x'",
        "[[route]]\npath = 5",
        "[[route]]\npath = '/'\nunless_cooky = 'x'",
        "[[route]]\npath = '/'\nstatus = 99",
        "[[route]]\npath = '/'\nfile = 'weg.html'",
        "[hosts]\n'a.example' = '_weg'",
        "url = 'geen adres'",
    ],
)
def test_a_site_toml_that_is_wrong_is_named_in_both_languages(tmp_path: Path, script: str) -> None:
    (tmp_path / "index.html").write_text("<p>home")
    (tmp_path / "site.toml").write_text(script)
    with pytest.raises(UsageError) as error:
        opened(tmp_path)
    assert "site.toml" in error.value.text.nl
    assert "site.toml" in error.value.text.en


def test_a_file_that_is_gone_before_it_is_looked_into_has_no_known_type(tmp_path: Path) -> None:
    assert content_type(tmp_path / "weg") == "application/octet-stream"


def test_the_site_toml_of_the_guide_to_a_corpus_is_one_that_is_read(tmp_path: Path) -> None:
    guide = Path("docs/corpus.md").read_text(encoding="utf-8")
    block = next(part for part in guide.split("```toml\n") if part.startswith("name ="))
    (tmp_path / "site.toml").write_text(block.partition("```")[0], encoding="utf-8")
    (tmp_path / "hulp").mkdir()
    script = read_site_script(tmp_path)
    assert script is not None
    assert (script.name, script.hosts, script.routes[0].set_cookie) == (
        "Een Platform",
        {"hulp.een-platform.example": "hulp"},
        "oud=ja",
    )


def test_a_key_of_site_toml_that_does_not_exist_is_answered_with_those_that_do(tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_text("address = 'https://www.voorbeeld.example'", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        read_site_script(tmp_path)
    assert all(key in caught.value.text.nl for key in ("address", "name, url, headers, hosts en route"))
