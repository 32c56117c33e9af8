WL.page("bezoekers", "Voor bezoekers", function (html) { return html`<h1>Voor bezoekers</h1>
<h2>Goed gast zijn</h2><p>Bel op de tijd die erbij staat. Douche. Betaal vooraf, zonder erom te vragen. Onderhandelen doet u op de markt.</p>
<h2>Kijk ook om u heen</h2><p>De meeste mensen hier doen dit omdat ze het willen. Soms is dat niet zo, en dan bent u misschien de enige die het ziet:</p>
<ul><li>zij kijkt steeds naar de telefoon of naar de deur, alsof iemand meeluistert;</li><li>een ander neemt op, spreekt de prijs af of int het geld;</li><li>zij heeft blauwe plekken of is op van de slaap;</li><li>zij weet niet in welke stad zij is;</li><li>zij oogt veel jonger dan in de advertentie staat.</li></ul>
<p>Ga dan weg zonder ruzie en <a href="/melden">meld het ons</a>, of bel Meld Misdaad Anoniem op 0800-7000. Aarzelt u? Meld het toch. Liever tien keer voor niets.</p>`; });
