"""Words a mistake on the command line as one sentence in the reader's language, with the way out."""

import click

from auditor.cli.language import Both

NUMBER = Both("een getal", "a number")
TOO_MUCH = Both("Er staat te veel op de opdrachtregel.", "There is too much on the command line.")
WHOLE_NUMBER = Both("een geheel getal", "a whole number")


class InOwnWords(click.UsageError):
    """A mistake that was worded in the reader's language where it was found."""


def worded(error: click.ClickException, language: str) -> str:
    """Return what was wrong and where help stands."""
    return f"{_what(error, language)} {_help(error, language)}".strip()


def _what(error: click.ClickException, language: str) -> str:
    """Return what was wrong; errors raised with our own words keep them."""
    if isinstance(error, click.NoSuchOption):
        return Both(f"De optie {error.option_name} bestaat niet.", f"There is no option {error.option_name}.").said(
            language
        )
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


def _help(error: click.ClickException, language: str) -> str:
    """Return where the explanation stands."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    command = context.command_path if context is not None else "auditor"
    return Both(f"Uitleg: {command} --help", f"Help: {command} --help").said(language)
