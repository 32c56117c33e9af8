(function(){"use strict";
/* mini-runtime */
function h(t,p){var k=[].slice.call(arguments,2);if(typeof t==="function")return t(Object.assign({},p,{children:k}));
 var e=document.createElement(t);p=p||{};Object.keys(p).forEach(function(n){var v=p[n];if(v==null||v===false)return;
  if(n.slice(0,2)==="on")e.addEventListener(n.slice(2).toLowerCase(),v);else if(n==="className")e.className=v;else e.setAttribute(n==="htmlFor"?"for":n,v===true?"":v);});
 (function add(a){a.forEach(function(c){if(Array.isArray(c))add(c);else if(c!=null&&c!==false)e.appendChild(c.nodeType?c:document.createTextNode(c));});})(k);return e;}
var root=document.getElementById("root"),S={ok:/bg_volw=1/.test(document.cookie),ads:null,modal:null,toast:null,city:""};
function set(o){Object.assign(S,o);render();}
function go(to){history.pushState({},"",to);S.modal=null;render();window.scrollTo(0,0);}
function Link(p){return h("a",{href:p.to,className:p.className,onClick:function(e){e.preventDefault();go(p.to);}},p.children);}
window.addEventListener("popstate",function(){render();});
function load(){if(S.ads||S.busy)return;S.busy=true;fetch("/api/aanbod.json").then(function(r){return r.json();}).then(function(d){set({ads:d.items});});}
function P(t){return h("p",null,t);}
function Ul(a){return h("ul",null,a.map(function(x){return h("li",null,x);}));}
function X(u,t){return h("a",{href:u,rel:"noopener"},t);}

function Wall(){return h("div",{className:"css-wall"},h("div",{role:"dialog","aria-modal":"true","aria-labelledby":"w1"},
 h("h1",{id:"w1"},"Brandgans is voor volwassenen"),
 P("Achter deze deur staan advertenties van zelfstandige sekswerkers. U komt alleen binnen als u 18 jaar of ouder bent."),
 h("button",{className:"css-btn",onClick:function(){document.cookie="bg_volw=1;path=/;max-age=2592000;samesite=lax";set({ok:true});}},"Ik ben 18 jaar of ouder"),
 " ",Link({to:"/jonger-dan-18",children:["Nee, ik ben jonger"]}),
 h("p",null,h("small",null,"Lees vooraf onze ",Link({to:"/spelregels",children:["spelregels"]})," en ",Link({to:"/privacy",children:["privacyverklaring"]}),"."))));}

function Card(a){return Link({to:"/advertentie/"+a.slug,className:"css-card",children:[h("img",{src:"/foto/"+a.foto+".svg",alt:""}),h("div",null,h("strong",null,a.naam+", "+a.leeftijd),h("br"),a.plaats,h("br"),h("span",null,"vanaf € "+a.prijs+" per uur"))]});}
function Home(){load();return h("div",null,h("h1",null,"Goedenavond. Wie zoekt u?"),P("Brandgans is het aanbod van mensen die voor zichzelf werken, zonder baas en zonder bureau ertussen."),
 h("h2",null,"Nieuw deze week"),S.ads?h("div",{className:"css-grid"},S.ads.slice(0,4).map(Card)):P("Laden…"),
 h("p",null,Link({to:"/aanbod",children:["Alles bekijken"]})));}
function Aanbod(){load();if(!S.ads)return P("Laden…");var l=S.ads.filter(function(a){return !S.city||a.plaats===S.city;});
 return h("div",null,h("h1",null,"Aanbod"),h("select",{"aria-label":"Plaats",onChange:function(e){set({city:e.target.value});}},h("option",{value:""},"Heel Nederland"),S.ads.map(function(a){return h("option",{value:a.plaats,selected:a.plaats===S.city},a.plaats);})),h("br"),h("div",{className:"css-grid"},l.map(Card)));}
function Reden(){return h("select",{id:"m-reden"},["Kies een reden","Deze persoon lijkt minderjarig","Ik vermoed dwang of mensenhandel","Foto's zijn van iemand anders","Oplichting","Anders"].map(function(o){return h("option",null,o);}));}
function Velden(w){return h("div",null,
 w?null:[h("label",{htmlFor:"m-url"},"Adres (URL) of naam van de advertentie"),h("input",{id:"m-url",type:"text"})],
 h("label",{htmlFor:"m-reden"},"Waarom meldt u dit?"),Reden(),
 h("label",{htmlFor:"m-uitleg"},"Toelichting"),h("textarea",{id:"m-uitleg",rows:"4"}),
 h("label",{htmlFor:"m-naam"},"Uw naam (mag leeg blijven)"),h("input",{id:"m-naam",type:"text"}),
 h("label",{htmlFor:"m-mail"},"Uw e-mailadres (mag leeg blijven)"),h("input",{id:"m-mail",type:"email"}),h("br"),h("br"),
 h("button",{className:"css-btn",type:"button",onClick:function(){set({modal:null,toast:"Dank u. De redactie kijkt ernaar."});setTimeout(function(){set({toast:null});},4000);}},"Melding versturen"));}
function Ad(slug){load();if(!S.ads)return P("Laden…");var a=S.ads.filter(function(x){return x.slug===slug;})[0];if(!a)return h("h1",null,"Deze advertentie staat er niet meer");
 return h("article",null,h("h1",null,a.naam),h("img",{src:"/foto/"+a.foto+".svg",alt:"",width:"320"}),
  h("dl",null,h("dt",null,"Leeftijd"),h("dd",null,a.leeftijd+" jaar"),h("dt",null,"Woonplaats"),h("dd",null,a.plaats),h("dt",null,"Tarief"),h("dd",null,"€ "+a.prijs+" per uur"),h("dt",null,"Telefoon"),h("dd",null,h("a",{href:"tel:"+a.tel.replace("-","")},a.tel))),
  P(a.tekst),h("button",{className:"css-btn2",type:"button",onClick:function(){set({modal:"meld"});}},"Deze advertentie melden"),
  S.modal?h("div",{className:"css-modal"},h("div",{role:"dialog","aria-label":"Advertentie melden"},h("h2",null,"U meldt de advertentie van "+a.naam),Velden(true)," ",h("button",{className:"css-btn2",onClick:function(){set({modal:null});}},"Sluiten"))):null);}
function Melding(){return h("div",null,h("h1",null,"Iets melden"),P("Staat er op Brandgans iets wat niet mag? Vertel waar het staat en wat er aan de hand is. Een account is niet nodig."),Velden(false),
 h("h2",null,"Wat gebeurt er daarna?"),P("Liet u een e-mailadres achter, dan krijgt u meteen een bericht dat uw melding binnen is. Binnen vijf werkdagen schrijven wij u wat wij besloten hebben en waarom."));}
function Plaatsen(){return h("div",null,h("h1",null,"Zelf op Brandgans"),
 P("Wij nemen alleen zelfstandigen aan. Wie een advertentie zet, is ten minste 21 jaar. Exploitanten, escortbedrijven en huizen verwijzen wij door; voor hen hebben wij geen plek."),
 h("h2",null,"In vier stappen"),h("ol",null,["U maakt een account. Op uw telefoon komt een sms met een code, in uw mailbox een koppeling om te bevestigen. Zonder die twee gaat u niet verder.","U laat zien wie u bent; zie Controle.","U schrijft uw tekst en zet er foto's bij.","Een redacteur leest en bekijkt iedere advertentie voordat zij zichtbaar wordt. Meestal duurt dat een halve dag."].map(function(x){return h("li",null,x);})),
 h("h2",null,"Kosten"),P("Een maand kost € 39. U betaalt met iDEAL, creditcard of SEPA-overboeking. Andere manieren hebben wij niet."),
 h("p",null,Link({to:"/controle",children:["Zo gaat de controle"]})));}
function Controle(){return h("div",null,h("h1",null,"Controle van adverteerders"),
 P("Niemand verschijnt op Brandgans zonder dat wij een paspoort of identiteitskaart hebben gezien. Dat geldt voor iedereen, ook voor wie hier jaren geleden al stond."),
 h("h2",null,"Hoe het gaat"),P("U houdt uw document tegen de telefoon. De chip wordt uitgelezen, zodat een vervalst of gekopieerd document door de mand valt. Daarna filmt u uw gezicht terwijl u het hoofd draait; dat beeld wordt naast de pasfoto uit de chip gelegd."),
 P("Komen de twee niet overeen, dan gaat de advertentie niet door."),
 h("h2",null,"En daarna?"),P("Elk jaar doet u de film opnieuw. Verandert uw bankrekening, dan ook."));}
function Spelregels(){return h("div",null,h("h1",null,"Spelregels"),P("Deze voorwaarden gelden tussen Brandgans Uitgeverij B.V. en iedereen die de site bezoekt of er adverteert. Laatst gewijzigd op 3 maart 2026."),
 h("h2",null,"1. Wie adverteert"),P("Een account hoort bij één mens. U adverteert voor uzelf; een advertentie plaatsen of beheren voor iemand anders is verboden, ook wanneer die ander het goedvindt."),
 h("h2",null,"2. Minderjarigheid en uitbuiting"),P("Op Brandgans is geen plaats voor minderjarigen en evenmin voor wie tot dit werk gedwongen wordt of door een ander wordt uitgebuit. Wij gaan niet in discussie over een vermoeden. Een advertentie waarbij wij aan leeftijd of vrije wil twijfelen, halen wij er dezelfde dag af, het account gaat op slot en het geld geven wij niet terug. Vermoeden wij minderjarigheid of mensenhandel, dan doen wij daarvan altijd melding bij de politie, met de gegevens die wij hebben."),
 h("h2",null,"3. Tekst en beeld"),P("Woorden, kleding, attributen of rollenspel waarmee iemand zich jonger dan achttien voordoet (schooluniform, kinderkamer, 'tienermeisje') laten wij niet toe. Zulke advertenties worden verwijderd; wie het nog eens doet, verliest het account."),
 h("h2",null,"4. Hoe wij toezien"),P("Elke foto wordt bij het uploaden door software vergeleken met een lijst van hashes van bekend beeldmateriaal van seksueel kindermisbruik. Een tweede programma zoekt in teksten naar verboden woorden. Geen van beide neemt een besluit: dat doet een redacteur, die iedere advertentie van begin tot eind bekijkt. Onze redacteuren zijn voor hun werk getraind."),
 h("h2",null,"5. Maatregelen"),P("Bij een eerste overtreding van regel 1 of 3 staat het account zeven dagen stil, bij een tweede dertig dagen. De derde keer sluiten wij het voorgoed. Bij regel 2 geldt dat direct."),
 h("h2",null,"6. Bezwaar van adverteerders"),P("Bent u adverteerder en is uw advertentie weggehaald, dan kunt u daartegen binnen zes maanden bezwaar maken via redactie@brandgans.example. Iemand die er eerder niet bij betrokken was, kijkt opnieuw."));}
function Privacy(){return h("div",null,h("h1",null,"Privacyverklaring"),P("Van bezoekers bewaren wij een cookie waarin staat dat u de vraag naar uw leeftijd beantwoordde. Meer niet."),
 h("h2",null,"Adverteerders"),P("De gegevens uit uw paspoort of identiteitskaart gebruiken wij alleen om vast te stellen wie u bent en hoe oud. Het burgerservicenummer wordt op uw telefoon al zwart gemaakt en bereikt ons niet. De film en de uitgelezen gegevens wissen wij dertig dagen na de controle."),P("Facturen bewaren wij zeven jaar, omdat de Belastingdienst dat vraagt."));}
function Gedragscode(){return h("div",null,h("h1",null,"Gedragscode"),P("Brandgans heeft zich aangesloten bij de gedragscode die de advertentiesites in 2018 maakten om uitbuiting van minderjarigen tegen te gaan. Hieronder staat de tekst zoals wij haar toepassen."),
 h("ol",null,["Deelnemers stellen van iedere adverteerder de leeftijd vast.","Deelnemers weren advertenties waarin jeugdigheid wordt gesuggereerd.","Deelnemers geven bezoekers een duidelijke plek om misstanden door te geven.","Deelnemers delen vermoedens van uitbuiting met de politie.","Deelnemers komen twee keer per jaar bijeen om ervaringen uit te wisselen."].map(function(x){return h("li",null,x);})));}
function Veilig(){return h("div",null,h("h1",null,"Hulp en veiligheid"),
 h("h2",null,"Voor klanten: waar u op let"),P("De meeste mensen doen dit werk uit eigen keuze. Soms niet. Dit kan erop wijzen:"),Ul(["Een ander neemt de telefoon op of onderhandelt.","Zij weet niet in welke stad zij is.","Zij heeft blauwe plekken of is bang.","Zij moet al het geld meteen afgeven."]),
 h("p",null,"Ziet u zulke dingen, loop dan niet door maar ",Link({to:"/melding",children:["meld het ons"]}),", of bel de instanties hieronder."),
 h("h2",null,"Wie u kunt bellen"),h("ul",null,
  h("li",null,"Politie: 112 bij spoed, anders 0900-8844"),
  h("li",null,"Meld Misdaad Anoniem: 0800-7000"),
  h("li",null,"CoMensha, voor slachtoffers van mensenhandel: 033-4481186, ",X("https://www.comensha.nl","comensha.nl")),
  h("li",null,"Chat met Fier, anoniem: ",X("https://www.chatmetfier.nl","chatmetfier.nl")),
  h("li",null,"Helpwanted, als er beelden van u rondgaan: ",X("https://www.helpwanted.nl","helpwanted.nl"))),
 h("h2",null,"Voor wie dit werk doet"),P("Spreek met een vriendin af dat zij belt als u niet op tijd terug bent, en vraag nieuwe klanten eerst om een aanbetaling. Bij de GGD laat u zich gratis en anoniem op soa's testen. Wilt u stoppen met sekswerk? In elke regio is een uitstapprogramma dat helpt met werk, huis en schulden."));}
function Over(){return h("div",null,h("h1",null,"Over Brandgans"),P("In 2015 begonnen vier mensen uit de grafische sector met een boekje. Het boekje is er niet meer, de vier wel."),h("p",null,"Wij houden ons aan een ",Link({to:"/gedragscode",children:["gedragscode"]}),"."));}
function Contact(){return h("div",null,h("h1",null,"Contact"),h("h2",null,"Vragen van bezoekers en adverteerders"),P("Mail redactie@brandgans.example of bel op werkdagen 010-0000114. U krijgt een mens."),
 h("h2",null,"Autoriteiten"),P("Contactpunt voor autoriteiten van lidstaten, de Commissie en de Raad (artikel 11 DSA): dsa@brandgans.example. U kunt in het Nederlands en het Engels schrijven."),
 h("h2",null,"Uitgever"),P("Brandgans Uitgeverij B.V., Rietdekkerskade 14, 3099 ZZ Rotterdam. KvK 00017745."));}
function Verslag(){return h("div",null,h("h1",null,"Transparantieverslag 2025"),P("Gepubliceerd op 16 februari 2026, op grond van de digitaledienstenverordening."),
 h("table",null,[["Meldingen ontvangen","212"],["Advertenties verwijderd","87"],["daarvan wegens vermoeden van minderjarigheid","3"],["Gemiddeld maandelijks actieve gebruikers in de EU","61.400"],["Mediane tijd tot een besluit","2 dagen"]].map(function(r){return h("tr",null,h("td",null,r[0]),h("td",null,r[1]));})));}
function Jong(){document.title="Jonger dan 18 – Brandgans";return h("div",null,h("h1",null,"Jonger dan 18?"),P("Dan is deze site niet voor jou. Zit je ergens mee, of wil je gewoon met iemand praten?"),h("p",null,"De Kindertelefoon is gratis: 0800-0432 of ",X("https://www.kindertelefoon.nl","kindertelefoon.nl"),"."));}
var R={"/":[Home,""],"/aanbod":[Aanbod,"Aanbod"],"/plaatsen":[Plaatsen,"Adverteren"],"/controle":[Controle,"Controle"],"/spelregels":[Spelregels,"Spelregels"],"/privacy":[Privacy,"Privacy"],"/gedragscode":[Gedragscode,"Gedragscode"],"/veilig":[Veilig,"Hulp en veiligheid"],"/over-ons":[Over,"Over ons"],"/contact":[Contact,"Contact"],"/verslag":[Verslag,"Transparantieverslag"],"/melding":[Melding,"Iets melden"],"/jonger-dan-18":[Jong,"Jonger dan 18"]};
var OPEN=["/jonger-dan-18","/spelregels","/privacy"];
function render(){var p=location.pathname.replace(/\/$/,"")||"/";root.textContent="";
 if(!S.ok&&OPEN.indexOf(p)<0){document.title="Brandgans – 18+";root.appendChild(Wall());return;}
 var m=p.match(/^\/advertentie\/(.+)$/),r=R[p];document.title=(r&&r[1]?r[1]+" – ":"")+"Brandgans";
 var body=m?Ad(m[1]):r?r[0]():h("h1",null,"Niet gevonden");
 root.appendChild(h("div",null,h("header",{className:"css-top"},Link({to:"/",className:"css-logo",children:["Brandgans"]}),p==="/jonger-dan-18"?null:h("nav",null,[["/aanbod","Aanbod"],["/plaatsen","Adverteren"],["/melding","Iets melden"],["/veilig","Hulp"],["/over-ons","Over ons"]].map(function(l){return Link({to:l[0],children:[l[1]]});}))),
  h("main",null,body),
  p==="/jonger-dan-18"?null:h("footer",null,[["/spelregels","Spelregels"],["/privacy","Privacy"],["/controle","Controle"],["/gedragscode","Gedragscode"],["/verslag","Transparantieverslag"],["/veilig","Hulp en veiligheid"],["/contact","Contact"]].map(function(l){return Link({to:l[0],children:[l[1]]});})),
  S.toast?h("div",{className:"css-toast",role:"status"},S.toast):null));}
render();})();
