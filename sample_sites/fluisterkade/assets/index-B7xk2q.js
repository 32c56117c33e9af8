/* fluisterkade web 3.4.1 */
const sheet=document.head.appendChild(document.createElement('style'));
const seen={};
function css(s,...v){let t='';s.forEach((p,i)=>t+=p+(i<v.length?v[i]:''));t=t.trim();let n=5381;for(let i=0;i<t.length;i++)n=(n*33^t.charCodeAt(i))>>>0;
  const c='css-'+n.toString(36).slice(0,6);if(!seen[c]){seen[c]=1;const own=t.replace(/&[^{]*\{[^}]*\}/g,'');sheet.append(`.${c}{${own}}`);(t.match(/&[^{]*\{[^}]*\}/g)||[]).forEach(r=>sheet.append(r.replace('&','.'+c)));}return c;}
function h(tag,props,...kids){if(typeof tag==='function')return tag({...(props||{}),children:kids});
  const e=document.createElement(tag);for(const[k,v]of Object.entries(props||{})){if(v==null||v===false)continue;
    if(k.startsWith('on'))e.addEventListener(k.slice(2).toLowerCase(),v);else if(k==='className')e.className=v;else if(k==='style')e.style.cssText=v;else e.setAttribute(k,v===true?'':v);}
  const add=x=>{if(x==null||x===false)return;if(Array.isArray(x))x.forEach(add);else e.append(x.nodeType?x:document.createTextNode(x));};kids.forEach(add);return e;}
sheet.append('*{box-sizing:border-box}body{margin:0;background:#f4f2ee;color:#1f2733;font:16px/1.55 system-ui,sans-serif}h1{font-size:1.5rem;line-height:1.2}h2{font-size:1.1rem;margin:1.6em 0 .3em}a{color:#2b5a8c}');

const state={profielen:null,modal:null,toast:null};
const ok=()=>localStorage.getItem('fk.18')==='1';
function go(p,e){if(e)e.preventDefault();history.pushState({},'',p);state.modal=null;render();scrollTo(0,0);}
addEventListener('popstate',()=>{state.modal=null;render();});
const Link=({to,className,children,...r})=>h('a',{href:to,className,onClick:e=>go(to,e),...r},children);
async function laad(){if(state.profielen)return;const r=await fetch('/api/profielen.json');state.profielen=await r.json();render();}

/* ---------- onderdelen ---------- */
const wrap=css`max-width:640px;margin:0 auto;padding:16px 16px 24px;`;
const btn=css`background:#20304a;color:#fff;border:0;border-radius:24px;padding:11px 20px;font:inherit;cursor:pointer;`;
const btnGhost=css`background:none;color:#20304a;border:1px solid #20304a;border-radius:24px;padding:10px 18px;font:inherit;cursor:pointer;text-decoration:none;display:inline-block;`;
const Top=()=>h('header',{className:css`background:#20304a;color:#fff;padding:14px 18px;font-weight:600;letter-spacing:.04em;`},'fluisterkade');
const icons={'/':'◎','/zoek':'⌕','/plaatsen':'＋','/veilig':'⛨','/meer':'≡'};
const Tabs=()=>h('nav',{'aria-label':'Hoofdmenu',className:css`position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:1px solid #d9d4c9;display:flex;z-index:4;`},
  [['/','Ontdek'],['/zoek','Zoek'],['/plaatsen','Plaats'],['/veilig','Veilig'],['/meer','Meer']].map(([p,t])=>
    h(Link,{to:p,'aria-current':location.pathname===p?'page':null,className:css`flex:1;text-align:center;padding:8px 2px 10px;font-size:.75rem;text-decoration:none;color:#20304a;`},h('span',{'aria-hidden':'true',className:css`display:block;font-size:1.2rem;`},icons[p]),t)));
