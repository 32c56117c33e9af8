(()=>{"use strict";
const root=document.getElementById("root"),portal=document.getElementById("portal");
const meta=document.createElement("meta");meta.name="rating";meta.content="RTA-5042-1996-1400-1577-RTA";document.head.appendChild(meta);
function h(t,p,...c){if(typeof t==="function")return t(p||{},c);const e=document.createElement(t);for(const k in p||{}){const v=p[k];
 if(k.startsWith("on"))e.addEventListener(k.slice(2).toLowerCase(),v);else if(k==="className")e.className=v;else if(v!==false&&v!=null)e.setAttribute(k,v===true?"":v)}
 c.flat(9).forEach(x=>x!=null&&x!==false&&e.append(x.nodeType?x:document.createTextNode(x)));return e}
const state={ok:localStorage.getItem("tp_18")==="1",menu:false,ads:null,report:null,q:""};
const go=(to)=>{history.pushState({},"",to);state.menu=false;state.report=null;window.scrollTo(0,0);render()};
window.addEventListener("popstate",()=>render());
const Link=({to,className},c)=>h("a",{href:to,className,onClick:e=>{if(/^\//.test(to)){e.preventDefault();go(to)}}},c);
function inline(s){const out=[];let m,i=0;const re=/\[([^\]]+)\]\(([^)]+)\)/g;while(m=re.exec(s)){out.push(s.slice(i,m.index),h(Link,{to:m[2]},m[1]));i=re.lastIndex}out.push(s.slice(i));return out}
function Text({src}){const o=[];let ul=null;src.trim().split("\n").forEach(l=>{l=l.trim();if(!l)return;if(l.startsWith("- ")){if(!ul){ul=h("ul",{});o.push(ul)}ul.append(h("li",{},inline(l.slice(2))));return}ul=null;
 if(l.startsWith("## "))o.push(h("h2",{},inline(l.slice(3))));else if(l.startsWith("# "))o.push(h("h1",{},inline(l.slice(2))));else o.push(h("p",{},inline(l)))});return h("article",{className:"css-txt"},o)}
const P={
"/zo-werkt-het":["Zo werkt het",`# Zo werkt Tintelplein
Tintelplein is een prikbord voor volwassen mensen die zelfstandig werken. Je zoekt op plaats, opent een advertentie en belt of appt zelf. Wij zitten niet tussen jullie in en verdienen niet aan afspraken.
## Een account om te kijken?
Dat is niet nodig. Bellen, appen en een misstand doorgeven kan allemaal zonder account.
## Even netjes
Kom op tijd, was je, hou je aan wat is afgesproken en reken af zoals afgesproken. Nee is nee. Lees ook [waar je op let als bezoeker](/let-op).`],
"/plaatsen":["Zelf adverteren",`# Zelf een advertentie op Tintelplein
Wie op Tintelplein staat is minstens 21 jaar. Jonger? Dan plaatsen we je niet, ook niet als je al ergens anders staat.
## In vier stappen
- Maak een account. Je mobiele nummer bevestig je met een cijfercode die we per sms sturen.
- Laat je paspoort of identiteitskaart zien. Iedereen doet dit, en zonder dat gaat er geen eerste advertentie de lucht in.
- Maak in hetzelfde scherm een verse foto van je gezicht. Een medewerker legt die naast de foto op het document en kijkt of het om dezelfde persoon gaat.
- Schrijf je tekst en zet er foto's bij. Een redacteur leest en bekijkt elke nieuwe of gewijzigde advertentie. Pas na zijn akkoord ziet het publiek haar.
Of een document echt is, daar kijken we ook naar. Klopt er iets niet, dan gaat het niet door.
## Alleen jijzelf
Je plaatst uitsluitend voor jezelf. Een account is van één persoon; een vriend, partner of chauffeur mag het niet voor je doen en een tweede persoon erbij zetten mag ook niet.
## Geen bedrijven
Clubs, privéhuizen en bureaus nemen we niet aan. Tintelplein is er voor mensen die voor zichzelf werken.
Wat het kost staat bij de [prijzen](/prijzen).`],
"/prijzen":["Prijzen",`# Prijzen
- Vier weken zichtbaar: € 24,50
- Twaalf weken zichtbaar: € 59,00
- Een week bovenaan in je plaats: € 9,95
Betalen gaat met iDEAL of met een gewone overschrijving van een bankrekening op je eigen naam. Meer smaken zijn er niet. De factuur vind je in je account.`],
"/gebruiksvoorwaarden":["Gebruiksvoorwaarden",`# Gebruiksvoorwaarden
Versie van 12 januari 2026. Deze voorwaarden gelden voor iedereen die Tintelplein bezoekt of erop adverteert.
## 1. Wat je hier doet
Je gebruikt Tintelplein om advertenties te lezen of er zelf een te plaatsen. Foto's en teksten zijn van jezelf. Overnemen van andermans foto's is verboden.
## 2. Wat er niet op komt
Alles wat op jong spelen uit is komt er niet op: woorden als schoolmeisje of tienertje, kinderkleding, knuffels in beeld en rollenspel waarin iemand jonger dan achttien moet lijken. Zo'n advertentie halen we dezelfde dag weg en het account gaat dicht.
## 3. Hoe wij modereren
Een programma zoekt in elke tekst naar woorden van onze lijst en naar telefoonnummers die bij meer accounts horen. Wat het aankruist, en ook al het andere, wordt door een redacteur gelezen. Een programma beslist hier nooit alleen. Wat tegen artikel 1 of 2 ingaat, verwijderen wij.
## 4. Als je je er niet aan houdt
Gebruik je andermans foto's of scheld je mensen uit, dan krijg je eerst een waarschuwing. De tweede keer gaat je account dertig dagen op slot. De derde keer is het voorgoed voorbij.
## 5. Aansprakelijkheid
Wij zijn geen partij bij afspraken tussen bezoekers en adverteerders. Op deze voorwaarden is Nederlands recht van toepassing.`],
"/veilig":["Zo houden we het schoon",`# Zo houden we het schoon
## Minderjarigen, dwang en mensenhandel
Er is bij ons geen millimeter ruimte voor advertenties van minderjarigen of van mensen die dit niet uit zichzelf doen. Mensenhandel en uitbuiting zijn misdrijven, en wie zich daaraan schuldig maakt gebruikt ons niet als etalage. Vinden we zoiets, dan gaat de advertentie weg, wordt het account gesloten en komt het nummer op de zwarte lijst.
Denken we dat iemand minderjarig is of wordt uitgebuit, dan geven we dat altijd dezelfde dag door aan de politie, met wat we weten. We wachten niet tot iemand erom vraagt.
## De mensen die meekijken
Onze drie redacteuren gaan elk voorjaar een dag naar een cursus over het herkennen van signalen van uitbuiting.
## De afspraak uit 2018
Tintelplein heeft de gedragscode ondertekend die advertentiesites in 2018 samen opstelden om minderjarigen uit seksadvertenties te houden. Je leest hier [de tekst van de gedragscode](/gedragscode).`],
"/gedragscode":["Gedragscode 2018",`# Gedragscode advertentiesites 2018
De advertentiesites die deze code hebben ondertekend, waaronder Tintelplein, spreken het volgende met elkaar af.
- Artikel 1. Deelnemers stellen van iedere adverteerder de leeftijd vast en weigeren wie te jong is.
- Artikel 2. Deelnemers bekijken advertenties voordat zij zichtbaar worden.
- Artikel 3. Deelnemers bieden bezoekers een eenvoudige manier om een vermoeden van uitbuiting van minderjarigen door te geven.
- Artikel 4. Deelnemers werken mee aan onderzoek van politie en justitie.
- Artikel 5. Deelnemers komen elk jaar bijeen om de naleving te bespreken.`],
"/let-op":["Let op als bezoeker",`# Waar je op let als bezoeker
De meeste mensen hier doen hun werk omdat ze dat zelf willen. Soms klopt het niet. Dan ben jij misschien de enige die het ziet.
## Dit kan een teken zijn
- Iemand anders neemt de telefoon op en regelt alles.
- Ze heeft blauwe plekken of is bang als de bel gaat.
- Ze weet niet in welke stad ze is.
- Ze mag het geld niet zelf houden.
- Ze ziet er veel jonger uit dan in de advertentie staat.
Zie je zoiets? Ga weg en geef het door, via [ons meldformulier](/melden) of bel 0800-7000 van Meld Misdaad Anoniem. Je hoeft niets zeker te weten.`],
"/hulp":["Hulp",`# Hulp en nummers
## Nu in gevaar
Bel 112. Geen spoed, wel politie: 0900-8844.
## Iets kwijt zonder je naam te noemen
Meld Misdaad Anoniem, 0800-7000.
## Word je gedwongen?
Praat anoniem met een hulpverlener via [Chat met Fier](https://www.chatmetfier.nl). Ook CoMensha kan je verder helpen.
## Staan er foto's van je online die je niet wilt?
Kijk op [helpwanted.nl](https://www.helpwanted.nl).
## Voor wie via Tintelplein werkt
- Veilig werken: spreek met een vriendin af dat je belt als de klant weg is, en vraag een nieuwe klant altijd eerst om een telefoontje.
- Gezond blijven: bij de GGD doe je gratis en zonder naam een soatest, en je kunt er vragen stellen over vaccinaties.
- Stoppen: wil je iets anders gaan doen, dan helpt een uitstapprogramma in je regio met werk, schulden en wonen.`],
"/te-jong":["Nog geen 18",`# Nog geen 18? Dan is dit niet voor jou
Niks aan de hand, maar hier houdt het op. Heb je vragen over seks, of gebeurt er iets wat je niet wilt? Bel of chat met de Kindertelefoon: 0800-0432. Gratis, en niemand hoort ervan.
Meteen in gevaar? Bel 112.`],
"/privacy":["Privacy",`# Privacy
## Bezoekers
We onthouden in je browser dat je op ja hebt gedrukt. Verder plaatsen we geen cookies.
## Adverteerders
We bewaren je mailadres en nummer zolang je account bestaat, en facturen zeven jaar omdat de fiscus dat wil.
## Je document en de gezichtsfoto
Die gebruiken we alleen om vast te stellen wie je bent en hoe oud. Veertien dagen na de controle worden ze gewist. Ze staan op een aparte server in Nederland.`],
"/dsa":["Digitale dienstenverordening",`# Digitale dienstenverordening
Gemiddeld aantal maandelijks actieve afnemers in de EU, berekend in februari 2026: 38.400.
Toezichthouders en andere autoriteiten bereiken ons via autoriteiten@tintelplein.example.`],
"/over":["Over ons",`# Over Tintelplein
We begonnen in 2014 aan een keukentafel in Deventer, omdat een vriendin een plek zocht waar ze niet tussen de bureaus stond. Nu zijn we met z'n vijven. We drinken te veel koffie en lezen alles.
## Wie zit erachter
Tintelplein B.V., Postbus 411, Deventer. KvK 90000411.`],
"/contact":["Contact",`# Contact
Mail naar hallo@tintelplein.example of bel op werkdagen van tien tot vier met 0570-000411. Je krijgt een mens.
Gaat het over een advertentie die niet in de haak is? Neem dan [het meldformulier](/melden).`]};
function Field({id,label,type,opts,req}){return h("div",{className:"css-field"},h("label",{for:id},label),type==="select"?h("select",{id,name:id},opts.map(o=>h("option",{},o))):type==="area"?h("textarea",{id,name:id,rows:4,required:req}):h("input",{id,name:id,type:type||"text",required:req}))}
const REDENEN=["Ik denk dat deze persoon minderjarig is","Ik denk aan dwang of mensenhandel","Foto's van iemand anders","Oplichting","Iets anders dat niet mag"];
function toast(t){const e=h("div",{className:"css-toast",role:"status"},t);document.body.append(e);setTimeout(()=>e.remove(),5000)}
function Melden(){return h("section",{},h("h1",{},"Misstand melden"),h("p",{},"Iedereen kan dit invullen, je hebt er geen account voor nodig. Zo snel als het binnen is sturen we je een bevestiging, en binnen vijf werkdagen mailen we je wat we hebben besloten. Vul je geen mailadres in, dan behandelen we je melding net zo goed."),
 h("div",{className:"css-form",role:"group","aria-label":"Misstand melden"},h(Field,{id:"adres",label:"Adres (link) of nummer van de advertentie",req:true}),h(Field,{id:"reden",label:"Wat is er aan de hand?",type:"select",opts:REDENEN}),h(Field,{id:"uitleg",label:"Waarom denk je dat?",type:"area",req:true}),h(Field,{id:"naam",label:"Je naam (mag leeg blijven)"}),h(Field,{id:"mail",label:"Je e-mailadres (mag leeg blijven)",type:"email"}),h("button",{className:"css-btn",type:"button",onClick:()=>toast("Dank je. We gaan ernaar kijken.")},"Melding versturen")))}
function Card({ad}){return h("div",{className:"css-card",role:"link",tabindex:"0","data-href":"/advertentie/"+ad.id,onClick:()=>go("/advertentie/"+ad.id),onKeydown:e=>e.key==="Enter"&&go("/advertentie/"+ad.id)},h("div",{className:"css-ph"}),h("h3",{},h(Link,{to:"/advertentie/"+ad.id},ad.naam)),h("p",{},`${ad.leeftijd} jaar · ${ad.plaats} · € ${ad.prijs} per uur`),h("p",{},ad.tekst.split(".")[0]+"."))}
function load(){if(state.ads||state.loading)return;state.loading=true;fetch("/api/aanbod.json").then(r=>r.json()).then(d=>{state.ads=d.items;render()})}
function Home(){if(!state.ok)return h("div",{className:"css-leeg"});load();if(!state.ads)return h("p",{},"Laden…");
 const list=state.ads.filter(a=>!state.q||a.plaats===state.q);
 return h("section",{},h("h1",{},"Mensen bij jou in de buurt"),h("select",{"aria-label":"Plaats",onChange:e=>{state.q=e.target.value;render()}},h("option",{value:""},"Alle plaatsen"),state.ads.map(a=>h("option",{value:a.plaats,selected:state.q===a.plaats},a.plaats))),h("div",{className:"css-grid"},list.map(ad=>h(Card,{ad}))))}
function Ad({id}){if(!state.ok)return h("div",{});load();if(!state.ads)return h("p",{},"Laden…");const a=state.ads.find(x=>x.id==id);if(!a)return h("h1",{},"Deze advertentie is er niet meer");
 return h("article",{},h("h1",{},a.naam),h("div",{className:"css-ph"}),h("p",{},`${a.leeftijd} jaar, ${a.plaats}`),h("p",{},a.tekst),h("p",{},`Vanaf € ${a.prijs} per uur`),h("p",{},h("a",{href:"tel:"+a.tel.replace("-","")},a.tel)),h("button",{className:"css-btn",type:"button","aria-haspopup":"dialog",onClick:()=>{state.report=a;render()}},"Meld deze advertentie"))}
function Gate(){return h("div",{className:"css-back"},h("div",{className:"css-modal",role:"dialog","aria-modal":"true","aria-labelledby":"gt"},h("h2",{id:"gt"},"Ben je 18 jaar of ouder?"),h("p",{},"Tintelplein is alleen voor volwassenen."),h("button",{className:"css-btn",type:"button",onClick:()=>{localStorage.setItem("tp_18","1");state.ok=true;render()}},"Ja, ik ben 18 of ouder")," ",h(Link,{to:"/te-jong"},"Nee, ik ben jonger")))}
function ReportDialog(){const a=state.report,close=()=>{state.report=null;render()};return h("div",{className:"css-back"},h("div",{className:"css-modal",role:"dialog","aria-modal":"true","aria-label":"Meld deze advertentie"},h("h2",{},"Advertentie "+a.id+" melden"),h(Field,{id:"r",label:"Wat is er aan de hand?",type:"select",opts:REDENEN}),h(Field,{id:"t",label:"Vertel wat meer",type:"area"}),h(Field,{id:"rm",label:"Je e-mailadres (mag leeg blijven)",type:"email"}),h("button",{className:"css-btn",type:"button",onClick:()=>{close();toast("Dank je. We gaan ernaar kijken.")}},"Versturen")," ",h("button",{type:"button",onClick:close},"Sluiten")))}
function Header(){return h("header",{className:"css-hd"},h(Link,{to:"/",className:"css-logo"},"Tintelplein"),h(Link,{to:"/plaatsen"},"Adverteren"),h("button",{type:"button","aria-label":"Menu","aria-expanded":String(state.menu),onClick:()=>{state.menu=!state.menu;render()}},"☰"),state.menu&&h("nav",{className:"css-menu"},[["/zo-werkt-het","Zo werkt het"],["/let-op","Waar je op let"],["/prijzen","Prijzen"],["/veilig","Zo houden we het schoon"],["/hulp","Hulp"],["/over","Over ons"]].map(([t,l])=>h(Link,{to:t},l))))}
function Footer(){return h("footer",{className:"css-ft"},[["/melden","Misstand melden"],["/hulp","Hulp"],["/let-op","Voor bezoekers"],["/zo-werkt-het","Zo werkt het"],["/veilig","Zo houden we het schoon"],["/prijzen","Prijzen"],["/gebruiksvoorwaarden","Gebruiksvoorwaarden"],["/privacy","Privacy"],["/dsa","DSA"],["/over","Over ons"],["/contact","Contact"]].map(([t,l])=>h(Link,{to:t},l)))}
function render(){const p=location.pathname.replace(/\/$/,"")||"/";let v,t="Tintelplein";
 if(p==="/")v=h(Home);else if(p==="/melden"){v=h(Melden);t="Misstand melden"}else if(p.startsWith("/advertentie/"))v=h(Ad,{id:p.split("/")[2]});else if(P[p]){v=h(Text,{src:P[p][1]});t=P[p][0]}else v=h("h1",{},"Pagina niet gevonden");
 document.title=t==="Tintelplein"?t:t+" | Tintelplein";root.replaceChildren(h("div",{className:"css-app"},h(Header),h("main",{className:"css-main"},v),h(Footer)));
 portal.replaceChildren();if(!state.ok&&p!=="/te-jong")portal.append(h(Gate));else if(state.report)portal.append(h(ReportDialog))}
render()})();
