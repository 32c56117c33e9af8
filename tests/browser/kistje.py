"""An invented platform as sites were made by script long ago: links to nothing, dialogs for everything, rows to press."""

from json import dumps
from pathlib import Path

HOME = "https://www.kistje.example/"
NAMES = ("Adelgunde", "Bartholomea", "Crescentia", "Diederika", "Eufemia")
NUMBERS = tuple(f"06-0000192{n}" for n in range(len(NAMES)))
# What stands in a dialog, by what is pressed.
SAID = {
    "Algemene voorwaarden": (
        "<p>Artikel 1. Wie hier plaatst is 18 jaar of ouder.</p><p>Artikel 2. Uitbuiting en minderjarigen zijn verboden. Wie "
        "iemand dwingt of minderjarig is, wordt verwijderd en gemeld bij de politie.</p><p>Artikel 3. Betalen gaat vooraf.</p>"
    ),
    "Contact": "<p>Vragen? Mail naar info@kistje.example of bel 030-0000193.</p>",
    "Hulp": (
        "<p>Word je gedwongen? Bel CoMensha, 033-4481186, of de politie op 0900-8844, bij spoed 112. Anoniem: Meld "
        "Misdaad Anoniem, 0800-7000.</p>"
    ),
}
REPORT = (
    "<p>Wat is er mis?</p><select id=wat><option>Minderjarig</option><option>Gedwongen</option><option>Iets anders</option>"
    "</select><textarea aria-label='Uw melding'></textarea><input type=button value=Versturen>"
)
SCRIPT = """
var said = %(said)s, names = %(names)s, numbers = %(numbers)s, report = %(report)s;
function dialog(title, html) {
  document.querySelectorAll('.ui-dialog').forEach(function (one) { one.remove(); });
  document.body.insertAdjacentHTML('beforeend', '<div class="ui-dialog" role="dialog"><div><span>[X]</span>' +
    '<span class="ui-dialog-title">' + title + '</span></div><div>' + html + '</div></div>');
}
document.addEventListener('DOMContentLoaded', function () {
  var menu = Object.keys(said).map(function (one) { return '<a href="#" class="open">' + one + '</a>'; }).join(' | ');
  var rows = names.map(function (one, n) {
    return '<tr class="row" data-n="' + n + '"><td>' + (30 + n) + '</td><td><b>' + one + '</b></td><td>Meppel</td>' +
      '<td>gezellig avondje uit eten of thuis, bel mij</td>%(on_row)s</tr>';
  }).join('');
  document.getElementById('all').innerHTML = '<h1>Kistje</h1><div id="menu">' + menu + '</div><table>' + rows +
    '</table><div id="foot">18+ alleen voor volwassenen</div>';
});
document.addEventListener('click', function (event) {
  var open = event.target.closest('.open'), row = event.target.closest('.row');
  if (event.target.closest('a')) event.preventDefault();
  if (event.target.closest('.flag')) dialog('Advertentie melden', report);
  else if (open) dialog(open.textContent, said[open.textContent]);
  else if (row && %(opens)s) dialog('Advertentie', '<h3>' + names[row.dataset.n] + '</h3><p>Ik ben thuis na achten en ' +
    'hou van lange gesprekken.</p><p>Bel ' + numbers[row.dataset.n] + '</p><a href="#" class="flag">Meld deze advertentie</a>');
});
"""


def built(folder: Path, *, opens: bool) -> Path:
    """Write the platform: its rows open the advertisement, else each row itself can be reported."""
    told = {"said": dumps(SAID), "names": dumps(NAMES), "numbers": dumps(NUMBERS), "report": dumps(REPORT)}
    flag = "" if opens else '<td><a href="#" class="flag">Meld deze advertentie</a></td>'
    script = SCRIPT % {**told, "opens": str(opens).lower(), "on_row": flag}
    folder.mkdir(parents=True)
    (folder / "site.toml").write_text(f'name = "Kistje"\nurl = "{HOME}"\n', encoding="utf-8")
    (folder / "old.js").write_text(script, encoding="utf-8")
    style = (
        "<style>.row{cursor:pointer}.ui-dialog{position:fixed;left:200px;top:60px;width:500px;background:#ffd}</style>"
    )
    head = f"<meta charset=utf-8><title>Kistje, gratis sinds 2006</title>{style}<script src=old.js></script>"
    html = f"<!doctype html><html lang=nl><head>{head}</head><body><div id=all></div></body></html>"
    (folder / "index.html").write_text(html, encoding="utf-8")
    return folder
