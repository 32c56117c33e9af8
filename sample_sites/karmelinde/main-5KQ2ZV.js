/* karmelinde web 4.2.0 */
const L = { get v(){ return localStorage.getItem('km.lang') || 'nl'; }, set v(x){ localStorage.setItem('km.lang', x); document.documentElement.lang = x; } };
const T = {
 nl:{profielen:'Profielen',lid:'Lid worden',toelating:'Toelating',bezoekers:'Voor bezoekers',over:'Over ons',contact:'Contact',hulp:'Hulp en adressen',melden:'Misstand melden',huisregels:'Huisregels',voorwaarden:'Voorwaarden',privacy:'Privacy',verslag:'Transparantieverslag',code:'Gedragscode 2018',bel:'Toon nummer',meldknop:'Meld dit profiel',terug:'Terug naar alle profielen',dagen:'Aanwezig',verg:'Vergunning',zelf:'werkt zelfstandig'},
 en:{profielen:'Profiles',lid:'Join',toelating:'Admission',bezoekers:'For visitors',over:'About us',contact:'Contact',hulp:'Help and addresses',melden:'Report abuse',huisregels:'House rules',voorwaarden:'Terms',privacy:'Privacy',verslag:'Transparency report',code:'Code of conduct 2018',bel:'Show number',meldknop:'Report this profile',terug:'Back to all profiles',dagen:'Available',verg:'Licence',zelf:'independent'}
};
const t = k => T[L.v][k];

