"""The fields of forms by which advertisers return a code that was sent to the phone or the mailbox."""

from collections.abc import Iterator

from auditor.finding import Evidence
from auditor.site.kinds.page_kind import PageKind
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

FORM_PAGES = (PageKind.REGISTER, PageKind.ADVERTISE, PageKind.VERIFICATION)
CODE_FIELD = later(
    r"\b(?:sms-?|verificatie|bevestigings|activatie|controle|confirmation |verification |mail|tel)?code\b"
)
BY_PHONE = later(r"sms|mobiel|telefoon|phone|text message|gsm|\btel\b")
BY_MAIL = later(r"mail")


def code_fields(site: Site) -> Iterator[tuple[str, Evidence]]:
    """Yield the fields of registration forms that ask for a code that was sent to the phone or the mailbox."""
    for page in site.pages_of(*FORM_PAGES):
        for form in page.forms:
            for field in form.fields:
                described = folded(field.described)
                if not CODE_FIELD.search(described):
                    continue
                if BY_PHONE.search(described):
                    yield "phone", page.evidence(form, field.label)
                elif BY_MAIL.search(described):
                    yield "email", page.evidence(form, field.label)
