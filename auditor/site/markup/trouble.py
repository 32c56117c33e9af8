"""Why an address could not be read, as a reason for `cannot_tell`."""

from enum import StrEnum

from auditor.requirements import Text


class Trouble(StrEnum):
    """Why an address could not be read; every one is a reason for `cannot_tell`, never for `not_met`."""

    NO_SUCH_HOST = "no_such_host"
    REFUSED = "refused"
    TLS = "tls"
    TIMEOUT = "timeout"
    BROKEN = "broken"
    FORBIDDEN = "forbidden"
    TOO_MANY_REQUESTS = "too_many_requests"
    SERVER_ERROR = "server_error"
    NOT_FOUND = "not_found"
    LOGIN = "login"
    CAPTCHA = "captcha"
    REDIRECT_LOOP = "redirect_loop"
    PRIVATE_ADDRESS = "private_address"
    BAD_ADDRESS = "bad_address"
    TOO_LARGE = "too_large"
    HEADERS_TOO_LARGE = "headers_too_large"
    NOT_HTML = "not_html"
    SCAN = "scan"
    UNREADABLE_PDF = "unreadable_pdf"
    EMPTY = "empty"
    SCRIPT_ONLY = "script_only"
    SOFT_NOT_FOUND = "soft_not_found"
    UNAVAILABLE = "unavailable"
    UNKNOWN_LANGUAGE = "unknown_language"
    ROBOTS = "robots"
    GATE = "gate"
    BUDGET = "budget"
    TIME_UP = "time_up"
    NOT_RECORDED = "not_recorded"
    RENDER_LIMIT = "render_limit"
    RENDER_CRASH = "render_crash"


# The server says, or the page shows, that nothing stands at the address.
GONE = frozenset({Trouble.NOT_FOUND, Trouble.SOFT_NOT_FOUND})
# Or the address leads nowhere at all.
DEAD = GONE | {Trouble.NO_SUCH_HOST, Trouble.BAD_ADDRESS}
EXPLANATION: dict[Trouble, Text] = {
    Trouble.NO_SUCH_HOST: Text("het adres bestaat niet in het DNS", "the host name does not exist in the DNS"),
    Trouble.REFUSED: Text("de server weigerde de verbinding", "the server refused the connection"),
    Trouble.TLS: Text("de beveiligde verbinding (TLS) mislukte", "the secure connection (TLS) failed"),
    Trouble.TIMEOUT: Text("de server antwoordde niet op tijd", "the server did not answer in time"),
    Trouble.BROKEN: Text("het antwoord was onleesbaar of brak af", "the answer was unreadable or broke off"),
    Trouble.FORBIDDEN: Text("de server weigerde toegang", "the server refused access"),
    Trouble.TOO_MANY_REQUESTS: Text("de server vroeg om later terug te komen", "the server asked to come back later"),
    Trouble.SERVER_ERROR: Text("de server gaf een fout", "the server gave an error"),
    Trouble.NOT_FOUND: Text("de pagina bestaat niet", "the page does not exist"),
    Trouble.LOGIN: Text("de pagina vraagt om in te loggen", "the page asks to log in"),
    Trouble.CAPTCHA: Text(
        "een controle tegen robots (captcha) stond in de weg", "a check against robots (captcha) stood in the way"
    ),
    Trouble.REDIRECT_LOOP: Text("de doorverwijzingen hielden niet op", "the redirects did not end"),
    Trouble.PRIVATE_ADDRESS: Text(
        "het adres wijst naar een besloten netwerk en is niet bezocht (--allow-private staat dat toe)",
        "the address points to a private network and was not visited (--allow-private permits it)",
    ),
    Trouble.BAD_ADDRESS: Text("het adres is ongeldig", "the address is not valid"),
    Trouble.TOO_LARGE: Text("de pagina is te groot om te lezen", "the page is too large to read"),
    Trouble.HEADERS_TOO_LARGE: Text(
        "de kopregels van het antwoord zijn te groot", "the headers of the answer are too large"
    ),
    Trouble.NOT_HTML: Text("het antwoord is geen webpagina", "the answer is not a web page"),
    Trouble.SCAN: Text(
        "het is een PDF zonder tekst, zoals een scan of een afbeelding",
        "it is a PDF without text, such as a scan or a picture",
    ),
    Trouble.UNREADABLE_PDF: Text(
        "het is een PDF die vergrendeld, beschadigd of te zwaar is",
        "it is a PDF that is locked, broken or too heavy",
    ),
    Trouble.EMPTY: Text("de pagina is leeg", "the page is empty"),
    Trouble.SCRIPT_ONLY: Text(
        "de pagina wordt pas door script gevuld en was zonder browser leeg",
        "the page is filled by script only and was empty without a browser",
    ),
    Trouble.SOFT_NOT_FOUND: Text("de pagina zegt dat zij niet bestaat", "the page says that it does not exist"),
    Trouble.UNAVAILABLE: Text(
        "de pagina zegt zelf dat zij er nu niet is, of niet voor iedereen",
        "the page itself says that it is not there now, or not for everyone",
    ),
    Trouble.UNKNOWN_LANGUAGE: Text(
        "de pagina is in een taal die de auditor niet leest", "the page is in a language that the auditor does not read"
    ),
    Trouble.ROBOTS: Text("robots.txt vraagt deze pagina niet te bezoeken", "robots.txt asks not to visit this page"),
    Trouble.GATE: Text(
        "de pagina ligt achter een leeftijdspoort die de audit niet passeert",
        "the page lies behind an age gate that the audit does not pass",
    ),
    Trouble.BUDGET: Text("het maximum aantal pagina's was bereikt", "the maximum number of pages was reached"),
    Trouble.TIME_UP: Text("de tijd voor de audit was om", "the time for the audit was up"),
    Trouble.NOT_RECORDED: Text("de pagina staat niet in de opname", "the page is not in the recording"),
    Trouble.RENDER_LIMIT: Text(
        "de pagina vroeg in de browser te veel (tijd, rekenwerk, geheugen, verzoeken of dialogen)",
        "the page asked too much in the browser (time, processor, memory, requests or dialogs)",
    ),
    Trouble.RENDER_CRASH: Text("de browser liep vast op de pagina", "the browser crashed on the page"),
}