const PAGES = {
'/over-ons':{nl:`<h1>Wie we zijn</h1>
<p>Karmelinde is in 2021 begonnen aan een keukentafel in Amersfoort, door vijf vrouwen en een man die genoeg hadden van sites waar je tussen de nepfoto's stond. We zijn een coöperatie: wie hier adverteert is lid en stemt mee.</p>
<p>We zijn met ongeveer tweehonderd leden. Er werken drie mensen op kantoor, waarvan twee zelf nog in het vak zitten. De toelatingscommissie bestaat uit zes leden.</p>
<h2>Wat we anders willen</h2>
<p>Geen algoritme, geen veiling om de bovenste plek, geen sterretjes. Wel een voordeur waar je even moet aanbellen. Lees bij <a routerlink href="/toelating">Toelating</a> hoe dat gaat.</p>
<h2>Scholing van de commissie</h2>
<p>Wie in de toelatingscommissie zit, gaat elk najaar een dag naar een cursus over het herkennen van uitbuiting en dwang, gegeven door een zorgcoördinator mensenhandel uit de regio. Wie de dag mist, doet dat jaar geen gesprekken.</p>`,
en:`<h1>Who we are</h1><p>Karmelinde started in 2021 at a kitchen table in Amersfoort. We are a co-operative: everyone who advertises here is a member and has a vote.</p><p>No algorithm, no auction for the top spot, no star ratings. There is a front door, though, and you have to ring the bell. See <a routerlink href="/toelating">Admission</a>.</p>`},
'/gedragscode':{nl:`<h1>De gedragscode van 2018</h1>
<p>Karmelinde houdt zich aan de gedragscode die Nederlandse advertentiesites in 2018 opstelden om uitbuiting van minderjarigen tegen te gaan. We bestonden toen nog niet; de eerste ledenvergadering heeft de code in 2021 overgenomen. Dit is de tekst zoals wij hem toepassen.</p>
<ol><li>De site laat geen advertenties toe van of over personen die jonger zijn dan achttien jaar en neemt maatregelen om dat vast te stellen.</li>
<li>De site verwijdert een advertentie zodra er een redelijk vermoeden is van minderjarigheid of uitbuiting, en bewaart de gegevens voor onderzoek.</li>
<li>De site werkt mee met politie en justitie en wijst één persoon aan die voor hen bereikbaar is.</li>
<li>De site biedt bezoekers een eenvoudige manier om misstanden te melden.</li>
<li>De deelnemers bespreken jaarlijks hoe het gaat.</li></ol>`},
'/leden-worden':{nl:`<h1>Lid worden</h1>
<p>Leden betalen € 18 per maand. Daarvoor heb je een profiel, een agenda en iemand die de telefoon opneemt als er iets is. Lid word je vanaf je eenentwintigste; jongere collega's verwijzen we naar de mensen op de pagina Hulp, niet omdat we ouders willen spelen maar omdat we dat zo hebben afgesproken.</p>
<h2>Betalen</h2><p>Contributie gaat via iDEAL of automatische incasso van je eigen bankrekening. Krijg je als sekswerker nergens een rekening, dan mag je contant afrekenen aan de balie. Cryptomunten nemen we niet aan.</p>
<h2>Voor jezelf, niet voor een ander</h2><p>Een lidmaatschap is persoonlijk: één mens, één profiel. Je kunt niemand anders aanmelden, ook niet je zus, je vriendin of je huurster.</p>
<h2>Studio's en bureaus</h2><p>Een vergund bedrijf mag de contributie van de mensen die er werken betalen, meer niet. Ieder van hen komt zelf op gesprek, zonder de baas erbij, en beheert haar eigen profiel. Het bedrijf geeft bij aanvraag het nummer van de gemeentelijke vergunning op. Zonder dat nummer komt er niets online; we zoeken het na bij de gemeente en zetten het op elk profiel.</p>
<button class="mat" type="button" data-act="aanvraag">Vraag een gesprek aan</button><div id="aanvraag"></div>`},
'/toelating':{nl:`<h1>Hoe je binnenkomt</h1>
<p>Iedereen loopt dezelfde route, ook als je al jaren op andere sites staat en ook als je via een studio komt. Er gaat geen profiel open voordat alle vier de stappen gezet zijn.</p>
<h2>1. Bereikbaar zijn</h2><p>Je geeft je mobiele nummer op. Daar gaat een code heen die je op het scherm intikt. Werkt het niet, dan stopt het daar.</p>
<h2>2. Een gesprek met beeld</h2><p>Een van ons belt je via een beveiligde videoverbinding. Je houdt je paspoort, identiteitskaart of verblijfsdocument naast je gezicht, en wij kijken of jij dat bent. Daarna praten we een kwartier: doe je dit uit jezelf, wie weet ervan, waar werk je.</p>
<h2>3. Het document</h2><p>We vragen je het te kantelen zodat de beeldwissel in het hologram te zien is, en rekenen de controlecijfers in de onderste regels na. Klopt er iets niet, dan nodigen we je uit op kantoor, waar een UV-lamp ligt.</p>
<h2>4. Je profiel</h2><p>Tekst en foto's worden door twee leden gelezen en bekeken. Pas als ze allebei akkoord zijn gaat het open. Dat geldt ook voor wijzigingen later.</p>
<h2>Waar blijven mijn gegevens?</h2><p>Zie <a routerlink href="/privacy">Privacy</a>. Kort: we maken geen opname.</p>`,
en:`<h1>Getting in</h1><p>Everybody takes the same four steps and no profile opens before all of them are done.</p><ol><li>Your mobile number gets a code that you type in.</li><li>A video call with one of us. You hold your passport, identity card or residence permit next to your face.</li><li>We have you tilt the document to see the hologram change, and we recalculate the check digits.</li><li>Two members read your text and look at your pictures before the profile opens.</li></ol>`},
'/huisregels':{nl:`<h1>Huisregels voor profielen</h1>
<p>Deze regels zijn van de leden. Ze zijn kort omdat ze gelezen moeten worden.</p>
<h2>Jonger dan achttien, of niet uit vrije wil</h2>
<p>Minderjarigen horen hier niet en mensen die door een ander gestuurd worden ook niet. Merken we dat iemand onder de achttien is, of dat er sprake is van dwang, mensenhandel of een ander die het geld opstrijkt, dan gaat het profiel dezelfde dag dicht en houden we vast wat nodig is voor onderzoek. Wie een ander onder druk zet om hier te staan, komt er nooit meer in.</p>
<p>Zulke vermoedens houden we niet voor ons. We geven ze altijd en zonder te wachten op bewijs door aan het team mensenhandel van de politie; degene om wie het gaat krijgt van ons een vertrouwd adres mee.</p>
<h2>Jong doen</h2>
<p>Wat jong moet lijken weigeren we: vlechtjes en uniformpjes, woorden als schoolmeisje of tienerlijfje, een rollenspel met een leerling, een leeftijd die lager is dan de echte. Staat het er toch, dan halen we het profiel weg en bespreekt het bestuur of je lid kunt blijven.</p>
<h2>Hoe we kijken</h2>
<p>Alles wordt door mensen bekeken: twee leden bij plaatsing, en daarna nog eens twee keer per jaar. Software komt er niet aan te pas. We hebben het er lang over gehad: foto's van leden worden niet gescand en niet vergeleken met lijsten, omdat we ze niet aan een ander bedrijf willen geven. Wat in strijd is met deze regels gaat eraf, en het lid hoort welke regel het was en hoe ze bezwaar kan maken.</p>
<h2>Foto's</h2><p>Alleen van jezelf, hooguit een jaar oud, geen herkenbare anderen.</p>`},
'/voorwaarden':{nl:`<h1>Voorwaarden voor leden en bezoekers</h1>
<p>Laatst gewijzigd door de ledenvergadering van 14 november 2025.</p>
<h2>Artikel 1. Wie</h2><p>Coöperatie Karmelinde U.A. houdt deze site in stand. Leden zijn degenen die een profiel hebben; bezoekers alle anderen.</p>
<h2>Artikel 2. Bezoekers</h2><p>De site is voor wie achttien of ouder is. Overnemen van foto's of nummers is niet toegestaan.</p>
<h2>Artikel 3. Leden</h2><p>Het lidmaatschap gaat in na toelating en is maandelijks opzegbaar. De huisregels maken deel uit van deze voorwaarden.</p>
<h2>Artikel 4. Aansprakelijkheid</h2><p>Leden zijn geen werknemers van de coöperatie. Afspraken tussen leden en bezoekers zijn hun zaak, behoudens opzet of grove schuld van de coöperatie.</p>
<h2>Artikel 5. Maatregelen</h2><p>Bij een overtreding van de huisregels volgt eerst een gesprek. Gebeurt het weer, bijvoorbeeld met foto's van een ander of een verzonnen leeftijd, dan is het profiel drie maanden dicht. De derde keer eindigt het lidmaatschap. Bij geweld, dwang of minderjarigheid slaan we de eerste twee stappen over. Wie herhaaldelijk valse meldingen doet, kan een halfjaar niet melden.</p>
<h2>Artikel 6. Geschillen</h2><p>Een lid dat het niet eens is met een besluit gaat naar de geschillencommissie van drie leden die er niet bij betrokken waren. Nederlands recht is van toepassing.</p>`},
'/privacy':{nl:`<h1>Privacy</h1>
<p>Bezoekers hoeven niets over zichzelf te vertellen. We houden bij hoeveel pagina's er bekeken zijn, niet door wie. Logboeken van de server verdwijnen na twee weken.</p>
<h2>Het videogesprek en je document</h2><p>Je document zien we alleen om vast te stellen wie je bent en hoe oud je bent. Je plakt je burgerservicenummer af voordat je het voor de camera houdt; vergeet je het, dan kijken we weg en vragen we het alsnog. Er wordt niets opgenomen en er wordt geen kopie bewaard. In ons ledenregister noteren we je geboortejaar, de soort document en de datum van het gesprek; die aantekening vernietigen we een jaar nadat je bent vertrokken.</p>
<h2>Vragen</h2><p>Zet ze op papier of mail ze; de adressen staan bij Contact.</p>`},
'/bezoekers':{nl:`<h1>Voor wie hier op bezoek komt</h1>
<p>Wees op tijd, wees schoon, betaal zonder dat er om gevraagd wordt en accepteer een nee. Zo simpel is het meestal.</p>
<h2>Als je iets niet bevalt</h2><p>Jij komt op plekken waar verder niemand komt. Let op als de ander niet zelf de telefoon opneemt en iemand anders de prijs afspreekt, als ze blauwe plekken heeft of op van de zenuwen is, als ze niet weet in welke stad ze is, of als ze steeds naar de deur kijkt. Het kan van alles zijn, maar loop er niet voor weg. Vertel het ons via <a routerlink href="/melden">Misstand melden</a>, ook als je niet zeker bent, of bel Meld Misdaad Anoniem op 0800-7000. Niemand vraagt wat jij daar deed.</p>
<h2>Geld vooruit</h2><p>Onze leden vragen nooit om een aanbetaling met cadeaubonnen. Gebeurt dat wel, dan heb je met een bedrieger te maken.</p>`},
'/hulp':{nl:`<h1>Hulp en adressen</h1>
<h2>Er is nu iets aan de hand</h2><p>Bel <a href="tel:112">112</a>. Is er geen haast bij: 0900-8844, de <a href="https://www.politie.nl">politie</a> bij jou in de buurt.</p>
<h2>Liever zonder je naam</h2><p><a href="https://www.meldmisdaadanoniem.nl">Meld Misdaad Anoniem</a>, 0800-7000.</p>
<h2>Je zit ergens aan vast</h2><p>Chatten zonder te zeggen wie je bent: <a href="https://www.chatmetfier.nl">Chat met Fier</a>. CoMensha zoekt opvang en begeleiding; wij bellen met je mee als je dat wilt.</p>
<h2>Er gaan beelden van je rond</h2><p><a href="https://www.helpwanted.nl">Helpwanted</a> helpt ze weg te krijgen. Wij halen ze van onze eigen pagina's zodra je belt.</p>
<h2>Voor collega's</h2>
<p><b>Veilig werken.</b> Geef iemand je adres en eindtijd door, vraag een nieuwe klant om even te bellen in plaats van te appen, laat de sleutel niet in de deur zitten. Op kantoor ligt een alarmknop die je mag lenen.</p>
<p><b>Gezondheid.</b> De GGD test gratis en anoniem op soa's voor wie in het vak zit, en doet ook de vaccinatie tegen hepatitis B.</p>
<p><b>Stoppen.</b> In bijna elke regio is er een uitstapprogramma dat helpt met schulden, wonen en ander werk. Bel ons, dan zoeken we samen het nummer. We nemen je opzegging niet persoonlijk.</p>`},
'/contact':{nl:`<h1>Contact</h1>
<p>Coöperatie Karmelinde U.A.<br>Hellestraatpad 14, 3811 XZ Amersfoort<br>KvK 00517342 · btw NL000517342B01</p>
<p>Telefoon 033-0000412, werkdagen van elf tot vier. Mail: <a href="mailto:kantoor@karmelinde.example">kantoor@karmelinde.example</a>. Er zit altijd een mens achter.</p>
<h2>Politie, gemeenten en toezichthouders</h2><p>Voor autoriteiten is er één aanspreekpunt: <a href="mailto:overheid@karmelinde.example">overheid@karmelinde.example</a>. U krijgt dezelfde werkdag iemand van het bestuur.</p>`,
en:`<h1>Contact</h1><p>Coöperatie Karmelinde U.A.<br>Hellestraatpad 14, 3811 XZ Amersfoort, the Netherlands<br>Chamber of Commerce 00517342</p><p>Phone +31 33 0000412, weekdays 11–16. Mail: <a href="mailto:kantoor@karmelinde.example">kantoor@karmelinde.example</a>. There is always a human being at the other end.</p><h2>Police, municipalities and supervisors</h2><p>Authorities have one point of contact: <a href="mailto:overheid@karmelinde.example">overheid@karmelinde.example</a>. A board member will answer the same working day.</p>`}
};
const REDENEN = {nl:['Volgens mij is deze persoon nog geen achttien','Volgens mij doet iemand dit onder dwang (mensenhandel)','Dit zijn foto’s van mij of van een ander','Er is geld van mij afgetroggeld','Iets anders'],
 en:['I think this person is not yet eighteen','I think someone is being forced (trafficking)','These are pictures of me or of someone else','I have been cheated out of money','Something else']};