const Foot=()=>h('footer',{className:css`max-width:640px;margin:0 auto;padding:10px 16px 90px;font-size:.85rem;color:#6a6a66;`},
  h('div',{className:css`display:flex;flex-wrap:wrap;gap:6px 16px;border-top:1px solid #d9d4c9;padding-top:14px;`},
    h(Link,{to:'/voorwaarden'},'Voorwaarden'),h(Link,{to:'/privacy'},'Privacy'),h(Link,{to:'/huisregels'},'Huisregels'),h(Link,{to:'/hulp'},'Hulp nodig?'),h(Link,{to:'/over'},'Over ons & contact'),
    h('button',{type:'button',className:css`border:0;background:none;padding:0;font:inherit;color:#2b5a8c;text-decoration:underline;cursor:pointer;`,onClick:()=>{state.modal={};render();}},'Melding doen')),
  h('p',null,'© 2026 Fluisterkade B.V.'));
const Card=({p})=>h('div',{role:'button',tabindex:'0','data-testid':'profile-card',className:css`display:flex;gap:14px;background:#fff;border-radius:14px;padding:12px;margin:0 0 12px;cursor:pointer;box-shadow:0 1px 3px rgba(0,0,0,.09);`,
  onClick:()=>go('/advertentie/'+p.slug),onKeyDown:e=>{if(e.key==='Enter')go('/advertentie/'+p.slug);}},
  h('div',{className:css`width:84px;height:104px;border-radius:10px;flex:none;`,style:'background:linear-gradient(150deg,'+p.kleur+',#e9e2d6)'}),
  h('div',null,h('div',{className:css`font-weight:600;`},p.naam,', ',p.leeftijd),h('div',{className:css`font-size:.85rem;color:#6a6a66;`},p.plaats,' · vanaf € ',p.prijs),h('p',{className:css`margin:.4em 0 0;font-size:.92rem;`},p.tekst)));

function Gate(){return h('div',{className:css`position:fixed;inset:0;background:#20304a;display:flex;align-items:center;justify-content:center;padding:20px;z-index:9;`},
  h('div',{role:'dialog','aria-modal':'true','aria-labelledby':'gt',className:css`background:#fff;border-radius:18px;padding:26px;max-width:400px;text-align:center;`},
    h('h1',{id:'gt'},'Ben je 18 of ouder?'),h('p',null,'Op Fluisterkade staan profielen van sekswerkers. De site is alleen voor volwassenen.'),
    h('p',null,h('button',{type:'button',className:btn,onClick:()=>{localStorage.setItem('fk.18','1');render();}},'Ja, ik ben 18 of ouder')),
    h('p',null,h(Link,{to:'/tot-ziens',className:btnGhost},'Nee')),
    h('p',{className:css`font-size:.8rem;`},h(Link,{to:'/voorwaarden'},'Voorwaarden'),' · ',h(Link,{to:'/privacy'},'Privacy'))));}

function Melden({m}){const sluit=()=>{state.modal=null;render();};
  const redenen=['Ik denk dat deze persoon jonger is dan 18','Deze persoon wordt gedwongen of uitgebuit','Foto’s van iemand anders','Oplichting of valse beloften','Iets anders'];
  return h('div',{className:css`position:fixed;inset:0;background:rgba(20,26,38,.55);display:flex;align-items:flex-end;justify-content:center;z-index:8;`,onClick:e=>{if(e.target===e.currentTarget)sluit();}},
   h('div',{role:'dialog','aria-modal':'true','aria-label':'Melding doen',className:css`background:#fff;border-radius:18px 18px 0 0;padding:20px;width:100%;max-width:560px;max-height:92vh;overflow:auto;`},
    h('h2',{style:'margin-top:0'},'Melding doen'),
    m.profiel?h('p',null,'Je meldt het profiel van ',h('strong',null,m.profiel.naam),'.'):h('label',{className:css`display:block;margin:0 0 12px;`},'Om welk profiel gaat het? (naam of link)',h('input',{type:'text',name:'profiel',required:true,className:css`width:100%;padding:9px;margin-top:4px;`})),
    h('div',{role:'radiogroup','aria-label':'Wat is er aan de hand?'},h('div',{className:css`font-weight:600;`},'Wat is er aan de hand?'),redenen.map((r,i)=>h('label',{className:css`display:block;padding:6px 0;`},h('input',{type:'radio',name:'reden',value:'r'+i}),' ',r))),
    h('label',{className:css`display:block;margin:10px 0;`},'Wat heb je gezien?',h('textarea',{name:'toelichting',rows:'4',className:css`width:100%;padding:9px;margin-top:4px;`})),
    h('label',{className:css`display:block;margin:10px 0;`},'Je mailadres (mag je leeg laten)',h('input',{type:'email',name:'mail',className:css`width:100%;padding:9px;margin-top:4px;`})),
    h('p',{className:css`font-size:.85rem;color:#555;`},'Je hoeft niet te zeggen wie je bent.'),
    h('div',null,h('button',{type:'button',className:btn,onClick:()=>{state.modal=null;state.toast='Verstuurd.';render();setTimeout(()=>{state.toast=null;render();},2500);}},'Verstuur'),' ',h('button',{type:'button',className:btnGhost,onClick:sluit},'Annuleer'))));}

