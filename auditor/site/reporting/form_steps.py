"""Whether a form goes on after what can be seen of it: first a reason, then "next", and only then the rest."""

from auditor.requirements import Text
from auditor.site.markup.elements import Form
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

ON = (
    r"(?:volgende?|verder(?:gaan)?|doorgaan|ga (?:verder|door)|(?:naar )?stap (?:\d|twee|drie)|naar (?:de )?volgende|"
    r"next|continue|proceed|go on|carry on|(?:go )?to (?:the )?next|(?:to )?step (?:\d|two|three)|"
    r"weiter|nachste\w*|fortfahren|suivante?|continuer|poursuivre|etape suivante)"
)
NEXT = later(rf"^\W*(?:ga )?{ON}\b(?:[\W\d]|(?: \S+){{1,3}}?\W*$|$)")
SENDS = later(
    r"\b(?:verstu\w+|verzend\w*|opsturen|sturen|stuur|indienen|dien|inleveren|meld|melden|rapporte\w+|doorgeven|"
    r"geef door|plaatsen|afronden|voltooi\w*|klaar|bevestig\w*|submit|send|report|file|finish|done|complete|confirm|"
    r"absenden|senden|einreichen|melden|envoyer|soumettre|signaler|terminer)\b"
)
IN_STEPS = Text(
    "Melden gaat in stappen: eerst een reden kiezen. De stap met het formulier is niet gezien.",
    "Reports are made in steps: first a reason is chosen. The step with the form was not seen.",
)


def says_next(name: str) -> bool:
    """Whether a button only brings the next step of a form."""
    low = folded(name)
    return NEXT.search(low) is not None and SENDS.search(low) is None


def goes_on(form: Form) -> bool:
    """Whether a form has a button for its next step and none that sends it, so that more is asked than can be seen."""
    return any(says_next(one) for one in form.buttons) and not any(SENDS.search(folded(one)) for one in form.buttons)