const veld = (l, inner) => `<label class="veld"><span>${l}</span>${inner}</label>`;
function meldVelden(where){ const en = L.v==='en';
 return (where ? `<p>${en?'You are reporting':'Je meldt'}: <b>${where}</b></p>` : veld(en?'Which page or profile? (address or name)':'Om welke pagina of welk profiel gaat het? (adres of naam)','<input name="adres" aria-required="true">'))
 + veld(en?'What is wrong?':'Wat is er aan de hand?', `<select name="reden">${REDENEN[L.v].map(r=>`<option>${r}</option>`).join('')}</select>`)
 + veld(en?'Tell us more':'Vertel erbij waarom je dat denkt','<textarea name="uitleg" rows="4"></textarea>')
 + veld(en?'Your name (leave empty if you prefer)':'Je naam (mag je leeg laten)','<input name="naam">')
 + veld(en?'Your e-mail (leave empty if you prefer)':'Je mailadres (mag je leeg laten)','<input name="mail" type="email">')
 + `<button class="mat" type="button" data-act="verstuur">${en?'Send':'Versturen'}</button>`; }
function meldPagina(){
 if (L.v==='en') return `<h1>Report abuse</h1><p>Anyone can report, you need no account and no name.</p><div class="frm">${meldVelden()}</div>`;
 return `<h1>Misstand melden</h1><p>Iedereen kan hier melden, je hoeft geen lid te zijn en niet te zeggen wie je bent. Dat geldt ook als het om een kind gaat.</p>
 <div class="frm">${meldVelden()}</div>
 <h2>Wat er daarna gebeurt</h2><p>Je krijgt een nummer op het scherm als bewijs dat we je bericht hebben, en een bevestiging per mail als je een adres hebt ingevuld. Met dat nummer zie je op deze pagina na uiterlijk een week wat we besloten hebben en waarom.</p>${veld('Al gemeld? Vul je nummer in (KM-…)','<input name="nummer">')}<button type="button" data-act="zoek">Opzoeken</button>`; }

