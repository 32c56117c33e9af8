"""What a visitor met on the way in and when reporting, told in sentences: facts of the audit beside its findings."""

from collections.abc import Iterator

from auditor.requirements import Text
from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_kind import GateKind
from auditor.site.page import Page
from auditor.site.site import Site
from auditor.site.visit.report_walked import ReportWalk
from auditor.site.visit.returned import Returned, says_much_the_same
from auditor.site.visit.walked import GateWalk

KINDS = {
    GateKind.NOTICE.value: ("een melding", "a notice"),
    GateKind.SELF_DECLARATION.value: ("een eigen verklaring", "a declaration"),
    GateKind.BIRTH_DATE.value: ("een geboortedatum", "a date of birth"),
    GateKind.ESTIMATION.value: ("een schatting van de leeftijd", "an estimate of age"),
    GateKind.THIRD_PARTY.value: ("een controle door een andere partij", "a check by another party"),
    GateKind.UNCLEAR.value: ("iets dat niet vast te stellen is", "something that cannot be established"),
}
LEAVES = {
    "none": ("Er is geen uitgang.", "There is no way out."),
    "stays": (
        "De uitgang van de poort laat de bezoeker waar hij was.",
        "The way out of the gate leaves a visitor where they were.",
    ),
}


def met_by_a_visitor(site: Site) -> tuple[Text, ...]:
    """Return what a visitor met; nothing where no browser looked."""
    if not site.rendered or site.gathered.entry is None:
        return ()
    gate, report = site.gathered.gate_walk, site.gathered.report_walk
    return (
        *(_of_gate(gate, _may_be_told(site, gate)) if gate is not None else ()),
        *(_of_report(report) if report is not None else ()),
        *_of_views(site.entry),
        *(_of_coming_again(site.gathered.returned) if site.gathered.returned is not None else ()),
    )


def _may_be_told(site: Site, walk: GateWalk) -> bool:
    """Whether the address that the way out leads to may be written: that of a page here may be a person's."""
    return walk.leaves != "own" or any(walk.leaves_to in (one.url, one.asked) for one in site.visits if not one.masked)


def _of_gate(walk: GateWalk, told_where: bool) -> Iterator[Text]:  # noqa: FBT001 - private, and said at its only call
    """Tell what the gate asked and how strong it is."""
    dutch, english = KINDS.get(walk.kind, KINDS[GateKind.UNCLEAR.value])
    over = {"opaque": ("dekkende ", "opaque "), "translucent": ("doorzichtige ", "translucent ")}.get(walk.layer)
    place = (f"een {over[0]}laag over de pagina", f"a layer ({over[1].strip()}) over the page") if over else None
    yield Text(
        f"De poort{f' is {place[0]} en' if place else ''} vraagt {dutch}.",
        f"The gate{f' is {place[1]} and' if place else ''} asks {english}.",
    )
    if walk.late:
        yield (
            Text(
                "De poort kwam pas toen de cookievraag was geweigerd.",
                "The gate came only when the question about cookies was refused.",
            )
            if walk.late == "cookies"
            else Text(
                "De poort kwam pas na enige tijd of toen werd gescrold; de pagina was toen al te zien.",
                "The gate came only after a while or on scrolling; the page had been seen by then.",
            )
        )
    if walk.cards_behind:
        yield Text(
            f"Achter de poort staan {walk.cards_behind} advertenties al in de pagina.",
            f"Behind the gate {walk.cards_behind} advertisements stand in the page already.",
        )
    yield from _of_ways_round(walk)
    if walk.declared:
        yield from _of_declaration(walk)
    if walk.late:
        pass
    elif walk.leaves in LEAVES:
        yield Text(*LEAVES[walk.leaves])
    elif not told_where:
        yield Text(
            "De uitgang leidt naar een andere pagina van dit platform.",
            "The way out leads to another page of this platform.",
        )
    elif walk.leaves_to:
        yield Text(f"De uitgang leidt naar {walk.leaves_to}.", f"The way out leads to {walk.leaves_to}.")
    if walk.yes is not None and walk.no is not None:
        yes, no = walk.yes, walk.no
        told = f"{yes.width}×{yes.height}", f"{no.width}×{no.height}"
        even = ("", "") if walk.is_unequal else (" (niet duidelijk ongelijk)", " (not clearly unequal)")
        yield Text(
            f"De knop naar binnen ('{yes.name}') is {told[0]} pixels, die naar buiten ('{no.name}') {told[1]}{even[0]};"
            " volgens DSA artikel 25 mogen keuzes niet misleidend ongelijk zijn.",
            f"The button in ('{yes.name}') is {told[0]} pixels, the one out ('{no.name}') {told[1]}{even[1]};"
            " under DSA article 25 choices may not be deceptively unequal.",
        )
    if walk.cookies != "none":
        yield (
            Text("De cookievraag is geweigerd.", "The question about cookies was refused.")
            if walk.cookies == "refused"
            else Text(
                "De cookievraag kon niet worden geweigerd; zij is niet geaccepteerd.",
                "The question about cookies could not be refused; it was not accepted.",
            )
        )


