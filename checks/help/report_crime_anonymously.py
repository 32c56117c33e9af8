"""The site refers to Meld Misdaad Anoniem."""

from auditor import Finding, Site, referral_finding, requirement


@requirement("HLP-02", languages=("nl", "en", "de", "fr"), version=12)
def referral_to_meld_misdaad_anoniem(site: Site) -> Finding:
    """Looks for the number or address of Meld Misdaad Anoniem in the platform's own words."""
    return referral_finding(site, "meld-misdaad-anoniem")
