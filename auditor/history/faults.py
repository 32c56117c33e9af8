"""What can be wrong with a database, in a sentence that says the way out."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from auditor.errors import UsageError
from auditor.history.place import Place


@contextmanager
def worded(place: Place) -> Iterator[None]:
    """Turn what a database raises into a UsageError."""
    try:
        yield
    except DBAPIError as error:
        raise _worded(place, str(error.orig)) from error


def _worded(place: Place, said: str) -> UsageError:
    """Return the sentence for what the database said."""
    lowered = said.lower()
    shown = place.shown
    if "locked" in lowered or "lock timeout" in lowered or "being accessed" in lowered:
        return UsageError(
            nl=f"De geschiedenis {shown} is in gebruik bij een ander programma, ook na wachten. Probeer het later.",
            en=f"The history {shown} is in use by another program, also after waiting. Try again later.",
        )
    if "malformed" in lowered or "not a database" in lowered or "corrupt" in lowered:
        return UsageError(
            nl=f"{shown} is beschadigd of is geen geschiedenis. Zet een reservekopie terug, of begin een nieuwe en voeg"
            " de audits opnieuw toe met 'auditor history add'.",
            en=f"{shown} is damaged or is no history. Put a backup back, or begin a new one and add the audits again"
            " with 'auditor history add'.",
        )
    if place.file is not None:
        return _of_file(place, lowered, said)
    return _of_server(place, lowered, said)


def _of_file(place: Place, lowered: str, said: str) -> UsageError:
    """Return the sentence for a file."""
    if "readonly" in lowered or "unable to open" in lowered:
        return UsageError(
            nl=f"De geschiedenis {place.shown} is niet te openen of te schrijven. Controleer het pad en de rechten.",
            en=f"The history {place.shown} cannot be opened or written. Check the path and the permissions.",
        )
    if "full" in lowered:
        return UsageError(
            nl=f"De schijf van {place.shown} is vol; er is niets toegevoegd.",
            en=f"The disk of {place.shown} is full; nothing was added.",
        )
    return _other(place, said)


def _of_server(place: Place, lowered: str, said: str) -> UsageError:
    """Return the sentence for a server."""
    if any(sign in lowered for sign in ("connection failed", "connection refused", "timeout expired", "could not")):
        if any(sign in lowered for sign in ("authentication", "password", "role", "permission", "does not exist")):
            return UsageError(
                nl=f"PostgreSQL weigert {place.shown}. Controleer gebruiker, wachtwoord en de naam van de database.",
                en=f"PostgreSQL refuses {place.shown}. Check the user, the password and the name of the database.",
            )
        return UsageError(
            nl=f"Er is geen PostgreSQL bereikbaar op {place.shown}. Controleer het adres, en of de server draait.",
            en=f"No PostgreSQL can be reached at {place.shown}. Check the address, and whether the server runs.",
        )
    return _other(place, said)


def _other(place: Place, said: str) -> UsageError:
    """Return a sentence around what the database said itself."""
    line = (said.strip().splitlines() or ["?"])[0]
    return UsageError(
        nl=f"De database {place.shown} geeft een fout: {line}", en=f"The database {place.shown} gives an error: {line}"
    )


def no_driver() -> UsageError:
    """Return what to do when the driver for PostgreSQL is not installed."""
    return UsageError(
        nl="Voor PostgreSQL is een extra onderdeel nodig: pip install 'gedragscode-auditor[postgres]'.",
        en="PostgreSQL needs an extra part: pip install 'gedragscode-auditor[postgres]'.",
    )


def not_there(place: Place) -> UsageError:
    """Return what to do where there is no history yet."""
    return UsageError(
        nl=f"Er is nog geen geschiedenis in {place.shown}. Begin er een met 'auditor history add', of noem een andere"
        " met --history.",
        en=f"There is no history in {place.shown} yet. Begin one with 'auditor history add', or name another with"
        " --history.",
    )


def of_something_else(place: Place) -> UsageError:
    """Return what to do with a database that holds other things."""
    return UsageError(
        nl=f"{place.shown} is een database van iets anders dan de auditor. Kies een ander bestand of een lege.",
        en=f"{place.shown} is a database of something other than the auditor. Choose another file or an empty one.",
    )


def too_new(place: Place) -> UsageError:
    """Return what to do with a history of a later program."""
    return UsageError(
        nl=f"De geschiedenis {place.shown} is gemaakt door een nieuwere auditor. Werk de auditor bij; er is niets"
        " veranderd.",
        en=f"The history {place.shown} was made by a newer auditor. Update the auditor; nothing was changed.",
    )