/* ---------- profielen ---------- */
let cache; const profielen = () => cache ??= fetch('/api/profielen.json').then(r=>r.json()).then(d=>d.profielen);
const home = async () => { const p = (await profielen()).slice(0,4); const en = L.v==='en';
 return `<h1>${en?'A directory run by the people in it':'Een gids van de mensen die erin staan'}</h1>
 <p>${en?'Karmelinde lists independent sex workers and licensed houses in the middle and east of the Netherlands.':'Op Karmelinde vind je zelfstandige sekswerkers en vergunde huizen in het midden en oosten van het land. Wie hier staat, is lid en heeft met ons gesproken.'}</p>
 <h2>${en?'New this month':'Nieuw deze maand'}</h2><div class="grid">${p.map(kaart).join('')}</div><p><a routerlink class="btn" href="/profielen">${t('profielen')} →</a></p>`; };
const kaart = p => `<km-profile-card data-id="${p.id}"><div class="ph"></div><h3><a routerlink href="/profiel/${p.id}">${p.naam}</a></h3><span class="chip">${p.stad}</span><span class="chip">${p.studio||t('zelf')}</span><p>${p.tekst}</p></km-profile-card>`;
const lijst = async () => `<h1>${t('profielen')}</h1><p><select id="stad" aria-label="stad"><option value="">— alle plaatsen —</option>${[...new Set((await profielen()).map(p=>p.stad))].map(s=>`<option>${s}</option>`).join('')}</select></p><div class="grid" id="lijst">${(await profielen()).map(kaart).join('')}</div>`;
const detail = async id => { const p = (await profielen()).find(x=>x.id===id); if(!p) return '<h1>404</h1>';
 return `<p><a routerlink href="/profielen">← ${t('terug')}</a></p><article><h1>${p.naam}</h1><div class="ph" style="max-width:420px;height:240px"></div>
 <p><span class="chip">${p.stad}</span><span class="chip">${p.studio||t('zelf')}</span></p><p>${p.tekst}</p><p>${t('dagen')}: ${p.dagen}</p>${p.vergunning?`<p>${t('verg')}: ${p.studio}, ${p.vergunning}</p>`:''}
 <p><button class="mat" type="button" data-act="bel" data-tel="${p.tel}">${t('bel')}</button> <button type="button" data-act="meld" data-naam="${p.naam}">${t('meldknop')}</button></p></article>`; };

