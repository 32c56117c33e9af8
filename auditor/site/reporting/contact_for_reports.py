"""Contact forms that the platform itself has reports made with."""

from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.elements import Field
from auditor.site.markup.regions import Region
from auditor.site.markup.same_address import bare
from auditor.site.once import once
from auditor.site.page import Page
from auditor.site.reading.clause import Stance
from auditor.site.reading.stance import stance
from auditor.site.reporting.anonymity import anonymity_promise
from auditor.site.reporting.clear_label import is_clear
from auditor.site.reporting.report_forms import ReportForm
from auditor.site.saying import Saying
from auditor.site.site import Site
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

SUBJECT_KINDS = frozenset({"select", "radio"})
# Forms on these pages are for something else.
NEVER = frozenset({PageKind.ADVERTISE, PageKind.REGISTER, PageKind.LISTING, PageKind.VERIFICATION})
# Menus and feet stand on every page and say nothing of this form; other people's words are not the platform's.
NOT_SAID_HERE = frozenset(
    {Region.NAV, Region.HEADER, Region.FOOTER, Region.USER_CONTENT, Region.QUOTE, Region.CARD, Region.COOKIES}
)

CONTACT_FORM = later(
    r"\b(?:[ck]ontact|bericht)[- ]?form\w*|\bformulaire de contact\b|\bform\w* (?:op|on|bij|at) .{0,12}contact"
)
SEVERAL = 2
# What is chosen beside what it is about.
NO_SUBJECT = later(
    r"\b(?:prioriteit|priority|urgentie|urgency|dringendheid|taal|language|land|country|aanhef|salutation|geslacht|"
    r"gender|prioritat|dringlichkeit|sprache|anrede|priorite|urgence|langue|civilite|pays)\b"
)
# A complaint about an invoice is none about an advertisement.
COMPLAINT = later(r"^(?:klacht|complain|beschwerde|plainte|reclamation)")


def serves_reports(site: Site, one: ReportForm) -> bool:
    """Whether a contact form is what reports are made with: by its subjects, a link to it, or what is said of it.

    A form under "Contact" of which nobody says that it takes reports is no report form.
    """
    if one.on_advertisement or site.kind_of(one.page) in NEVER:
        return False
    return (
        any(_is_a_subject(field) for field in one.form.fields)
        or bare(one.page.url) in _reported_at(site)
        or one.page in _told_pages(site)
        or _told_elsewhere(site)
    )


def _is_a_subject(field: Field) -> bool:
    """Whether a field lets one choose what it is about; how urgent it is, or in which language, is something else."""
    if field.kind not in SUBJECT_KINDS or len(field.options) < SEVERAL:
        return False
    return NO_SUBJECT.search(folded(f"{field.label} {field.name}")) is None


@once
def _reported_at(site: Site) -> frozenset[str]:
    """Return the addresses that a link with a clear label leads to, on the pages and on the advertisements."""
    links = [
        link.url
        for page in site.own_pages
        for link in page.links
        if link.region is not Region.USER_CONTENT and is_clear(page, link.name)
    ]
    template = site.template
    shared = [way.target for way in template.controls() if is_clear(way.page, way.name)] if template is not None else []
    return frozenset(bare(url) for url in (*links, *shared) if url)


@once
def _told_pages(site: Site) -> tuple[Page, ...]:
    """Return the pages that say beside their form that one can report there."""
    return tuple({id(one.page): one.page for one in _told(site) if one.page.forms}.values())


@once
def _told_elsewhere(site: Site) -> bool:
    """Whether it is said that reports are made with the contact form, or without a name where it is the only form."""
    return anonymity_promise(site) is not None or any(CONTACT_FORM.search(one.sentence.low) for one in _told(site))


@once
def _told(site: Site) -> tuple[Saying, ...]:
    """Return the sentences in which the platform itself speaks of reports made to it."""
    return tuple(
        saying
        for saying in site.sayings("report_act")
        if saying.sentence.block.region not in NOT_SAID_HERE
        and any(not COMPLAINT.match(saying.sentence.low[hit.start :]) for hit in saying.sentence.of("report_act"))
        and not saying.sentence.names("police", "sign_up", "promise")
        and not site.channels.names_in(saying.sentence.text)
        and stance(saying.sentence, "report_act") is not Stance.DENIED
    )