def _of_ways_round(walk: GateWalk) -> Iterator[Text]:
    """Tell what passes the gate without an answer."""
    tried = (
        (walk.escape_passes, "De Escape-toets", "The Escape key"),
        (walk.scroll_passes, "Scrollen", "Scrolling"),
        (walk.reload_passes, "Opnieuw laden", "Loading again"),
    )
    passing = [(dutch, english) for passes, dutch, english in tried if passes]
    for dutch, english in passing:
        yield Text(f"{dutch} haalt de poort weg zonder antwoord.", f"{english} takes the gate away without an answer.")
    if not passing and any(passes is False for passes, _, _ in tried):
        yield Text(
            "Escape, scrollen en opnieuw laden halen de poort niet weg.",
            "Escape, scrolling and loading again do not take the gate away.",
        )
    if walk.on_page_within is False:
        yield Text(
            "Wie een pagina binnen de site rechtstreeks opent, krijgt de poort niet te zien.",
            "Whoever opens a page within the site directly is shown no gate.",
        )


def _of_declaration(walk: GateWalk) -> Iterator[Text]:
    """Tell that a declaration was made and how it is remembered."""
    if not walk.passed:
        yield Text(
            f"De verklaring '{walk.declared}' is aangeklikt; de poort bleef staan.",
            f"The declaration '{walk.declared}' was pressed; the gate stayed.",
        )
        return
    yield Text(
        f"De verklaring '{walk.declared}' is aangeklikt; daarna was de poort weg.",
        f"The declaration '{walk.declared}' was pressed; then the gate was gone.",
    )
    back = (
        (walk.back_after_reload, "na opnieuw laden", "after loading again"),
        (walk.back_on_second, "op een tweede pagina", "on a second page"),
        (
            walk.back_after_clearing,
            "na het wissen van wat de browser bewaart",
            "after clearing what the browser stores",
        ),
    )
    returns = [(dutch, english) for is_back, dutch, english in back if is_back]
    if returns:
        yield Text(
            f"De poort kwam terug {', '.join(dutch for dutch, _ in returns)}.",
            f"The gate came back {', '.join(english for _, english in returns)}.",
        )


def _of_report(walk: ReportWalk) -> Iterator[Text]:
    """Tell how a report is opened from an advertisement."""
    through = (f" achter '{walk.through}'", f" behind '{walk.through}'") if walk.through else ("", "")
    what = {
        "dialog": ("een venster", "a dialog"),
        "page": ("een pagina", "a page"),
        "away": ("een andere site", "another site"),
    }.get(walk.opens, ("niets zichtbaars", "nothing that can be seen"))
    account = (" dat een account vraagt", " that asks for an account") if walk.asks_account else ("", "")
    yield Text(
        f"Bij een advertentie opent '{walk.control}'{through[0]} {what[0]}{account[0]}; stappen: {walk.steps}. "
        "Er is niets verstuurd.",
        f"On an advertisement '{walk.control}'{through[1]} opens {what[1]}{account[1]}; steps: {walk.steps}. "
        "Nothing was sent.",
    )


def _of_views(entry: Page) -> Iterator[Text]:
    """Tell what differs between the first page as delivered and as seen: advertisements, a gate, most of its words."""
    delivered = entry.delivered
    if delivered is entry:
        return
    sent, shown = delivered.cards.advertisements, entry.cards.advertisements
    if sent != shown:
        yield Text(
            f"De eerste pagina bevat geleverd {sent} en in de browser {shown} advertenties.",
            f"The first page holds {sent} advertisements as delivered and {shown} in the browser.",
        )
    told, seen = find_gate(delivered), find_gate(entry)
    if told.covers != seen.covers and delivered.text.strip():
        yield (
            Text(
                "De leeftijdspoort is alleen in de browser als poort te zien, niet in de pagina zoals geleverd.",
                "The age gate shows as one in the browser only, not in the page as delivered.",
            )
            if seen.covers
            else Text(
                "De leeftijdspoort in de geleverde pagina is in de browser niet te zien.",
                "The age gate in the page as delivered is not to be seen in the browser.",
            )
        )
    if not says_much_the_same(delivered, entry):
        yield Text(
            "De geleverde pagina zegt grotendeels iets anders dan een bezoeker in de browser leest.",
            "The page as delivered says for the most part something else than a visitor reads in the browser.",
        )


def _of_coming_again(returned: Returned) -> Iterator[Text]:
    """Tell what the first page shows whoever was here before other than it showed first."""
    first, again = returned.first, returned.again
    if first.gate != again.gate:
        yield (
            Text(
                "Wie terugkomt, krijgt een leeftijdspoort te zien; wie voor het eerst komt niet.",
                "Whoever comes again is shown an age gate; a newcomer is not.",
            )
            if again.gate
            else Text(
                "Wie terugkomt, krijgt de leeftijdspoort niet te zien.",
                "Whoever comes again is not shown the age gate.",
            )
        )
    if first.advertisements != again.advertisements:
        yield Text(
            f"De eerste pagina toont een nieuwe bezoeker {first.advertisements} advertenties en wie terugkomt"
            f" {again.advertisements}.",
            f"The first page shows a newcomer {first.advertisements} advertisements and whoever comes again"
            f" {again.advertisements}.",
        )
    if not returned.alike:
        yield Text(
            "De eerste pagina zegt wie terugkomt grotendeels iets anders dan een nieuwe bezoeker.",
            "The first page tells whoever comes again for the most part something else than a newcomer.",
        )
