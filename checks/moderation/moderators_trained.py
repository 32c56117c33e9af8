"""The people who check advertisements are trained to recognise signals of exploitation."""

from auditor import Finding, Site, Text, finding_on, requirement, staff_training


@requirement("MOD-04", languages=("nl", "en", "de", "fr"), version=12)
def moderators_trained(site: Site) -> Finding:
    """Weighs what the platform says of training: in what and by whom or how often, in general, or none."""
    return finding_on(
        staff_training(site),
        every=Text(
            "De site stelt dat moderatoren worden getraind in signalen van uitbuiting, en door wie of hoe vaak.",
            "The site states that moderators are trained in signals of exploitation, and by whom or how often.",
        ),
        none=Text(
            "De site stelt dat wie advertenties bekijkt, niet wordt getraind.",
            "The site states that those who look at advertisements are not trained.",
        ),
        silent=Text(
            "Op de bezochte pagina's staat niet of moderatoren getraind worden.",
            "The visited pages do not say whether moderators are trained.",
        ),
        searched=site.searched(),
    )
