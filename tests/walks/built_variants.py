"""More ways to build a gate: wheels and keys for a birth, pictures to press, words over a film, other languages."""

from tests.walks.gate_variants import LAYER, YES_NO, over

OVER = "position:fixed;inset:0;z-index:9"
ASKS = "<h2>Are you over 18?</h2>"
BIRTH = "<h2>Enter your date of birth</h2>"
PARTS = "<input type=tel maxlength=2 placeholder=DD><input type=tel maxlength=2><input type=tel maxlength=4>"
KEYS = "".join(f"<button>{digit}</button>" for digit in range(10))
SPINS = "".join(f"<div><button>▲</button><span>{told}</span><button>▼</button></div>" for told in ("01", "Jan", "2000"))
WHEEL = "".join(f"<li>{day}</li>" for day in range(1, 32))
# Under the words, beside what they stand in.
FILM = "<video style='position:absolute;inset:0;width:100%;height:100%'></video>"
WHITE = "position:relative;color:#fff"
BUILT: dict[str, tuple[str, str]] = {
    "over-a-film": ("self_declaration", f"<div style='{OVER}'>{FILM}<div style='{WHITE}'>{ASKS}{YES_NO}</div></div>"),
    "over-a-ground": (
        "self_declaration",
        (f"<div style='{OVER}'><div style='position:absolute;inset:0;background:#000'></div><div style='{WHITE}'>{ASKS}"
        f"{YES_NO}</div></div>"),
    ),
    "words-in-a-drawing": (
        "self_declaration",
        (f"<svg style='{OVER};background:#000' width=1280 height=900><foreignObject width=1280 height=900><div xmlns="
        f"'http://www.w3.org/1999/xhtml' style='color:#fff'>{ASKS}{YES_NO}</div></foreignObject></svg>"),
    ),
    "pressed-in-a-drawing": (
        "self_declaration",
        (
            f"<div style='{LAYER}'><svg width=800 height=300 fill=#fff><text y=60>Are you 18 or older?</text><g style="
            "'cursor:pointer' onclick='a()'><rect width=90 height=40 fill=red y=100 /><text y=130 fill=#fff>Yes</text></g>"
            "<a href='https://www.example.org/'><text y=200 fill=#fff>No</text></a><text display=none>?</text></svg></div>"
        ),
    ),
    "object": ("self_declaration", f"<object data=/asks.html style='{OVER};width:100%;height:100%'></object>"),
    "pictures-to-press": (
        "self_declaration",
        over(f"{ASKS}<a href=/in><img src=/y.png width=80 height=40></a><a href=/out><img src=/n.png width=80></a>"),
    ),
    "one-picture": ("self_declaration", over(f"{ASKS}<form><input type=image src=/y.png width=80 height=40></form>")),
    "marks-without-a-name": ("self_declaration", over(f"{ASKS}<button><i>&nbsp;</i></button><button><i></i></button>")),
    "a-key": ("self_declaration", over("<h2>You must be 18 or older</h2><p>Press ENTER to enter the site.</p>")),
    "anywhere": ("self_declaration", over("<h2>Adults only (18+)</h2><p>Click anywhere to confirm that you are 18.</p>")),
    "typed-as-a-number": ("birth_date", over(f"{BIRTH}{PARTS}<button>Submit</button>")),
    "typed-without-a-button": ("birth_date", over(f"<p>You must be 21. When were you born?</p>{PARTS}")),
    "birth-and-address": (
        "birth_date",
        over(
            "<p>You must be 18 or older to enter. Tell us your date of birth.</p><input placeholder='DD/MM/YYYY'>"
            "<input type=email placeholder='Email (optional)'><button>Submit</button>"
        ),
    ),
    "spins": ("birth_date", over(f"{BIRTH}{SPINS}<button>Enter</button>")),
    "wheel": ("birth_date", over(f"{BIRTH}<ul style='height:90px;overflow:auto'>{WHEEL}</ul><button>Confirm</button>")),
    "keys": ("birth_date", over(f"<h2>Your birth year?</h2><div>_ _ _ _</div>{KEYS}")),
    "picked": (
        "birth_date",
        over("<p>You must be 18+ to enter</p><input readonly placeholder='Select date'><button>Enter</button>"),
    ),
    "age-typed-by-its-field": (
        "birth_date",
        over("<h2>Toegang</h2><p>Voor wie 18 jaar of ouder is.</p><input type=number placeholder='Jouw leeftijd'><button>Ok</button>"),
    ),
    "fields-that-are-hidden": (
        "self_declaration",
        over(f"{ASKS}{YES_NO}<form hidden><input name=day placeholder=DD><input name=month><input name=year></form>"),
    ),
    "loose-fields-that-are-hidden": (
        "self_declaration",
        over(f"{ASKS}{YES_NO}<div hidden><input name=day placeholder=DD><input name=month><input name=year></div>"),
    ),
    "chinese": ("self_declaration", over("<p>您必須為年滿十八歲之成年人</p><button>我已成年</button><button>我未成年</button>")),
    "drawn-in-the-place-of-fields": (
        "birth_date",
        over(
            "<p>Enter the year of your birth</p><b>1</b> <b>9</b> <b>Y</b> <b>Y</b><input type=number style='width:0;height:0;"
            "border:0;padding:0'>"
        ),
    ),
    "born-before": ("self_declaration", over(f"<p>Were you born before 18 November 2008?</p>{YES_NO}")),
    "account": (
        "unclear",
        over("<h2>18+ only</h2><p>Log in to confirm your age.</p><input type=email><input type=password><button>Log in</button>"),
    ),
    "message": (
        "unclear",
        over("<h2>Verify your age</h2><p>By your mobile number.</p><input type=tel placeholder='+31'><button>Send</button>"),
    ),
    "frame-of-a-checker": (
        "unclear",
        "<iframe src='https://verify.yoti.example/' style='position:fixed;top:250px;left:390px;width:500px'></iframe>",
    ),
    "behind-cookies": (
        "unclear",
        over("<h2>Cookies</h2><p>We use cookies.</p><button>Accept all cookies</button>") + "<script>x = 'age-gate'</script>",
    ),
}  # fmt: skip
WARNED = "By going in you agree to every one of these many statements about what the pages of this site may hold. " * 20
BUILT_PAGES: dict[str, tuple[str, str]] = {
    "page-of-warnings": (
        "self_declaration",
        (
            f"<h1>WARNING</h1><p>You must be at least 18 years old to enter.</p><p>{WARNED}</p><a href=/in>ENTER</a> <a "
            "href='https://www.example.org/'>LEAVE</a>"
        ),
    ),
    "page-over-a-film": (
        "self_declaration",
        f"{FILM}<div style='{WHITE}'>{ASKS}<a style='color:#fff' href=/in>Yes</a> <a style='color:#fff' href=/n>No</a></div>",
    ),
    "page-of-spins": ("birth_date", f"{BIRTH}{SPINS}<button>Go</button>"),
    "page-of-keys": ("birth_date", f"<h2>What year were you born?</h2>{KEYS}"),
}
# By language: a question, and what asks for a date of birth.
ABROAD = {
    "es": ("¿Tienes 18 años o más?", "Introduce tu fecha de nacimiento"),
    "it": ("Hai compiuto 18 anni?", "Inserisci la tua data di nascita"),
    "pl": ("Czy masz ukończone 18 lat?", "Podaj datę urodzenia"),
    "pt": ("Você tem mais de 18 anos?", "Digite sua data de nascimento"),
    "da": ("Er du over 18 år?", "Indtast din fødselsdato"),
    "sv": ("Är du över 18 år?", "Ange ditt födelsedatum"),
    "cs": ("Je vám více než 18 let?", "Zadejte datum narození"),
    "fi": ("Oletko yli 18-vuotias?", "Syötä syntymäaikasi"),
    "el": ("Είστε άνω των 18 ετών;", "Ημερομηνία γέννησης"),
    "bg": ("Имате ли навършени 18 години?", "Въведете дата на раждане"),
    "ko": ("만 18세 이상입니까?", "생년월일을 입력하세요"),
    "th": ("คุณอายุ 18 ปีขึ้นไปหรือไม่", "กรอกวันเกิดของคุณ"),
    "lt": ("Ar jums yra 18 metų?", "Įveskite gimimo datą"),
    "ca": ("Tens 18 anys o més?", "Introdueix la teva data de naixement"),
}
# An age without a number.
GROWN_UP = {
    "es": ("Este sitio es solo para mayores de edad.", "Soy mayor de edad"),
    "it": ("Questo sito è riservato a un pubblico adulto.", "Sono maggiorenne"),
    "sv": ("Den här sidan är endast för vuxna.", "Jag är vuxen"),
    "tr": ("Bu site yetişkinlere yöneliktir.", "Reşitim"),
}
FIELDS = "<input placeholder=DD><input placeholder=MM><input placeholder=YYYY><button>»»</button>"