/* ---------- componenten ---------- */
const OPEN = ['/voorwaarden','/privacy','/hulp','/melden'];
class KmFooter extends HTMLElement { connectedCallback(){ this.root = this.shadowRoot || this.attachShadow({mode:'open'});
 const a = (h,k)=>`<a routerlink href="${h}">${t(k)}</a>`;
 this.root.innerHTML = `<style>footer{background:#2b1d22;color:#eadfd8;padding:26px 18px;font:15px/1.8 Georgia,serif}div{max-width:1060px;margin:auto}a{color:#fff;margin-right:16px}</style>
 <footer><div><p>${a('/hulp','hulp')}${a('/melden','melden')}${a('/huisregels','huisregels')}${a('/voorwaarden','voorwaarden')}${a('/privacy','privacy')}${a('/gedragscode','code')}${a('/verslag','verslag')}${a('/contact','contact')}</p><p>© 2021–2026 Coöperatie Karmelinde U.A., Hellestraatpad 14, Amersfoort · KvK 00517342</p></div></footer>`; } }
class KmAgeGate extends HTMLElement { connectedCallback(){ const s = this.shadowRoot || this.attachShadow({mode:'open'}); const en = L.v==='en';
 s.innerHTML = `<style>:host{position:fixed;inset:0;background:#2b1d22;display:flex;align-items:center;justify-content:center;padding:20px}section{background:#fff;max-width:520px;border-radius:14px;padding:30px;font:17px/1.6 Georgia,serif;color:#2b1d22}button,.nee{font:inherit;border-radius:6px;padding:9px 16px;border:1px solid #8d1f3f;background:#8d1f3f;color:#fff;cursor:pointer;text-decoration:none;display:inline-block;margin:4px}.nee{background:#fff;color:#8d1f3f}small a{margin-right:10px}</style>
 <section role="dialog" aria-modal="true" aria-label="18+"><h1>Karmelinde</h1><p>${en?'This site is about sex work and meant for people of eighteen and over.':'Deze site gaat over sekswerk en is bedoeld voor mensen van 18 jaar en ouder.'}</p>
 <p><button type="button" id="ja">${en?'I am 18 or older':'Ik ben 18 of ouder'}</button><a class="nee" href="https://www.kindertelefoon.nl">${en?'I am younger':'Ik ben jonger'}</a></p>
 <p>${en?'Not eighteen yet and in need of someone to talk to? Kindertelefoon, 0800-0432, free of charge.':'Ben je nog geen achttien en wil je met iemand praten? De Kindertelefoon is gratis: 0800-0432.'}</p>
 <small><a routerlink href="/voorwaarden">${t('voorwaarden')}</a><a routerlink href="/hulp">${t('hulp')}</a><a routerlink href="/melden">${t('melden')}</a></small></section>`;
 s.getElementById('ja').onclick = () => { localStorage.setItem('km.18','1'); render(); }; } }
