"""Up to how many may be placed: a number that ends it."""

from auditor.site.words.later import later

# "Zet ze er gewoon bij, tot zes pagina's": there is an end to it.
UP_TO = later(
    r"\b(?:tot|maximaal|max|hoogstens|ten hoogste|niet meer dan|up to|at most|no more than|maximum of) (?:en "
    r"met |wel |zo'n )?"
    r"(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|two|three|four|five|six|"
    r"seven|eight|nine|ten|"
    r"twelve|fifteen|twenty)\b"
)
