"""Anyone can report an advertisement from the advertisement itself."""

from auditor import (
    Basis,
    Finding,
    Reach,
    Site,
    Text,
    cannot_tell,
    met,
    not_met,
    partly,
    report_control,
    requirement,
    template_evidence,
)


@requirement("REP-01", languages=("nl", "en", "de", "fr"), version=20)
def report_control_on_advertisement(site: Site) -> Finding:
    """Looks for a control on the common template of the advertisement pages that opens a report without an account."""
    control = report_control(site)
    if control.reach is Reach.ANYONE:
        return met(
            control.evidence,
            Text(
                "Op elke gelezen advertentie staat een meldknop.",
                "Every advertisement that was read has a report control.",
            ),
            basis=Basis.OBSERVED,
        )
    if control.reach is Reach.MEMBERS:
        return partly(
            control.evidence,
            Text(
                "De meldknop op advertenties is alleen voor wie een account heeft.",
                "The report control on advertisements is for members only.",
            ),
            basis=Basis.OBSERVED,
        )
    if control.reach is Reach.GENERAL:
        return partly(
            control.evidence,
            Text(
                "De advertenties hebben alleen een algemene meldlink, niet een die over de advertentie zelf gaat.",
                "The advertisements have only a general report link, not one about the advertisement itself.",
            ),
            basis=Basis.OBSERVED,
        )
    if control.reach is Reach.DEAD:
        return partly(
            control.evidence,
            Text(
                "Op de advertenties staat een meldknop, maar die leidt naar een pagina die er niet is.",
                "The advertisements have a report control, but it leads to a page that is not there.",
            ),
            basis=Basis.OBSERVED,
        )
    if control.reach is Reach.SOME:
        return partly(
            control.evidence,
            Text(
                "Niet op elke gelezen advertentie staat een meldknop; deze hebben er geen.",
                "Not every advertisement that was read has a report control; these have none.",
            ),
            basis=Basis.OBSERVED,
        )
    if control.reach is Reach.DESCRIBED:
        return partly(
            control.evidence,
            Text(
                "Een andere pagina beschrijft een meldknop; op een advertentie zelf is die niet gezien.",
                "Another page describes a report control; on an advertisement itself it was not seen.",
            ),
        )
    if control.reach is Reach.MAIL:
        return not_met(
            control.evidence,
            Text(
                "Melden kan volgens de site alleen per e-mail.",
                "According to the site reports can be made by e-mail only.",
            ),
            searched=site.searched(),
        )
    if control.reach is Reach.UNSEEN:
        return cannot_tell(control.because, searched=site.searched())
    if site.template is not None:
        return not_met(
            template_evidence(site),
            Text(
                "Op de gelezen advertenties is geen meldknop aangetroffen.",
                "No report control was found on the advertisements that were read.",
            ),
            basis=Basis.OBSERVED,
            searched=site.searched(),
        )
    return cannot_tell(
        Text(
            "Er kon geen advertentie gelezen worden, en geen pagina beschrijft een meldknop.",
            "No advertisement could be read, and no page describes a report control.",
        ),
        searched=site.searched(),
    )
