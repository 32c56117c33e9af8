"""Names stand in the order in which a reader looks for them."""

from auditor.history.history import History, open_history
from auditor.history.natural import natural
from tests.history.kept import seen


def test_numbers_count_by_value_and_case_and_accents_do_not() -> None:
    names = ["Platform 10", "platform 2", "Élan", "Zomer", "Platform 2b", "eland", "Platform 02", "", "7"]
    assert sorted(names, key=natural) == [
        "", "7", "Élan", "eland", "platform 2", "Platform 02", "Platform 2b", "Platform 10", "Zomer",
    ]  # fmt: skip
    assert natural("9" * 10_000) < natural("1" + "0" * 10_000)


def test_a_history_tells_its_platforms_so(anywhere: str) -> None:
    with open_history(anywhere, create=True) as history:
        for number in (10, 2, 1):
            history.add(seen("2026-11-24", platform=f"p{number}", name=f"Platform {number}"))
        assert _names(history) == ["Platform 1", "Platform 2", "Platform 10"]
        assert [row.platform.name for row in history.matrix()] == _names(history)


def _names(history: History) -> list[str]:
    return [one.platform.name for one in history.platforms()]
