"""Small labelled platforms for the tests of measuring."""

from pathlib import Path

HOME = '<!doctype html><html lang="nl"><head><title>Voorbeeld</title>{head}</head><body><h1>Welkom</h1><p>Een plek om rond te kijken.</p></body></html>'
LABEL = '<meta name="rating" content="adult">'


def write_platform(folder: Path, labels: str, *, head: str = "") -> Path:
    """Write one platform with a front page and these labels."""
    folder.mkdir(parents=True)
    name = folder.name
    (folder / "site.toml").write_text(f'name = "{name}"\nurl = "https://www.{name}.example/"\n', encoding="utf-8")
    (folder / "index.html").write_text(HOME.format(head=head), encoding="utf-8")
    (folder / "expected.toml").write_text(labels, encoding="utf-8")
    return folder


def write_corpus(folder: Path) -> Path:
    """Write three platforms: one right and one wrong in the tuning half, one wrong in the test half."""
    met = '[AGE-06]\nstatus = "met"\npage = "/"\n'
    write_platform(folder / "goed", f'half = "tuning"\n{met}', head=LABEL)
    write_platform(folder / "mis", f'half = "tuning"\n{met}')
    write_platform(folder / "geheim", f'half = "test"\n{met}')
    return folder
