"""Ways to build a gate, and layers that only look like one: invented, by name, with the kind that a visitor is asked."""

LAYER = "position:fixed;inset:0;background:#111;color:#fff;z-index:9;padding:4em"
CARD = "background:#fff;color:#000;padding:2em;width:24em;margin:auto"
YEARS = "".join(f"<option>{year}</option>" for year in range(2026, 1926, -1))


def over(inside: str, style: str = LAYER) -> str:
    """Return a layer over the page."""
    return f"<div style='{style}'><div style='{CARD}'>{inside}</div></div>"


YES_NO = "<button>Yes</button><button>No</button>"
GATES: dict[str, tuple[str, str]] = {
    "custom-element": (
        "self_declaration",
        "<age-wall></age-wall><script>customElements.define('age-wall', class extends HTMLElement { connectedCallback()"
        " { this.attachShadow({ mode: 'closed' }).innerHTML = `" + over(f"<h2>Are you over 18?</h2>{YES_NO}") + "` } })"
        "</script>",
    ),
    "dialog": (
        "self_declaration",
        (
            "<dialog><h2>Alleen voor volwassenen</h2><p>Ben je 18 jaar of ouder?</p><button>Klopt</button>"
            "<button>Nee</button></dialog><script>document.querySelector('dialog').showModal()</script>"
        ),
    ),
    "blurred": (
        "self_declaration",
        over(
            f"<p>You must be 18 or older to see this site.</p>{YES_NO}",
            "position:fixed;inset:0;backdrop-filter:blur(9px)",
        ),
    ),
    "frame": (
        "self_declaration",
        (
            "<iframe style='position:fixed;inset:0;width:100%;height:100%;border:0;z-index:9' srcdoc=\"<body "
            "style='background:#fff'><h1>18+</h1><p>Are you at least 18 years old?</p><button>Enter</button>"
            '<button>Leave</button>"></iframe>'
        ),
    ),
    "delayed": (
        "self_declaration",
        "<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', `"
        + over(f"<h2>Age check</h2><p>Are you 18 or over?</p>{YES_NO}")
        + "`), 900)</script>",
    ),
    "target": (
        "self_declaration",
        "<style>#in:target ~ .wall { display: none }</style><i id=in></i><div class=wall style='" + LAYER + "'><p>This "
        "site is for adults only.</p><a href='#in'>I am over 18</a> <a href='https://www.example.org/'>Exit</a></div>",
    ),
    "remembered": (
        "self_declaration",
        "<script>if (!localStorage.adult) document.write(`"
        + over(f"<p>Are you of legal age?</p>{YES_NO}")
        + "`)</script>",
    ),
    "picture": (
        "self_declaration",
        over(
            "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' width=300 height=90 "
            "alt='Adults only: you must be 18 or older'><button>Enter</button><button>Leave</button>"
        ),
    ),
    "two-steps": (
        "self_declaration",
        over(
            "<h2>Before you enter</h2><p>Step 1 of 2: are you 18 or older?</p><button>Next</button><a href='/x'>Exit</a>"
        ),
    ),
    "slide": (
        "self_declaration",
        over("<p>18+ only</p><label>Slide to confirm that you are over 18 <input type=range></label>"),
    ),
    "box": (
        "self_declaration",
        over(
            "<form><label><input type=checkbox> I am 18 years or older</label><button disabled>Continue</button></form>"
        ),
    ),
    "country-and-birth": (
        "birth_date",
        over(
            "<p>Welcome! Where are you, and when were you born?</p><select><option>Belgium</option><option>Netherlands"
            "</option></select><input placeholder=DD><input placeholder=MM><input placeholder=YYYY><button>Enter</button>"
        ),
    ),
    "birth-year": (
        "birth_date",
        over(f"<p>In welk jaar ben je geboren?</p><select>{YEARS}</select><button>Verder</button>"),
    ),
    "boxes-for-digits": (
        "birth_date",
        over("<h3>Your year of birth</h3><input maxlength=1><input maxlength=1><input maxlength=1><input maxlength=1>"),
    ),
    "age-typed": ("birth_date", over("<p>How old are you?</p><input type=number><button>Go</button>")),
    "divs": (
        "self_declaration",
        over(
            "<p>18+</p><div onclick='go()' style='cursor:pointer'>I'm an adult</div><div onclick='no()'>Get me out</div>"
        ),
    ),
    "radios": (
        "self_declaration",
        over(
            "<form><p>Are you 18 years of age or older?</p><label><input type=radio name=a> Yes</label><label><input "
            "type=radio name=a> No</label><button>Submit</button></form>"
        ),
    ),
    "hold": ("self_declaration", over("<p>This content is for adults (18+).</p><button>Hold to confirm</button>")),
    "ranges": (
        "self_declaration",
        over("<p>How old are you?</p><button>Under 18</button><button>18 to 30</button><button>Over 30</button>"),
    ),
    "marks": ("self_declaration", over("<p>Are you over 18 years old?</p><button>✔</button><button>✘</button>")),
    "okay": (
        "self_declaration",
        over("<p>Are you at least 18 years old?</p><button>OK</button><button>Cancel</button>"),
    ),
    "russian": ("self_declaration", over("<p>Вам уже есть 18 лет?</p><button>Да</button><button>Нет</button>")),
    "wallet": (
        "third_party",
        over(
            "<h2>Age verification</h2><p>Scan the code with your ID-wallet to prove that you are 18.</p><img alt='QR code' src=q>"
        ),
    ),
    "provider": (
        "third_party",
        over("<h2>Prove your age</h2><p>No data is shared.</p><button>Verify with Sample ID</button>"),
    ),
    "estimator": (
        "estimation",
        over("<h2>Age check</h2><p>Verify your age with our age estimator.</p><button>Start</button>"),
    ),
}
# A page of its own, without anything behind it.
PAGES: dict[str, tuple[str, str]] = {
    "page-date-only": (
        "birth_date",
        (
            "<h1>Harbour</h1><form><label>Month <input name=month></label><label>Day <input name=day></label><label>Year "
            "<input name=year></label><button>Submit</button></form>"
        ),
    ),
    "page-french": (
        "birth_date",
        "<h1>Confirmez votre date de naissance</h1><input type=date><button>Valider</button>",
    ),
    "page-spanish": (
        "self_declaration",
        "<h1>Bienvenido</h1><p>¿Eres mayor de edad?</p><button>Sí</button><button>No</button>",
    ),
    "page-selects-loose": (
        "birth_date",
        f"<h1>Enter your birthday</h1><select><option>January</option></select><select>{YEARS}</select><button>Go</button>",
    ),
}
OTHERS: dict[str, str] = {
    "cookies": over(
        "<h2>We use cookies</h2><p>If you are under 16 years of age, ask your parents before you consent to cookies.</p>"
        "<button>Accept all</button><button>Reject all</button>"
    ),
    "newsletter": over(
        "<h2>18% off!</h2><p>Join 21 thousand readers of our newsletter.</p><input type=email placeholder=Email>"
        "<button>Sign up</button><button>No thanks</button>"
    ),
    "birthday-club": over(
        "<h2>A gift on your birthday</h2><p>Leave your e-mail address and your birthday and get a discount.</p><form><input "
        "type=email placeholder=Email><input type=date><button>Join the club</button></form><button>No thanks</button>"
    ),
    "jubilee": over(
        "<h2>18 years of Harbour!</h2><p>Celebrate our 18th birthday with us.</p><button>See the offers</button>"
    ),
    "country": over("<h2>Choose your country</h2><select><option>Belgium</option></select><button>Continue</button>"),
    "sign-in": over(
        "<h2>Sign in</h2><form><input type=email placeholder=Email><input type=password><button>Log in</button></form>"
    ),
    "register": over(
        "<h2>Create an account</h2><form><input type=email placeholder=Email><input type=password placeholder=Password><label>"
        "<input type=checkbox> I am 18 or older and accept the terms</label><button>Sign up</button></form><button>Close</button>"
    ),
    "adblock": over("<h2>Please switch off your ad blocker</h2><p>It pays for this site.</p><button>I have</button>"),
    "terms": over(
        "<h2>Our terms have changed</h2><p>You must be at least 18 years old to open an account or place a notice.</p>"
        "<button>I agree</button><button>I do not agree</button>"
    ),
    "closed": over("<h2>Closed</h2><p>We are away until 18 December, 21.00 hours.</p><button>OK</button>"),
    "notifications": over("<h2>Get a message for new notices?</h2><button>Allow</button><button>Not now</button>"),
}
