"""Entries of users in a list: counted, blanked, and told from what a platform lists of its own."""

import pytest

from auditor.site.entries.posts import MEMBER, entry_form, is_one_entry, where_of
from auditor.site.markup.facets import is_faceted
from auditor.site.page import Page
from tests.site.pages import page, texts

# A title, its slug and whoever wrote it.
SAID = (
    ("Ladder te leen", "ladder-te-leen", "kievit"),
    ("Gezocht: oude fietsbel", "gezocht-oude-fietsbel", "spreeuw"),
    ("Wie repareert klokken", "wie-repareert-klokken", "kievit"),
    ("Stekjes af te halen", "stekjes-af-te-halen", "merel"),
)


def listed(card: str, around: str = "<div>{}</div>") -> Page:
    """Fill a card four times: {t} a title, {s} its slug, {w} a writer, {n} its number."""
    cards = "".join(card.format(n=n, t=t, s=s, w=w) for n, (t, s, w) in enumerate(SAID, 41))
    return page(f"<title>Lijst</title><h1>Lijst</h1>{around.format(cards)}<p>Tot ziens.</p>", "/overzicht")


NEW = '<a href="/nieuw">Plaats een advertentie</a><ul>{}</ul>'
TABLE = "<table><tbody>{}</tbody></table>"
ENTRIES = {
    "rows of a bulletin board": (
        (
            "<tr><td><a href='viewtopic.php?id={n}'>{t}</a> <span>door {w}</span></td><td>3</td><td>18</td>"
            "<td><a href='viewtopic.php?pid={n}7#p{n}7'>2026-02-03 10:11:12</a> door {w}</td></tr>"
        ),
        TABLE,
    ),
    "rows with a forum and a topic in the query": (
        (
            "<li><dl><dt><a href='./viewtopic.php?f=2&amp;t={n}'>{t}</a><br>door <a href='./memberlist.php?mode=viewprofile"
            "&amp;u={n}'>{w}</a> » <time>3 feb</time></dt><dd>4 reacties</dd></dl></li>"
        ),
        "<ul>{}</ul>",
    ),
    "number before the title": (
        (
            "<div><a href='/topic/{n}/{s}/'>{t}</a> <a href='/category/3/markt/'>Markt</a> <i></i><span>2</span>"
            "<span title='3 feb 2026, 10:11'>18s</span></div>"
        ),
        "<div>{}</div>",
    ),
    "title before the number": (
        (
            "<tr><td><a href='/t/{s}/{n}'>{t}</a> <a href='/c/buurt/7'>Buurt</a></td><td><a href='/u/{w}'><img></a></td>"
            "<td>5</td><td>120</td><td>2h</td></tr>"
        ),
        TABLE,
    ),
    "number and title in one step": (
        "<li><a href='/d/{n}-{s}'><h2>{t}</h2></a> <span>{w} antwoordde <time>3 dagen geleden</time></span> <b>7</b></li>",
        "<button>Start een discussie</button><ul>{}</ul>",
    ),
    "title and number with a dot": (
        "<div><a href='/threads/{s}.{n}/'>{t}</a> <a href='/members/{w}.{n}/'>{w}</a> <span>Antwoorden: 3</span></div>",
        "<div>{}</div>",
    ),
    "questions with votes": (
        (
            "<div><span>1</span> stemmen <span>2</span> antwoorden <h2><a href='/vraag/{n}/{s}/'>{t}</a></h2>"
            "<a href='/gebruikers/{n}/{w}/'>{w}</a></div>"
        ),
        "<div>{}</div>",
    ),
    "links elsewhere with the talk about them": (
        (
            "<li><a href='https://elders.example/{s}'>{t}</a> via <a href='/~{w}'>{w}</a> 2 hours ago "
            "<a href='/s/ab{n}cd/{s}'>{n} comments</a></li>"
        ),
        "<ol>{}</ol>",
    ),
    "a topic with a number after it": (
        (
            "<tr><td><a href='/index.php?topic={n}.0'>{t}</a> Gestart door <a href='/index.php?action=profile;u={n}'>{w}</a>"
            "</td><td>2 antwoorden<br>40 weergaven</td></tr>"
        ),
        TABLE,
    ),
    "classifieds with a price and a place": (
        "<article><a href='/zwolle'>Zwolle</a><h2><a href='/huis/{s}-{n}.html'>{t}</a></h2><span>€ {n}</span></article>",
        NEW,
    ),
    "classifieds with a dollar price in a table": (
        "<tr><td><a href='/{n}-{s}/'>{t}</a></td><td>${n}.00</td></tr>",
        '<a href="/new">Add new</a><table><tbody>{}</tbody></table>',
    ),
    "the newest reply beside a topic in the query": (
        (
            "<div><span><a href='/index.php?topic={n}.0'>{t}</a></span> van <a href='/index.php?action=profile;u={n}'>{w}</a>"
            "<p>Reacties: 3</p><p><a href='/index.php?topic={n}.msg9{n}#new'>gisteren</a></p></div>"
        ),
        "<div>{}</div>",
    ),
    "a query of number and title": (
        "<li><a href='showthread.php?{n}-{s}'>{t}</a> door <a href='member.php?{n}-{w}'>{w}</a>, 03-02-2026</li>",
        "<ol>{}</ol>",
    ),
    "classifieds known by their title": (
        (
            "<article><a href='/zwolle'>Zwolle</a><h2><a href='/huis/{s}-in-zwolle.html'>{t}</a></h2><b>Datum:</b> "
            "3 februari 2026 <b>Prijs:</b> € {n}</article>"
        ),
        NEW,
    ),
    "classifieds with a date and a writer": (
        "<li><a href='/tuin/{s}_i{n}'>{t}</a> <span>3 februari 2026</span> <a href='/user/profile/{w}'>{w}</a></li>",
        "<ul>{}</ul>",
    ),
}


