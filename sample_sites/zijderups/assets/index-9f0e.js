// zijderups web client
const reactief=(o,cb)=>new Proxy(o,{set(t,k,v){t[k]=v;cb();return true}});
const html=(s,...v)=>s.reduce((a,x,i)=>a+x+(v[i]==null?'':Array.isArray(v[i])?v[i].join(''):v[i]),'');
let plan=false;const teken=()=>{if(plan)return;plan=true;queueMicrotask(()=>{plan=false;render()})};
const staat=reactief({pad:location.pathname,venster:new URLSearchParams(location.search).get('venster'),binnen:localStorage.getItem('zr_18')==='1',ads:null,stad:'',toast:''},teken);
const router={push(u){history.pushState({},'',u);this.lees();scrollTo(0,0)},lees(){staat.pad=location.pathname.replace(/\/$/,'')||'/';staat.venster=new URLSearchParams(location.search).get('venster')}};
addEventListener('popstate',()=>router.lees());
async function haal(){if(staat.ads||haal.bezig)return;haal.bezig=1;const r=await fetch('/api/aanbod.json');staat.ads=(await r.json()).items}

const Kaart=a=>html`<div class="kaart" role="link" tabindex="0" data-naar="/advertentie/${a.slug}"><div class="beeld"></div><div class="t"><b>${a.naam}</b> <small>${a.leeftijd}</small><br>${a.plaats} · € ${a.prijs} per uur<br><small>${a.soort}</small></div></div>`;
const Home={titel:'Zijderups',open:false,view(){haal();const s=[...new Set((staat.ads||[]).map(a=>a.plaats))];const l=(staat.ads||[]).filter(a=>!staat.stad||a.plaats===staat.stad);
return html`<h1>Vind iemand in Overijssel, Drenthe en Friesland</h1><p>Acht mensen, twee bureaus in aanvraag, één in de lijst. Klein maar fijn.</p><div class="chips">${s.map(x=>`<span role="button" tabindex="0" data-stad="${x}" class="${x===staat.stad?'aan':''}">${x}</span>`)}</div><div class="rooster">${staat.ads?l.map(Kaart):'<p>Even laden …</p>'}</div>`}};
const Ad={open:false,view(){haal();if(!staat.ads)return '<p>Even laden …</p>';const a=staat.ads.find(x=>'/advertentie/'+x.slug===staat.pad);if(!a)return '<h1>Deze advertentie is weg</h1>';
return html`<article><p><a href="/">← terug naar de lijst</a></p><h1>${a.naam}</h1><p>${a.leeftijd} jaar, ${a.plaats}</p><p>${a.tekst}</p><p>Vanaf € ${a.prijs} per uur</p>${a.vergunning?`<p>Vergunning van het bureau: ${a.vergunning}</p>`:''}<p>Bellen: <span class="tel">${a.tel}</span></p><button type="button" class="knop licht" data-venster="melden">⚑ Meld deze advertentie</button></article>`}};
const P=(titel,tekst)=>({titel,open:true,view:()=>tekst});
const paginas={
'/meedoen':P('Meedoen',html`<h1>Zelf op Zijderups</h1>
<p>Leuk dat je wilt meedoen! We maken het je niet moeilijk, maar ook niet té makkelijk. Zo gaat het:</p>
<ol><li><b>Maak een account.</b> Vul je mobiele nummer en je e-mailadres in. Je krijgt een sms met een code en een mailtje met een link; zonder allebei kom je niet verder.</li>
<li><b>Laat zien wie je bent.</b> Iedereen die wil adverteren legt vóór de eerste plaatsing een geldig paspoort of ID-kaart tegen de telefoon. Onze app leest de chip uit. Je moet 21 jaar of ouder zijn om te adverteren, en dat staat op die chip.</li>
<li><b>Kijk even in de camera.</b> De app maakt op dat moment een foto van je en vergelijkt je gezicht met de pasfoto uit de chip. Dat doen we bij iedereen, ook bij mensen die via een bureau komen.</li>
<li><b>Schrijf je tekst.</b> Een van ons leest je tekst en bekijkt je foto's. Pas als die zegt dat het goed is, komt je advertentie op de site. Meestal dezelfde dag.</li></ol>
<h2>Wat kost het?</h2><table><tr><th>Pakket</th><th>Per maand</th></tr><tr><td>Rups</td><td>€ 19</td></tr><tr><td>Cocon</td><td>€ 34</td></tr><tr><td>Vlinder (bovenaan)</td><td>€ 59</td></tr></table><p>Betalen kan met iDEAL, Bancontact of creditcard.</p>
<h2>Bureaus</h2><p>Een escortbureau vult bij de aanmelding het nummer in van zijn gemeentelijke vergunning. Dat veld is verplicht, want wij zetten het nummer bij elke advertentie van het bureau. Namens een ander plaatsen mag alleen als bureau, en iedere persoon over wie de advertentie gaat loopt zelf stap 2 en 3 door. Een vriendin of partner op jouw account zetten mag niet.</p>
<h2>Gezond en veilig aan het werk</h2><p>Voor een soa-test of vaccinatie kun je als sekswerker gratis en anoniem bij de GGD terecht. Werk je alleen, spreek dan met iemand af dat je een appje stuurt als de klant weg is. Wil je iets anders gaan doen? Een uitstapprogramma in je regio helpt met werk, schulden en wonen; de GGD weet de weg. Voelt iemand als dwang: kijk op onze <a href="/hulp">hulppagina</a>.</p>`),
'/regels':P('Regels',html`<h1>Gebruiksvoorwaarden</h1><p>Versie 6, 2 februari 2026. Deze voorwaarden gelden voor bezoekers en adverteerders van Zijderups.</p>
<h2>1. Wat we niet plaatsen</h2><p>Teksten en foto's waarin iemand jong lijkt te zijn of jong wordt voorgesteld, halen we weg, ook als het een spelletje is. Dus geen schooluniformen, geen "net van school", geen leeftijdsrollenspel. Wie dat toch plaatst raakt zijn account kwijt voor drie maanden, en bij herhaling voorgoed.</p>
<h2>2. Hoe wij modereren</h2><p>Onze redactie van vier mensen bekijkt elke nieuwe en gewijzigde advertentie. Daarnaast zoekt een woordfilter elke nacht alle teksten af op woorden die niet mogen; wat het filter vindt, beoordeelt een redacteur de volgende ochtend. Het filter verwijdert zelf niets.</p>
<h2>3. Maatregelen</h2><ul><li>Andermans foto's of een verzonnen plaats: een waarschuwing, daarna twee weken geen plaatsing.</li><li>Beledigen van klanten of collega's: twee weken geen plaatsing, daarna drie maanden.</li><li>Een ander onder druk zetten: direct en voorgoed eraf.</li></ul>
<h2>4. Aansprakelijkheid</h2><p>Zijderups is niet aansprakelijk voor afspraken tussen bezoeker en adverteerder. Nederlands recht is van toepassing.</p>`),
'/afspraken':P('Onze afspraken',html`<h1>De gedragscode van 2018</h1><p>Zijderups houdt zich aan de gedragscode die seksadvertentieplatforms in 2018 hebben opgesteld om uitbuiting van minderjarigen tegen te gaan. Hieronder de tekst zoals wij die toepassen.</p>
<ol><li>Het platform plaatst geen advertentie van iemand van wie de leeftijd niet is vastgesteld.</li><li>Het platform verwijdert een advertentie meteen zodra er een vermoeden is van minderjarigheid.</li><li>Het platform bewaart de gegevens van een verwijderde advertentie zes maanden voor onderzoek.</li><li>Het platform wijst bezoekers op de plek waar zij een melding kunnen doen.</li><li>Het platform overlegt twee keer per jaar met de andere deelnemers.</li></ol>`),
'/veilig':P('Veilig',html`<h1>Zo houden we het netjes</h1><h2>Geen minderjarigen, geen dwang</h2><p>Op Zijderups is geen plaats voor wie jonger is dan 18, en al helemaal niet voor wie anderen laat werken tegen hun zin. Mensenhandel en uitbuiting zijn voor ons geen grijs gebied. Denken wij dat een advertentie over een minderjarige gaat of dat iemand gedwongen wordt, dan gaat zij er binnen een uur af en blokkeren we het account dat haar plaatste. Zulke vermoedens geven wij altijd dezelfde dag door aan de politie.</p>
<h2>En als bezoeker?</h2><p>Heb je bij een afspraak het gevoel dat er iets niet in de haak was met de ander? Hou het niet voor je en <a href="/melden">doe een melding</a>.</p>
<h2>Onze mensen</h2><p>De redactie is getraind voordat zij begint.</p>
<h2>2025 in het kort</h2><p>In 2025 kregen we 61 meldingen binnen. Naar aanleiding daarvan hebben we 19 advertenties verwijderd.</p><p>Gemiddeld hadden we in de tweede helft van 2025 per maand 8.400 actieve afnemers in de EU, zoals de digitaledienstenverordening dat telt.</p>`),
'/hulp':P('Hulp',html`<h1>Hulp</h1><p>Word je gedwongen, bedreigd of ken je iemand bij wie dat zo is? Hier kun je heen.</p><ul>
<li>Direct gevaar: bel <a href="tel:112">112</a>. Geen haast: politie, 0900-8844.</li><li>Liever anoniem iets vertellen over een ander: Meld Misdaad Anoniem, 0800-7000.</li><li>Anoniem praten over wat jou gebeurt: <a href="https://www.chatmetfier.nl/">Chat met Fier</a>.</li><li>Hulp en opvang bij mensenhandel: <a href="https://www.comensha.nl/">CoMensha</a>, 033-4481186.</li><li>Naaktbeelden van jou online: <a href="https://www.helpwanted.nl/">Helpwanted</a>.</li></ul>`),
'/privacy':P('Privacy',html`<h1>Privacy</h1><h2>Legitimatie</h2><p>De gegevens uit de chip en de foto uit stap 3 gebruiken we alleen om vast te stellen hoe oud je bent en dat jij het bent. Het burgerservicenummer lezen we niet uit. Foto en chipgegevens wissen we 7 dagen na de controle; wat overblijft is een vinkje met een datum.</p><h2>Bezoekers</h2><p>We zetten één waarde in je browser: dat je op "ja" hebt gedrukt. Verder niets.</p>`),
'/contact':P('Contact',html`<h1>Contact</h1><p>Zijderups is van Rupsdraad B.V., Thorbeckegracht 901, 8011 VN Zwolle. KvK 00081132, btw NL000811320B01.</p><p>Vragen? Mail <a href="mailto:hallo@zijderups.example">hallo@zijderups.example</a> of bel op werkdagen 038-0000114. Je krijgt een mens.</p><h2>Voor autoriteiten</h2><p>Politie, justitie, ACM en de Europese Commissie bereiken ons via <a href="mailto:overheid@zijderups.example">overheid@zijderups.example</a>. Schrijven kan in het Nederlands, Engels of Duits.</p>`),
'/melden':{titel:'Melden',open:true,view:()=>html`<h1>Iets melden</h1><p>Iedereen kan hier melden, een account is niet nodig.</p>${MeldVelden('')}`}
};
function MeldVelden(waar){return html`<div class="meldvak" role="group" aria-label="Melding"><label class="veld">Waar zag je het? (adres van de advertentie)<input name="adres" value="${waar}" required></label>
<label class="veld">Wat is er aan de hand?<select name="reden" required><option value="">kies …</option><option>Lijkt jonger dan 18</option><option>Lijkt gedwongen of uitgebuit</option><option>Foto's zijn van iemand anders</option><option>Oplichting</option><option>Iets anders</option></select></label>
<label class="veld">Vertel wat je zag<textarea name="uitleg" rows="3" required></textarea></label><label class="veld">Naam (hoeft niet)<input name="naam"></label><label class="veld">E-mail (hoeft niet)<input name="mail" type="email"></label>
<p><small>Laat je een mailadres achter, dan krijg je meteen een bevestiging en binnen vijf dagen bericht van wat we hebben besloten.</small></p><button type="button" class="knop" data-stuur>Melding versturen</button></div>`}
const Poort=()=>html`<div class="poort"><div class="venster" role="dialog" aria-modal="true"><h1>Zijderups</h1><p>Achter deze deur staan advertenties voor volwassenen. Ben je 18 jaar of ouder?</p><p><button type="button" class="knop" data-ja>Ja, ik ben 18 of ouder</button> <a class="knop licht" href="https://www.kindertelefoon.nl/">Nee, ik ben jonger</a></p><p><small>Ben je nog geen 18 en zit je ergens mee? De Kindertelefoon is er voor je: 0800-0432, gratis.</small></p><p><small><a href="/regels">Gebruiksvoorwaarden</a> · <a href="/hulp">Hulp</a></small></p></div></div>`;
const kop=()=>html`<header class="kop"><a class="merk" href="/">zijderups</a><nav>${[['/','Aanbod'],['/meedoen','Meedoen'],['/veilig','Veilig'],['/hulp','Hulp'],['/contact','Contact']].map(([u,t])=>`<a href="${u}" class="${u===staat.pad?'router-link-active':''}">${t}</a>`)}</nav></header>`;
const voet=()=>html`<footer><a href="/regels">Gebruiksvoorwaarden</a><a href="/privacy">Privacy</a><a href="/afspraken">Gedragscode</a><a href="/melden">Iets melden</a><a href="/hulp">Hulp</a><p>Rupsdraad B.V. · Zwolle</p></footer>`;
function render(){
 const r=staat.pad==='/'?Home:staat.pad.startsWith('/advertentie/')?Ad:paginas[staat.pad]||P('Niet gevonden','<h1>Niet gevonden</h1><p><a href="/">Naar het begin</a></p>');
 const app=document.getElementById('app'),tp=document.getElementById('teleports');
 document.title=(r.titel&&r.titel!=='Zijderups'?r.titel+' – ':'')+'Zijderups';
 if(!r.open&&!staat.binnen){app.innerHTML=Poort();tp.innerHTML='';return}
 app.innerHTML=`<div data-v-7ba5>${kop()}<main>${r.view()}</main>${voet()}</div>`;
 tp.innerHTML=(staat.venster==='melden'&&staat.pad.startsWith('/advertentie/')?`<div class="sluier"><div class="venster" role="dialog" aria-label="Meld deze advertentie"><h2>Meld deze advertentie</h2>${MeldVelden(location.origin+staat.pad)}<button type="button" class="knop licht" data-dicht>Sluiten</button></div></div>`:'')+(staat.toast?`<div class="toast" role="status">${staat.toast}</div>`:'');
}
document.addEventListener('click',e=>{const q=s=>e.target.closest(s);let x;
 if(x=q('a[href^="/"]')){e.preventDefault();router.push(x.getAttribute('href'))}
 else if(x=q('[data-naar]'))router.push(x.dataset.naar);
 else if(q('[data-ja]')){localStorage.setItem('zr_18','1');staat.binnen=true}
 else if(x=q('[data-stad]'))staat.stad=staat.stad===x.dataset.stad?'':x.dataset.stad;
 else if(x=q('[data-venster]'))router.push(staat.pad+'?venster='+x.dataset.venster);
 else if(q('[data-dicht]'))router.push(staat.pad);
 else if(q('[data-stuur]')){staat.toast='Dank je. We gaan ernaar kijken.';setTimeout(()=>staat.toast='',4000)}
});
document.addEventListener('keydown',e=>{if(e.key==='Enter'&&e.target.matches('[data-naar],[data-stad]'))e.target.click()});
router.lees();
