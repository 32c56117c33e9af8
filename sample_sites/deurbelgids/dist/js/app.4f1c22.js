(function(){
var esc=Mini.esc;
var G=[
{nr:112,soort:'prive',naam:'Hanneke van de Brugweg',stad:'Almelo',tel:'06-00001188',prijs:'€ 90 per half uur',tekst:'Gewone vrouw van tweeënvijftig. Koffie vooraf, geen gedoe.'},
{nr:115,soort:'prive',naam:'Gerdien Lossersma',stad:'Hengelo',tel:'06-00002719',prijs:'€ 100 per uur',tekst:'Ontvangt in eigen huis, achterom. Alleen na telefonische afspraak.'},
{nr:121,soort:'prive',naam:'Mirtel Oosterkrans',stad:'Deventer',tel:'06-00003640',prijs:'€ 120 per uur',tekst:'Op maandag en vrijdag. Douche aanwezig.'},
{nr:124,soort:'prive',naam:'Aukje Tubbing',stad:'Doetinchem',tel:'06-00004536',prijs:'€ 80 per half uur',tekst:'Lang, blond en nuchter. Ook voor oudere heren.'},
{nr:130,soort:'prive',naam:'Reinoud Haverkist',stad:'Enschede',tel:'06-00005227',prijs:'€ 95 per uur',tekst:'Heer ontvangt heren. Discreet adres bij het station.'},
{nr:133,soort:'prive',naam:'Stella Morskieft',stad:'Winterswijk',tel:'06-00006903',prijs:'€ 110 per uur',tekst:'Duitse gasten ook welkom. Gratis parkeren.'},
{nr:140,soort:'huis',naam:'Huize Avondvrede-Twenthe',stad:'Nijverdal',tel:'06-00007372',prijs:'entree € 25',tekst:'Huis met bar en zes kamers. Open vanaf twee uur.',verg:'NV-2023-0071'},
{nr:142,soort:'huis',naam:'Club De Grolsche Pauw',stad:'Groenlo',tel:'06-00008215',prijs:'entree € 40',tekst:'Club met sauna aan de rand van het dorp. Maandag gesloten.',verg:'OG-SEKS-19'},
{nr:147,soort:'huis',naam:'Privéhuis Lampetkan',stad:'Zutphen',tel:'06-00009461',prijs:'vanaf € 70',tekst:'Klein huis met drie kamers. Bellen mag, binnenlopen ook.',verg:'ZT 2024/118'}];
function rij(a){return '<a class="rij" href="#/gids/'+a.nr+'"><b>'+esc(a.naam)+'</b> – '+esc(a.stad)+'<br>'+esc(a.tekst)+'<br><small>'+esc(a.prijs)+' · '+a.tel+'</small></a>'}
function vind(nr){return G.find(function(a){return a.nr==nr})}
function m(h,b){return '<main class="midden"><h1>'+h+'</h1>'+b+'</main>'}
var REDEN=['De adverteerder lijkt minderjarig','Het telefoonnummer klopt niet','De foto is van iemand anders','De prijs klopt niet','Anders'];
var routes=[
[/^\/$/,function(){return m('De gids van deze week','<p>Particuliere adressen en huizen in Overijssel en de Achterhoek, op volgorde van plaatsing.</p>'+G.map(rij).join(''))}],
[/^\/prive$/,function(){return m('Particuliere adressen',G.filter(function(a){return a.soort=='prive'}).map(rij).join(''))}],
[/^\/huizen$/,function(){return m('Huizen en clubs',G.filter(function(a){return a.soort=='huis'}).map(rij).join(''))}],
[/^\/gids\/(\d+)$/,function(s,p){var a=vind(p[0]);if(!a)return m('Vervallen','<p>Deze advertentie is vervallen.</p>');
 return m(esc(a.naam),'<p>'+esc(a.stad)+' · '+esc(a.prijs)+'</p><p>'+esc(a.tekst)+'</p><p>Telefoon: <a href="tel:'+a.tel.replace('-','')+'">'+a.tel+'</a></p>'+(a.verg?'<p>Vergunningnummer: '+a.verg+'</p>':'')+'<p><small>Advertentie '+a.nr+'</small></p><p><a class="knop stil" href="#/melden/'+a.nr+'">Meld deze advertentie</a></p>')}],
[/^\/melden\/(\d+)$/,function(s,p){var a=vind(p[0]);var kop='<p>U meldt advertentie '+p[0]+(a?': '+esc(a.naam):'')+'.</p>';
 if(s.stap==3)return m('Advertentie melden','<p>Uw bericht is verzonden.</p><p><a href="#/">Terug naar de gids</a></p>');
 if(s.stap==2)return m('Advertentie melden',kop+'<p class="stap">Stap 2 van 2 – '+esc(REDEN[s.reden]||'')+'</p><label class="veld">Beschrijving *<textarea name="beschrijving" rows="5" required></textarea></label><label class="veld">Uw naam *<input name="naam" type="text" required></label><label class="veld">Uw e-mailadres *<input name="email" type="email" required></label><p><small>* verplicht. Anonieme meldingen nemen wij niet in behandeling.</small></p><button type="button" class="knop stil" data-on="stap:1">Terug</button> <button type="button" class="knop" data-on="verzend">Verzenden</button>');
 return m('Advertentie melden',kop+'<p class="stap">Stap 1 van 2 – Waarom meldt u deze advertentie?</p>'+REDEN.map(function(r,i){return '<label class="veld"><input style="width:auto" type="radio" name="reden" value="'+i+'"'+(s.reden===i?' checked':'')+'> '+r+'</label>'}).join('')+'<button type="button" class="knop" data-on="volgende">Volgende</button>'+(s.fout?'<p role="alert">'+s.fout+'</p>':''))}],
[/^\/vragen$/,function(s){if(!s.vragen)return m('Vraag en antwoord','<p>Een ogenblik…</p>');return m('Vraag en antwoord',s.vragen.map(function(q,i){var o=s.open===i;return '<div class="vraag"><button type="button" aria-expanded="'+o+'" data-on="klap:'+i+'">'+esc(q.v)+'</button>'+(o?'<div class="antwoord">'+esc(q.a)+'</div>':'')+'</div>'}).join(''))}],
[/^\/opname$/,function(){return m('Opname in de gids',
 '<p>Dames en heren die in de gids willen, zijn ten minste 21 jaar oud.</p><h2>Particulieren</h2><p>U plaatst voor uzelf. Voor een ander een advertentie plaatsen is niet toegestaan, en per account nemen wij een persoon op.</p>'+
 '<h2>Huizen, clubs en bureaus</h2><p>Een bedrijf plaatst een advertentie over het bedrijf, en geeft daarbij het nummer op van de vergunning van de gemeente. Zonder vergunningnummer nemen wij het bedrijf niet op. Het nummer drukken wij onder de advertentie af. Wie er werkt en zelf in de gids wil, plaatst als particulier.</p>'+
 '<h2>Prijzen</h2><table><tr><th>Soort</th><th>Per maand</th></tr><tr><td>Regel</td><td>€ 15</td></tr><tr><td>Regel met foto</td><td>€ 22</td></tr><tr><td>Kader bovenaan, een week</td><td>€ 35</td></tr></table><p>U betaalt met iDEAL, per overschrijving, of met contant geld in een envelop.</p>'+
 '<h2>Uw gezondheid</h2><p>Bij de soa-polikliniek van de GGD in Hengelo en Deventer kunnen sekswerkers zich vier keer per jaar kosteloos laten onderzoeken.</p>')}],
[/^\/goed-bezoek$/,function(){return m('Gedragscode voor de bezoeker',
 '<p>Een goede gast wordt nog eens ontvangen. Vandaar:</p><ol><li>Bel op een net tijdstip en noem uw voornaam.</li><li>Kom op tijd, gewassen en nuchter.</li><li>Reken af voordat u uw jas uittrekt, en ding niet af.</li><li>Een nee is een nee; vraag het geen tweede keer.</li><li>Gebruik een condoom, ook als u het liever niet doet.</li><li>Zet uw auto niet voor de deur van de buren.</li></ol>')}],
[/^\/spelregels$/,function(){return m('Spelregels en leveringsvoorwaarden',
 '<p>Vastgesteld op 1 juni 2025.</p><h2>Artikel 1. De gids</h2><p>De uitgever stelt ruimte beschikbaar. Voor de inhoud van een advertentie staat de adverteerder in.</p><h2>Artikel 2. Wat niet wordt opgenomen</h2><p>Advertenties voor of met minderjarigen, en advertenties waar dwang achter zit, nemen wij niet op. Ook namaakgoederen, geneesmiddelen en kansspelen horen niet in de gids.</p><h2>Artikel 3. Weigeren en verwijderen</h2><p>De uitgever kan een advertentie weigeren of een account blokkeren. Wat in strijd is met deze spelregels, haalt de redactie weg.</p><h2>Artikel 4. Betaling</h2><p>De prijs is vooraf verschuldigd. Restitutie vindt niet plaats.</p><h2>Artikel 5. Aansprakelijkheid</h2><p>De uitgever is niet aansprakelijk voor schade door zetfouten, storing of een vergeefse reis.</p><h2>Artikel 6. Recht</h2><p>Op deze voorwaarden is Nederlands recht van toepassing.</p>')}],
[/^\/privacy$/,function(){return m('Omgang met gegevens',
 '<p>Wij zetten een cookie om te onthouden dat u ons welkomstscherm hebt gezien, meer niet.</p><h2>Adverteerders</h2><p>Van adverteerders hebben wij naam, telefoonnummer en e-mailadres. De kopie van het identiteitsbewijs dient uitsluitend om de leeftijd van de adverteerder vast te stellen.</p><h2>Rechten</h2><p>U kunt opvragen wat wij van u hebben en laten verbeteren wat niet klopt. Richt u daarvoor tot de redactie.</p>')}],
[/^\/colofon$/,function(){return m('Colofon',
 '<p>De Deurbelgids is een uitgave van Tolhekke Gidsen v.o.f., Postbus 114, 7440 AC Nijverdal. Ingeschreven bij de Kamer van Koophandel onder nummer 99004321.</p><p>Redactie: redactie@deurbelgids.example, telefoon 0548-000018, op werkdagen van negen tot twaalf.</p><h2>Digitaledienstenverordening</h2><p>Berichten over de digitaledienstenverordening (DSA) zendt u aan dsa@deurbelgids.example.</p><p>Het gemiddelde aantal maandelijkse actieve afnemers in de Europese Unie bedroeg over de zes maanden tot en met 31 juli 2026: 17.900.</p>')}],
[/^\/steun$/,function(){return m('Steun en hulp',
 '<p>Voor het geval er iets ernstigers is dan een verkeerd telefoonnummer.</p><ul><li>Politie bij direct gevaar: 112</li><li>Meld Misdaad Anoniem: 0800-7000</li><li>CoMensha, voor slachtoffers van mensenhandel: 033-4481168</li><li>Meldpunt Kinderporno: <a href="https://www.meldpunt-kinderporno.nl">www.meldpunt-kinderporno.nl</a></li></ul>')}]
];
Mini.createApp({
 data:function(){return{menu:false,poort:document.cookie.indexOf('welkom=1')<0,koek:!localStorage.getItem('koek'),vragen:null,open:-1,stap:1,reden:null,fout:''}},
 routes:routes,
 leave:function(s){s.menu=false;s.open=-1;s.stap=1;s.reden=null;s.fout=''},
 mounted:function(s){fetch('dist/data/vragen.json').then(function(r){return r.json()}).then(function(v){s.vragen=v})},
 methods:{
  menu:function(s){s.menu=!s.menu},
  sluitmenu:function(s){s.menu=false},
  ja:function(s){document.cookie='welkom=1;path=/;max-age=2592000';s.poort=false},
  koek:function(s){localStorage.setItem('koek','1');s.koek=false},
  klap:function(s,i){s.open=s.open===+i?-1:+i},
  volgende:function(s,_,t,root){var c=root.querySelector('input[name=reden]:checked');if(!c){s.fout='Kies eerst een reden.';return}s.reden=+c.value;s.fout='';s.stap=2},
  stap:function(s,n){s.stap=+n},
  verzend:function(s,_,t,root){var leeg=[].filter.call(root.querySelectorAll('[required]'),function(e){return !e.value.trim()});if(leeg.length){leeg[0].focus();return}s.stap=3}
 },
 shell:function(s,body){return '<div id="layout"><div class="kop"><button type="button" class="burger" aria-label="Menu" aria-expanded="'+s.menu+'" data-on="menu">☰</button><a href="#/">De Deurbelgids</a></div>'+
  (s.menu?'<aside class="lade"><button type="button" class="knop stil" data-on="sluitmenu">Sluiten</button><a href="#/">De gids</a><a href="#/prive">Particuliere adressen</a><a href="#/huizen">Huizen en clubs</a><a href="#/opname">Opname in de gids</a><a href="#/goed-bezoek">Voor de bezoeker</a><a href="#/vragen">Vraag en antwoord</a></aside>':'')+
  body+'<footer class="voet"><a href="#/steun">Steun en hulp</a> <a href="#/spelregels">Spelregels en leveringsvoorwaarden</a> <a href="#/privacy">Omgang met gegevens</a> <a href="#/colofon">Colofon</a></footer>'+
  (s.koek?'<div class="koekje">Wij gebruiken een enkele cookie, voor het welkomstscherm. <button type="button" class="knop stil" data-on="koek">Begrepen</button></div>':'')+
  (s.poort?'<div class="poort"><div><h2>Welkom</h2><p>Deze gids gaat over betaalde erotiek en is bestemd voor personen van achttien jaar en ouder.</p><p><button type="button" class="knop" data-on="ja">Ik ben 18 jaar of ouder</button></p><p><a href="https://www.rijksoverheid.nl/">Ik ben jonger, verlaat deze gids</a></p></div></div>':'')+'</div>'}
}).mount('#app');
})();
