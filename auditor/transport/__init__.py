"""Every way to the outside: a live site, a folder and a snapshot answer the same questions by the same door."""

from auditor.transport.agent import USER_AGENT, user_agent
from auditor.transport.limits import Clock, Limits
from auditor.transport.offer import Offer
from auditor.transport.reader import Reader
from auditor.transport.target import open_target, web_target
from auditor.transport.visitor import Visitor
from auditor.transport.wanted import Wanted

__all__ = [
    "USER_AGENT",
    "Clock",
    "Limits",
    "Offer",
    "Reader",
    "Visitor",
    "Wanted",
    "open_target",
    "user_agent",
    "web_target",
]
