"""Audits sex-advertisement platforms against the duties that codes and laws lay on them.

The names below are what a check needs; each is loaded when first used, so that `auditor --help` stays quick.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from auditor.check import Check, requirement
    from auditor.finding import (
        Basis,
        Evidence,
        Finding,
        Status,
        cannot_tell,
        met,
        not_applicable,
        not_met,
        partly,
    )
    from auditor.requirements import Text
    from auditor.site.age_privacy import Learns, age_privacy
    from auditor.site.age_rules import AgeRule, age_rule_for_visitors, age_rules
    from auditor.site.anonymity import anonymity_promise
    from auditor.site.channel_list import Part
    from auditor.site.circumvention import advice_to_circumvent
    from auditor.site.client_signals import client_signals
    from auditor.site.contact import Reach, Route, user_contact
    from auditor.site.duty import Duty, said_of
    from auditor.site.gate_kind import Gate, GateKind
    from auditor.site.identity import identity_rules
    from auditor.site.notice_route import notice_route
    from auditor.site.page import Page
    from auditor.site.page_kind import PageKind
    from auditor.site.police import advice_to_call_police, police_rules
    from auditor.site.redress import Promised, redress_for_reporters
    from auditor.site.referrals import absent_referral, all_referrals, evidence_of, referral_finding, referrals
    from auditor.site.report_control import report_control
    from auditor.site.report_path import report_path
    from auditor.site.reporting import forms_to_report_with, report_categories, report_forms, template_evidence
    from auditor.site.safety_figures import Counted, safety_figures
    from auditor.site.said import Said, Strength, finding_on
    from auditor.site.site import Saying, Site
    from auditor.site.stance import Stance, stance
    from auditor.site.stated_verification import visitor_verification_for_all, visitor_verification_for_some
    from auditor.site.transparency_report import transparency, unread_report
    from auditor.site.visitor_check import Verified, visitor_check
    from auditor.site.way_out import Exit, way_out
    from auditor.site.who import Who

_HOME = {
    "auditor.check": ("Check", "requirement"),
    "auditor.finding": (
        "Basis", "Evidence", "Finding", "Status", "cannot_tell", "met", "not_applicable", "not_met", "partly",
    ),
    "auditor.requirements": ("Text",),
    "auditor.site.age_rules": ("AgeRule", "age_rule_for_visitors", "age_rules"),
    "auditor.site.anonymity": ("anonymity_promise",),
    "auditor.site.identity": ("identity_rules",),
    "auditor.site.stated_verification": ("visitor_verification_for_all", "visitor_verification_for_some"),
    "auditor.site.age_privacy": ("Learns", "age_privacy"),
    "auditor.site.circumvention": ("advice_to_circumvent",),
    "auditor.site.visitor_check": ("Verified", "visitor_check"),
    "auditor.site.way_out": ("Exit", "way_out"),
    "auditor.site.police": ("advice_to_call_police", "police_rules"),
    "auditor.site.channel_list": ("Part",),
    "auditor.site.contact": ("Reach", "Route", "user_contact"),
    "auditor.site.duty": ("Duty", "said_of"),
    "auditor.site.gate_kind": ("Gate", "GateKind"),
    "auditor.site.page_kind": ("PageKind",),
    "auditor.site.page": ("Page",),
    "auditor.site.referrals": (
        "absent_referral", "all_referrals", "evidence_of", "referral_finding", "referrals",
    ),
    "auditor.site.notice_route": ("notice_route",),
    "auditor.site.report_control": ("report_control",),
    "auditor.site.reporting": (
        "forms_to_report_with", "report_categories", "report_forms", "template_evidence",
    ),
    "auditor.site.said": ("Said", "Strength", "finding_on"),
    "auditor.site.site": ("Saying", "Site"),
    "auditor.site.stance": ("Stance", "stance"),
    "auditor.site.redress": ("Promised", "redress_for_reporters"),
    "auditor.site.report_path": ("report_path",),
    "auditor.site.client_signals": ("client_signals",),
    "auditor.site.safety_figures": ("Counted", "safety_figures"),
    "auditor.site.transparency_report": ("transparency", "unread_report"),
    "auditor.site.who": ("Who",),
}  # fmt: skip
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}

__all__ = [
    "AgeRule",
    "Basis",
    "Check",
    "Counted",
    "Duty",
    "Evidence",
    "Exit",
    "Finding",
    "Gate",
    "GateKind",
    "Learns",
    "Page",
    "PageKind",
    "Part",
    "Promised",
    "Reach",
    "Route",
    "Said",
    "Saying",
    "Site",
    "Stance",
    "Status",
    "Strength",
    "Text",
    "Verified",
    "Who",
    "absent_referral",
    "advice_to_call_police",
    "advice_to_circumvent",
    "age_privacy",
    "age_rule_for_visitors",
    "age_rules",
    "all_referrals",
    "anonymity_promise",
    "cannot_tell",
    "client_signals",
    "evidence_of",
    "finding_on",
    "forms_to_report_with",
    "identity_rules",
    "met",
    "not_applicable",
    "not_met",
    "notice_route",
    "partly",
    "police_rules",
    "redress_for_reporters",
    "referral_finding",
    "referrals",
    "report_categories",
    "report_control",
    "report_forms",
    "report_path",
    "requirement",
    "safety_figures",
    "said_of",
    "stance",
    "template_evidence",
    "transparency",
    "unread_report",
    "user_contact",
    "visitor_check",
    "visitor_verification_for_all",
    "visitor_verification_for_some",
    "way_out",
]


def __getattr__(name: str) -> Any:
    """Load a name of the authors' interface when it is first used."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULE_OF[name]), name)