def abroad() -> dict[str, tuple[str, str]]:
    """Return bare pages in those languages, by language and what they ask."""
    pages = {
        f"{tongue}-asks": ("self_declaration", f"<h1>Harbour</h1><p>{asked}</p>{YES_NO}")
        for tongue, (asked, _) in ABROAD.items()
    }
    pages |= {
        f"{tongue}-birth": ("birth_date", f"<h1>Harbour</h1><p>{birth}</p>{FIELDS}")
        for tongue, (_, birth) in ABROAD.items()
    }
    return pages | {
        f"{tongue}-grown-up": ("self_declaration", f"<h1>Harbour</h1><p>{told}</p><button>{yes}</button><button>–</button>")
        for tongue, (told, yes) in GROWN_UP.items()
    }  # fmt: skip


BUILT_OTHERS: dict[str, str] = {
    "call-back": over("<h2>Can we call you?</h2><input type=tel placeholder=Phone><button>Call me</button><button>No thanks</button>"),
    "birthday-by-numbers": over(
        "<h2>A gift on your birthday</h2><p>Leave your e-mail address and your birthday.</p><input type=email "
        "placeholder=Email><input type=tel placeholder=DD><input type=tel placeholder=MM><button>Join</button>"
    ),
    "hero-over-a-film": (
        f"<script>document.body.insertAdjacentHTML('afterbegin', `<section style='height:900px;position:relative'>{FILM}"
        f"<div style='{WHITE}'><h1>Harbour</h1><a href=/l>Enter the harbour</a></div></section>`)</script>"
    ),
    "spanish-cookies": over("<p>Utilizamos cookies propias para mejorar la navegación.</p><button>Aceptar</button><button>Rechazar</button>"),
}  # fmt: skip
