"""Every way to the outside: a live site, a folder and a snapshot answer the same questions by the same door."""

from auditor.transport.agent import USER_AGENT, user_agent
from auditor.transport.keeper import Offer
from auditor.transport.limits import Clock, Limits
from auditor.transport.recorded_file import Reader
from auditor.transport.recorded_visit import Wanted, begin_recording
from auditor.transport.target import open_target, web_target
from auditor.transport.visitor import Visitor

__all__ = [
    "USER_AGENT",
    "Clock",
    "Limits",
    "Offer",
    "Reader",
    "Visitor",
    "Wanted",
    "begin_recording",
    "open_target",
    "user_agent",
    "web_target",
]