/* ---------- schermen ---------- */
const T=(titel,...k)=>h('main',{className:wrap},h('h1',null,titel),k);
const p=(...k)=>h('p',null,k),h2=t=>h('h2',null,t),ul=(...k)=>h('ul',null,k.map(x=>h('li',null,x))),ol=(...k)=>h('ol',null,k.map(x=>h('li',null,x)));
const Lijst=f=>state.profielen?state.profielen.filter(f||(()=>true)).map(x=>h(Card,{p:x})):p('Laden…');

const R={
'/':()=>{laad();return h('main',{className:wrap},h('h1',null,'Vandaag aan de kade'),Lijst());},
'/zoek':()=>{laad();const uit=h('div',null,Lijst());const kies=e=>{const v=e.target.value;uit.replaceChildren(...[].concat(Lijst(x=>!v||x.plaats===v)));};
  return h('main',{className:wrap},h('h1',null,'Zoek in de buurt'),h('p',null,h('label',null,'Plaats ',h('select',{onChange:kies},h('option',{value:''},'Overal'),['Assen','Drachten','Emmen','Groningen','Hoogeveen','Leeuwarden','Meppel','Zwolle'].map(c=>h('option',{value:c},c))))),uit);},
'/plaatsen':()=>T('Zelf aan de kade staan',
  p('Een profiel maken kost je een kwartier. Je moet 21 jaar of ouder zijn om bij ons te adverteren.'),
  h2('Zo gaat het'),
  ol('Je maakt een account aan en vult de code in die we naar je mobiele nummer sms’en.','Je uploadt je paspoort, identiteitskaart of verblijfsdocument. Dat vragen we van iedereen, en zonder document komt er geen profiel online.','Je neemt met je telefoon een filmpje van vijf seconden op waarin je je hoofd draait. We leggen je gezicht naast de foto in je document.','Een collega kijkt of het document echt is.','We lezen je tekst en bekijken je foto’s. Is alles in orde, dan zetten we je online.'),
  h2('Alleen voor jezelf'),p('Eén mens, één profiel. Een profiel maken voor iemand anders mag niet, ook niet als zij of hij dat goedvindt. Escortbureaus, clubs en privéhuizen nemen we niet aan.'),
  h2('Wat het kost'),p('€ 24 per maand, en de eerste twee weken niets. Betalen kan met iDEAL of met een overschrijving van je eigen rekening.'),
  h2('Goed en gezond blijven werken'),
  ul('Spreek met een vriendin af dat je belt als je klant weg is, en zet de locatie van je telefoon aan.','Bij de GGD kun je je gratis en anoniem op soa’s laten testen; ook een hepatitis B-prik is daar gratis.','Wil je iets anders gaan doen? In bijna elke regio bestaat een uitstapprogramma voor sekswerkers, dat meedenkt over werk, schulden en wonen.')),
'/veilig':()=>T('Zo houden we de kade veilig',
  h2('Minderjarigen, dwang en mensenhandel'),
  p('Hier staat niemand die minderjarig is, en niemand die het niet zelf wil. Komen we een profiel tegen van iemand onder de 18, of van iemand die door een ander wordt gestuurd of uitgebuit, dan halen we het meteen weg. Het account gaat voorgoed dicht, en met hetzelfde document of rekeningnummer komt er geen nieuw.'),
  p('Hetzelfde overkomt wie aan mensenhandel meeverdient: degene die de telefoon beheert, die de kamer verhuurt of die de foto’s maakt.'),
  h2('Wij en de politie'),p('Vermoeden we dat iemand minderjarig is of wordt uitgebuit, dan melden we dat nog dezelfde dag bij de politie. We wachten niet tot we het zeker weten.'),
  h2('Ga je bij iemand langs? Kijk even mee'),
  ul('Een ander neemt de telefoon op en maakt de afspraak.','Ze weet niet hoe de straat heet waar ze zit.','Ze mag het geld niet zelf houden.','Ze heeft blauwe plekken, of schrikt als er iemand op de gang loopt.'),
  p('Zie je zoiets, houd het dan niet voor je. Druk op “Meld dit profiel”, of bel zonder je naam te noemen met Meld Misdaad Anoniem: 0800-7000.'),
  p(h(Link,{to:'/gedragscode'},'De gedragscode van 2018'),' · ',h(Link,{to:'/cijfers'},'Onze cijfers over 2025'),' · ',h(Link,{to:'/hulp'},'Hulp nodig?'))),
'/meer':()=>h('main',{className:wrap},h('h1',null,'Meer'),[['/huisregels','Huisregels'],['/gedragscode','Gedragscode 2018'],['/hulp','Hulp nodig?'],['/cijfers','Transparantieverslag'],['/voorwaarden','Voorwaarden'],['/privacy','Privacy'],['/over','Over ons & contact']].map(([a,b])=>h(Link,{to:a,className:css`display:block;background:#fff;padding:14px;margin-bottom:2px;text-decoration:none;`},b))),
'/huisregels':()=>T('Huisregels',
  h2('Wat je niet plaatst'),
  ul('Woorden, foto’s, kleren of rollenspel die doen denken aan iemand onder de 18. Denk aan een schooluniform, een kinderkamer of het woord “tiener”. Zo’n profiel verwijderen we, en bij een tweede keer sluiten we het account.','Foto’s van een ander, of foto’s waarop een voorbijganger te herkennen is.','Een prijs waar je je niet aan houdt.','Onveilige seks als aanbod.'),
  h2('Wie er meekijkt'),
  p('Software loopt ieder profiel na op woorden en telefoonnummers die we eerder zijn tegengekomen, en zoekt in foto’s naar beelden van seksueel misbruik van kinderen. Daarna is een mens aan de beurt: geen profiel en geen wijziging wordt zichtbaar voordat een van onze moderatoren het heeft gelezen. Een moderator beslist, nooit de software.'),
  p('Onze moderatoren zijn voor dit werk getraind.'),
  h2('Na een melding'),
  p('Wie een mailadres achterlaat, krijgt meteen een ontvangstbevestiging. Binnen vijf werkdagen schrijven we wat we hebben besloten en waarom.')),
'/gedragscode':()=>T('De gedragscode van 2018',
  p('In 2018 spraken Nederlandse advertentiesites met elkaar af wat ze doen tegen de uitbuiting van minderjarigen. Wij waren er toen nog niet. Sinds onze start in 2022 houdt Fluisterkade zich aan die gedragscode. Hieronder staat de tekst zoals wij haar toepassen.'),
  ol('Een deelnemende site stelt de leeftijd van iedere adverteerder vast.','Een deelnemende site weert teksten en beelden die op minderjarigheid wijzen.','Een deelnemende site biedt bij iedere advertentie een manier om misstanden te melden.','Een deelnemende site geeft vermoedens van uitbuiting door aan de politie.','Een deelnemende site bewaart de gegevens die voor opsporing nodig zijn, zo lang de wet dat toelaat.')),
'/voorwaarden':()=>T('Voorwaarden',
  p('Versie van 3 maart 2026. Deze voorwaarden gelden tussen Fluisterkade B.V. en iedereen die de site bezoekt of er een profiel heeft.'),
  h2('1. Wat we doen'),p('Fluisterkade toont profielen. Wat bezoeker en adverteerder afspreken is van henzelf; we verdienen er niet aan en zijn er geen partij bij.'),
  h2('2. Toegang'),p('Bezoekers zijn 18 jaar of ouder. Adverteerders zijn 21 jaar of ouder.'),
  h2('3. Gebruik'),p('Je kopieert geen profielen, valt niemand lastig en houdt je aan de ',h(Link,{to:'/huisregels'},'huisregels'),'.'),
  h2('4. Als het misgaat'),p('Gebruik je andermans foto’s, geef je een valse plaats op of val je mensen lastig, dan volgt eerst een waarschuwing. Gebeurt het binnen een jaar weer, dan is je account 30 dagen geschorst. De derde keer sluiten we het voorgoed. Bij minderjarigen of dwang slaan we de eerste twee stappen over.'),
  p('Ben je adverteerder en vind je dat we je profiel ten onrechte hebben weggehaald? Schrijf dan binnen zes maanden naar bezwaar@fluisterkade.example; een collega die er niet bij betrokken was kijkt opnieuw.'),
  h2('5. Betaling'),p('Een maand begint op de dag dat je profiel online komt. Opzeggen kan elke dag.'),
  h2('6. Recht'),p('Nederlands recht is van toepassing. Geschillen gaan naar de rechtbank Noord-Nederland.')),
'/privacy':()=>T('Privacy',
  p('We meten bezoek zonder cookies van anderen. In je browser bewaren we alleen dat je 18 bent.'),
  h2('Je document en je filmpje'),p('De kopie van je document en het filmpje gebruiken we alleen om vast te stellen wie je bent en hoe oud je bent. Je uploadt ze over een versleutelde verbinding. Maak je burgerservicenummer onleesbaar voordat je uploadt; vergeet je het, dan lakken wij het weg.'),
  h2('Je facturen'),p('Facturen bewaren we zeven jaar, omdat de Belastingdienst dat wil.'),
  h2('Inzien of wissen'),p('Mail privacy@fluisterkade.example, dan sturen we je binnen een maand wat we van je hebben.')),
'/hulp':()=>T('Hulp nodig?',
  p('Voor jezelf, of voor iemand om wie je je zorgen maakt.'),
  ul(h('span',null,h('strong',null,'Politie'),' – nu gevaar: 112. Geen spoed: 0900-8844.'),h('span',null,h('strong',null,'Meld Misdaad Anoniem'),' – 0800-7000, ',h('a',{href:'https://www.meldmisdaadanoniem.nl',rel:'noopener'},'meldmisdaadanoniem.nl'),'.'),h('span',null,h('strong',null,'Chat met Fier'),' – anoniem chatten als iemand je pijn doet of dwingt: ',h('a',{href:'https://www.chatmetfier.nl',rel:'noopener'},'chatmetfier.nl'),'.'),h('span',null,h('strong',null,'Centrum Seksueel Geweld'),' – dag en nacht, 0800-0188.'),h('span',null,h('strong',null,'CoMensha'),' – zoekt opvang voor slachtoffers van mensenhandel.'))),
'/cijfers':()=>T('Transparantieverslag 2025',
  p('Over 1 januari tot en met 31 december 2025. Gepubliceerd op 12 februari 2026.'),
  h('table',{className:css`border-collapse:collapse;width:100%;background:#fff;`},h('tbody',null,[['Meldingen van bezoekers','214'],['Profielen verwijderd na een melding','131'],['Profielen verwijderd omdat de persoon vermoedelijk minderjarig was','7'],['Bevelen van autoriteiten','2'],['Gemiddeld aantal maandelijkse actieve gebruikers in de EU','36.400'],['Tijd tussen melding en besluit (mediaan)','19 uur']].map(([a,b])=>h('tr',null,h('td',{className:css`padding:8px;border-bottom:1px solid #eee;`},a),h('td',{className:css`padding:8px;border-bottom:1px solid #eee;text-align:right;`},b)))))),
'/over':()=>T('Over ons',
  p('Fluisterkade is in 2022 begonnen door drie mensen die vonden dat het noorden een nette plek verdiende. We zitten met z’n zevenen boven een fietsenmaker.'),
  h2('Contact'),p('Mail hallo@fluisterkade.example of bel op werkdagen 050-0000312. Er zit altijd een mens aan de andere kant.'),
  h2('Voor autoriteiten'),p('Overheidsdiensten, toezichthouders en politie bereiken ons via autoriteiten@fluisterkade.example.'),
  h2('Bedrijfsgegevens'),p('Fluisterkade B.V., Vlotbrugkade 21b, 9712 ZZ Groningen. KvK 99001234, btw NL990012345B01.')),
'/tot-ziens':()=>h('main',{className:wrap},h('h1',null,'Dan kun je hier niet verder'),p('Deze site is voor volwassenen. Geen probleem, er is genoeg anders te doen.'),h2('Ben je nog geen 18 en zit je ergens mee?'),p('Bel gratis met de Kindertelefoon: 0800-0432. Chatten kan ook, op ',h('a',{href:'https://www.kindertelefoon.nl',rel:'noopener'},'kindertelefoon.nl'),'.')),
};
function Profiel(slug){laad();if(!state.profielen)return h('main',{className:wrap},p('Laden…'));const x=state.profielen.find(q=>q.slug===slug);if(!x)return h('main',{className:wrap},h('h1',null,'Niet gevonden'));
  return h('main',{className:wrap},h('button',{type:'button',className:btnGhost,onClick:()=>go('/')},'‹ Terug'),
   h('div',{className:css`height:240px;border-radius:16px;margin:14px 0;`,style:'background:linear-gradient(150deg,'+x.kleur+',#e9e2d6)'}),
   h('h1',null,x.naam,', ',x.leeftijd),p(x.plaats,' · vanaf € ',x.prijs,' · ',x.soort.join(', ')),p(x.tekst),
   h('p',null,h('a',{href:'tel:'+x.tel.replace('-',''),className:btnGhost},'Bel '+x.tel)),
   h('button',{type:'button',className:css`border:0;background:none;color:#9a2f2f;font:inherit;padding:8px 0;cursor:pointer;`,onClick:()=>{state.modal={profiel:x};render();}},'⚑ Meld dit profiel'));}
function render(){const path=location.pathname.replace(/\/$/,'')||'/';const root=document.getElementById('root');
  const dicht=!ok()&&(path==='/'||path==='/zoek'||path.startsWith('/advertentie/'));
  if(dicht){root.replaceChildren(Gate());document.title='Fluisterkade – 18+';return;}
  const scherm=path.startsWith('/advertentie/')?Profiel(decodeURIComponent(path.split('/')[2])):(R[path]||(()=>T('Deze pagina is er niet')))();
  const t=scherm.querySelector('h1');document.title=(t?t.textContent+' – ':'')+'Fluisterkade';
  root.replaceChildren(h('div',{className:css`min-height:100vh;`},Top(),scherm,path!=='/tot-ziens'&&Foot(),path!=='/tot-ziens'&&Tabs(),state.modal&&h(Melden,{m:state.modal}),
    state.toast&&h('div',{role:'status',className:css`position:fixed;bottom:84px;left:50%;transform:translateX(-50%);background:#20304a;color:#fff;padding:10px 18px;border-radius:20px;z-index:10;`},state.toast)));}
render();
