"""A file of answers is read, or refused with one clear sentence."""

from datetime import date

import pytest

from auditor.answer import ANSWERABLE, How
from auditor.answering.answers_file import read_answers
from auditor.answering.words import STATUSES, WAYS, means, shown
from auditor.audit import Audit
from auditor.errors import UsageError
from auditor.finding import Status
from auditor.report import QUESTION_FILE, question_forms
from tests.report.invented import ORIGIN, audit, hostile_audit, rulebook

TODAY = date(2026, 11, 26)
HEAD = f'platform = "{ORIGIN}/"\nby = "inspecteur"\ndate = 2026-11-20\n'
GOOD = '[[answer]]\nrequirement = "AGE-03"\nstatus = "met"\nreason = "gezien"\nhow = "interview"\n'
REPLY = '[[reply]]\nrequirement = "AGE-03"\ntext = "dat klopt niet"\nby = "het platform"\ndate = 2026-11-21\n'


def test_an_answer_and_a_reply_are_read() -> None:
    filled = read_answers(HEAD + GOOD + REPLY, "a.toml", audit(), TODAY)
    (answer,), (reply,) = filled.answers, filled.replies
    assert (answer.status, answer.how, answer.by, answer.date) == (
        Status.MET, How.INTERVIEW, "inspecteur", date(2026, 11, 20),
    )  # fmt: skip
    assert (reply.text, reply.requirement) == ("dat klopt niet", "AGE-03")


def test_an_answer_may_have_a_name_and_day_of_its_own() -> None:
    own = 'by = "collega"\ndate = "2026-11-01"\nvalid_until = 2027-11-01\nevidence = "a.pdf"\n'
    (answer,) = read_answers(HEAD + GOOD + own, "a.toml", audit(), TODAY).answers
    assert (answer.by, answer.date, answer.valid_until) == ("collega", date(2026, 11, 1), date(2027, 11, 1))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("record", [audit(), hostile_audit()], ids=["each", "hostile"])
def test_the_form_as_it_is_written_is_read_and_says_nothing(record: Audit, language: str) -> None:
    text = question_forms(record, rulebook(), language)[QUESTION_FILE]
    filled = read_answers(text, "answers.toml", record, TODAY)
    assert (filled.answers, filled.replies) == ((), ())


def changed(old: str, new: str) -> str:
    text = HEAD + GOOD + REPLY
    assert old in text
    return text.replace(old, new)


@pytest.mark.parametrize(
    ("status", "how", "read"),
    [
        ("gehaald", "gesprek", (Status.MET, How.INTERVIEW)),
        ("Deels", "proefaankoop", (Status.PARTLY, How.TEST_PURCHASE)),
        ("niet  gehaald", "zelf gekeken", (Status.NOT_MET, How.INSPECTION)),
        ("niet-van-toepassing", "anders", (Status.NOT_APPLICABLE, How.OTHER)),
        ("n.v.t.", "document", (Status.NOT_APPLICABLE, How.DOCUMENT)),
        ("niet te beoordelen", "test_purchase", (Status.CANNOT_TELL, How.TEST_PURCHASE)),
        ("not met", "inspection", (Status.NOT_MET, How.INSPECTION)),
    ],
)
def test_status_and_how_may_be_written_in_either_language(status: str, how: str, read: tuple[Status, How]) -> None:
    text = changed('"met"', f'"{status}"').replace('"interview"', f'"{how}"')
    answer = read_answers(text, "a.toml", audit(), TODAY).answers[0]
    assert (answer.status, answer.how) == read


def test_every_word_that_a_form_shows_is_understood() -> None:
    assert tuple(STATUSES) == ANSWERABLE
    assert tuple(WAYS) == tuple(How)
    for words in (*STATUSES.values(), *WAYS.values()):
        assert all(means(shown(words, language), words) for language in ("nl", "en"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("platform = ", "this is no TOML"),
        ("a = " + "[" * 100_000, "this is no TOML"),
        ("x = 1", "there is no key 'x'"),
        ('by = "x"', "the key 'platform' is missing"),
        (changed(ORIGIN, "https://elders.example"), "these answers are about https://elders.example"),
        (changed('"AGE-03"\nstatus', '"AGE-99"\nstatus'), "no requirement 'AGE-99'"),
        (changed('"AGE-03"\ntext', '"AGE-99"\ntext'), "no requirement 'AGE-99'"),
        (changed('"met"', '"meth"'), "there is no 'meth'; choose from met, partly"),
        (changed('"met"', '"error"'), "there is no 'error'"),
        (changed('status = "met"\n', ""), "nothing was filled in here; choose from met"),
        (changed('"interview"', '""'), "choose from interview, test_purchase"),
        (changed('"gezien"', '"  "'), "here belongs an explanation"),
        (changed('"gezien"', f'"{"w" * 10_001}"'), "longer than 10000 characters"),
        (changed('"inspecteur"', '""'), "here belongs a name or role"),
        (changed("date = 2026-11-20\n", ""), "the date is missing"),
        (changed("2026-11-20", "2026-11-27"), "2026-11-27 is still to come"),
        (changed("2026-11-20", '"gisteren"'), "here belongs a date such as"),
        (changed("2026-11-20", "2026-11-20T10:00:00"), "here belongs a date such as"),
        (changed("[[reply]]", "valid_until = 2026-01-01\n[[reply]]"), "so never"),
        (changed("[[reply]]", 'sha256 = "zz"\nevidence = "a"\n[[reply]]'), "64 signs"),
        (changed("[[reply]]", f'sha256 = "{"a" * 64}"\n[[reply]]'), "64 signs"),
        (changed("[[reply]]", 'colour = "red"\n[[reply]]'), "there is no key 'colour'"),
        (changed('by = "het platform"\n', ""), "here belongs a name or role"),
        (HEAD + GOOD + GOOD.replace('"met"', '"not_met"'), "two answers of 2026-11-20: 'met' and 'not_met'"),
        (HEAD + "answer = 3", "here belongs a list"),
    ],
)
def test_what_is_wrong_is_told_in_one_sentence(text: str, told: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_answers(text, "a.toml", audit(), TODAY)
    assert told in caught.value.text.en
    assert caught.value.text.nl.startswith("Het bestand a.toml klopt niet")
    assert "auditor questionnaire" in caught.value.text.nl
