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
        View,
        cannot_tell,
        met,
        not_applicable,
        not_met,
        partly,
    )
    from auditor.requirements import Text
    from auditor.site.advertisers.age_rules import AgeRule, age_rule_for_visitors, age_rules
    from auditor.site.advertisers.contact_check import ContactCheck, contact_check
    from auditor.site.advertisers.document_care import DocumentCare, document_care
    from auditor.site.advertisers.document_check import document_rules
    from auditor.site.advertisers.face_check import face_rules
    from auditor.site.advertisers.identity import identity_rules
    from auditor.site.advertisers.licences import Licences, licences
    from auditor.site.advertisers.payment_means import PaymentMeans, payment_means
    from auditor.site.advertisers.posting_for_others import posting_rules
    from auditor.site.age.age_privacy import Learns, age_privacy
    from auditor.site.age.circumvention import advice_to_circumvent
    from auditor.site.age.exits import Exits, exits
    from auditor.site.age.stated_verification import visitor_verification_for_all, visitor_verification_for_some
    from auditor.site.age.visitor_check import Verified, visitor_check
    from auditor.site.age.way_out import Exit, way_out
    from auditor.site.channel_list import Part
    from auditor.site.conduct.harm_policy import harm_policy
    from auditor.site.conduct.sector_code import CodeText, sector_code
    from auditor.site.dsa.authorities import AuthorityContact, authority_contact
    from auditor.site.dsa.first_name import first_name
    from auditor.site.dsa.provider import Provider, provider
    from auditor.site.dsa.terms import TermsForm, terms_need_account, terms_of
    from auditor.site.gate.gate_kind import Gate, GateKind
    from auditor.site.help.help_for_minors import ChildLines, child_lines
    from auditor.site.help.help_reach import HelpReach, help_reach
    from auditor.site.help.referrals import (
        absent_referral,
        all_referrals,
        evidence_of,
        numbers_of_others,
        outdated,
        referral_finding,
        referrals,
    )
    from auditor.site.help.work_information import Topic, told_to_workers
    from auditor.site.kept_out import is_kept_out
    from auditor.site.kinds.page_kind import PageKind
    from auditor.site.moderation.ad_checks import advertisement_checks
    from auditor.site.moderation.image_screening import image_screening
    from auditor.site.moderation.police import police_rules
    from auditor.site.moderation.police_advice import advice_to_call_police
    from auditor.site.moderation.policy import moderation_policy
    from auditor.site.moderation.sanctions import sanction_policy
    from auditor.site.moderation.training import staff_training
    from auditor.site.moderation.youth_ban import youth_ban
    from auditor.site.page import Page
    from auditor.site.reading.clause import Stance
    from auditor.site.reading.stance import stance
    from auditor.site.reporting.anonymity import anonymity_promise
    from auditor.site.reporting.client_signals import client_signals
    from auditor.site.reporting.contact import Reach, Route, user_contact
    from auditor.site.reporting.form_steps import goes_on
    from auditor.site.reporting.name_demanded import demanded_beside
    from auditor.site.reporting.notice_route import notice_route
    from auditor.site.reporting.redress import redress_for_reporters
    from auditor.site.reporting.redress_named import Promised
    from auditor.site.reporting.report_control import report_control
    from auditor.site.reporting.report_path import report_path
    from auditor.site.reporting.ways_to_report import (
        forms_to_report_with,
        report_categories,
        report_forms,
        template_evidence,
    )
    from auditor.site.site import Saying, Site
    from auditor.site.statements.duty import Duty, said_of
    from auditor.site.statements.published import Extent
    from auditor.site.statements.said import Said, Strength, finding_on
    from auditor.site.transparency.safety_figures import Counted, safety_figures
    from auditor.site.transparency.transparency_report import transparency, unread_report
    from auditor.site.views import delivered_but_not_seen, seen_but_not_delivered
    from auditor.site.who import Who

