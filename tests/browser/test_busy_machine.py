"""A busy machine changes nothing of what is seen: whoever is slow is waited for, or is told not to be seen.

Chromium is asked things out of turn here, as a busy machine would answer late; no clock is watched.
"""

import pytest

from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from auditor.transport.browser import settling
from auditor.transport.browser.settling import END_WHAT_MOVES, PAINTED, Settling
from tests.browser.showing import HOME, HTML, Showing

# More often than a page was ever asked before it was given up.
LONG = 1_500
FADED_IN = (
    "<!doctype html><p>Hier</p><script>const start = Date.now(); const tick = () => { const l = document.createElement('p');"
    " Date.now() - start > 400 ? (l.textContent = 'Daar', document.body.append(l)) : requestAnimationFrame(tick) };"
    " requestAnimationFrame(tick)</script>"
)


def test_a_page_that_is_painted_late_is_waited_for(shown: Showing, monkeypatch: pytest.MonkeyPatch) -> None:
    left = {"polls": LONG}
    told = Settling._told

    def late(self: Settling, world: int, script: str) -> object:
        answer = told(self, world, script)
        if script == PAINTED and left["polls"]:
            left["polls"] -= 1
            return False
        return answer

    monkeypatch.setattr(Settling, "_told", late)
    monkeypatch.setattr(settling, "POLL", 0.0)
    assert "Daar" in shown.see(FADED_IN).html.decode()
    assert left["polls"] == 0


def test_a_page_that_is_read_late_does_not_lose_its_time(shown: Showing, monkeypatch: pytest.MonkeyPatch) -> None:
    waits = {"left": 60}
    run: list[float] = []
    rest, let = Settling._rest, Settling._run

    def unread(self: Settling, before: str = END_WHAT_MOVES) -> bool:
        painted = rest(self, before)
        if not before:
            waits["left"] -= 1
            self._read = waits["left"] <= 0
        return painted

    def noted(self: Settling, budget: float) -> None:
        run.append(budget)
        let(self, budget)
        if len(run) == 1:
            self._read = False

    monkeypatch.setattr(Settling, "_rest", unread)
    monkeypatch.setattr(Settling, "_run", noted)
    assert shown.see("<!doctype html><p>Hier</p>").trouble is None
    assert waits["left"] == 0
    assert run[-3:] == [500.0, 2_500.0, 3_000.0]
    assert set(run[:-3]) == {1.0, 10.0}


@pytest.mark.parametrize("script", [PAINTED, ""], ids=["never painted", "never read"])
def test_a_page_that_stays_slow_is_told_to_be_unseen(
    shown: Showing, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    told = Settling._told

    def never(self: Settling, world: int, asked: str) -> object:
        return False if asked == script else told(self, world, asked)

    monkeypatch.setattr(Settling, "_told", never)
    monkeypatch.setattr(settling, "SETTLING_SECONDS", 0.0)
    run = Settling._run

    def unread(self: Settling, budget: float) -> None:
        run(self, budget)
        self._read = bool(script)

    monkeypatch.setattr(Settling, "_run", unread)
    seen = shown.room.see(Delivery(HOME, HOME, 200, HTML, b"<!doctype html><p>Hier</p>"))
    assert (seen.trouble, seen.html) == (Trouble.RENDER_LIMIT, b"")
    assert "settle" in seen.detail
