"""How far the age of visitors is verified: seen at the gate, stated elsewhere, for some only, or not at all."""

from enum import StrEnum

import msgspec

from auditor.finding import Evidence
from auditor.site.age.age_account import AgeAccount, Extent, age_accounts
from auditor.site.age.checked_abroad import checked_abroad
from auditor.site.age.section_gate import REAL, section_gate
from auditor.site.age.stated_verification import visitor_verification_for_all, visitor_verification_for_some
from auditor.site.gate.gate_kind import Gate, GateKind
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded


class Verified(StrEnum):
    """How visitors are verified; `unseen` when script makes the gate, `unclear` when what it asks is not to be told."""

    SEEN = "seen"
    STATED = "stated"
    ESTIMATED = "estimated"
    STATED_ESTIMATE = "stated_estimate"
    SOME = "some"
    UNSEEN = "unseen"
    UNCLEAR = "unclear"
    NOT = "not"

    @property
    def really(self) -> bool:
        """Whether some visitor really is verified or estimated."""
        return self not in (Verified.UNSEEN, Verified.UNCLEAR, Verified.NOT)


class VisitorCheck(msgspec.Struct, frozen=True):
    """How visitors are verified, and where that shows; `declared_inside` tells that a section asks a click of them."""

    how: Verified
    evidence: tuple[Evidence, ...]
    declared_inside: bool = False


def visitor_check(site: Site) -> VisitorCheck:
    """Return how visitors are verified: what is seen at the gate comes before what is said of it."""
    gate = site.gate
    seen = gate.page.evidence(gate.seen) if gate.seen is not None else site.entry.evidence()
    proof = (*(gate.page.evidence(one) for one in gate.methods), seen)
    if gate.kind is GateKind.THIRD_PARTY:
        return VisitorCheck(Verified.SEEN, proof)
    told = {one.extent: one for one in reversed(age_accounts(site))}
    if gate.kind is GateKind.ESTIMATION:
        # A camera that compares a face with a document, or an estimate of which is told that it works.
        proven = Extent.ALL in told and not told[Extent.ALL].estimated
        return VisitorCheck(Verified.SEEN if proven else Verified.ESTIMATED, proof)
    bare = gate.unread or gate.kind in (GateKind.NONE, GateKind.NOTICE) or _starts_a_check(told.get(Extent.ALL), gate)
    elsewhere = _for_some(site, told.get(Extent.SOME))
    if gate.by_country or elsewhere is not None:
        return VisitorCheck(Verified.SOME, (elsewhere if elsewhere is not None else seen,))
    if bare and not site.entry.cards.advertisements:
        # Nothing was shown before the check, and the platform says what stands in front of the rest.
        stated = _stated(site, told.get(Extent.ALL))
        if stated is not None:
            return stated
    section = section_gate(site)
    if section is not None and section.kind in REAL:
        return VisitorCheck(Verified.SOME, tuple(section.page.evidence(one) for one in section.methods[:3]))
    if gate.script_made and bare and not gate.covers:
        return VisitorCheck(Verified.UNSEEN, (seen,))
    if bare and not site.entry.cards.advertisements and Extent.UNTOLD in told:
        return VisitorCheck(Verified.UNCLEAR, (told[Extent.UNTOLD].evidence,))
    if gate.kind is GateKind.UNCLEAR:
        return VisitorCheck(Verified.UNCLEAR, (seen,))
    inside = () if section is None else (section.page.evidence(section.pass_link or section.seen),)
    return VisitorCheck(Verified.NOT, (seen, *inside), declared_inside=section is not None)


def _starts_a_check(account: AgeAccount | None, gate: Gate) -> bool:
    """Whether a gate tells of a check of everyone and its way in is called so: no click that declares an age."""
    if account is None or not account.named or account.page is not gate.page:
        return False
    names = (*(one.name for one in gate.page.links), *(one.name for one in gate.page.controls))
    return any(STARTS.search(folded(name)) is not None for name in names)


STARTS = later(
    r"\b(?:leeftijds?(?:controle|verificatie|check|bewijs)|controle|verificatie|verifi\w+|identificatie) (?:nu )?"
    r"(?:starten|beginnen|doen|uitvoeren)\b|\b(?:start|begin|doe|naar|ga door met|verder met|go to|continue to|run) "
    r"(?:de |met |the |your )*(?:leeftijds?(?:controle|verificatie|check)|controle|verificatie|verification|"
    r"age (?:check|verification|assurance))\b|"
    r"\b(?:leeftijd|age) (?:aantonen|bewijzen|laten (?:nakijken|controleren)|verifieren)\b|"
    r"\b(?:verify|prove|check) (?:my|your) age\b|\balters(?:kontrolle|prufung|verifikation) (?:starten|beginnen)\b"
)


def _for_some(site: Site, account: AgeAccount | None) -> Evidence | None:
    """Return where the platform says that some visitors only, or some content, are behind a check."""
    said = visitor_verification_for_some(site)
    if said is not None or account is not None:
        return said if account is None or said is not None else account.evidence
    abroad = checked_abroad(site)
    return None if abroad is None else abroad.evidence


def _stated(site: Site, account: AgeAccount | None) -> VisitorCheck | None:
    """Return that the platform says that every visitor is verified, None when it says no such thing."""
    stated = visitor_verification_for_all(site)
    if account is not None and not account.named and site.gate.script_made:
        # What the gate asks was not seen, and how an age is proven is not told.
        account = None
    if account is not None and (stated is None or stated.estimated):
        return VisitorCheck(Verified.STATED_ESTIMATE if account.estimated else Verified.STATED, (account.evidence,))
    if stated is None:
        return None
    return VisitorCheck(Verified.STATED_ESTIMATE if stated.estimated else Verified.STATED, (stated.evidence,))
