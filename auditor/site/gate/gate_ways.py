"""What an entrance offers its visitor: ways in and out, a date of birth to fill in, a proof of age."""

import re
from collections.abc import Sequence

from auditor.site.markup.elements import Control, Field, Form, Link
from auditor.site.markup.regions import Region
from auditor.site.page import Page
from auditor.site.reading.clause import Stance
from auditor.site.reading.sentences import Sentence
from auditor.site.reading.stance import stance
from auditor.site.words.ages import ages, sets_a_bound
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

LONG_NAME = 70
PROOF = frozenset({"age_provider", "age_method", "age_estimation"})
DATE_KINDS = frozenset({"date", "month"})
DATE_PARTS = later(r"\b(?:dag|maand|jaar|day|month|year|dd|mm|jjjj|yyyy|jj|yy|tag|monat|jahr|jour|mois|annee)\b")
YEAR = later(r"\b(?:age|leeftijd|alter|oud|old|year|jaar|jahr|annee|yyyy|jjjj|birth\w*|geboorte\w*)\b")
YEAR_OPTION = later(r"(?:19|20)\d\d")
# No list of years but one of births goes back so far.
LONG_AGO = "1960"
# "No minors" is called so after what is not allowed, and sends nobody away.
OF_A_RULE = later(r"\W*(?:no|geen|keine|pas de) (?:minors?|minderjarig\w*|kinderen|children|kids|teens?|mineurs?)\b")
# A mark instead of a word.
NO_MARKS = frozenset("✘✗✖❌🚫👎")
MONTH_OPTION = later(r"(?:jan|feb|mar|maa|mrt|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])")
LEAST_PARTS, ALL_PARTS, MANY_YEARS, MANY_MONTHS, MOST_DAYS = 2, 3, 30, 10, 32


# "Was dit artikel nuttig?": its yes and no let nobody in.
FEEDBACK = later(
    r"\b(?:nuttig|behulpzaam|geholpen|duidelijk|zinvol|handig|antwoord op (?:je|uw|jouw) vraag|gevonden wat (?:je|u)|"
    r"(?:iets|wat) aan (?:dit|deze)|"
    r"helpful|useful|of (?:\w+ )?(?:use|help)|answer your question|help you|what you were looking for|hilfreich|"
    r"geholfen|"
    r"utile|(?:dit|this|dieser|cet) (?:artikel|antwoord|article|answer|beitrag))\b[^.?!]{0,40}\?"
)
BARE_ANSWER = later(r"\W*(?:ja|nee|neen|yes|no|nein|oui|non)\W*")


def ways_of(page: Page) -> list[Link | Control]:
    """Return all that a visitor can click, also what only looks like a button; no answers on a help article."""
    ways: list[Link | Control] = [*page.controls, *page.links, *page.styled_controls]
    if FEEDBACK.search(page.folded) is None:
        return ways
    return [one for one in ways if BARE_ANSWER.fullmatch(folded(one.name)) is None]


def named_in(page: Page, text: str) -> frozenset[str]:
    """Return the concepts of a text."""
    return page.words.named(folded(text))


def about_age(page: Page, low: str) -> bool:
    """Whether a text sets an age or speaks of checking it."""
    return any(sets_a_bound(low, age) for age in ages(low)) or bool({"age_check", *PROOF} & page.words.named(low))


def proves(sentence: Sentence) -> bool:
    """Whether a sentence says that age is proven or estimated here, today, of visitors."""
    if not sentence.names(*PROOF) or sentence.names("advertiser"):
        return False
    return stance(sentence, *PROOF) in (Stance.HOLDS, Stance.HEDGED)


SECTION = later(
    r"\W*(?:(?:de |het |alle |onze |the |all )?(?:rubriek|sectie|categorie|section|category)?\W*"
    r"(?:\w*erot\w+|seks\w*|sex\w*|contact\w*|escorts?|dating|massages?|relatie\w*|adult\w*|\w*advertenties|"
    r"zoekertjes|annonces?|lingerie|speeltjes|toys|rubriek|personals|services?|diensten|kontakte|anzeigen|en|and|und|&|"
    r"voor volwassenen)\W*){1,4}(?:\(?(?:18|21) ?\+\)?|plus)?\W*(?:\([\d.]+\))?\W*|"
    r"\W*(?:18|21) ?\+\W*(?:\w*erot\w+|seks\w*|sex\w*|contact\w*|escorts?|dating|massages?|relatie\w*|adult\w*|"
    r"\w*advertenties|zoekertjes|rubriek\w*|categorie\w*|sectie|section|services?|diensten|speeltjes|toys|anzeigen)\W*"
)


def is_way_in(page: Page, name: str) -> bool:
    """Whether a link or button says that its reader goes in."""
    if not name or len(name) > LONG_NAME:
        return False
    named = named_in(page, name)
    return "enter" in named and not is_way_out(page, name) and not names_a_section(folded(name))


