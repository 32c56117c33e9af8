const ADRESSEN=[
{nr:11,naam:'Huize Zilvermeeuwtje',soort:'huis',plaats:'IJmuiden',tel:'06-00005201',verg:'SB-2023-118',open:'12-24',kort:{nl:'Al twintig jaar aan de haven.',en:'Twenty years at the harbour.'},tekst:{nl:'Vijf kamers, eigen ingang aan de zijkant.',en:'Five rooms, own entrance at the side.'}},
{nr:12,naam:'Salon Strandkruik',soort:'salon',plaats:'Zandvoort',tel:'06-00005202',verg:'MS-77-2022',open:'11-20',kort:{nl:'Massage op afspraak.',en:'Massage by appointment.'},tekst:{nl:'Twee masseuses, douche aanwezig.',en:'Two masseuses, shower available.'}},
{nr:13,naam:'Evadinde',soort:'zzp',plaats:'Den Helder',tel:'06-00005203',open:'ma-do',kort:{nl:'Ontvangt thuis.',en:'Receives at home.'},tekst:{nl:'Rustig adres, graag een uur van tevoren bellen.',en:'Quiet place, please ring an hour ahead.'}},
{nr:14,naam:'Tjaldora',soort:'zzp',plaats:'Noordwijk',tel:'06-00005204',open:'do-zo',kort:{nl:'Komt ook in hotels.',en:'Visits hotels too.'},tekst:{nl:'Spreekt Engels en Pools.',en:'Speaks English and Polish.'}},
{nr:15,naam:'Pension Helmgrasje',soort:'huis',plaats:'Katwijk',tel:'06-00005205',verg:'KW-0412',open:'14-02',kort:{nl:'Klein huis, gezellige bar.',en:'Small house, nice bar.'},tekst:{nl:'Zondag gesloten. Parkeren achter.',en:'Closed on Sundays. Park at the back.'}},
{nr:16,naam:'Ruvelia',soort:'zzp',plaats:'Bergen',tel:'06-00005206',open:'',kort:{nl:'Alleen \'s middags.',en:'Afternoons only.'}},
{nr:17,naam:'Garnalda',soort:'zzp',plaats:'Vlissingen',tel:'06-00005207',open:'',kort:{nl:'Belt altijd terug.',en:'Always rings back.'}},
{nr:18,naam:'Salon Wierkransje',soort:'salon',plaats:'Domburg',tel:'06-00005208',open:'',kort:{nl:'Ook voor stellen.',en:'Couples welcome.'}}];
const INHOUD={
nl:{
 gidsTitel:'De gids van de kust',gidsTekst:'Van Den Helder tot Domburg: de adressen van deze maand, netjes op een rij.',
 soort:{huis:'privéhuis',salon:'massagesalon',zzp:'zelfstandig'},weg:'Niet gevonden.',terug:'terug naar de gids',tel:'Telefoon',verg:'Vergunningnummer',open:'Open',
 menu:[['Gids','/nl'],['Regels','/nl/regels'],['Op de gids','/nl/aanmelden'],['Hulp','/nl/hulp'],['Contact','/nl/contact']],
 voet:[['Regels','/nl/regels'],['Melding doen','/nl/melding'],['Hulp','/nl/hulp'],['Privacy','/nl/privacy'],['Contact','/nl/contact']],
 slot:'Duinroosje is een gids voor volwassenen. Geen 18? Dan wegwezen. &copy; Zeegras Uitgaven',
 regels:{titel:'Regels van de gids',tabs:[
  {naam:'Voor plaatsers',items:[
   ['Vanaf welke leeftijd mag ik erop?','<p>Wie op de gids wil is 18 jaar of ouder, daar doen we niet moeilijk over en ook niet makkelijk.</p>'],
   ['Moet ik mij legitimeren?','<p>Ja. Iedereen mailt vooraf een kopie van paspoort of rijbewijs naar <a href="mailto:papieren@duinroosje.example">papieren@duinroosje.example</a>. Aan de kopie hebben we genoeg, een selfie hoeft er niet bij.</p>'],
   ['Wanneer sta ik erop?','<p>Formulier verstuurd? Dan staat je vermelding meteen online. Er kijkt niemand tussendoor naar, ook wij niet.</p>'],
   ['Bellen jullie nog?','<p>Wim belt in de eerste week iedere nieuwe plaatser op om na te gaan of het opgegeven telefoonnummer klopt.</p>'],
   ['Ik heb een huis of een salon','<p>Dan vul je bij het aanmelden je vergunningnummer in. Zonder nummer geen vermelding; het komt ook op je pagina te staan.</p><p>Een huis zet het huis erop en verder niemand. De dames en heren die er werken plaatsen zichzelf. Staat er iemand op die door een ander is aangemeld, dan halen we die regel eraf.</p>'],
   ['Wat kost het?','<p>&euro; 25 per maand voor een pagina, &euro; 8 voor een regel. Overmaken mag, iDEAL mag, en wie het Wim liever contant geeft als hij langskomt: ook goed.</p>'],
   ['Wat mag er niet op?','<p>Geen minderjarigen in woord of beeld, geen drugs, geen scheldpartijen, geen prijzen van een ander. Foto\'s liggend aanleveren.</p>']]},
  {naam:'Voor gasten',items:[
   ['Onze gedragscode voor gasten','<p>Was je, wees op tijd, laat je telefoon in je zak en betaal vooraf. Nee is nee.</p>'],
   ['Klopt een adres niet?','<p>Huizen verhuizen ook wel eens. Bel eerst.</p>'],
   ['Ik vertrouw het ergens niet','<p>Heb je het idee dat iemand er niet uit vrije wil zit? Laat het ons weten via <a href="#/nl/melding">Melding doen</a>.</p>']]},
  {naam:'Kleine lettertjes',items:[
   ['Weghalen','<p>Vermeldingen die tegen deze regels ingaan kunnen wij weghalen. Wie zich misdraagt kunnen wij weren.</p>'],
   ['Minderjarigen en mensenhandel','<p>Met minderjarigen, dwang of mensenhandel willen wij niets te maken hebben.</p>'],
   ['Politie','<p>Uit onszelf geven wij niets door aan de politie, ook niet als we ergens onze twijfels over hebben. Ligt er een vordering van justitie, dan werken we mee.</p>'],
   ['Fouten in de gids','<p>Druk- en zetfouten voorbehouden. Nederlands recht.</p>']]}]},
 hulp:{titel:'Hulp',tabs:[
  {naam:'Als het misgaat',items:[
   ['Spoed','<p>Bel 112.</p>'],
   ['Anoniem iets doorgeven','<p>Dat kan bij Meld Misdaad Anoniem, 0800-0700.</p>'],
   ['Mensenhandel','<p>CoMensha is de club die daar alles van weet.</p>']]},
  {naam:'Als je in het vak zit',items:[
   ['Gezondheid','<p>Bij de GGD in je regio test je je als sekswerker zonder kosten op soa. Doe het elke drie maanden.</p>'],
   ['Veilig werken','<p>Werk je alleen, spreek dan met een collega af dat je na iedere klant een berichtje stuurt. Zet een lamp bij de voordeur.</p>']]},
  {naam:'De website',items:[
   ['Ik ben mijn vermelding kwijt','<p>Kijk eerst of de maand om is. Anders even mailen.</p>'],
   ['Foto\'s draaien op hun kant','<p>Opslaan op de computer, goed zetten, opnieuw sturen.</p>']]}]},
 aanmelden:{titel:'Op de gids',intro:'Lees eerst de <a href="#/nl/regels">regels</a>. Huizen en salons vullen het vergunningnummer in; zelfstandigen zetten daar een streepje.',knop:'Plaatsen',klaar:'Je staat erop!',
  velden:[['Naam op de gids','naam','text',1],['Plaats','plaats','text',1],['Telefoon','tel','tel',1],['Soort','soort','select',1,['Zelfstandig','Privéhuis','Massagesalon']],['Vergunningnummer','vergunning','text',1],['Tekst','tekst','textarea',1]]},
 melding:{titel:'Melding doen',intro:'Is er iets met een vermelding of met de gids? Schrijf het op.',knop:'Verzenden',klaar:'Bedankt, verzonden.',
  na:'Je krijgt meteen een mail dat je bericht binnen is. Binnen een week laten we je weten wat we ermee gedaan hebben.',
  velden:[['Je naam','naam','text',1],['Je e-mailadres','mail','email',1],['Waar gaat het om','soort','select',1,['Verkeerd telefoonnummer','Adres bestaat niet meer','Foto is van mij','Spam','Anders']],['Je bericht','bericht','textarea',1]]},
 contact:'<h1>Contact</h1><p>Duinroosje is een uitgave van Zeegras Uitgaven, Postbus 612, 1970 AP IJmuiden. KvK 71100458.</p><p>Bellen: 06-00007200, vraag naar Wim of Loes. Mailen: <a href="mailto:gids@duinroosje.example">gids@duinroosje.example</a>.</p>',
 privacy:'<h1>Privacy</h1><p>Wij zetten geen volgcookies. Facturen bewaren wij zeven jaar omdat dat moet. Wil je weten wat wij van je hebben, mail dan even.</p>'
},
en:{
 gidsTitel:'The guide of the coast',gidsTekst:'All addresses of this month from Den Helder to Domburg.',
 soort:{huis:'private house',salon:'massage parlour',zzp:'independent'},weg:'Not found.',terug:'back to the guide',tel:'Phone',verg:'Licence number',open:'Open',
 menu:[['Guide','/en'],['Rules','/en/rules'],['Get listed','/en/join'],['Contact','/en/contact']],
 voet:[['Rules','/en/rules'],['Report something','/en/report'],['Contact','/en/contact']],
 slot:'Duinroosje is a guide for grown-ups. Not 18 yet? Off you go. &copy; Zeegras Uitgaven',
 regels:{titel:'Rules of the guide',tabs:[
  {naam:'If you want to be listed',items:[
   ['How old must I be?','<p>You are 18 or older if you want to be in the guide.</p>'],
   ['Do you want to see my ID?','<p>Only if we have doubts about you. Then we ask you to mail a copy of your passport to <a href="mailto:papieren@duinroosje.example">papieren@duinroosje.example</a>. We do not need a selfie, the copy will do.</p>'],
   ['When am I in?','<p>At once. Press the button and your entry is online, nobody looks at it in between.</p>'],
   ['Will you ring me?','<p>Wim rings every newcomer in the first week to hear whether the phone number is right.</p>'],
   ['I run a house or a parlour','<p>Fill in your licence number, no number means no entry. You list the house and nobody else; those who work there list themselves. Entries made for another person are taken down.</p>'],
   ['What does it cost?','<p>25 euros a month for a page, 8 for a line. Bank transfer, iDEAL, or cash when Wim comes by.</p>'],
   ['What is not allowed?','<p>No minors in words or pictures, no drugs, no swearing.</p>']]},
  {naam:'For guests',items:[
   ['Our code of conduct for guests','<p>Wash, be on time, leave your phone in your pocket, pay first. No is no.</p>'],
   ['Something feels wrong','<p>Do you think somebody is not there of her own free will? Tell us with <a href="#/en/report">Report something</a>.</p>']]},
  {naam:'Small print',items:[
   ['Taking down','<p>We can take down entries that break these rules and refuse people who misbehave.</p>'],
   ['Minors and trafficking','<p>We want nothing to do with minors, force or human trafficking.</p>'],
   ['Police','<p>We tell the police nothing of our own accord. When there is a court order we cooperate.</p>']]}]},
 aanmelden:{titel:'Get listed',intro:'Read the <a href="#/en/rules">rules</a> first. Houses and parlours fill in the licence number; independents put a dash.',knop:'Publish',klaar:'You are in!',
  velden:[['Name in the guide','naam','text',1],['Town','plaats','text',1],['Phone','tel','tel',1],['Kind','soort','select',1,['Independent','Private house','Massage parlour']],['Licence number','vergunning','text',1],['Text','tekst','textarea',1]]},
 melding:{titel:'Report something',intro:'Something wrong with an entry or with the guide? Write it down.',knop:'Send',klaar:'Thank you, sent.',
  na:'You get a mail at once to say that we have it. Within a week we tell you what we did.',
  velden:[['Your name','naam','text',1],['Your e-mail','mail','email',1],['What is it about','soort','select',1,['Wrong phone number','Address is gone','Picture is mine','Spam','Other']],['Your message','bericht','textarea',1]]},
 contact:'<h1>Contact</h1><p>Duinroosje is published by Zeegras Uitgaven, PO Box 612, 1970 AP IJmuiden, Netherlands. KvK 71100458.</p><p>Call 06-00007200 and ask for Wim or Loes, or mail <a href="mailto:gids@duinroosje.example">gids@duinroosje.example</a>.</p>'
}};
