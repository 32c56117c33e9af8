"""What the delivered HTML hides does not count as said, and what only looks hidden does."""

import pytest

from auditor.site.markup.regions import Region
from auditor.site.markup.visibility import style_hides
from tests.site.pages import page, texts

HIDES = [
    "display:none",
    "DISPLAY : NONE",
    "color:red;display:none !important",
    "visibility:hidden",
    "visibility: collapse",
    "opacity:0",
    "opacity: 0.00;",
    "opacity:0%",
    "font-size:0",
    "font-size:0px;",
    "position:absolute;left:-9999px",
    "position:absolute; top: -1000em",
    "text-indent:-9999px",
    "margin-left:-5000px",
    "transform:scale(0)",
    "clip:rect(0,0,0,0)",
    "clip: rect(0 0 0 0)",
    "clip-path:inset(50%)",
    "height:0;overflow:hidden",
    "height:0;overflow-y:hidden",
    "height:0em;overflow:clip",
    "display:/**/none",
    "display:n\\6fne",
    "opacity:.001",
    "opacity:calc(0)",
    "filter:opacity(0)",
    "font-size:0.1px",
    "font-size:1px",
    "zoom:.001",
    "scale:0",
    "transform:scaleX(0)",
    "transform:scale(0,0)",
    "transform:translateX(-9999px)",
    "transform:translate(-200vw)",
    "left:-99em",
    "left:99999px",
    "clip:rect(1px,1px,1px,1px)",
    "clip-path:circle(0)",
    "clip-path:polygon(0 0)",
    "color:transparent",
    "color:#fff;background:#ffffff",
    "color:white;background-color:white",
    "overflow:hidden;max-height:0px",
    "width:1px;height:1px;overflow:hidden",
]
SHOWS = [
    "",
    "display:block",
    "display:inline-none",
    "visibility:visible",
    "opacity:0.5",
    "opacity:0.05",
    "color:#333;background:#fff",
    "transform:translateX(-50%)",
    "margin-top:-10px",
    "max-height:400px;overflow:hidden",
    "zoom:1",
    "opacity:1",
    "font-size:0.8em",
    "left:-5px",
    "margin-top:-20px",
    "height:0",
    "overflow:hidden",
    "line-height:1;overflow:hidden",
    "height:10px;overflow:hidden",
    "width:100px;overflow:hidden",
    "border-width:0;overflow:hidden",
    "transform:scale(0.9)",
    "clip-path:inset(5%)",
]


@pytest.mark.parametrize("style", HIDES)
def test_a_style_that_hides(style: str) -> None:
    assert style_hides(style)


@pytest.mark.parametrize("style", SHOWS)
def test_a_style_that_only_resembles_it(style: str) -> None:
    assert not style_hides(style)


HIDDEN = [
    "<p hidden>{}</p>",
    '<p hidden="">{}</p>',
    '<p hidden="until-found">{}</p>',
    '<p aria-hidden="true">{}</p>',
    '<p aria-hidden=" TRUE ">{}</p>',
    '<p style="display:none">{}</p>',
    '<div style="display:none"><div><p>{}</p></div></div>',
    "<dialog><p>{}</p></dialog>",
    '<div hidden><p style="display:block">{}</p></div>',
]
NOT_THERE = [
    "<!-- {} -->",
    "<template><p>{}</p></template>",
    "<script>{}</script>",
    "<style>{}</style>",
    "<noscript><p>{}</p></noscript>",
    "<svg><text>{}</text></svg>",
    "<iframe>{}</iframe>",
    '<input type="hidden" value="{}">',
    "<canvas>{}</canvas>",
    "<object>{}</object>",
    "<math><mtext>{}</mtext></math>",
]
SHOWN = [
    "<p>{}</p>",
    '<p aria-hidden="false">{}</p>',
    "<dialog open><p>{}</p></dialog>",
    "<details><summary>Meer</summary><p>{}</p></details>",
    '<p class="hidden">{}</p>',
    '<p data-hidden="true">{}</p>',
    "<p>{}",
    "<div>{}<div></div></div>",
]
LINE = "Advertenties alleen vanaf 21 jaar"


@pytest.mark.parametrize("html", HIDDEN)
def test_hidden_text_is_kept_apart(html: str) -> None:
    read = page(f"<title>x</title><body>{html.format(LINE)}<p>Rest.</p>")
    assert LINE not in texts(read.blocks)
    assert LINE in texts(read.hidden_blocks)
    assert LINE not in [one.text for one in read.sentences]


