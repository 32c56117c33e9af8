"""Words a mistake on the command line as one sentence in the reader's language, with the way out."""

from collections.abc import Iterable
from difflib import get_close_matches

import click

from auditor.cli.language import Both

NUMBER = Both("een getal", "a number")
TOO_MUCH = Both("Er staat te veel op de opdrachtregel.", "There is too much on the command line.")
WHOLE_NUMBER = Both("een geheel getal", "a whole number")


class InOwnWords(click.UsageError):
    """A mistake that was worded in the reader's language where it was found."""


def near(typed: str, known: Iterable[str], language: str) -> str:
    """Return a question what was meant, ending in a space; nothing where nothing looks like it."""
    meant = "".join(get_close_matches(typed, known, n=1))
    return Both(f"Bedoelt u {meant}? ", f"Do you mean {meant}? ").said(language) if meant else ""


def worded(error: click.ClickException, language: str) -> str:
    """Return what was wrong; errors raised with our own words keep them."""
    if isinstance(error, click.NoSuchOption):
        named = error.option_name
        what = Both(f"De optie {named} bestaat niet.", f"There is no option {named}.").said(language)
        return f"{what} {near(named, _options(error.ctx), language)}".strip()
    if isinstance(error, click.BadOptionUsage):
        return Both(
            f"De optie {error.option_name} is niet goed gebruikt.",
            f"The option {error.option_name} is not used as it should be.",
        ).said(language)
    if isinstance(error, click.MissingParameter):
        return Both(f"{_name(error)} ontbreekt.", f"{_name(error)} is missing.").said(language)
    if isinstance(error, click.BadParameter):
        needed = _needed(error.param, language)
        return Both(
            f"De waarde bij {_name(error)} klopt niet: {needed or error.message}",
            f"The value of {_name(error)} is not right: {needed or error.message}",
        ).said(language)
    return error.message if isinstance(error, InOwnWords) else TOO_MUCH.said(language)


def _name(error: click.BadParameter) -> str:
    """Return the option or argument as a person typed it."""
    if isinstance(error.param, click.Option):
        return error.param.opts[0]
    return (error.param.make_metavar(error.ctx) if error.param is not None and error.ctx is not None else "") or "?"


def _needed(param: click.Parameter | None, language: str) -> str:
    """Return what a value must be, an empty string where the error's own message says it best."""
    kind = param.type if param is not None else None
    if isinstance(kind, click.Choice):
        choices = ", ".join(kind.choices)
        return Both(f"kies uit {choices}.", f"choose from {choices}.").said(language)
    if isinstance(kind, (click.IntRange, click.FloatRange)):
        number = (WHOLE_NUMBER if isinstance(kind, click.IntRange) else NUMBER).said(language)
        least = Both(f"nodig is {number} van {kind.min:g}", f"it needs {number} from {kind.min:g}").said(language)
        most = "" if kind.max is None else Both(f" tot en met {kind.max:g}", f" to {kind.max:g}").said(language)
        return f"{least}{most}." if most else f"{least} {Both('of meer.', 'up.').said(language)}"
    return ""


def _options(context: click.Context | None) -> list[str]:
    """Return the options of the command at hand."""
    params = context.command.get_params(context) if context is not None else ()
    return [name for param in params if isinstance(param, click.Option) for name in param.opts]


def way_out(error: click.ClickException, language: str) -> str:
    """Return where the explanation stands."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    command = context.command_path if context is not None else "auditor"
    return Both(f"Uitleg: {command} --help", f"Help: {command} --help").said(language)
