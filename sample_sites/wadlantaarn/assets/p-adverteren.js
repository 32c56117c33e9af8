WL.page("adverteren", "Meedoen", function (html) { return html`<h1>Meedoen</h1>
<p>Wadlantaarn is een coöperatie. U huurt geen plek bij een bedrijf, u wordt lid en beslist mee. Zo gaat het.</p>
<h2>Voor wie</h2>
<p>Voor iedereen die 21 jaar of ouder is en zelf besluit dat hij of zij dit werk doet. Jonger dan 21 kan hier niet adverteren, ook niet met toestemming van wie dan ook.</p>
<h2>Eerst uw telefoon</h2>
<p>U geeft een mobiel nummer op. Wij sms'en een cijfercode, die u op het scherm intikt. Uw e-mailadres gebruiken wij voor de rekening; of dat van u is, gaan we niet na.</p>
<h2>Dan het beeldgesprek</h2>
<p>Voordat uw eerste advertentie verschijnt, bellen wij u met beeld. U houdt uw paspoort, identiteitskaart of verblijfsdocument naast uw gezicht. Een van ons vergelijkt de foto met wie er voor de camera zit en rekent uit hoe oud u bent. Dat doen wij bij alle nieuwe leden, ook als u al jaren elders staat en ook als u in een huis werkt. Geen gesprek, geen advertentie.</p>
<p>Vertrouwen we een document niet, dan vragen we u langs te komen en kijkt een documentdeskundige ernaar. Zonder aanleiding doen we dat niet.</p>
<wl-fold titel="Wat er van uw document overblijft"><p>Een vinkje. Wij gebruiken uw document alleen om te zien of u 21 bent en of u het zelf bent. We nemen niets op en maken geen schermafdruk. Leg een strookje papier over uw burgerservicenummer; dat hoeven we niet te zien. In ons register komen de datum van het gesprek en de voorletters van wie u sprak. Die regel wissen wij een jaar na uw laatste advertentie.</p></wl-fold>
<wl-fold titel="Huizen, clubs en escortbedrijven"><p>Een bedrijf vult bij de aanmelding het nummer in van zijn vergunning van de gemeente. Dat nummer staat daarna boven elke advertentie die bij het huis hoort. Zonder nummer gaat de aanmelding niet verder. Kent uw gemeente geen vergunning voor uw soort bedrijf, dan stuurt u ons de brief waarin zij dat zegt.</p></wl-fold>
<wl-fold titel="Voor een ander plaatsen"><p>Dat kan niet. Een account is van één mens en er staat één mens op. Wie in een huis werkt, krijgt een eigen inlog en een eigen beeldgesprek; de eigenaar van het huis kan niet bij die inlog.</p></wl-fold>
<h2>Wat het kost</h2>
<table><tr><th>Lidmaatschap</th><td>€ 25 per jaar</td></tr><tr><th>Advertentie</th><td>€ 18 per maand</td></tr><tr><th>Huis of club</th><td>€ 40 per maand, plus de advertenties van wie er werkt</td></tr></table>
<p>Betalen gaat met iDEAL of per overboeking vanaf een bankrekening op uw eigen naam. Aan contant geld, cadeaukaarten en cryptomunten beginnen we niet.</p>
<div class="box">Een gesprek afspreken: bel het kantoor, 050-000 04 17, op werkdagen van 10 tot 16 uur.</div>`; });
