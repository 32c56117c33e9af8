"""A question about a platform that several checks ask: worked out once for each site."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, cast

from auditor.site.site import Site

Answer = TypeVar("Answer")


def once(question: Callable[[Site], Answer]) -> Callable[[Site], Answer]:
    """Keep the answer with the site that was asked about: a site never changes."""

    @wraps(question)
    def answered(site: Site) -> Answer:
        known = site.answers
        if question not in known:
            known[question] = question(site)
        return cast(Answer, known[question])

    return answered
