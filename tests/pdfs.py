"""Writes the small PDF files that tests read: real ones, a page of text a call, no library needed."""

WIDTH, HEIGHT, LINE = 595, 842, 16


def pdf_of(*paragraphs: str) -> bytes:
    """Return a PDF of one page with these lines of text; without lines it is a page of one drawn box, as a scan is."""
    shown = [f"({_escaped(line)}) Tj 0 -{LINE} Td" for line in paragraphs]
    text = "\n".join(["BT /F1 11 Tf 50 780 Td", *shown, "ET"]) if shown else "0.8 g 50 50 400 600 re f"
    return file_of(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents 5 0 R "
        "/Resources << /Font << /F1 4 0 R >> >> >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        stream(text.encode("cp1252")),
    )


def stream(data: bytes, extra: str = "") -> bytes:
    """Return a stream object around data."""
    return f"<< /Length {len(data)} {extra}>>\nstream\n".encode() + data + b"\nendstream"


def file_of(*objects: str | bytes, trailer: str = "") -> bytes:
    """Return a PDF file of numbered objects, the first of which is the catalog."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + (body.encode("cp1252") if isinstance(body, str) else body) + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def _escaped(line: str) -> str:
    """Return a line as a PDF string literal holds it."""
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