@pytest.mark.parametrize("name", ENTRIES)
def test_entries_of_users_are_counted_and_nothing_of_them_is_seen(name: str) -> None:
    read = listed(*ENTRIES[name])
    assert read.cards.advertisements == len(SAID)
    assert read.cards.posts
    seen = " ".join([*texts(read.blocks), *(one.name for one in read.links), *(one.url for one in read.links)]).lower()
    assert [word for said in SAID for word in said if word.lower() in seen] == []
    assert texts(read.blocks)[-1] == "Tot ziens."


@pytest.mark.parametrize(
    "name", ["questions with votes", "title before the number", "links elsewhere with the talk about them"]
)
def test_the_addresses_of_the_writers_are_known(name: str) -> None:
    members = " ".join(listed(*ENTRIES[name]).cards.members)
    assert all(writer in members for _, _, writer in SAID)


OWN = {
    "blog with dates and comments": (
        "<article><h2><a href='/blog/{n}-{s}'>{t}</a></h2>Door de redactie, 3 februari 2026. 4 reacties</article>",
        "<div>{}</div>",
    ),
    "blog at the root by one writer": (
        "<article><h2><a href='/{n}-{s}'>{t}</a></h2><a href='/user/1'>beheer</a> 3 februari 2026, 4 reacties</article>",
        "<div>{}</div>",
    ),
    "news by date": ("<li><a href='/2026/02/{n}-{s}'>{t}</a> 4 reacties, gisteren</li>", "<ul>{}</ul>"),
    "questions that the platform answers": ("<li><a href='/vraag/{n}-{s}'>{t}</a></li>", "<ul>{}</ul>"),
    "the same with how often they were read": (
        "<li><a href='/vragen/{n}-{s}'>{t}</a> <span>120 weergaven</span> <b>{n}</b></li>",
        "<ul>{}</ul>",
    ),
    "the same with the day they were changed": (
        "<li><a href='/vragen/{n}-{s}'>{t}</a> bijgewerkt 3 februari 2026</li>",
        "<ul>{}</ul>",
    ),
    "articles of a help desk": (
        "<li><a href='/hc/articles/{n}-{s}'>{t}</a> <span>12</span> vonden dit nuttig</li>",
        NEW,
    ),
    "boards with counts": ("<li><a href='/forum/{n}-{s}'>{t}</a> <b>12</b> onderwerpen <b>40</b> berichten</li>", NEW),
    "rubrics with counts": ("<li><a href='/rubriek/{n}-{s}'>{t}</a> <span>12</span></li>", NEW),
    "own people": ("<div><img><a href='/team/{n}-{w}'>{w}</a> al {n} maanden onze collega voor u</div>", NEW),
    "packages and prices": ("<div><a href='/pakket/{n}-{s}'>{t}</a> € {n} <b>{n}</b> dagen</div>", NEW),
    "goods of a shop": ("<li><a href='/product/{n}-{s}'><img>{t}</a> € {n},- <b>{n}</b></li>", NEW),
    "articles known by their title": (
        "<article><h2><a href='/{s}-van-ons.html'>{t}</a></h2>3 februari 2026, lees verder</article>",
        NEW,
    ),
    "rules": ("<li><a href='/regels/{n}-{s}'>{t}</a></li>", NEW),
    "orders of a list": ("<a href='/vragen/scope:all/sort:{s}/page:{n}/'>{t}</a>", "<div>{}</div>"),
    "labels": ("<li><a href='/tags/{n}/{s}'>{t}</a> <b>{n}</b> vragen gisteren</li>", "<ul>{}</ul>"),
    "account": ("<li><a href='/user/{s}/{n}'>wachtwoord {n}</a></li>", "<ul>{}</ul>"),
}


@pytest.mark.parametrize("name", OWN)
def test_what_a_platform_lists_of_its_own_is_no_entry(name: str) -> None:
    assert not listed(*OWN[name]).cards.posts


@pytest.mark.parametrize("name", ["goods of a shop", "packages and prices", "rubrics with counts", "own people"])
def test_goods_and_prices_are_no_advertisements_either(name: str) -> None:
    assert listed(*OWN[name]).cards.advertisements == 0


