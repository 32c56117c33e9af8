"""Commands whose own words (usage, options, help) are in the reader's language, where click has only English."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple

import click

from auditor.cli.language import Both
from auditor.cli.mistakes import InOwnWords, near

USAGE = Both("Gebruik: ", "Usage: ")
OPTIONS = Both("Opties", "Options")
COMMANDS = Both("Opdrachten", "Commands")
OPTIONS_METAVAR = Both("[OPTIES]", "[OPTIONS]")
COMMAND_METAVAR = Both("OPDRACHT [ARGUMENTEN]...", "COMMAND [ARGUMENTS]...")
HELP = Both("Toon deze uitleg.", "Show this explanation.")
SPOKEN_IN = Both("Taal: nl of en.", "Language: nl or en.")


class Lazy(NamedTuple):
    """A command that is imported when it is called: the module with its `command(language)`, and one line on it."""

    module: str
    summary: Both


class SpokenCommand(click.Command):
    """A command that explains itself in one language; returns its exit code."""

    def __init__(
        self, *, language: str, name: str, does: Callable[..., int], says: Both, params: Sequence[click.Parameter]
    ) -> None:
        super().__init__(
            name,
            callback=does,
            help=says.said(language),
            params=[*params, help_option(language)],
            options_metavar=OPTIONS_METAVAR.said(language),
            add_help_option=False,
        )
        self.language = language

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), USAGE.said(self.language))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options."""
        write_options(self, ctx, formatter, self.language)


class SpokenGroup(click.Group):
    """A group that knows its commands by name and one line each, and loads one when it is called."""

    def __init__(
        self, *, language: str, name: str, says: Both, lazy: Mapping[str, Lazy], params: Sequence[click.Parameter]
    ) -> None:
        super().__init__(
            name,
            help=says.said(language),
            params=[*params, help_option(language)],
            options_metavar=OPTIONS_METAVAR.said(language),
            subcommand_metavar=COMMAND_METAVAR.said(language),
            add_help_option=False,
            no_args_is_help=True,
        )
        self.language = language
        self.lazy = lazy

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, in the order a reader needs them."""
        del ctx
        return list(self.lazy)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and build one command."""
        del ctx
        if cmd_name not in self.lazy:
            return None
        built: click.Command = import_module(self.lazy[cmd_name].module).command(self.language)
        return built

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; raises a usage error in the reader's language for one there is not."""
        if args[0] not in self.lazy and not args[0].startswith("-"):
            meant = near(args[0], self.lazy, self.language)
            known = ", ".join(self.lazy)
            unknown = Both(
                f"Er is geen opdracht '{args[0]}'. {meant}Kies uit: {known}.",
                f"There is no command '{args[0]}'. {meant}Choose from: {known}.",
            )
            raise InOwnWords(unknown.said(self.language), ctx)
        return super().resolve_command(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), USAGE.said(self.language))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands."""
        write_options(self, ctx, formatter, self.language)
        with formatter.section(COMMANDS.said(self.language)):
            formatter.write_dl([(name, lazy.summary.said(self.language)) for name, lazy in self.lazy.items()])


def help_option(language: str) -> click.Option:
    """Return the option that shows the explanation and ends."""
    return eager_flag("--help", HELP.said(language), lambda ctx: ctx.get_help())


def eager_flag(name: str, says: str, text: Callable[[click.Context], str]) -> click.Option:
    """Return a flag that prints a text and ends with 0."""

    def shown(ctx: click.Context, _param: click.Parameter, value: Any) -> None:
        if value and not ctx.resilient_parsing:
            click.echo(text(ctx), color=ctx.color)
            ctx.exit()

    return click.Option([name], is_flag=True, expose_value=False, is_eager=True, help=says, callback=shown)


def language_option(language: str, says: Both = SPOKEN_IN) -> click.Option:
    """Return ``--lang``; the program has read it already, here it is held to the two languages."""
    return click.Option(["--lang"], type=click.Choice(["nl", "en"]), expose_value=False, help=says.said(language))


def write_options(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter, language: str) -> None:
    """Write the list of options under its heading."""
    records = [param.get_help_record(ctx) for param in command.get_params(ctx) if isinstance(param, click.Option)]
    with formatter.section(OPTIONS.said(language)):
        formatter.write_dl([record for record in records if record is not None])
