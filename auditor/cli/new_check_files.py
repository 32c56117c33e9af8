"""What the files of a new check say before their author changes them; `<<names>>` are filled in."""

from auditor.cli.language import Both
from auditor.requirements import Kind

_HEAD = '''\
"""<<title>>."""

from auditor import Duty, Finding, {imports}

# The words of this matter stand in words/nl/ and words/en/, under this name.
MATTER = Duty(
    matter=("<<concept>>",),
    reservation=Text(
        "De site stelt dat de maatregel er is, maar met een voorbehoud of niet voor iedereen.",
        "The site states that the measure is there, but with a reservation or not for everyone.",
    ),
    contradiction=Text(
        "De site zegt op de ene plaats dat de maatregel er is en op de andere dat hij er niet is.",
        "The site says in one place that the measure is there and in another that it is not.",
    ),
)
'''
_BODY = '''

@requirement("<<id>>", needs=("policy pages",))
def <<name>>(site: Site) -> Finding:
    """Weighs what the platform says of the measure; the weakest statement counts."""
    said = said_of(site, MATTER)
'''
_JUDGED = """\
    return finding_on(
        said,
        every=Text("De site stelt dat de maatregel er is.", "The site states that the measure is there."),
        none=Text("De site stelt dat de maatregel er niet is.", "The site states that the measure is not there."),
        silent=Text(
            "Op de bezochte pagina's staat niets over de maatregel.",
            "The visited pages say nothing about the measure.",
        ),
        searched=site.searched(),
    )
"""
_DO = (
    _HEAD.format(imports="Site, Text, finding_on, requirement, said_of")
    + _BODY
    + "    # To do something cannot be seen from outside: silence is no absence, and a statement is at most a claim.\n"
    + _JUDGED
)
_PUBLISH = (
    _HEAD.format(imports="PageKind, Site, Strength, Text, finding_on, requirement, said_of")
    + "# Where a platform would publish it: if one of these cannot be read, nothing is said to be absent.\n"
    + "WHERE = (PageKind.TERMS, PageKind.SAFETY, PageKind.HELP)\n"
    + _BODY
    + "    if said.strength is Strength.NOTHING:\n"
    + '        return site.absent(Text("de maatregel", "the measure"), WHERE)\n'
    + _JUDGED
)
CHECK = {Kind.DO: _DO, Kind.PUBLISH: _PUBLISH}

WORDS = {
    "nl": """\
# Waaraan een zin over deze zaak te herkennen is, in kleine letters en zonder accenten. `woord*` mag doorgaan,
# `*woord` mag een samenstelling eindigen, `(a|b)` is een keuze, ` * ` een korte tussenruimte. Vervang
# 'voorbeeldmaatregel'.
language = "nl"
asked = ["<<concept>>"]

[concepts]
<<concept>> = ["voorbeeldmaatregel*"]
""",
    "en": """\
# What a sentence on this matter can be known by, in small letters and without accents. `word*` may go on, `*word` may
# end a compound, `(a|b)` is a choice, ` * ` a short gap. Replace 'example measure'.
language = "en"
asked = ["<<concept>>"]

[concepts]
<<concept>> = ["example measure*"]
""",
}

