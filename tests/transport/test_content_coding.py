"""Content codings are undone in bounded pieces; what does not decode is left as it came."""

import gzip
import zlib

import brotli
import pytest

from auditor.transport.content_coding import decoded

CAP = 3_000_000
LIE = b"<p>the outer coding lied"
SIZES = [1, 16_384, 262_143, 262_144, 262_145, 491_456, 524_288, 524_289, CAP]


def bare_deflate(body: bytes) -> bytes:
    compressor = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return compressor.compress(body) + compressor.flush()


def encoded(coding: str, body: bytes) -> bytes:
    match coding:
        case "gzip" | "x-gzip":
            return gzip.compress(body, mtime=0)
        case "deflate":
            return zlib.compress(body)
        case "bare deflate":
            return bare_deflate(body)
        case _:
            return bytes(brotli.compress(body, quality=3))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "deflate", "bare deflate", "br"])
def test_every_size_comes_out_whole(coding: str, size: int) -> None:
    result = decoded(encoded(coding, b"x" * size), coding.removeprefix("bare "), CAP)
    assert (len(result.body), result.cut, result.broken) == (size, False, False)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br"])
def test_one_byte_more_than_the_cap_is_cut(coding: str) -> None:
    result = decoded(encoded(coding, b"x" * (CAP + 1)), coding, CAP)
    assert (len(result.body), result.cut) == (CAP, True)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br"])
def test_an_end_that_comes_too_early_leaves_what_came_before(coding: str) -> None:
    whole = b"".join(b"%d " % number for number in range(50_000))
    result = decoded(encoded(coding, whole)[:-20], coding, CAP)
    assert result.broken
    assert whole.startswith(result.body)
    assert len(result.body) > 50_000


@pytest.mark.parametrize(
    ("raw", "coding"),
    [
        (b"", "gzip"),
        (b"<p>plain", "gzip"),
        (b"<p>plain", "deflate"),
        (b"<p>plain", "br"),
        (b"plain text, no tag", "br"),
        (b"<p>plain", "zstd"),
        (b"<p>plain", "utf-8"),
        (b"<p>plain", "identity"),
        (b"<p>plain", ""),
        (gzip.compress(b"deep", mtime=0), "gzip, gzip, gzip, gzip"),
    ],
)
def test_a_body_that_is_not_in_the_coding_is_left_as_it_came(raw: bytes, coding: str) -> None:
    assert decoded(raw, coding, CAP).body == raw


@pytest.mark.parametrize(
    ("raw", "coding", "body"),
    [
        (brotli.compress(gzip.compress(b"twice", mtime=0)), "gzip, BR", b"twice"),
        (gzip.compress(b"once", mtime=0), "identity, gzip", b"once"),
        (gzip.compress(b"first", mtime=0) + b"rubbish", "gzip", b"first"),
        (LIE, "gzip, br", LIE),
        (gzip.compress(b"", mtime=0), "gzip", b""),
    ],
)
def test_codings_are_undone_from_the_last_to_the_first(raw: bytes, coding: str, body: bytes) -> None:
    assert decoded(raw, coding, CAP).body == body
