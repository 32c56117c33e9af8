WL.page("melden", "Iets melden", function (html) { return html`<h1>Iets melden</h1>
<p>Iedereen kan hier melden, ook zonder account. Bij elke advertentie staat bovendien een knop; dan hoeft u de link niet over te nemen.</p>
<wl-reportform lang-now="nl"></wl-reportform>
<h2>Wat wij ermee doen</h2>
<p>U ziet meteen dat uw melding binnen is, en krijgt daar een mail van als u een adres opgaf. Een lid van de leescommissie bekijkt haar dezelfde dag. Binnen vijf werkdagen schrijven we u wat we besloten hebben.</p>
<p>Gaat het om iemand die misschien minderjarig is of niet uit vrije wil werkt, dan zetten we de advertentie stil en gaat uw melding nog dezelfde dag door naar de politie. Daar wachten we geen bewijs voor af.</p>`; });
