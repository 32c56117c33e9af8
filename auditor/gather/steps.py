"""How many clicks a page lies from home, over all links that were seen."""

from collections import deque
from collections.abc import Iterable, Mapping


def clicks(starts: Iterable[str], links: Mapping[str, Iterable[str]]) -> dict[str, int]:
    """Return the fewest clicks from the starts to every key that the links lead to."""
    found = dict.fromkeys(starts, 0)
    waiting = deque(found)
    while waiting:
        here = waiting.popleft()
        for there in links.get(here, ()):
            if there not in found:
                found[there] = found[here] + 1
                waiting.append(there)
    return found