CASES = """\
# One [[case]] is a few small pages and what the check must say of them. `id` starts with the verdict. Give every
# outcome a case, and at least three lookalikes: what resembles it and must not fool the check. Invented platforms only,
# no people.

[[case]]
id = "met: zonder voorbehoud"
verdict = "met"
lookalike = false
[[case.page]]
path = "/voorwaarden"
html = '''
<title>Voorwaarden</title><h1>Voorwaarden</h1>
<p>De voorbeeldmaatregel geldt bij ons altijd en voor elke adverteerder.</p>'''

[[case]]
id = "met: English, as a question"
verdict = "met"
lookalike = false
[[case.page]]
path = "/en/faq"
html = '''
<html lang="en"><title>FAQ</title><h1>Questions</h1><h2>Do you apply the example measure?</h2>
<p>Yes, to everyone who advertises.</p></html>'''

[[case]]
id = "partly: alleen bij twijfel"
verdict = "partly"
lookalike = false
[[case.page]]
path = "/veiligheid"
html = '''
<title>Veiligheid</title><h1>Zo houden wij het veilig</h1>
<p>Bij twijfel passen wij de voorbeeldmaatregel toe.</p>'''

[[case]]
id = "not_met: wordt ontkend"
verdict = "not_met"
lookalike = true
[[case.page]]
path = "/faq"
html = '''<title>Vragen</title><h1>Vragen</h1><p>Wij passen geen voorbeeldmaatregel toe.</p>'''

[[case]]
id = "<<silent>>: alleen aangekondigd"
verdict = "<<silent>>"
lookalike = true
[[case.page]]
path = "/voorwaarden"
html = '''<title>Voorwaarden</title><h1>Voorwaarden</h1><p>Binnenkort voeren wij de voorbeeldmaatregel in.</p>'''

[[case]]
id = "<<silent>>: wat andere sites doen"
verdict = "<<silent>>"
lookalike = true
[[case.page]]
path = "/voorwaarden"
html = '''<title>Voorwaarden</title><h1>Voorwaarden</h1><p>Andere sites hebben een voorbeeldmaatregel.</p>'''
"""

REQUIREMENT = """\
group = "<<group>>"
title = { nl = "<<dutch>>", en = "<<english>>" }

# kind: publish (absence on the right pages is not_met) or do (a page can at most say that it happens).
[[requirement]]
id = "<<id>>"
kind = "publish"
strength = "practice"
confirmed = "inference"
title = { nl = "<<id>>: vul in wat er wordt gevraagd", en = "<<id>>: fill in what is asked" }
asks = { nl = "Vul in: wat doet of toont het platform?", en = "Fill in: what does the platform do or show?" }
why = { nl = "Vul in: waarom telt dit?", en = "Fill in: why does this count?" }
met = { nl = "Vul in: wanneer is het gehaald?", en = "Fill in: when is it met?" }
partly = { nl = "Vul in: wanneer is het deels gehaald?", en = "Fill in: when is it partly met?" }
not_met = { nl = "Vul in: wanneer is het niet gehaald?", en = "Fill in: when is it not met?" }
cannot_tell = { nl = "De pagina's zijn niet bereikbaar.", en = "The pages cannot be reached." }
seen = { nl = "Vul in: waar en waarnaar wordt gekeken?", en = "Fill in: where is looked, and for what?" }
unseen = { nl = "Vul in: wat is van buiten niet te zien?", en = "Fill in: what cannot be seen from outside?" }
remedy = { nl = "Vul in: hoe is het te herstellen?", en = "Fill in: how can it be mended?" }
protects = { nl = "Vul in: wie beschermt het?", en = "Fill in: whom does it protect?" }
source = [ { doc = { nl = "Vul in: wie vraagt dit?", en = "Fill in: who asks this?" }, url = "https://bron.example/" } ]
[requirement.example]
met = { nl = "Vul in.", en = "Fill in." }
partly = { nl = "Vul in.", en = "Fill in." }
not_met = { nl = "Vul in.", en = "Fill in." }
"""

CLOSING = Both(
    """\
Zo verder:
  1. Schrijf de gevallen in {folder}/cases om: echte zinnen.
  2. Zet in {folder}/words de woorden die platforms zelf gebruiken.
  3. Probeer de gevallen:   auditor cases {folder}
  4. Onderzoek een site:    auditor audit MAP --checks {folder}
  5. Meet met labels:       auditor accuracy MAP --checks {folder}
docs/writing-a-check.md legt uit wat een controle moet weten.""",
    """\
What comes next:
  1. Rewrite the cases in {folder}/cases: real sentences.
  2. Put the words that platforms use into {folder}/words.
  3. Try the cases:         auditor cases {folder}
  4. Audit a site:          auditor audit FOLDER --checks {folder}
  5. Measure with labels:   auditor accuracy FOLDER --checks {folder}
docs/writing-a-check.md explains what a check must know.""",
)
