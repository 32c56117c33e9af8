"""The domain someone registered is the one that the library says, which reads the whole list."""

import pytest
from publicsuffixlist import PublicSuffixList

from auditor.gather.suffixes import registered


@pytest.mark.parametrize(
    "host",
    [
        "naam.nl", "www.naam.nl", "WWW.Naam.NL", "nl", "a.b.co.uk", "co.uk", "ergens.example", "foo.unknown",
        # Whoever rents a name below one of these registered it.
        "a.github.io", "x.a.github.io", "github.io",
        # A rule with a star, and the exception to one.
        "foo.ck", "b.foo.ck", "a.b.foo.ck", "www.ck", "a.www.ck", "y.kawasaki.jp", "x.y.kawasaki.jp", "city.kawasaki.jp",
        # Names in other scripts.
        "www.één.nl", "xn--n-cja.nl", "食狮.公司.cn", "a.xn--55qx5d.cn",
        # No rule, whatever the lines of the list look like.
        "// .nl", "a..b", ".nl", "a.*.ck",
    ],
)  # fmt: skip
def test_it_is_the_domain_that_the_library_says(host: str) -> None:
    assert registered(host) == (PublicSuffixList().privatesuffix(host) or "")