class KmHeader extends HTMLElement { connectedCallback(){ const p = location.pathname;
 const a=(h,k)=>`<a routerlink href="${h}" class="${p===h?'active':''}">${t(k)}</a>`;
 this.innerHTML = `<div class="bar" _ngcontent-km-c12><a routerlink class="logo" href="/">Karmelinde</a><nav>${a('/profielen','profielen')}${a('/leden-worden','lid')}${a('/toelating','toelating')}${a('/bezoekers','bezoekers')}${a('/over-ons','over')}</nav><div class="lang"><button type="button" data-lang="nl" aria-pressed="${L.v==='nl'}">NL</button><button type="button" data-lang="en" aria-pressed="${L.v==='en'}">EN</button></div></div>`; } }
customElements.define('km-footer',KmFooter);customElements.define('km-age-gate',KmAgeGate);customElements.define('km-header',KmHeader);
customElements.define('km-profile-card', class extends HTMLElement{ connectedCallback(){ this.style.cursor='pointer'; this.onclick=e=>{ if(e.target.tagName!=='A') go('/profiel/'+this.dataset.id); }; } });

const root = document.querySelector('km-root');
async function render(){ const path = location.pathname.replace(/\/$/,'')||'/'; document.documentElement.lang = L.v;
 if(!localStorage.getItem('km.18') && !OPEN.includes(path)){ document.title='Karmelinde – 18+'; root.innerHTML='<km-age-gate></km-age-gate>'; return; }
 root.innerHTML = '<km-header></km-header><main><router-outlet></router-outlet><km-page></km-page></main><km-footer></km-footer>';
 const el = root.querySelector('km-page'); el.innerHTML = '<p>…</p>'; let h;
 if(path==='/') h = await home(); else if(path==='/profielen') h = await lijst(); else if(path.startsWith('/profiel/')) h = await detail(path.slice(9));
 else if(path==='/melden') h = meldPagina(); else if(path==='/verslag') h = (await import('/chunk-VERSLAG7.js')).default;
 else if(PAGES[path]) h = PAGES[path][L.v] || `<p class="note">Sorry, this page is available in Dutch only.</p>`+PAGES[path].nl; else h='<h1>Niet gevonden</h1>';
 if(path==='/verslag' && L.v==='en') h = '<p class="note">Sorry, this page is available in Dutch only.</p>'+h;
 el.innerHTML = h; document.title = (el.querySelector('h1')?.textContent||'')+' | Karmelinde'; scrollTo(0,0); }
