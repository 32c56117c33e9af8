"""What keeps a visitor from a page and cannot be read, gates that come by other ways, and what only stands around."""

from tests.walks.gate_variants import LAYER, YEARS, YES_NO, over

OVER = "position:fixed;inset:0;z-index:9"
BACK = "<a href='https://www.example.org/'>"
SHUT = f"<div style='{LAYER}'>"
# On a page of content.
UNREAD: dict[str, str] = {
    "canvas": f"<canvas width=1280 height=900 style='{OVER};background:#000' onclick='x()'></canvas>",
    "background": f"<div style='{OVER};background:url(/gate.jpg)'><a href='/in'></a>{BACK}</a></div>",
    "pictures": over("<img src=/gate.png width=400 height=200><a href=/in><img src=/yes.png width=80 height=40></a>"),
    "picture-map": (
        f"<div style='{OVER};background:#000'><img src=/g.png width=800 height=600 usemap=#m><map name=m>"
        "<area href=/in></map></div>"
    ),
    "frame-of-another": f"<iframe src='https://gate.other.example/' style='{OVER};width:100%;height:100%'></iframe>",
    "frame-in-layer": over("<iframe src='https://gate.other.example/' style='width:400px;height:400px'></iframe>"),
    "film": f"<div style='{OVER};background:#000'><video src=/x.mp4 width=800 height=600></video></div>",
    "veil": f"<div style='{OVER};background:#000'></div>",
    "hidden-body": "<style>body{visibility:hidden}</style><script>setTimeout(() => gate.start(), 10)</script>",
    "enter-or-leave": over(f"<h2>Harbour</h2><a href=/in>Enter</a> {BACK}Leave</a>"),
    "enter": over("<h2>Welcome to Harbour</h2><a href=/in>ENTER</a>"),
    "unknown-matter": over("<h2>Harbour</h2><p>Only for who knows what awaits them.</p><button>I do</button>"),
    "arabic": over("<p>هل أنت بالغ؟</p><button>نعم</button><button>لا</button>"),
    "arabic-digits": over("<p>هل عمرك ١٨ سنة أو أكثر؟</p><button>نعم</button><button>لا</button>"),
    "hindi": over("<p>क्या आप वयस्क हैं?</p><button>हाँ</button><button>नहीं</button>"),
    "lithuanian": over("<p>Ar jums jau suėjo pilnametystė?</p><button>Taip</button><button>Ne</button>"),
    "esperanto": over("<p>Ĉu vi estas plenkreskulo kaj rajtas eniri?</p><button>Jes</button><button>Ne</button>"),
    "to-another-site": "<script>location.href = 'https://gate.other.example/?back=' + location.href</script>",
    "to-another-by-meta": "<meta http-equiv=refresh content='0;url=https://gate.other.example/'>",
    "script-of-another-missing": "<script src='https://cdn.agechecker.example/agechecker.js'></script>",
    "own-script-missing": "<script src='/js/age-gate.js'></script>",
    "asks-by-post": "<script>fetch('/check-age', { method: 'POST' }).then((r) => ageGate.show(r))</script>",
    "spinner": f"<div style='{OVER};background:#fff'><div class=spinner></div></div>",
}
# A page of its own.
UNREAD_PAGES: dict[str, str] = {
    "page-hidden": "<style>body{display:none}</style><p>Harbour notices for everybody.</p>",
    "page-picture": "<a href=/in><img src=/enter.jpg width=900 height=600></a>",
    "page-enter": f"<h1>Harbour</h1><a href=/in>Enter</a> {BACK}Leave</a>",
    "page-arabic": "<h1>هل أنت بالغ؟</h1><button>نعم</button><button>لا</button>",
}
READ: dict[str, tuple[str, str]] = {
    "drawn-words": (
        "self_declaration",
        f"{SHUT}<svg width=800 height=300><text y=60>Are you 18 or older?</text></svg>{YES_NO}</div>",
    ),
    "years-alone": ("birth_date", over(f"<select>{YEARS}</select><button>OK</button>")),
    "year-typed": (
        "birth_date",
        over("<p>Please enter your year of birth.</p><input type=number><input type=number><button>Enter</button>"),
    ),
    "years-on-a-wheel": (
        "birth_date",
        over(
            "<p>Not for sale to persons under the age of 18.</p><div role=listbox>"
            + "".join(f"<div role=option>{year}</div>" for year in range(1926, 2026))
            + "</div><a href='#'>Enter</a>"
        ),
    ),
    "arabic-18": ("self_declaration", over("<p>هل عمرك 18 سنة أو أكثر؟</p><button>نعم</button><button>لا</button>")),
    "called-cookies": (
        "self_declaration",
        (
            f"<div class='cookie-notice' style='{LAYER}'><p>For adults (18+), with cookies.</p><button>I am 18 or older"
            "</button><button>Leave</button></div>"
        ),
    ),
    "asked-by-the-browser": ("self_declaration", "<script>confirm('Are you 18 years or older?')</script>"),
    "typed-to-the-browser": ("birth_date", "<script>prompt('Please enter your year of birth')</script>"),
    "told-by-the-browser": ("notice", "<script>alert('This site is for adults of 18 and over only.')</script>"),
}
READ_PAGES: dict[str, tuple[str, str]] = {
    "page-portuguese": (
        "birth_date",
        (
            "<h1>Verifica Idade</h1><p>Ano de nascimento: <input type=number></p><p><input type=radio> Masculino</p><input "
            "type=button value=Verificar>"
        ),
    ),
    "page-japanese": ("self_declaration", "<p>あなたは18歳以上ですか</p><button>はい</button><button>いいえ</button>"),
}
# What comes only after the first look: what it waits for, and how it is made.
ASKS = over(f"<h2>Are you over 18?</h2>{YES_NO}")
COMES = f"document.body.insertAdjacentHTML('beforeend', `{ASKS}`)"
LATE: dict[str, tuple[str, str]] = {
    "after-a-while": ("time", f"<script>setTimeout(() => {COMES}, 15000)</script>"),
    "on-scroll": (
        "time",
        f"<div style='height:3000px'></div><script>addEventListener('scroll', () => {COMES}, {{ once: true }})</script>",
    ),
    "on-mouse": ("time", f"<script>addEventListener('mousemove', () => {COMES}, {{ once: true }})</script>"),
    "after-cookies": (
        "cookies",
        (
            "<div id=cookie-bar style='position:fixed;bottom:0'>We use cookies. <button id=no>Reject all cookies</button>"
            f"<button>Accept all</button></div><script>no.onclick = () => {{ no.parentNode.remove(); {COMES} }}</script>"
        ),
    ),
}
SLIDE = "position:absolute;inset:0;background:url(/a.jpg)"
AROUND: dict[str, str] = {
    "slides": (
        f"<div style='position:relative;height:700px'><div style='{SLIDE}'><h2>New in the harbour</h2></div>"
        f"<div style='{SLIDE}'><h2>Boats of this week</h2></div></div>"
    ),
    "slides-without-words": (
        f"<div style='position:relative;height:700px'><div style='{SLIDE}'></div><div style='{SLIDE}'></div></div>"
    ),
    "ground": "<div style='position:fixed;inset:0;z-index:-1;background:url(/b.jpg)'></div>",
    "film-behind": "<video style='position:absolute;inset:0;width:100%;height:100%;z-index:-1'></video>",
    "room-for-messages": f"<div style='{OVER};pointer-events:none'></div>",
    "catches-clicks": f"<a href='https://ads.example/' style='{OVER}'></a>",
    "snow": f"<canvas width=1280 height=900 style='{OVER};pointer-events:none'></canvas>",
    "to-be-told": over("<h2>Do you want to hear of new notices?</h2><button>Yes</button><button>No</button>"),
    "paywall": over(
        "<h2>Read on with a subscription</h2><p>You have read your three free articles of this month.</p>"
        "<button>Subscribe for 5 euro a month</button><a href=/login>Already a subscriber? Log in</a>"
    ),
    "region": over(
        "<h2>Where are you?</h2><p>We show what is near.</p><button>Amsterdam</button><button>Delft</button>"
    ),
    "language": over("<h2>Choose your language</h2><button>Nederlands</button><button>English</button>"),
    "can-be-shut": over("<h2>Boats of the week</h2><p>Look at them.</p><button>Look</button><button>×</button>"),
    "script-that-came": "<script src='/js/own.js'></script><script>window.ageGate = null</script>",
}
