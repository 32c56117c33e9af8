"""The numbers that elements of a tab go by: the browser's own are others each time it starts."""

from auditor.transport.browser.capture import Node


class Numbers:
    """Numbers elements in the order in which a tab first sees them; one that stays keeps its number."""

    def __init__(self) -> None:
        """Know no element yet."""
        self._given: dict[tuple[str, int], int] = {}
        self._own: dict[str, int] = {}

    def give(self, root: Node | None, document: str) -> None:
        """Put numbers in the place of the browser's; two documents of one tab may hold the same of the browser's."""
        for node in root.all() if root is not None else ():
            if node.name and node.key:
                number = self._given.setdefault((document, node.key), len(self._given) + 1)
                self._own[str(number)] = node.key
                node.key = number

    def own(self, key: str) -> int:
        """Return the browser's number of an element; raises LookupError for one that was never seen."""
        return self._own[key]
