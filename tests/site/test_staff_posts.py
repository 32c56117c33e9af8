"""What who runs a forum wrote there: topics pinned on top, and posts signed as theirs."""

import pytest

from auditor.site.kinds.kinds import PageKind, kind_of
from auditor.site.markup.regions import Region
from tests.site.pages import HOST, page
from tests.site.test_kinds import words

BASE = f"https://{HOST}"
TOPIC = "/topic/12"
RULES = "Zo doen we het hier. Wie jonger is dan 18 plaatst niets, en wie anderen dwingt wordt geband."
SOFTWARE = {
    "phpbb": '<div id="p31" class="post"><dl class="postprofile"><dt><span class="username">Tante</span></dt>'
    '<dd class="profile-rank">{rank}</dd></dl><div class="postbody"><div class="content">{text}</div></div></div>',
    "xenforo": '<article class="message" id="js-post-31" data-content="post-31"><section class="message-user">'
    '<h4 class="message-name">Tante</h4><h5 class="userTitle message-userTitle">{rank}</h5></section>'
    '<div class="message-content"><div class="bbWrapper">{text}</div></div></article>',
    "smf": '<div class="windowbg" id="msg31"><div class="poster"><h4>Tante</h4><ul class="user_info">'
    '<li class="postgroup">{rank}</li></ul></div><div class="postarea"><div class="inner">{text}</div></div></div>',
    "mybb": '<div class="post classic" id="post_31"><div class="post_author"><strong>Tante</strong>'
    '<span class="smalltext usertitle">{rank}</span></div><div class="post_body">{text}</div></div>',
    "vbulletin": '<li class="postbit" id="post_31"><div class="userinfo"><span class="usertitle">{rank}</span></div>'
    '<div class="content"><blockquote class="postcontent">{text}</blockquote></div></li>',
}


def topic(software: str, *posts: tuple[str, str]) -> str:
    """Return a topic page with posts of the given rank and text."""
    made = (SOFTWARE[software].format(rank=rank, text=text) for rank, text in posts)
    numbered = (one.replace("31", str(31 + nth)) for nth, one in enumerate(made))
    return f"<title>Spelregels - Forum</title><h2>Spelregels</h2><main>{''.join(numbered)}</main>"


@pytest.mark.parametrize("software", SOFTWARE)
@pytest.mark.parametrize("rank", ["Moderator", "Forumbeheerder", "Site Admin", "Eigenaar"])
def test_a_topic_that_staff_opened_is_the_platforms_own_page(software: str, rank: str) -> None:
    own = page(topic(software, (rank, RULES), ("Stamgast", "Bedankt, bel mij op 06-00000123.")), path=TOPIC)
    assert own.is_of_staff
    assert kind_of(own, words()) is PageKind.CONDUCT
    told = {block.region for block in own.blocks if RULES[:20] in block.text}
    assert told <= {Region.MAIN, Region.QUOTE}
    assert told


@pytest.mark.parametrize("software", SOFTWARE)
def test_what_visitors_answered_is_left_out(software: str) -> None:
    own = page(topic(software, ("Moderator", RULES), ("Stamgast", "Ik ben het er niet mee eens.")), path=TOPIC)
    assert not any("niet mee eens" in block.text for block in own.blocks)


@pytest.mark.parametrize("software", SOFTWARE)
@pytest.mark.parametrize("rank", ["Stamgast", "Adverteerder", "Moderator gezocht", "Nieuw lid"])
def test_a_topic_that_a_visitor_opened_is_not(software: str, rank: str) -> None:
    theirs = page(topic(software, (rank, RULES), ("Moderator", "Dit mag niet, op slot.")), path=TOPIC)
    assert not theirs.is_of_staff


def test_a_post_that_says_moderator_in_its_text_is_signed_by_nobody() -> None:
    text = "<b>Moderator</b> gevraagd voor dit forum, zegt men."
    assert not page(topic("phpbb", ("Stamgast", text)), path=TOPIC).is_of_staff


