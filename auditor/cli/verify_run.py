"""One run of `auditor verify`."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import UNSET

from auditor.answering.settling import hold_to_the_codes, unanswered
from auditor.audit import Audit
from auditor.cli.asked import Asked
from auditor.cli.audit_file import read_audit, record_of
from auditor.cli.clock import utc_now
from auditor.cli.failure import told
from auditor.cli.language import Both
from auditor.cli.sign_run import read
from auditor.cli.terminal import say, tell
from auditor.cli.visiting import audited, reader_of, rendering
from auditor.code import Code
from auditor.errors import AuditorError, UsageError
from auditor.gather.progress import Progress, silent
from auditor.policy.policy import STATUS_WORDS
from auditor.requirements import Text
from auditor.rulebook import load_rulebook
from auditor.snapshot import signing
from auditor.snapshot.verify import verify
from auditor.transport import open_target

DIFFERS = 1
NOT_THERE = Text("niet aanwezig", "not there")
SOUND = Both("Alle vingerafdrukken in {file} kloppen.", "All digests in {file} hold.")
SAME = Both("De audit komt bij herberekening gelijk uit.", "The audit comes out the same when computed again.")
SIGNED = Both(
    "De handtekening klopt, van de sleutel {key}. Met --public rekent u na of dat de verwachte is.",
    "The signature holds, by the key {key}. With --public you check that it is the expected one.",
)
SIGNED_BY_YOURS = Both("De handtekening klopt, van de opgegeven sleutel.", "The signature holds, by the key given.")
STAMPED = Both(
    "Het tijdstempel zegt {moment}. Met --roots rekent u na wie dat zegt.",
    "The time stamp says {moment}. With --roots you check who says so.",
)
STAMPED_AND_TRUSTED = Both(
    "Het tijdstempel zegt {moment}, en een vertrouwde dienst staat daarvoor in.",
    "The time stamp says {moment}, and a trusted authority vouches for it.",
)
UNSIGNED = Both("De opname is niet ondertekend.", "The recording is not signed.")
COUNTED = Both("Verschillen: {count}", "Differences: {count}")


def run_verify(  # noqa: PLR0913 - as many as the command has
    language: str,
    snapshot: Path,
    audit: Path | None,
    *,
    checks: tuple[Path, ...] = (),
    public: Path | None = None,
    roots: Path | None = None,
) -> int:
    """Print every difference and return the exit code: 0 without any, 1 with, 2 for what cannot be checked."""
    try:
        found = [fault.text.in_language(language) for fault in verify(snapshot)]
        said = [] if found else [SOUND.said(language).format(file=snapshot)]
        if not found and snapshot.suffix == ".wacz":
            vouched = signing.check(
                snapshot,
                public=read(public) if public is not None else None,
                roots=read(roots) if roots is not None else None,
            )
            found += [fault.text.in_language(language) for fault in vouched.faults]
            said += _vouched(vouched, language)
            if not vouched.key and (public is not None or roots is not None):
                found.append(UNSIGNED.said(language))
        if audit is not None:
            differing = [one.said(language) for one in _of_audit(snapshot, read_audit(record_of(audit)), checks)]
            said += [] if differing else [SAME.said(language)]
            found += differing
    except AuditorError as error:
        return told(error, language)
    for line in said:
        tell(line)
    for line in found:
        tell(line, err=True)
    if found:
        say(COUNTED.said(language).format(count=len(found)), err=True)
    return DIFFERS if found else 0


def _vouched(vouched: signing.Vouched, language: str) -> list[str]:
    """Say what signature and time stamp are worth, nothing for a recording without."""
    said = []
    if vouched.key and not vouched.faults:
        said.append((SIGNED_BY_YOURS if vouched.known else SIGNED).said(language).format(key=vouched.key))
    if vouched.moment and not vouched.faults:
        said.append((STAMPED_AND_TRUSTED if vouched.trusted else STAMPED).said(language).format(moment=vouched.moment))
    return said


def _of_audit(snapshot: Path, audit: Audit, checks: tuple[Path, ...]) -> Iterator[Both]:
    """Judge the snapshot again, and yield what differs from the audit."""
    rulebook = load_rulebook(*checks)
    codes = tuple(rulebook.code(score.code) for score in audit.scores)
    visitor = open_target(str(snapshot), reader=reader_of(rulebook))
    if visitor.past is None:
        visitor.__exit__()
        raise UsageError(
            nl=f"{snapshot} is geen opname (.wacz of .warc).", en=f"{snapshot} is no recording (.wacz or .warc)."
        )
    asked = Asked(language="nl", targets=(str(snapshot),), browser=audit.source.rendered)
    rendering(visitor, asked, utc_now())
    again = audited(visitor, rulebook, codes, asked, utc_now, _unseen)
    # What people answered is no part of what the snapshot shows; that it was counted as it should is.
    if audit.answers:
        yield from _counted(audit, codes)
        audit = unanswered(audit, codes)
    other = _of_another(audit, again)
    if other is not None:
        yield other
        return
    yield from differences(audit, again)


def _of_another(audit: Audit, again: Audit) -> Both | None:
    """Return in one sentence that an audit is of another platform or visit; its every difference would tell no more."""
    if audit.platform.url != again.platform.url:
        return Both(
            f"Deze audit gaat over {audit.platform.name} ({audit.platform.url}), en de opname is van"
            f" {again.platform.name} ({again.platform.url}): zij horen niet bij elkaar. Verder is niets vergeleken.",
            f"This audit is of {audit.platform.name} ({audit.platform.url}), and the recording of"
            f" {again.platform.name} ({again.platform.url}): they do not belong together. Nothing else was compared.",
        )
    read = {(page.url, page.sha256) for page in audit.pages if page.sha256}
    if audit.observed_at != again.observed_at and not read & {(page.url, page.sha256) for page in again.pages}:
        return Both(
            f"Deze audit is van een bezoek op {audit.observed_at}, en de opname van een ander, op {again.observed_at}:"
            " geen enkele pagina is dezelfde. Verder is niets vergeleken.",
            f"This audit is of a visit on {audit.observed_at}, and the recording of another, on {again.observed_at}:"
            " not one page is the same. Nothing else was compared.",
        )
    return None


def _counted(audit: Audit, codes: tuple[Code, ...]) -> Iterator[Both]:
    """Yield what is wrong with the scores of an answered audit."""
    try:
        hold_to_the_codes(audit, codes)
    except UsageError as error:
        yield Both(error.text.nl, error.text.en)


@contextmanager
def _unseen(_language: str, _name: str) -> Iterator[Callable[[Progress], None]]:
    """Show nothing of a visit that goes nowhere."""
    yield silent


def differences(audit: Audit, again: Audit) -> Iterator[Both]:
    """Yield what differs between an audit and the same one made again, but for when it was judged."""
    if audit.rules != again.rules or audit.tool != again.tool:
        was = f"{audit.tool.version}, {audit.rules.version} {audit.rules.digest}"
        now = f"{again.tool.version}, {again.rules.version} {again.rules.digest}"
        yield Both(
            f"Programma of regels zijn anders: de audit had {was}; nu is het {now}.",
            f"The program or the rules are others: the audit had {was}; now it is {now}.",
        )
    for name, nl in (
        ("platform", "het platform"),
        ("observed_at", "het moment van het bezoek"),
        ("source", "de herkomst"),
        ("advertisement_total", "het aantal advertenties dat het platform noemt"),
    ):
        # An audit by a program that did not look for a total does not say that there is none.
        if getattr(audit, name) not in (UNSET, getattr(again, name)):
            english = {
                "platform": "the platform",
                "observed_at": "the moment of the visit",
                "source": "the provenance",
                "advertisement_total": "the number of advertisements that the platform states",
            }
            yield Both(
                f"In de audit staat iets anders over {nl} dan in de opname.",
                f"The audit says something else of {english[name]} than the recording.",
            )
    yield from _pages(audit, again)
    yield from _findings(audit, again)
    scores = {score.code: score for score in again.scores}
    for score in audit.scores:
        if score != scores.get(score.code):
            yield Both(
                f"De score voor {score.code} komt anders uit.", f"The score for {score.code} comes out otherwise."
            )


def _pages(audit: Audit, again: Audit) -> Iterator[Both]:
    before, now = ({page.url: page for page in one.pages} for one in (audit, again))
    for url in dict.fromkeys((*before, *now)):
        if before.get(url) != now.get(url):
            yield Both(f"Pagina {url} is in de opname anders.", f"Page {url} is another in the recording.")
    if before == now and audit.pages != again.pages:
        yield Both("De volgorde van de pagina's is anders.", "The order of the pages is another.")


def _findings(audit: Audit, again: Audit) -> Iterator[Both]:
    before, now = ({one.requirement: one for one in findings.findings} for findings in (audit, again))
    for identity in dict.fromkeys((*before, *now)):
        old, new = before.get(identity), now.get(identity)
        if old == new:
            continue
        if old is None or new is None or old.status != new.status:
            was, becomes = (STATUS_WORDS[one.status] if one is not None else NOT_THERE for one in (old, new))
            yield Both(
                f"{identity}: in de audit {was.nl}, nu {becomes.nl}.",
                f"{identity}: {was.en} in the audit, {becomes.en} now.",
            )
        else:
            yield Both(
                f"{identity}: dezelfde uitkomst met een andere reden of ander bewijs.",
                f"{identity}: the same outcome with another reason or other evidence.",
            )
