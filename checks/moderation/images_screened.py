"""Uploaded images are screened for known child sexual abuse material."""

from auditor import Finding, Site, Text, finding_on, image_screening, requirement


@requirement("MOD-03", languages=("nl", "en", "de", "fr"), version=15)
def images_screened(site: Site) -> Finding:
    """Weighs what the platform says of screening uploads: by a named tool or process, in general, or not at all."""
    return finding_on(
        image_screening(site),
        every=Text(
            "De site stelt dat alle uploads worden vergeleken met bekend materiaal, en noemt waarmee.",
            "The site states that all uploads are compared with known material, and names by what.",
        ),
        none=Text(
            "De site stelt dat beelden niet op zulk materiaal worden gecontroleerd.",
            "The site states that images are not screened for such material.",
        ),
        silent=Text(
            "Op de bezochte pagina's staat niet of beelden op misbruikmateriaal worden gecontroleerd.",
            "The visited pages do not say whether images are screened for abuse material.",
        ),
        searched=site.searched(),
    )
