window.ZW = window.ZW || {};
ZW.nl = {
  lang: "nl",
  menu: [["/", "Aanbod"], ["/plaatsen", "Zelf adverteren"], ["/veiligheid", "Veiligheid en hulp"], ["/over-ons", "Wie wij zijn"]],
  voet: [["/voorwaarden", "Algemene voorwaarden"], ["/privacy", "Privacyverklaring"], ["/veiligheid", "Veiligheid en hulp"], ["/melden", "Misstand melden"], ["/over-ons", "Colofon"]],
  adres: "Zilverwiek Media B.V. · Oostwal 914, 4331 XX Middelburg · KvK 00731944",
  menuknop: "Menu",
  poort: {
    kop: "Een ogenblik",
    tekst: "Op Zilverwiek staan advertenties voor betaald gezelschap en erotische massage. Ze zijn uitsluitend bedoeld voor bezoekers van 18 jaar en ouder. Pas daarna laden wij het aanbod.",
    ja: "Ik ben 18 jaar of ouder",
    nee: "Nee, breng mij hier weg",
    jong: "Ben je nog geen 18 en zit je ergens mee? De Kindertelefoon luistert: 0800-0432, gratis.",
    vw: "Eerst de algemene voorwaarden lezen"
  },
  home: { kop: "Gezelschap aan de Zeeuwse kust", intro: "Zelfstandigen, masseuses, bureaus en huizen tussen Cadzand en Zierikzee.", alles: "Alles", filters: { zelfstandig: "Zelfstandig", massage: "Massage", bureau: "Bureau", huis: "Huis" } },
  ad: { jaar: "jaar", bel: "Toon telefoonnummer", meld: "Deze advertentie melden", terug: "Terug naar het aanbod", verg: "Gemeentelijke vergunning" },
  meld: {
    kop: "Een misstand melden", kopAd: "U meldt de advertentie",
    waar: "Adres of titel van de advertentie *", soort: "Waar gaat het om? *",
    kies: ["Kies een onderwerp", "De persoon lijkt nog geen 18", "Dwang of uitbuiting", "Foto's van iemand anders", "Oplichting", "Anders"],
    uitleg: "Wat heeft u gezien of meegemaakt? *", naam: "Uw naam *", mail: "Uw e-mailadres *",
    trouw: "Ik heb dit naar eer en geweten ingevuld", stuur: "Melding versturen", dicht: "Sluiten",
    mis: "Vul alle velden met een sterretje in.", ok: "Uw melding is verzonden.",
    voor: "<p>U hoeft hiervoor geen account te hebben. Binnen een etmaal krijgt u van ons een e-mail dat uw melding is aangekomen. Uiterlijk na vijf werkdagen schrijven wij u wat wij met de advertentie hebben gedaan, en om welke reden.</p>"
  },
  pagina: {
    "/plaatsen": { titel: "Zelf adverteren", html: `
<p>Een advertentie op Zilverwiek staat een maand en kost € 39. Bureaus en huizen betalen € 95 voor maximaal tien profielen.</p>
<h2>Van aanmelding tot plaatsing</h2>
<ol>
<li>U maakt een account aan. Adverteren staat open voor personen van 21 jaar en ouder. Uw mobiele nummer bevestigt u met de code die wij u per sms toesturen.</li>
<li>U kiest een tijdstip voor een kort videogesprek. Dat gesprek voeren wij met iedereen, vóór de eerste plaatsing. U houdt daarin uw paspoort of identiteitskaart naast uw gezicht; onze medewerker vergelijkt de pasfoto met wie hij voor zich ziet. Zonder dit gesprek komt er geen advertentie op de site.</li>
<li>U schrijft uw tekst en kiest uw foto's. Een redacteur leest en bekijkt alles voordat het zichtbaar wordt. Dat geldt ook voor iedere latere wijziging.</li>
</ol>
<p>Roept het document vragen op, dan laten wij het onderzoeken door een extern bureau voor documentonderzoek. Dat gebeurt een paar keer per jaar.</p>
<h2>Veelgestelde vragen</h2>`,
      vragen: [
        ["Mag ik ook voor een vriendin een advertentie plaatsen?", "<p>Nee. Een zelfstandige beheert alleen een eigen advertentie. Een bureau of huis mag meer profielen hebben, maar ieder die daarop staat, voert zelf het videogesprek met ons. De eigenaar kan dat niet voor een ander doen.</p>"],
        ["Ik heb een bureau of privéhuis. Wat hebt u van mij nodig?", "<p>Het nummer van de vergunning die uw gemeente heeft afgegeven. U vult het in bij uw aanvraag; wij tonen het onder de advertentie. Zolang dat nummer ontbreekt, plaatsen wij uw bedrijf niet.</p>"],
        ["Hoe kan ik betalen?", "<p>Met iDEAL, met Bancontact of door een overboeking van uw bankrekening. Andere mogelijkheden zijn er niet.</p>"],
        ["Kan ik mijn advertentie tussentijds stilzetten?", "<p>Ja, in uw account. De resterende dagen blijven staan tot u de advertentie weer aanzet.</p>"]
      ] },
    "/voorwaarden": { titel: "Algemene voorwaarden", html: `
<p>Versie 6, vastgesteld op 12 januari 2026.</p>
<h2>Artikel 1. Toepassing</h2>
<p>1.1 Deze voorwaarden gelden voor ieder gebruik van Zilverwiek, door bezoekers en door adverteerders. 1.2 Bezoekers zijn ten minste 18, adverteerders ten minste 21 jaar oud.</p>
<h2>Artikel 2. Inhoud van advertenties</h2>
<p>2.1 De adverteerder staat in voor de juistheid van de gegevens. 2.2 Niet toegestaan zijn advertenties met of voor minderjarigen, foto's van derden, en aanbod van verdovende middelen. 2.3 Prijzen worden vermeld in euro's.</p>
<h2>Artikel 3. Beoordeling</h2>
<p>3.1 Teksten worden bij het indienen door een programma vergeleken met een lijst van woorden die niet zijn toegestaan; het programma markeert, maar beslist niet. 3.2 Een redacteur beoordeelt daarna tekst en beeld aan de hand van artikel 2 en laat toe of weigert. 3.3 Bij weigering krijgt de adverteerder de reden te horen.</p>
<h2>Artikel 4. Maatregelen</h2>
<p>4.1 Wie foto's van een ander gebruikt, een onjuiste leeftijd vermeldt of bezoekers misleidt, wordt voor dertig dagen uitgesloten. 4.2 Bij een tweede overtreding binnen een jaar wordt het account blijvend gesloten. 4.3 Bij overtreding van artikel 2.2 sluit Zilverwiek het account meteen en voorgoed.</p>
<h2>Artikel 5. Betaling en duur</h2>
<p>5.1 Vergoedingen zijn vooraf verschuldigd. 5.2 Bij sluiting wegens overtreding vindt geen terugbetaling plaats.</p>
<h2>Artikel 6. Aansprakelijkheid en recht</h2>
<p>6.1 Afspraken komen tot stand tussen bezoeker en adverteerder; Zilverwiek is daarbij geen partij. 6.2 Nederlands recht is van toepassing. De rechter te Middelburg is bevoegd.</p>` },
    "/privacy": { titel: "Privacyverklaring", html: `
<h2>Bezoekers</h2>
<p>Wij bewaren in uw browser dat u de leeftijdsvraag hebt beantwoord, en in welke taal u leest. Cookies van derden gebruiken wij niet.</p>
<h2>Adverteerders: het videogesprek</h2>
<p>Wij bekijken uw document alleen om vast te stellen dat u het bent en dat u oud genoeg bent. Plak uw burgerservicenummer af voordat u het document voor de camera houdt; ziet onze medewerker het toch, dan vraagt hij u het gesprek opnieuw te beginnen. Eén stilstaand beeld uit het gesprek wordt versleuteld opgeslagen en na veertien dagen gewist.</p>
<h2>Facturen</h2>
<p>Facturen bewaren wij zeven jaar, omdat de Belastingdienst dat verlangt.</p>
<h2>Uw rechten</h2>
<p>U kunt inzage of verwijdering vragen via privacy@zilverwiek.example.</p>` },
    "/veiligheid": { titel: "Veiligheid en hulp", html: `
<h2>Minderjarigen en mensenhandel: geen plaats op Zilverwiek</h2>
<p>Niemand onder de achttien en niemand die door een ander wordt gedwongen, hoort in onze branche. Krijgen wij aanwijzingen dat een geadverteerde persoon minderjarig is of wordt uitgebuit, dan gaat de advertentie er dezelfde dag af en wordt het account blijvend gesloten. Dat doen wij ook als wij het nog niet zeker weten. Elk zo'n vermoeden geven wij nog die dag door aan de politie; de adverteerder krijgt daarover van ons niets te horen.</p>
<p>Onze redacteuren zijn getraind in het herkennen van signalen van mensenhandel.</p>
<h2>Voor bezoekers: waar kunt u op letten?</h2>
<ul><li>Een ander neemt steeds de telefoon op of onderhandelt over de prijs.</li><li>Zij weet niet op welk adres zij is, of mag niet alleen naar buiten.</li><li>U ziet blauwe plekken of brandwonden.</li><li>Zij geeft het geld meteen af aan iemand in huis.</li></ul>
<p>Herkent u dit? Loop er niet aan voorbij. <a data-link href="/melden">Doe een melding bij ons</a> of bel Meld Misdaad Anoniem.</p>
<h2>Nummers</h2>
<ul>
<li>Politie, bij gevaar: 112. Geen spoed: 0900-8844.</li>
<li>Meld Misdaad Anoniem: 0800-7000.</li>
<li>CoMensha, voor slachtoffers van mensenhandel: 033-448 11 86.</li>
<li>Worden er beelden van u verspreid? <a href="https://www.helpwanted.nl/">helpwanted.nl</a> denkt met u mee.</li>
</ul>
<h2>Voor wie bij ons adverteert</h2>
<p>Laat iemand weten waar u bent en hoe laat u belt. Vraag een nieuwe klant om zijn volledige naam en bel hem terug voordat u gaat. Wilt u stoppen met dit werk of bent u in de knel geraakt? De uitstapprogramma's in uw provincie helpen u kosteloos met woning, schulden en ander werk; CoMensha wijst u de weg.</p>` },
    "/melden": { titel: "Misstand melden", form: true, html: "" },
    "/over-ons": { titel: "Wie wij zijn", html: `
<p>Zilverwiek begon in 2011 als papieren gids op de veerboot en is sinds 2015 een website. Wij werken met zes mensen vanuit Middelburg.</p>
<h2>Afspraken in de branche</h2>
<p>Wij hebben ons aangesloten bij de gedragscode die de Nederlandse advertentiesites in 2018 opstelden om uitbuiting van minderjarigen tegen te gaan.</p>
<h2>Contact</h2>
<p>Redactie en klantenservice: <a href="mailto:redactie@zilverwiek.example">redactie@zilverwiek.example</a>, op werkdagen ook telefonisch: 0118-00 00 12.</p>
<p>Contactpunt voor politie, justitie en toezichthouders: <a href="mailto:overheid@zilverwiek.example">overheid@zilverwiek.example</a>. U kunt ons schrijven in het Nederlands, Engels of Frans.</p>
<h2>Colofon</h2>
<p>Zilverwiek is een uitgave van Zilverwiek Media B.V., Oostwal 914, 4331 XX Middelburg, ingeschreven bij de Kamer van Koophandel onder nummer 00731944.</p>
<h2>Bereik</h2>
<p>Gemiddeld aantal actieve gebruikers per maand in de Europese Unie, zoals bedoeld in de digitaledienstenverordening: 23.400 (januari tot en met juni 2026).</p>` }
  },
  weg: { titel: "Niet gevonden", html: "<p>Deze pagina bestaat niet meer.</p>" }
};
