WL.page("hulp", "Hulp en telefoonnummers", function (html) { return html`<h1>Hulp en telefoonnummers</h1>
<div class="box"><p><b>Gevaar, nu:</b> bel <a href="tel:112">112</a>. Politie zonder haast: <a href="tel:09008844">0900-8844</a>.</p></div>
<h2>Als er iets mis is met u of met iemand anders</h2>
<ul><li>Meld Misdaad Anoniem, <a href="tel:08007000">0800-7000</a>. Niemand ziet wie u bent.</li>
<li>Praten zonder naam: Chat met Fier, voor wie uitgebuit of mishandeld wordt.</li>
<li>CoMensha, voor slachtoffers van mensenhandel en wie hen kent: <a href="tel:0334481186">033-448 11 86</a>.</li>
<li>Staan er beelden van u op internet die u er niet wilt hebben: <a href="https://www.helpwanted.nl/">Helpwanted</a>.</li>
<li>Centrum Seksueel Geweld, dag en nacht: <a href="tel:08000188">0800-0188</a>.</li></ul>
<h2>Voor wie zelf in dit werk zit</h2>
<h3>Veilig aan het werk</h3><p>Spreek met een collega af dat zij belt na een uur. Laat een nieuwe klant eerst terugbellen op een vast moment. Zet geld niet in de kamer waar u ontvangt. Uw gevoel zegt nee? Dan is het nee, ook na betaling.</p>
<h3>Gezond</h3><p>De GGD test sekswerkers gratis en zonder naam op soa's en geeft de prik tegen hepatitis B. Bel de GGD in uw streek en vraag naar het spreekuur voor sekswerkers.</p>
<h3>Iets anders gaan doen</h3><p>In Groningen, Leeuwarden en Emmen loopt een uitstapprogramma: hulp bij schulden, opleiding en woonruimte. Wij brengen u in contact als u het kantoor belt, en verder weet niemand ervan.</p>`; });
