WL.page("over", "Over ons", function (html) { return html`<h1>Over ons</h1>
<p>In 2016 zaten elf thuiswerkers uit Groningen en Friesland aan een keukentafel. Ze waren klaar met sites die wel de rekening stuurden en nooit de telefoon opnamen. Dat werd deze coöperatie. Winst gaat naar het noodfonds voor leden.</p>
<h2>Waar wij ons aan binden</h2>
<p>Wij houden ons aan de gedragscode die advertentiesites in 2018 met elkaar opstelden om uitbuiting van minderjarigen te voorkomen. De tekst vindt u hieronder, zoals wij haar toepassen.</p>
<wl-fold titel="De code van 2018, artikel voor artikel"><ol><li>De aangesloten sites plaatsen geen advertentie van iemand van wie de leeftijd niet vaststaat.</li><li>Elke site wijst een persoon aan die bereikbaar is voor politie en justitie.</li><li>Elke site geeft bezoekers de mogelijkheid om twijfel over leeftijd of vrijwilligheid te melden, en volgt die melding op.</li><li>De sites delen met elkaar welke werkwijzen van ronselaars zij tegenkomen, zonder gegevens van adverteerders.</li><li>Een site die zich hier niet aan houdt, wordt daar door de andere op aangesproken.</li></ol></wl-fold>
<h2>Wie en waar</h2>
<p>Coöperatie De Wadlantaarn U.A.<br>Scheepstimmerkade 14, 9718 ZX Groningen<br>Kamer van Koophandel 90000417 · btw NL000090417B01</p>
<h2>Bezoekers en leden</h2><p>Bel 050-000 04 17 (werkdagen, 10 tot 16 uur) of mail <a href="mailto:kantoor@wadlantaarn.example">kantoor@wadlantaarn.example</a>. U krijgt een mens.</p>
<h2>Autoriteiten</h2><p>Politie, justitie, toezichthouders en de Europese Commissie schrijven naar <a href="mailto:overheid@wadlantaarn.example">overheid@wadlantaarn.example</a>. Die post leest de secretaris elke ochtend.</p>`; });