ROW = '<li class="row {marks}"><a class="topictitle" href="/topic/{number}">{title}</a> door Tante</li>'


def board(*rows: tuple[str, str]) -> frozenset[str]:
    """Return which topics of a board are pinned, from the marks and titles of its rows."""
    told = (ROW.format(marks=marks, title=title, number=nth) for nth, (marks, title) in enumerate(rows, 1))
    return page(f"<ul class='topics'>{''.join(told)}</ul>", path="/forum/balie").pinned


@pytest.mark.parametrize("marks", ["sticky", "sticky_read bg1", "announce", "global-announce", "is-pinned pinned"])
@pytest.mark.parametrize(
    "title", ["[REGELS] Zo doen we het hier", "Signalen: jong of bang? Lees dit", "Hulp en meldpunten"]
)
def test_topics_on_the_place_itself_are_pinned(marks: str, title: str) -> None:
    assert board((marks, title)) == {f"{BASE}/topic/1"}


@pytest.mark.parametrize(
    ("marks", "title"),
    [
        ("sticky", "Rianne ontvangt in Almelo"),
        ("sticky", "Veilig genieten bij Rianne, 80 euro"),
        ("sticky", "Meld je bij Rianne: 06-00000123"),
        ("", "Regels van het huis in Almelo"),
        ("hot unread", "Vragen over Almelo"),
    ],
)
def test_what_somebody_placed_is_not_however_it_is_marked(marks: str, title: str) -> None:
    assert board((marks, title)) == frozenset()


def test_a_word_in_the_row_marks_it_too() -> None:
    row = '<tr><td><span class="label">Vastgezet</span> <a href="/threads/regels.12/">Regels</a></td></tr>'
    assert page(f"<table>{row}</table>", path="/forums/balie").pinned == {f"{BASE}/threads/regels.12/"}


def test_a_mark_on_what_holds_the_whole_page_marks_no_row() -> None:
    link = '<span><a href="/topic/1">Regels</a></span>'
    assert page(f'<div class="sticky"><p>{"woord " * 200}</p>{link}</div>', path="/forum/balie").pinned == frozenset()
    assert page(f'<div class="sticky">{"<b></b>" * 1000}{link}</div>', path="/forum/balie").pinned == frozenset()


@pytest.mark.parametrize(
    ("row", "pinned"),
    [
        ('<li class="row sticky">{} door <span class="username">Beheer</span> &raquo; di 03 mrt 2026</li>', True),
        ('<li class="row sticky">{} door <span class="username">Takkenbos77</span></li>', False),
        ('<li class="row">{} door <span class="username">Beheer</span></li>', False),
    ],
)
def test_a_pinned_row_that_names_who_runs_the_place_needs_no_title(row: str, *, pinned: bool) -> None:
    told = row.format('<a class="topictitle" href="/topic/5">Voor bezoekers: kijk om je heen</a>')
    assert page(f"<ul class='topics'>{told}</ul>", path="/forum/balie").pinned == (
        {f"{BASE}/topic/5"} if pinned else frozenset()
    )


@pytest.mark.parametrize(
    ("around", "pinned"),
    [
        ('<div id="page-footer"><ul>{}</ul></div>', True),
        ("<nav>{}</nav>", True),
        ('<div class="breadcrumbs nav">{}</div>', False),
        ("<main>{}</main>", False),
        ('<footer><ul>{}<li><a href="/topic/9-avond">Avond met Roos</a></li></ul></footer>', False),
    ],
)
def test_rules_that_a_menu_or_foot_names_are_of_the_place(around: str, *, pinned: bool) -> None:
    link = '<li><a href="/topic/2-forumregels">Forumregels</a></li>'
    assert page(around.format(link)).pinned == ({f"{BASE}/topic/2-forumregels"} if pinned else frozenset())
