"""PDFs are read by their text; a scan, a locked, a broken or a hostile one says so and costs a bounded time."""

import time
import zlib

import pytest

from auditor.gather import pdf_child
from auditor.gather.pdf import _whole, is_pdf, pdf_as_html
from auditor.gather.reading import Read, Reading
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from tests.pdfs import file_of, pdf_of, stream
from tests.site.pages import HOST, rulebook

LINES = (
    "Algemene voorwaarden",
    "Artikel 1. Definities",
    "In deze voorwaarden wordt verstaan onder gebruiker: ieder die de site",
    "bezoekt of er een account aanmaakt, en onder adverteerder: ieder die er",
    "een advertentie plaatst.",
    "Artikel 2. Aansprakelijkheid",
    "Wij zijn niet aansprakelijk voor afspraken. Nederlands recht is van toepassing.",
)
PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>"
CATALOG = "<< /Type /Catalog /Pages 2 0 R >>"
ONE_PAGE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
SECONDS_AT_MOST = 30


def read(body: bytes, promised: PageKind = PageKind.OTHER, path: str = "/docs/1.pdf") -> Read:
    url = f"https://{HOST}{path}"
    delivery = Delivery(url, url, 200, (("content-type", "application/pdf"),), body)
    return Reading.of(rulebook().words, rulebook().page_words).read(delivery, promised)


def test_a_pdf_becomes_a_page_of_its_kind_with_headings_and_whole_sentences() -> None:
    found = read(pdf_of(*LINES))
    assert (found.trouble, found.kind, found.language) == (None, PageKind.TERMS, "nl")
    assert found.page is not None
    assert found.page.is_pdf
    assert found.page.main_heading == "Algemene voorwaarden"
    assert [one.text for one in found.page.headings][1:] == ["Artikel 1. Definities", "Artikel 2. Aansprakelijkheid"]
    assert LINES[2] + " " + LINES[3] + " " + LINES[4] in [one.text for one in found.page.sentences]


def test_evidence_points_at_the_page_of_the_paper_and_at_the_file_as_it_came() -> None:
    page = read(pdf_of(*LINES)).page
    assert page is not None
    evidence = page.evidence(page.blocks[-1])
    assert evidence.selector.startswith("#page-1")
    assert len(evidence.sha256) == 64


def test_a_pdf_that_does_not_say_what_it_is_is_what_its_link_promised() -> None:
    body = pdf_of(
        "Versie van mei", "Iedereen die hier komt houdt zich aan wat wij samen hebben afgesproken over elkaar."
    )
    assert read(body, PageKind.CONDUCT).kind is PageKind.CONDUCT


def test_what_a_pdf_says_is_text_and_never_markup() -> None:
    page = read(
        pdf_of("Regels", "<script>alert(1)</script> en <b>dit</b> is gewoon tekst van onze voorwaarden & regels")
    ).page
    assert page is not None
    assert page.css("b") == []
    assert "<script>alert(1)</script>" in page.text


@pytest.mark.parametrize("path", ["/voorwaarden", "/voorwaarden.pdf"])
def test_a_pdf_is_known_by_its_bytes(path: str) -> None:
    assert is_pdf(pdf_of("tekst"))
    assert not is_pdf(b"<!doctype html><p>voorwaarden.pdf</p>")
    assert read(pdf_of(*LINES), path=path).kind is PageKind.TERMS


@pytest.mark.parametrize("promised", [PageKind.TERMS, PageKind.SAFETY])
def test_a_scan_says_that_it_has_no_text(promised: PageKind) -> None:
    found = read(pdf_of(), promised)
    assert (found.trouble, found.kind, found.page) == (Trouble.SCAN, promised, None)


def locked(password: str = "geheim") -> bytes:
    """Return a file that asks a password of its reader, or of its editor only when that is empty."""
    from io import BytesIO  # noqa: PLC0415

    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf_of(*LINES))))
    writer.encrypt(password, "eigenaar", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def bomb(layers: int) -> bytes:
    """Return a file whose text is a gigabyte of spaces, packed some times over."""
    data = b"BT (" + b" " * 50_000_000 + b") Tj ET" if layers == 1 else b" " * 200_000_000
    for _ in range(layers):
        data = zlib.compress(data, 9)
    filters = " ".join(["/FlateDecode"] * layers)
    return file_of(CATALOG, ONE_PAGE, PAGE, stream(data, f"/Filter [{filters}] "))


def circle() -> bytes:
    """Return a file whose pages are their own parents."""
    return file_of(CATALOG, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>")


def form_in_itself() -> bytes:
    """Return a file with a form that draws itself."""
    page = PAGE.replace(">>", "/Resources << /XObject << /X 5 0 R >> >> >>")
    form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> "
    return file_of(CATALOG, ONE_PAGE, page, stream(b"/X Do"), stream(b"/X Do /X Do", form))


HOSTILE = {
    "locked": locked,
    "cut off": lambda: pdf_of(*LINES)[:180],
    "noise": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 400,
    "bomb": lambda: bomb(1),
    "bomb in a bomb": lambda: bomb(3),
    "circle of pages": circle,
    "form that draws itself": form_in_itself,
    "a million pages": lambda: file_of(
        CATALOG, "<< /Type /Pages /Kids [" + "3 0 R " * 300_000 + "] /Count 300000 >>", PAGE, stream(b" ")
    ),
    "deep arrays": lambda: file_of(CATALOG, "<< /Type /Pages /Kids " + "[" * 50_000 + "]" * 50_000 + " /Count 1 >>"),
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_pdf_is_no_page_and_costs_a_bounded_time(make: object) -> None:
    assert callable(make)
    body = make()
    start = time.monotonic()
    found = pdf_as_html(body)
    assert found in (Trouble.SCAN, Trouble.UNREADABLE_PDF)
    assert time.monotonic() - start < SECONDS_AT_MOST


def test_the_text_that_comes_out_is_whole_paragraphs() -> None:
    first = pdf_of(
        "Huisregels",
        "1. Wie hier plaatst gaat akkoord met de regels en met de voor-",
        "waarden die daarbij horen.",
        "- geen foto's van anderen;",
        "- geen prijzen in je naam.",
        "Pagina 1 van 2",
    )
    page = read(first, PageKind.CONDUCT).page
    assert page is not None
    assert [(one.tag, one.text) for one in page.blocks] == [
        ("h1", "Huisregels"),
        ("p", "1. Wie hier plaatst gaat akkoord met de regels en met de voorwaarden die daarbij horen."),
        ("li", "geen foto's van anderen;"),
        ("li", "geen prijzen in je naam."),
    ]


def test_a_sentence_that_runs_over_the_edge_of_the_paper_stays_whole() -> None:
    assert _whole([["Wij vragen van iedereen"], ["een identiteitsbewijs.", "Tot slot."]]) == [
        ["Wij vragen van iedereen een identiteitsbewijs."],
        ["Tot slot."],
    ]


def test_the_process_apart_reads_title_language_and_a_lock_that_is_open() -> None:
    assert pdf_child._text_of(pdf_of(*LINES))["pages"][0].startswith("Algemene voorwaarden\nArtikel 1.")
    assert pdf_child._text_of(locked()) == {"locked": True}
    assert len(pdf_child._text_of(locked(""))["pages"]) == 1
