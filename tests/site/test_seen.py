"""What a browser saw is kept in a snapshot as a document, and read back from it; a site can write what it likes there."""

import pytest

from auditor.site.markup.seen import Seen, restored
from auditor.site.markup.trouble import Trouble

URL = "https://www.platform.example/"


def test_a_view_that_failed_is_kept_with_its_reason() -> None:
    failed = Seen(URL, trouble=Trouble.TIMEOUT, detail='after 20 s: "slow" & <empty>')
    assert restored(failed.stored(), URL) == failed


def test_what_was_seen_is_kept_as_it_is() -> None:
    html = (
        b'<html data-seen-url="https://www.platform.example/in" data-seen-said=\'["18?", 2]\''
        b' data-seen-refused="post=2 missed=1"><body><p>Welkom</p></body></html>'
    )
    seen = restored(html, URL)
    assert seen.stored() == html
    assert (seen.url, seen.said) == ("https://www.platform.example/in", ("18?", "2"))
    assert seen.refused == (("post", 2), ("missed", 1))
    assert (seen.trouble, seen.detail) == (None, "")


@pytest.mark.parametrize(
    ("html", "said", "refused"),
    [
        (b"", (), ()),
        (b"<html><p>x", (), ()),
        (b"<html data-seen-said data-seen-refused data-seen-url>", (), ()),
        (b"<html data-seen-said='[kapot'>", ("[kapot",), ()),
        (b"<html data-seen-said='\"Ben je 18?\"'>", ('"Ben je 18?"',), ()),
        (b"<html data-seen-refused='post=veel missed away=-1 popup=3'>", (), (("popup", 3),)),
        (b"<html data-seen-trouble='no such trouble'>", (), ()),
    ],
)
def test_what_is_broken_or_absent_tells_nothing(
    html: bytes, said: tuple[str, ...], refused: tuple[tuple[str, int], ...]
) -> None:
    seen = restored(html, URL)
    assert (seen.url, seen.said, seen.refused, seen.trouble) == (URL, said, refused, None)
