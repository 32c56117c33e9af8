"""The report as one HTML file that needs no network and no script."""

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from auditor.report.compiled import compiled_beside
from auditor.report.document import document
from auditor.report.dossier import Dossier
from auditor.report.wording import templates_folder

TEMPLATE = "report.html.j2"


def html_page(dossier: Dossier) -> str:
    """Return the report; the same dossier gives the same text."""
    return environment().get_template(TEMPLATE).render(doc=document(dossier), t=dossier.words)


def environment() -> Environment:
    """Return how every template is filled in: strictly, and with everything escaped."""
    folder = templates_folder()
    made = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        # Its folding of constants takes longer than it saves: a template is filled in once.
        optimized=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.bytecode_cache = compiled_beside(folder, made)
    return made
