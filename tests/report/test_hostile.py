"""Text from a site is shown, and does nothing."""

import pytest

from auditor.report.hostile import visible, web_link


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("gewoon", "gewoon"),
        ("één ü 漢字 👍", "één ü 漢字 👍"),
        ("twee\n regels\tkort\u2028einde", "twee regels kort einde"),
        ("a\u202eb", "a[U+202E]b"),
        ("a\u200bb\ufeff", "a[U+200B]b[U+FEFF]"),
        ("\x1b[31mrood\x00", "[U+001B][31mrood[U+0000]"),
        ("a\U000e0041", "a[U+E0041]"),
        ("\ue000\ud800\uffff\ufdd0", "[U+E000][U+D800][U+FFFF][U+FDD0]"),
        ("leeg\u3164", "leeg[U+3164]"),
        ("lan\u00adge", "lange"),
        ("z" + "\u0301" * 40, "z" + "\u0301" * 3),
        ("", ""),
    ],
)
def test_what_cannot_be_seen_is_named(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://x.example/a?b=c#d", "https://x.example/a?b=c#d"),
        ("HTTP://x.example/", "HTTP://x.example/"),
        ("https://münchen.example/ü", "https://münchen.example/ü"),
        ("http://[::1]:8080/", "http://[::1]:8080/"),
        ("https://x.example/?a[]=1", "https://x.example/?a%5B%5D=1"),
        ("https://x.example/100%", "https://x.example/100%25"),
        ("https://x.example/[advertentie 1]", None),
        ("https://x.example/[1]", None),
        ("https://bank.example@evil.example/", None),
        ("https://x.example/\u202egnp", None),
        ("https://x.example/a b", None),
        ("https://x.example/'\"", None),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("data:text/html,x", None),
        ("//x.example/", None),
        ("https:///pad", None),
        ("https://[stuk", None),
        ("", None),
    ],
)
def test_only_plain_web_addresses_become_links(address: str, link: str | None) -> None:
    assert web_link(address) == link