def names_a_section(low: str) -> bool:
    """Whether a folded name is that of a rubric for adults: "Erotiek 18+" lets nobody in by saying so."""
    return SECTION.fullmatch(low) is not None


def is_way_out(page: Page, name: str) -> bool:
    """Whether a link or button says that its reader leaves or is too young."""
    if NO_MARKS & set(name[:3]):
        return True
    low = folded(name)
    if re.match(r"^\W*(?:ja|yes|oui)\b", low) or OF_A_RULE.match(low):
        return False
    return "leave" in page.words.named(low)


def about_entry(one: Link | Control) -> bool:
    """Whether a way in stands in the body of the page; a menu's "Advertenties verder" is none."""
    return one.region not in (Region.NAV, Region.FOOTER, Region.COOKIES)


def is_plain_yes(name: str) -> bool:
    """Whether a label is a bare yes, enter or continue."""
    return (
        re.match(
            r"^\W*(?:ja|yes|enter|betre\w+|entrer|eintreten|naar binnen|ga naar binnen|binnengaan|akkoord|verder|"
            r"doorgaan|continue|i agree|oui)\b",
            folded(name),
        )
        is not None
    )


# Who presses it learns how old one is, in days or by the moon, and enters nothing.
COMPUTES = later(r"^\W*(?:calculate|bereken|compute|convert|reken (?:uit|om)|berechne\w*|calculer|calcular)\b")


def computes(page: Page) -> bool:
    """Whether what is pressed on a page works something out of a date, as a calculator of ages does."""
    return any(COMPUTES.search(folded(one.name)) is not None for one in ways_of(page))


def asks_birth_date(page: Page, form: Form) -> bool:
    """Whether a form asks for a date of birth and little more."""
    asked = [one for one in form.fields if one.kind != "checkbox"]
    if not asked or len(asked) > 4 or not {"password", "email"}.isdisjoint(form.kinds):
        return False
    if any(_is_birth_field(page, one) or _offers_births(one) for one in asked) or _is_split_date(asked):
        return True
    return len(asked) == 1 and YEAR.search(folded(asked[0].described)) is not None and not _offers_words(asked[0])


def _offers_words(one: Field) -> bool:
    """Whether a choice is among things that are no number, as provinces."""
    return bool(one.options) and not any(sign.isdigit() for option in one.options for sign in option)


def _is_birth_field(page: Page, one: Field) -> bool:
    """Whether one field is for a date of birth."""
    return one.kind in DATE_KINDS or "birth_date" in named_in(page, one.described)


def asks_in_parts(form: Form) -> bool:
    """Whether a form asks day, month and year apart, as one asks for a birthday and hardly for any other day."""
    asked = [one for one in form.fields if one.kind != "checkbox"]
    parts = sum(DATE_PARTS.search(folded(one.described)) is not None or _offers_dates(one) for one in asked)
    return len(asked) == ALL_PARTS == parts


def _is_split_date(asked: list[Field]) -> bool:
    """Whether day, month and year are asked apart, by their names or by what there is to choose."""
    return (
        sum(DATE_PARTS.search(folded(one.described)) is not None or _offers_dates(one) for one in asked) >= LEAST_PARTS
    )


def _offers_births(one: Field) -> bool:
    """Whether a choice is among the years in which grown-ups were born."""
    return are_births(one.options)


def are_births(options: Sequence[str]) -> bool:
    """Whether things to choose from are the years in which grown-ups were born."""
    years = [option for option in options if YEAR_OPTION.fullmatch(option)]
    return len(years) >= MANY_YEARS and min(years) <= LONG_AGO


def _offers_dates(one: Field) -> bool:
    """Whether a choice is among days, months or years."""
    options = one.options
    years = sum(YEAR_OPTION.fullmatch(option) is not None for option in options)
    numbers = sum(option.isdigit() for option in options)
    months = sum(MONTH_OPTION.match(folded(option)) is not None for option in options)
    return years >= MANY_YEARS or months >= MANY_MONTHS or (MANY_MONTHS <= numbers <= MOST_DAYS and not years)


def is_declared(form: Form) -> bool:
    """Whether a form has little but a box to tick for being old enough."""
    if not form.fields or len(form.fields) > 2:
        return False
    return any(
        one.kind == "checkbox" and ages(folded(f"{one.described} {' '.join(one.options)}")) for one in form.fields
    )


def asks_for_document(page: Page, form: Form) -> bool:
    """Whether a form asks a file of a document or of a face, and little more."""
    files = [one for one in form.fields if one.kind == "file"]
    if not files or len(form.fields) > 4 or "password" in form.kinds:
        return False
    return any(PROOF & named_in(page, one.described) for one in files)