@pytest.mark.parametrize("html", NOT_THERE)
def test_what_is_no_text_is_nowhere(html: str) -> None:
    read = page(f"<title>x</title><body>{html.format(LINE)}<p>Rest.</p>")
    assert texts((*read.blocks, *read.hidden_blocks)) == ["Rest."]


@pytest.mark.parametrize("html", SHOWN)
def test_shown_text_counts(html: str) -> None:
    assert LINE in texts(page(f"<title>x</title><body>{html.format(LINE)}").blocks)


OPENERS = [
    '<button aria-controls="meld">Meld</button>',
    '<button data-bs-target="#meld">Meld</button>',
    '<button data-target="#menu, #meld">Meld</button>',
    '<button data-dialog="meld">Meld</button>',
    '<button data-modal="meld">Meld</button>',
    '<button data-open="meld">Meld</button>',
    '<button popovertarget="meld">Meld</button>',
    '<button commandfor="meld" command="show-modal">Meld</button>',
    '<a href="#meld">Meld</a>',
    "<a onclick=\"toon('meld')\">Meld</a>",
    "<button onclick=\"document.getElementById('meld').showModal()\">Meld</button>",
]


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize(
    "hidden",
    ['<dialog id="meld">{}</dialog>', '<div id="meld" hidden>{}</div>', '<div id="meld" style="display:none">{}</div>'],
)
def test_what_a_visible_control_opens_can_be_reached(opener: str, hidden: str) -> None:
    form = '<form action="/m"><label>Reden <textarea></textarea></label></form>'
    read = page(f"<body>{opener}{hidden.format('<p>Wat klopt er niet?</p>' + form)}")
    assert "Wat klopt er niet?" in texts(read.blocks)
    assert (len(read.forms), len(read.hidden_forms)) == (1, 0)


@pytest.mark.parametrize(
    ("opener", "region"),
    [
        ('<button aria-expanded="false" aria-controls="meld">2. Wie melden mag</button>', Region.MAIN),
        ('<div role="tab" aria-selected="false" aria-controls="meld">Melden</div>', Region.MAIN),
        ('<button aria-expanded="false" aria-haspopup="dialog" aria-controls="meld">Meld</button>', Region.DIALOG),
        ('<button aria-controls="meld">Meld</button>', Region.DIALOG),
    ],
)
def test_what_unfolds_is_a_part_of_the_page_and_what_opens_lies_over_it(opener: str, region: Region) -> None:
    read = page(f'<body><main>{opener}<div id="meld" hidden><p>Iedereen mag melden.</p></div></main>')
    assert {one.region for one in read.blocks if one.text == "Iedereen mag melden."} == {region}


def test_what_nothing_opens_cannot() -> None:
    read = page(
        '<body><button aria-controls="anders" title="meld">Meld</button><dialog id="meld"><form><textarea></textarea></form></dialog>'
    )
    assert (len(read.forms), len(read.hidden_forms)) == (0, 1)


def test_an_openable_part_inside_a_hidden_one_stays_hidden() -> None:
    read = page('<body><a href="#meld">Meld</a><div hidden><div id="meld" hidden><p>Binnen.</p></div></div>')
    assert texts(read.hidden_blocks) == ["Binnen."]


def test_hidden_links_and_buttons_are_no_way() -> None:
    read = page(
        '<body><a href="/a" hidden>A</a><p style="display:none"><button>B</button></p><a href="/c">C</a><button>D</button>'
    )
    assert [one.name for one in read.links] == ["C"]
    assert [one.name for one in read.controls] == ["D"]


def test_what_is_struck_out_is_not_said() -> None:
    read = page(
        "<title>x</title><p>Wij lezen <del>alles</del> veel.</p><del><p>Wij bellen iedereen.</p></del><p><s>Weg.</s></p>"
    )
    assert texts(read.blocks) == ["Wij lezen veel."]


@pytest.mark.parametrize("wrapped", ["<div popover>{}</div>", "<datalist>{}</datalist>", "<video>{}</video>"])
def test_what_waits_to_be_opened_or_stands_in_for_a_film_is_not_said(wrapped: str) -> None:
    read = page(f"<title>x</title><p>Welkom.</p>{wrapped.format('<p>Wij bellen iedereen.</p>')}")
    assert [one.text for one in read.blocks if one.region is Region.MAIN] == ["Welkom."]