def test_the_last_entry_of_each_board_is_blanked_and_the_boards_are_not() -> None:
    read = listed(
        "<tr><td><h3><a href='/forum/{n}-bord'>Bord {n}</a></h3></td><td>5</td><td>17</td>"
        "<td><a href='/topic/{n}/{s}'>{t}</a> door <a href='/user/{n}/{w}'>{w}</a></td></tr>",
        TABLE,
    )
    assert (read.cards.advertisements, read.cards.teasers) == (0, len(SAID))
    assert [link.name for link in read.links] == [f"Bord {n}" for n in range(41, 45)]
    assert len(read.cards.links) == len(SAID)


def test_replies_on_the_page_of_one_entry_are_no_list() -> None:
    reply = "<div><a href='/users/{n}/x'>lid {n}</a> <time>gisteren</time> <a href='/topic/7/titel/{n}'>#{n}</a> 3 reacties</div>"
    html = "".join(reply.format(n=n) for n in range(5))
    assert not page(f"<h1>Titel</h1>{html}", "/topic/7/titel").cards.posts


@pytest.mark.parametrize(
    ("path", "is_entry"),
    [
        ("/topic/12/ladder", True),
        ("/t/ladder-te-leen/12", True),
        ("/viewtopic.php?t=12", True),
        ("/vraag/12/ladder/", True),
        ("/topic/active/", False),
        ("/topic/publish", False),
        ("/vragen/", False),
        ("/voorwaarden-2", False),
        ("/topic/12/flag", False),
    ],
)
def test_addresses_of_one_entry(path: str, is_entry: bool) -> None:  # noqa: FBT001
    assert is_one_entry(f"https://www.platform.example{path}") is is_entry


@pytest.mark.parametrize(
    ("path", "is_member"),
    [
        ("/user/3/merel", True),
        ("/u/logan", True),
        ("/@merel", True),
        ("/~merel", True),
        ("/profile.php?id=3", True),
        ("/memberlist.php?mode=viewprofile&u=3", True),
        ("/user/login/?next=/", False),
        ("/users/password-reset/", False),
        ("/profiel/instellingen", False),
        ("/user/me", False),
        ("/gebruikers/", False),
        ("/gebruiksvoorwaarden", False),
    ],
)
def test_addresses_of_members(path: str, is_member: bool) -> None:  # noqa: FBT001
    assert (MEMBER.search(path) is not None) is is_member


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/topic/12/ladder", "/topic/13/fiets-bel"),
        ("/t/ladder-te-leen/12", "/t/oude-fietsbel/13"),
        ("/threads/ladder.12/", "/threads/fietsbel.13/"),
        ("/viewtopic.php?f=1&t=12", "/viewtopic.php?f=2&t=13"),
    ],
)
def test_entries_share_a_form(one: str, other: str) -> None:
    host = "https://www.platform.example"
    assert entry_form(where_of(host + one)) == entry_form(where_of(host + other))


@pytest.mark.parametrize(
    ("path", "faceted"),
    [
        ("/vragen/scope:all/sort:activity-desc/page:1/", True),
        ("/questions/tags:huis,tuin/", True),
        ("/lijst;sort=prijs", True),
        ("/lijst/sort/asc", True),
        ("/vragen/12/titel", False),
        ("/pagina/over-ons", False),
        ("/show/voorwaarden", False),
        ("/a:b", False),
    ],
)
def test_facets_in_a_path(path: str, faceted: bool) -> None:  # noqa: FBT001
    assert is_faceted(path) is faceted


@pytest.mark.parametrize(
    ("html", "path", "kind"),
    [
        ("<h1>Ladder</h1><a href=/user/3/kievit>kievit</a><p>Te leen.</p>", "/topic/12/ladder", "advertisement"),
        (
            '<script type=\'application/ld+json\'>{"@type":"QAPage"}</script><h1>Ladder</h1>',
            "/x/ladder",
            "advertisement",
        ),
        # The platform's own answer names no member, so that it is a page like any other.
        ("<h1>Hoe kan ik betalen?</h1><p>Met de bank.</p>", "/vraag/12-betalen", "pricing"),
        (
            "<h1>Voorwaarden</h1><a href=/user/login>Inloggen</a><p>Deze voorwaarden gelden.</p>",
            "/p/12/voorwaarden",
            "terms",
        ),
    ],
)
def test_the_page_of_one_entry_is_kept_like_an_advertisement(html: str, path: str, kind: str) -> None:
    from auditor.site.kinds.kinds import kind_of  # noqa: PLC0415 - beside its only use
    from tests.gather.platforms import reading  # noqa: PLC0415

    read = page(f"<title>x</title>{html}", path)
    assert kind_of(read, reading().pages, home="https://www.platform.example/").value == kind


@pytest.mark.parametrize(
    "path", ["/rustig-adres-t412.html", "/rustig-adres-t412", "/vt4112", "/rustig-adres-t412-20.html"]
)
def test_a_topic_known_by_its_number_alone_is_one_entry(path: str) -> None:
    assert is_one_entry(f"https://www.platform.example{path}")


@pytest.mark.parametrize("path", ["/advertenties-f7.html", "/vf7", "/vest-41.html", "/st12"])
def test_a_board_or_another_number_is_no_entry(path: str) -> None:
    assert not is_one_entry(f"https://www.platform.example{path}")
