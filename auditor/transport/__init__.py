"""Every way to the outside: a live site and a folder answer the same questions by the same door."""

from auditor.transport.agent import USER_AGENT, user_agent
from auditor.transport.limits import Clock, Limits
from auditor.transport.target import open_target
from auditor.transport.visitor import Visitor

__all__ = ["USER_AGENT", "Clock", "Limits", "Visitor", "open_target", "user_agent"]