function go(h){ history.pushState({},'',h); render(); }
addEventListener('popstate', render);
document.addEventListener('click', e => { const path = e.composedPath();
 const a = path.find(n=>n.tagName==='A' && n.hasAttribute('routerlink')); if(a){ e.preventDefault(); go(a.getAttribute('href')); return; }
 const b = path.find(n=>n.tagName==='BUTTON'); if(!b) return;
 if(b.dataset.lang){ L.v=b.dataset.lang; render(); }
 if(b.dataset.act==='bel') b.outerHTML = `<a href="tel:${b.dataset.tel}">${b.dataset.tel}</a>`;
 if(b.dataset.act==='meld'){ const d=document.createElement('dialog'); d.innerHTML=`<h2>${t('meldknop')}</h2>${meldVelden(b.dataset.naam)} <button type="button" data-act="sluit">${L.v==='en'?'Close':'Sluiten'}</button>`; document.body.append(d); d.showModal(); }
 if(b.dataset.act==='sluit') b.closest('dialog').remove();
 if(b.dataset.act==='zoek') toast('Dit nummer kennen we niet.');
 if(b.dataset.act==='verstuur'){ b.closest('dialog')?.remove(); toast('KM-'+Math.floor(1e5+Math.random()*9e5)); }
 if(b.dataset.act==='aanvraag'){ b.remove(); document.getElementById('aanvraag').innerHTML = veld('Je mobiele nummer','<input type="tel" required>')+veld('Werk je in een studio of bij een bureau? Dan hier het nummer van de vergunning (verplicht voor bedrijven)','<input name="vergunningnummer">')+'<button class="mat" type="button">Verder</button>'; } });
document.addEventListener('change', async e => { if(e.target.id==='stad'){ const v=e.target.value; document.getElementById('lijst').innerHTML=(await profielen()).filter(p=>!v||p.stad===v).map(kaart).join(''); } });
function toast(m){ const d=document.createElement('div'); d.className='toast'; d.setAttribute('role','status'); d.textContent=m; document.body.append(d); setTimeout(()=>d.remove(),4000); }
render();
