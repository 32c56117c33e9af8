"""Builds a visit to a live site from its layers: robots.txt, retries, pace, caps, guard."""

import ssl
from collections.abc import Callable

import httpx

from auditor.transport.addresses import Address, is_public
from auditor.transport.agent import product_token
from auditor.transport.capped import Capped
from auditor.transport.guard import GuardedBackend, Resolve, resolve
from auditor.transport.limits import Clock, Deadline, Limits
from auditor.transport.meter import Meter
from auditor.transport.pace import Paced, Retried
from auditor.transport.pool import PoolTransport
from auditor.transport.request_headers import request_headers
from auditor.transport.robots import Robots
from auditor.transport.visitor import Visitor


def live_visitor(  # noqa: PLR0913  each is a part of the outside that a test replaces
    home: httpx.URL,
    *,
    limits: Limits,
    user_agent: str,
    clock: Clock,
    permitted: Callable[[Address], bool] = is_public,
    resolver: Resolve = resolve,
    verify: ssl.SSLContext | None = None,
) -> Visitor:
    """Return a visitor for a live site; nothing is asked of it yet."""
    deadline = Deadline(clock, limits.audit_seconds)
    meter = Meter(limits, deadline)
    backend = GuardedBackend(meter, permitted, resolver)
    context = verify or httpx.create_ssl_context(trust_env=False)
    pace = Paced(Capped(PoolTransport(backend, context), meter, limits.body_bytes), limits.delay_seconds, deadline)
    headers = request_headers(user_agent)
    return Visitor(
        kind="live",
        home=str(home),
        name=home.host,
        robots=Robots(Retried(pace, limits, deadline), product_token(user_agent), headers),
        headers=headers,
        limits=limits,
        pace=pace,
    )
