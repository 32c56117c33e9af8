"""What may be typed as a target, and the sentence for what may not."""

from pathlib import Path

import pytest

from auditor.errors import UsageError
from auditor.site.markup.trouble import Trouble
from auditor.transport import USER_AGENT, open_target, user_agent
from auditor.transport.agent import product_token


@pytest.mark.parametrize(
    ("target", "home"),
    [
        ("https://www.platform.example/", "https://www.platform.example/"),
        ("http://platform.example", "http://platform.example/"),
        ("platform.example", "https://platform.example/"),
        ("www.platform.example/nl?x=1#y", "https://www.platform.example/nl?x=1"),
        ("platform.example:8443/nl", "https://platform.example:8443/nl"),
        (" HTTPS://Platform.Example ", "https://platform.example/"),
        ("localhost:8000", "https://localhost:8000/"),
        ("127.0.0.1:8000/x", "https://127.0.0.1:8000/x"),
        ("café.example", "https://xn--caf-dma.example/"),
    ],
)
def test_a_web_address_is_visited_live(target: str, home: str) -> None:
    with open_target(target) as visitor:
        assert (visitor.kind, visitor.home, visitor.user_agent) == ("live", home, USER_AGENT)
        assert visitor.name == visitor.home.split("/")[2].split(":")[0].replace("xn--caf-dma", "café")


def test_private_addresses_need_permission() -> None:
    with open_target("http://127.0.0.1:9/") as visitor:
        assert visitor.get(visitor.home).trouble is Trouble.PRIVATE_ADDRESS
    with open_target("http://127.0.0.1:9/", allow_private=True) as visitor:
        assert visitor.get(visitor.home).trouble is Trouble.REFUSED


@pytest.mark.parametrize(
    "target",
    [
        "",
        "   ",
        "geen-map",
        "geen/map/x",
        "./weg",
        "/nergens/pagina",
        "pagina.html",
        "opname.wacz",
        "ftp://platform.example/",
        "file:///etc/passwd",
        "mailto:a@b.example",
        "https://",
        "https:platform.example",
        "http://exa mple/",
        "http://[::1/",
        "http://0177.0.0.1/",
        "http://user:secret@platform.example/",
        "https://a\0b/",
        "x" * 5000,
    ],
)
def test_anything_else_gets_a_sentence_in_both_languages(target: str) -> None:
    with pytest.raises(UsageError) as error:
        open_target(target)
    assert error.value.exit_code == 2
    assert error.value.text.nl.endswith(".")
    assert error.value.text.en.endswith(".")
    assert error.value.text.nl != error.value.text.en
    assert "secret" not in error.value.text.en


@pytest.mark.parametrize("name", ["rapport.pdf", "opname.wacz"])
def test_a_file_that_is_no_page_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"%PDF")
    with pytest.raises(UsageError, match=r"(not a web page|no web archive)"):
        open_target(str(tmp_path / name))


def test_a_folder_without_a_page_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lees.txt").write_text("niets")
    with pytest.raises(UsageError, match="holds no web page"):
        open_target(str(tmp_path))


@pytest.mark.parametrize(
    ("head", "folder", "home", "name"),
    [
        ('<link rel="canonical" href="https://www.a.example/nl/">', "map", "https://www.a.example/", "www.a.example"),
        ('<meta property="og:url" content="https://b.example/x">', "map", "https://b.example/", "b.example"),
        ('<link rel=canonical href="/nl/">', "map", "http://map.invalid/", "map"),
        ('<link rel=canonical href="javascript:x">', "Mijn Map 2!", "http://mijn-map-2.invalid/", "Mijn Map 2!"),
        ("", "---", "http://platform.invalid/", "---"),
    ],
)
def test_a_bare_folder_gets_the_address_its_front_page_names(
    tmp_path: Path, head: str, folder: str, home: str, name: str
) -> None:
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "index.html").write_text(head + "<p>home")
    with open_target(str(tmp_path / folder)) as visitor:
        assert (visitor.kind, visitor.home, visitor.name) == ("folder", home, name)
        assert visitor.get(visitor.home).body.endswith(b"<p>home")


@pytest.mark.parametrize(
    ("names", "front"),
    [
        (["index.html", "home.html"], "index.html"),
        (["a.html", "index.htm"], "index.htm"),
        (["a.html", "home.html"], "home.html"),
        (["default.html", "b.html"], "default.html"),
        (["b.html", "a.html", "0.txt"], "a.html"),
    ],
)
def test_the_front_page_is_an_index_or_else_the_first_page(tmp_path: Path, names: list[str], front: str) -> None:
    for name in names:
        (tmp_path / name).write_text(name)
    with open_target(str(tmp_path)) as visitor:
        assert visitor.get(visitor.home).body == front.encode()


def test_one_page_in_a_file_is_a_site_of_which_the_rest_was_not_recorded(tmp_path: Path) -> None:
    page = tmp_path / "Opgeslagen Pagina.html"
    page.write_text("<p>page")
    (tmp_path / "andere.html").write_text("<p>other")
    (tmp_path / "robots.txt").write_text("User-agent: *\nDisallow: /")
    with open_target(str(page)) as visitor:
        assert (visitor.kind, visitor.home, visitor.name) == (
            "folder",
            "http://opgeslagen-pagina.invalid/",
            "Opgeslagen Pagina",
        )
        assert visitor.get(visitor.home).body == b"<p>page"
        assert visitor.get(visitor.home + "Opgeslagen Pagina.html").body == b"<p>page"
        assert visitor.get(visitor.home + "andere").trouble is Trouble.NOT_RECORDED


def test_one_page_is_named_by_the_address_it_gives_itself(tmp_path: Path) -> None:
    page = tmp_path / "pagina.htm"
    page.write_text('<link rel="canonical" href="https://www.a.example/over">')
    with open_target(str(page)) as visitor:
        assert (visitor.home, visitor.name) == ("https://www.a.example/", "www.a.example")


def test_the_user_agent_names_the_contact_it_was_given() -> None:
    agent = user_agent("lab@veld.example ")
    assert agent.startswith("GedragscodeAuditor/")
    assert agent.endswith("contact: lab@veld.example)")
    with open_target("https://a.example/", user_agent=agent) as visitor:
        assert not any("AUDITOR_CONTACT" in line.en for line in visitor.conduct())


def test_without_a_contact_the_name_and_the_record_say_so() -> None:
    assert "no contact given" in USER_AGENT
    with open_target("https://a.example/") as visitor:
        assert any("AUDITOR_CONTACT" in line.en and "AUDITOR_CONTACT" in line.nl for line in visitor.conduct())


@pytest.mark.parametrize("agent", ["", " ", "1bot/1.0", "Bot\r\nX-Evil: 1", "Bøt/1.0", "(anonymous)", "B" * 301])
def test_a_user_agent_that_cannot_be_sent_is_refused(agent: str) -> None:
    with pytest.raises(UsageError, match="user agent"):
        open_target("https://a.example/", user_agent=agent)


@pytest.mark.parametrize(
    ("agent", "token"),
    [("GedragscodeAuditor/0.1.0 (x)", "GedragscodeAuditor"), ("My_Bot-x 2", "My_Bot-x"), ("", "GedragscodeAuditor")],
)
def test_the_product_token_is_what_robots_txt_is_matched_against(agent: str, token: str) -> None:
    assert product_token(agent) == token