_HOME = {
    "auditor.check": ("Check", "requirement"),
    "auditor.finding": (
        "Basis", "Evidence", "Finding", "Status", "View", "cannot_tell", "met", "not_applicable", "not_met", "partly",
    ),
    "auditor.requirements": ("Text",),
    "auditor.site.moderation.ad_checks": ("advertisement_checks",),
    "auditor.site.age.age_privacy": ("Learns", "age_privacy"),
    "auditor.site.advertisers.age_rules": ("AgeRule", "age_rule_for_visitors", "age_rules"),
    "auditor.site.reporting.anonymity": ("anonymity_promise",),
    "auditor.site.reporting.form_steps": ("goes_on",),
    "auditor.site.reporting.name_demanded": ("demanded_beside",),
    "auditor.site.dsa.authorities": ("AuthorityContact", "authority_contact"),
    "auditor.site.channel_list": ("Part",),
    "auditor.site.age.circumvention": ("advice_to_circumvent",),
    "auditor.site.reporting.client_signals": ("client_signals",),
    "auditor.site.reporting.contact": ("Reach", "Route", "user_contact"),
    "auditor.site.advertisers.contact_check": ("ContactCheck", "contact_check"),
    "auditor.site.advertisers.document_care": ("DocumentCare", "document_care"),
    "auditor.site.advertisers.document_check": ("document_rules",),
    "auditor.site.statements.duty": ("Duty", "said_of"),
    "auditor.site.age.exits": ("Exits", "exits"),
    "auditor.site.advertisers.face_check": ("face_rules",),
    "auditor.site.gate.gate_kind": ("Gate", "GateKind"),
    "auditor.site.conduct.harm_policy": ("harm_policy",),
    "auditor.site.help.help_for_minors": ("ChildLines", "child_lines"),
    "auditor.site.help.help_reach": ("HelpReach", "help_reach"),
    "auditor.site.advertisers.identity": ("identity_rules",),
    "auditor.site.moderation.image_screening": ("image_screening",),
    "auditor.site.advertisers.licences": ("Licences", "licences"),
    "auditor.site.moderation.policy": ("moderation_policy",),
    "auditor.site.reporting.notice_route": ("notice_route",),
    "auditor.site.page": ("Page",),
    "auditor.site.kinds.page_kind": ("PageKind",),
    "auditor.site.advertisers.payment_means": ("PaymentMeans", "payment_means"),
    "auditor.site.moderation.police": ("police_rules",),
    "auditor.site.moderation.police_advice": ("advice_to_call_police",),
    "auditor.site.advertisers.posting_for_others": ("posting_rules",),
    "auditor.site.dsa.first_name": ("first_name",),
    "auditor.site.dsa.provider": ("Provider", "provider"),
    "auditor.site.statements.published": ("Extent",),
    "auditor.site.reporting.redress": ("redress_for_reporters",),
    "auditor.site.reporting.redress_named": ("Promised",),
    "auditor.site.help.referrals": (
        "absent_referral", "all_referrals", "evidence_of", "numbers_of_others", "outdated", "referral_finding",
        "referrals",
    ),
    "auditor.site.reporting.report_control": ("report_control",),
    "auditor.site.reporting.report_path": ("report_path",),
    "auditor.site.reporting.ways_to_report": (
        "forms_to_report_with",
        "report_categories",
        "report_forms",
        "template_evidence",
    ),
    "auditor.site.transparency.safety_figures": ("Counted", "safety_figures"),
    "auditor.site.statements.said": ("Said", "Strength", "finding_on"),
    "auditor.site.moderation.sanctions": ("sanction_policy",),
    "auditor.site.conduct.sector_code": ("CodeText", "sector_code"),
    "auditor.site.kept_out": ("is_kept_out",),
    "auditor.site.site": ("Saying", "Site"),
    "auditor.site.reading.clause": ("Stance",),
    "auditor.site.reading.stance": ("stance",),
    "auditor.site.age.stated_verification": ("visitor_verification_for_all", "visitor_verification_for_some"),
    "auditor.site.dsa.terms": ("TermsForm", "terms_need_account", "terms_of"),
    "auditor.site.moderation.training": ("staff_training",),
    "auditor.site.transparency.transparency_report": ("transparency", "unread_report"),
    "auditor.site.views": ("delivered_but_not_seen", "seen_but_not_delivered"),
    "auditor.site.age.visitor_check": ("Verified", "visitor_check"),
    "auditor.site.age.way_out": ("Exit", "way_out"),
    "auditor.site.who": ("Who",),
    "auditor.site.help.work_information": ("Topic", "told_to_workers"),
    "auditor.site.moderation.youth_ban": ("youth_ban",),
}  # fmt: skip
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}

__all__ = [
    "AgeRule",
    "AuthorityContact",
    "Basis",
    "Check",
    "ChildLines",
    "CodeText",
    "ContactCheck",
    "Counted",
    "DocumentCare",
    "Duty",
    "Evidence",
    "Exit",
    "Exits",
    "Extent",
    "Finding",
    "Gate",
    "GateKind",
    "HelpReach",
    "Learns",
    "Licences",
    "Page",
    "PageKind",
    "Part",
    "PaymentMeans",
    "Promised",
    "Provider",
    "Reach",
    "Route",
    "Said",
    "Saying",
    "Site",
    "Stance",
    "Status",
    "Strength",
    "TermsForm",
    "Text",
    "Topic",
    "Verified",
    "View",
    "Who",
    "absent_referral",
    "advertisement_checks",
    "advice_to_call_police",
    "advice_to_circumvent",
    "age_privacy",
    "age_rule_for_visitors",
    "age_rules",
    "all_referrals",
    "anonymity_promise",
    "authority_contact",
    "cannot_tell",
    "child_lines",
    "client_signals",
    "contact_check",
    "delivered_but_not_seen",
    "demanded_beside",
    "document_care",
    "document_rules",
    "evidence_of",
    "exits",
    "face_rules",
    "finding_on",
    "first_name",
    "forms_to_report_with",
    "goes_on",
    "harm_policy",
    "help_reach",
    "identity_rules",
    "image_screening",
    "is_kept_out",
    "licences",
    "met",
    "moderation_policy",
    "not_applicable",
    "not_met",
    "notice_route",
    "numbers_of_others",
    "outdated",
    "partly",
    "payment_means",
    "police_rules",
    "posting_rules",
    "provider",
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
    "sanction_policy",
    "sector_code",
    "seen_but_not_delivered",
    "staff_training",
    "stance",
    "template_evidence",
    "terms_need_account",
    "terms_of",
    "told_to_workers",
    "transparency",
    "unread_report",
    "user_contact",
    "visitor_check",
    "visitor_verification_for_all",
    "visitor_verification_for_some",
    "way_out",
    "youth_ban",
]


def __getattr__(name: str) -> Any:
    """Load a name of the authors' interface when it is first used."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULE_OF[name]), name)
