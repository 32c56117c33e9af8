"""The questions as one HTML page that saves a file by itself, without network or server."""

import base64
import hashlib

from markupsafe import Markup

from auditor.report.dossier import Dossier
from auditor.report.html_page import environment
from auditor.report.questions import questionnaire
from auditor.report.wording import templates_folder

TEMPLATE = "questionnaire.html.j2"
SCRIPT = "questionnaire.js"


def question_page(dossier: Dossier) -> str:
    """Return the page; its policy lets no script run but ours, by its digest."""
    # Without white space around it: the Nu checker takes the digest of what is left then, and a browser of it all.
    script = (templates_folder() / SCRIPT).read_text(encoding="utf-8").strip()
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    # Our own file, in which nothing of the audit is filled in.
    code = Markup(script)  # noqa: S704
    return (
        environment()
        .get_template(TEMPLATE)
        .render(form=questionnaire(dossier), t=dossier.words, script=code, script_digest=digest)
    )
