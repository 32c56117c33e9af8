"""A list that is made while it is read."""

from collections.abc import Iterator

from auditor.site.words.heard import Heard


def test_it_is_made_once_and_no_further_than_was_asked() -> None:
    made: list[int] = []

    def source() -> Iterator[int]:
        for number in range(5):
            made.append(number)
            yield number

    heard = Heard(source())
    assert next(iter(heard)) == 0
    assert made == [0]
    assert list(heard) == list(heard) == [0, 1, 2, 3, 4]
    assert made == [0, 1, 2, 3, 4]
