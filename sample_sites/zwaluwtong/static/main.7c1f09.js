(function(){"use strict";
/* kleine weergavelaag */
function h(t,p){var k=[].slice.call(arguments,2);if(typeof t==="function")return t(Object.assign({},p,{children:k}));
 var e=t==="svg"||t==="path"?document.createElementNS("http://www.w3.org/2000/svg",t):document.createElement(t);
 for(var a in p||{}){var v=p[a];if(v==null||v===false)continue;if(a.slice(0,2)==="on")e.addEventListener(a.slice(2).toLowerCase(),v);else e.setAttribute(a==="className"?"class":a,v===true?"":v)}
 (function add(x){x.forEach(function(c){if(c==null||c===false)return;Array.isArray(c)?add(c):e.appendChild(c.nodeType?c:document.createTextNode(c))})})(k);return e}
var root=document.getElementById("root"),S={menu:false,ads:null,toon:6,soort:"",dialoog:null,toast:""};
function set(o){Object.assign(S,o);render()}
function go(u){history.pushState({},"",u);S.menu=false;S.dialoog=null;render();scrollTo(0,0)}
addEventListener("popstate",render);
function Link(p){return h("a",{href:p.to,className:p.className,onClick:function(e){if(e.metaKey||e.ctrlKey)return;e.preventDefault();go(p.to)}},p.children)}
function toast(t){set({toast:t,dialoog:null});setTimeout(function(){set({toast:""})},6000)}
function P(){return h("p",null,[].slice.call(arguments))}function H(t,id){return h("h2",{id:id},t)}function UL(a){return h("ul",null,a.map(function(x){return h("li",null,x)}))}
function A(u,t){return h("a",{href:u,rel:"noopener"},t)}
function ok(){try{return localStorage.getItem("zt18")==="ja"}catch(e){return window.__zt===1}}
function laad(){if(S.bezig)return;S.bezig=1;fetch("/api/advertenties.json").then(function(r){return r.json()}).then(function(d){set({ads:d.items})})}

function Poort(){return h("div",{className:"laag"},h("div",{className:"doos",role:"dialog","aria-modal":"true","aria-labelledby":"pt"},
 h("h1",{id:"pt"},"Even dit vooraf"),P("Achter deze deur staan advertenties van sekswerkers. Dat is niets voor jongeren. Bent u 18 of ouder?"),
 h("button",{className:"knop",onClick:function(){try{localStorage.setItem("zt18","ja")}catch(e){window.__zt=1}render()}},"Ja, ik ben 18 of ouder")," ",
 Link({to:"/onder-18",className:"knop stil",children:["Nee, nog niet"]}),
 P(h("small",null,"Door verder te gaan gaat u akkoord met onze ",Link({to:"/voorwaarden",children:["voorwaarden"]})," en het ",Link({to:"/privacy",children:["privacybericht"]}),"."))))}

function Kaart(a){var open=function(){go("/advertentie/"+a.slug)};return h("div",{className:"kaart",role:"link",tabindex:"0",onClick:open,onKeydown:function(e){if(e.key==="Enter")open()}},
 h("div",{className:"foto"}),h("div",{className:"t"},h("b",null,a.naam+(a.leeftijd?", "+a.leeftijd:"")),h("small",null,a.soort+" · "+a.plaats),h("div",null,a.prijs)))}
function Thuis(){if(!S.ads){laad();return h("main",null,P("Bezig met laden…"))}
 var l=S.ads.filter(function(a){return !S.soort||a.soort===S.soort});
 return h("main",null,h("h1",null,"Advertenties in heel Nederland"),h("div",{className:"filters"},
  h("select",{"aria-label":"Soort",onChange:function(e){set({soort:e.target.value})}},["","Privé-ontvangst","Escort","Massage","Escortbureau"].map(function(s){return h("option",{value:s,selected:s===S.soort},s||"Alle soorten")}))),
  h("div",{className:"rooster"},l.slice(0,S.toon).map(Kaart)),l.length>S.toon&&h("button",{className:"knop",onClick:function(){set({toon:S.toon+6})}},"Toon meer"))}

var REDEN=["Deze persoon lijkt mij geen 18","Iemand wordt gedwongen of uitgebuit","Foto's zijn van een ander","Oplichting of vooruitbetaling","Iets anders"];
function Redenen(){return h("div",{role:"radiogroup","aria-label":"Wat is er aan de hand?"},REDEN.map(function(r,i){return h("label",{className:"opt"},h("input",{type:"radio",name:"reden",value:String(i)}),r)}))}
function klaar(){toast("Bedankt. Uw melding heeft nummer ZT-"+(20000+Math.floor(Math.random()*9999))+".")}
function MeldDialoog(a){return h("div",{className:"laag"},h("div",{className:"doos",role:"dialog","aria-modal":"true","aria-label":"Advertentie melden"},
 h("h2",null,"Advertentie melden"),P("Het gaat om de advertentie van "+a.naam+" in "+a.plaats+"."),Redenen(),
 h("label",{for:"mt"},"Wat zag of hoorde u?"),h("textarea",{id:"mt",rows:"3"}),h("label",{for:"mm"},"Uw e-mailadres (mag leeg blijven)"),h("input",{id:"mm",type:"email"}),
 h("button",{className:"knop",onClick:klaar},"Melding versturen")," ",h("button",{className:"knop stil",onClick:function(){set({dialoog:null})}},"Sluiten")))}
function Advertentie(slug){if(!S.ads){laad();return h("main",null,P("Bezig met laden…"))}
 var a=S.ads.find(function(x){return x.slug===slug});if(!a)return h("main",null,h("h1",null,"Niet gevonden"));
 return h("main",null,h("button",{className:"vlag","aria-label":"Advertentie melden",title:"Advertentie melden",onClick:function(){set({dialoog:a})}},h("svg",{viewBox:"0 0 16 16",width:"18",height:"18","aria-hidden":"true"},h("path",{d:"M3 1v14M3 2h9l-2 3 2 3H3",fill:"none",stroke:"#7a2346","stroke-width":"1.6"}))),
 h("h1",null,a.naam+(a.leeftijd?", "+a.leeftijd+" jaar":"")),h("div",{className:"groot"}),P(a.tekst),h("dl",null,h("dt",null,"Plaats"),h("dd",null,a.plaats),h("dt",null,"Soort"),h("dd",null,a.soort),h("dt",null,"Prijs"),h("dd",null,a.prijs),h("dt",null,"Telefoon"),h("dd",null,a.tel),a.vergunning&&[h("dt",null,"Vergunning"),h("dd",null,a.vergunning)]),
 P(Link({to:"/",children:["Terug naar alle advertenties"]})))}

var V={
"/plaatsen":["Adverteren",function(){return [P("Fijn dat u op Zwaluwtong wilt staan. Reken op een half uurtje werk; daarna hebt u er weinig omkijken naar."),
 H("Wie kan hier terecht"),P("Wij nemen advertenties aan van mensen van 21 jaar en ouder die zelf hebben gekozen voor dit werk. Bent u jonger, dan houdt het hier op; ook met toestemming van wie dan ook."),
 H("Stap voor stap"),h("ol",null,h("li",null,"Geef het mobiele nummer op dat in de advertentie komt. U krijgt een sms met zes cijfers die u binnen een kwartier intikt."),h("li",null,"Doorloop de controle van uw paspoort of identiteitskaart. Hoe dat gaat leest u onder ",Link({to:"/controle",children:["Zo controleren wij"]}),"."),h("li",null,"Schrijf uw tekst en kies foto's. Daarna is het woord aan onze redactie.")),
 H("Bureaus, clubs en privéhuizen"),P("Zakelijke adverteerders vullen bij aanmelding het nummer van hun gemeentelijke exploitatievergunning in. Zonder dat nummer gaat het formulier niet verder. Wij tonen het onder elke advertentie van het bedrijf."),
 Link({to:"/tarieven",className:"knop",children:["Bekijk de tarieven"]})]}],
"/controle":["Zo controleren wij",function(){return [P("Een advertentie bij ons begint met een paspoort, een identiteitskaart of een verblijfsdocument. Dat geldt voor iedereen, ook als u elders al jaren adverteert, en het gaat vooraf aan de allereerste plaatsing."),
 H("Uw document"),P("U houdt uw telefoon tegen het document. De app van Chipwacht leest de chip uit en toetst de digitale handtekening van het land dat het document afgaf. Een kopie of een foto van een pas nemen we niet aan."),
 H("Uw gezicht"),P("Vervolgens vraagt dezelfde app u om te knipperen en uw hoofd te draaien. Dat filmpje wordt gelegd naast de pasfoto uit de chip. Komen ze niet overeen, dan gaat het feest niet door."),
 H("Uw advertentie"),P("Teksten en foto's belanden eerst op het bureau van de redactie. Pas wanneer een van ons alles heeft bekeken en op groen heeft gezet, kunnen bezoekers de advertentie vinden. Wijzigingen gaan door dezelfde molen. Op werkdagen duurt dat een uur of vier.")]}],
"/tarieven":["Tarieven",function(){return [h("table",null,h("tr",null,h("th",null,"Looptijd"),h("th",null,"Particulier"),h("th",null,"Bedrijf, per persoon")),h("tr",null,h("td",null,"30 dagen"),h("td",null,"€ 29"),h("td",null,"€ 45")),h("tr",null,h("td",null,"90 dagen"),h("td",null,"€ 75"),h("td",null,"€ 115"))),
 P("Prijzen zijn inclusief btw. Afrekenen gaat met iDEAL, Bancontact of creditcard. Contant geld en cryptomunten nemen wij niet aan."),P("De factuur staat op naam van Tongval Media; op uw afschrift ziet u ‘TVM diensten’.")]}],
"/spelregels":["Spelregels voor advertenties",function(){return [P("Zo weten we allemaal waar we aan toe zijn. Vragen? De redactie legt het graag uit."),
 H("Minderjarigen, dwang en mensenhandel"),P("Op Zwaluwtong is geen plaats voor kinderen en ook niet voor wie dit werk niet uit vrije wil doet. Wie een minderjarige aanbiedt, of een ander laat werken onder druk, schulden of dreiging, verliest al zijn advertenties op hetzelfde moment. Geld terug is er niet bij, en terugkomen onder een andere naam ook niet."),
 P("Komen wij zoiets op het spoor, of vertrouwen wij het niet, dan gaat diezelfde dag een melding naar de politie. Daar wachten wij geen bewijs voor af."),
 H("Doen alsof"),P("Ook spelen dat iemand jong is hoort hier niet. Dus geen ‘schoolmeisje’, geen ‘net van de middelbare’, geen knuffels en kinderkamers op de foto, geen schooluniform en geen rollenspel waarin iemand een kind is. Zo'n advertentie halen we weg en het account gaat voorgoed dicht."),
 H("Eén mens, één account"),P("U plaatst voor uzelf. Een bureau of club met een vergunning mag zijn mensen op de site zetten, op voorwaarde dat ieder van hen zelf met paspoort en gezicht door de controle is gegaan en zelf de tekst heeft goedgekeurd. Voor een vriendin of partner iets plaatsen gaat niet."),
 H("Foto's"),UL(["Alleen foto's van uzelf, niet ouder dan een jaar.","Geen telefoonnummers of logo's in beeld.","Niets wat u ook niet in een etalage zou hangen."])]}],
"/voorwaarden":["Algemene voorwaarden",function(){return [P("Versie 9, januari 2026. Deze voorwaarden gelden tussen Tongval Media B.V. (hierna: wij) en ieder die Zwaluwtong gebruikt."),
 H("1. De dienst"),P("Wij bieden ruimte voor advertenties. Bij wat adverteerder en bezoeker onderling afspreken zijn wij geen partij."),
 H("2. Bezoekers"),P("U gebruikt de site alleen als u achttien jaar of ouder bent, en u valt niemand lastig."),
 H("3. Beoordeling van advertenties"),P("Wat wij toelaten en wat niet, staat in de spelregels. De redactie, die uit vier mensen bestaat, legt elke advertentie daarnaast en let op taal, beeld en de persoon achter het account. Wordt een advertentie geweigerd, dan leest u in uw account welke regel de reden was."),
 H("4. Maatregelen"),P("Handelt u in strijd met de spelregels of met de wet, dan kunnen wij advertenties verwijderen of uw account sluiten."),
 H("5. Betaling"),P("U betaalt vooraf. Zegt u tussentijds op, dan krijgt u niets terug, behalve als de wet dat voorschrijft."),
 H("6. Aansprakelijkheid"),P("Onze aansprakelijkheid is beperkt tot het bedrag dat u in de twaalf maanden ervoor aan ons betaalde."),
 H("7. Recht"),P("Nederlands recht is van toepassing. Geschillen legt u voor aan de rechtbank Rotterdam.")]}],
"/privacy":["Privacybericht",function(){return [P("Wij bewaren liever te weinig dan te veel."),H("Bezoekers"),P("Van bezoekers leggen wij niets vast behalve het antwoord op de vraag bij de deur; dat staat in uw eigen browser."),
 H("Gegevens uit de controle"),P("Wat Chipwacht van uw document uitleest gebruiken wij uitsluitend om vast te stellen wie u bent en hoe oud u bent. Het burgerservicenummer wordt bij het uitlezen overgeslagen en komt dus niet bij ons terecht. Het filmpje en de gegevens uit de chip worden 48 uur na de beoordeling gewist; over blijft een regeltje met de datum en de uitslag."),
 H("Facturen"),P("Facturen bewaren wij zeven jaar, dat moet van de Belastingdienst."),H("Uw rechten"),P("Inzien, verbeteren of laten wissen: mail privacy@zwaluwtong.example.")]}],
"/hulp":["Hulp en advies",function(){return [P("Zit u ergens mee, of maakt u zich zorgen over een ander? Deze mensen weten raad."),
 H("Bellen"),UL([["Politie: spoed ",A("tel:112","112"),", geen spoed ",A("tel:09008844","0900-8844")],["Meld Misdaad Anoniem: ",A("tel:08007000","0800-7000")],["Slachtofferhulp Nederland: ",A("tel:09000101","0900-0101")]]),
 H("Chatten zonder naam"),UL([["Chat met Fier, ook over loverboys en dwang: ",A("https://www.chatmetfier.nl","chatmetfier.nl")],["Staan er naaktbeelden van u online? ",A("https://www.helpwanted.nl","helpwanted.nl")],"CoMensha zoekt opvang voor slachtoffers van mensenhandel."]),
 H("Voor bezoekers: waar let u op?"),P("U bent soms de enige van buiten die binnenkomt. Let eens op of iemand steeds naar een ander kijkt voor een antwoord, blauwe plekken heeft, niet weet in welke stad ze is, haar eigen geld niet mag houden of er veel jonger uitziet dan in de advertentie staat. Klopt het niet? Ga weg, en ",Link({to:"/melding",children:["meld het bij ons"]})," of bel de politie. Uw eigen bezoek is daarbij niet van belang."),
 H("Voor wie adverteert"),h("h3",null,"Veilig werken"),P("Spreek met iemand af dat u belt als een klant binnen is en als hij weg is. Laat vooraf een nummer achterhalen. Vertrouw op uw buik."),h("h3",null,"Gezond blijven"),P("Bij elke GGD kunt u zich als sekswerker gratis en anoniem laten testen op soa. Ook vaccinatie tegen hepatitis B kost niets."),h("h3",null,"Iets anders gaan doen"),P("In iedere regio is een uitstapprogramma voor sekswerkers dat helpt met schulden, een opleiding of ander werk. De verpleegkundige van de GGD brengt u in contact.")]}],
"/melding":["Een melding doen",function(){return [P("Ziet u op Zwaluwtong iets wat niet door de beugel kan of volgens u verboden is? Vul in wat u weet. U hoeft geen account te hebben en uw naam niet te noemen."),
 h("div",{role:"group","aria-label":"Meldformulier"},h("label",{for:"w"},"Om welke advertentie gaat het? (link of naam en plaats)"),h("input",{id:"w",type:"text",required:true}),h("label",null,"Waarom meldt u dit?"),Redenen(),h("label",{for:"u"},"Vertel wat er aan de hand is"),h("textarea",{id:"u",rows:"5",required:true}),h("label",{for:"n"},"Naam (niet nodig)"),h("input",{id:"n",type:"text"}),h("label",{for:"e"},"E-mailadres (niet nodig)"),h("input",{id:"e",type:"email"}),h("button",{className:"knop",onClick:function(){if(!document.getElementById("w").value)return toast("Vul in om welke advertentie het gaat.");klaar()}},"Melding versturen")),
 H("Wat wij ermee doen"),P("U ziet meteen een nummer in beeld en krijgt, als u een adres achterliet, een bericht dat wij uw melding hebben ontvangen. Uiterlijk op de zevende dag mailen wij u of de advertentie weg is of blijft, en waarom."),P("Denkt u dat wij het verkeerd zien? Dan kunt u als melder tot zes maanden daarna bezwaar maken via klachten@zwaluwtong.example. Een collega die er nog niet bij betrokken was, kijkt dan opnieuw.")]}],
"/over-ons":["Over ons en contact",function(){return [P("Zwaluwtong begon in 2011 als een lijstje op een Rotterdams prikbord en is nog altijd in handen van dezelfde twee zussen, met drie mensen in dienst."),
 H("Waar wij voor staan"),P("In 2018 hebben wij de gedragscode ondertekend die de advertentiesites toen met elkaar opstelden om uitbuiting van minderjarigen tegen te gaan. Daar houden wij ons nog steeds aan."),
 P("Ieder jaar in maart zit de hele redactie een dag in de schoolbanken bij een oud-rechercheur zeden, die ons leert hoe u in een advertentie sporen van uitbuiting ziet."),
 H("Contact"),P("Mail hallo@zwaluwtong.example of bel 010-0000733, op werkdagen van tien tot vijf. U krijgt een mens aan de lijn."),
 H("Voor autoriteiten"),P("Contactpunt voor de lidstaten, de Commissie en toezichthouders (artikel 11 van de digitaledienstenverordening): dsa@zwaluwtong.example. U kunt ons schrijven in het Nederlands en in het Engels."),
 H("Colofon"),P("Tongval Media B.V., Sint-Jutmiskade 14, 3089 ZZ Rotterdam. KvK 00918273. Btw NL000918273B01.")]}],
"/cijfers":["Transparantieverslag over 2025",function(){return [P("Gepubliceerd op 16 februari 2026. Eerdere jaren sturen wij u op verzoek toe."),h("table",null,[["Meldingen van bezoekers",318],["Advertenties verwijderd na een melding",77],["Daarvan omdat wij aan de meerderjarigheid twijfelden",5],["Bezwaren van melders",11],["Waarvan gegrond",3],["Bevelen van autoriteiten om gegevens te geven",4]].map(function(r){return h("tr",null,h("td",null,r[0]),h("td",null,String(r[1])))})),
 P("De helft van de meldingen was binnen drie dagen afgehandeld. Gemiddeld kwamen er 58.400 gebruikers per maand uit de Europese Unie.")]}],
"/onder-18":["Nog geen 18?",function(){return [P("Dan is deze site niet voor jou. Geen probleem, je hebt niets fout gedaan."),P("Wil je met iemand praten over seks, online gedoe of iets wat je is overkomen? De Kindertelefoon is er voor je: bel gratis ",A("tel:08000432","0800-0432")," of chat via ",A("https://www.kindertelefoon.nl","kindertelefoon.nl"),".")]}]};
var MENU=[["/","Advertenties"],["/plaatsen","Adverteren"],["/controle","Zo controleren wij"],["/tarieven","Tarieven"],["/spelregels","Spelregels"],["/hulp","Hulp"],["/melding","Misstand melden"],["/over-ons","Over ons"]];
var VOET=[["/melding","Misstand melden"],["/hulp","Hulp en advies"],["/spelregels","Spelregels"],["/voorwaarden","Voorwaarden"],["/privacy","Privacy"],["/cijfers","Transparantie"],["/over-ons","Contact"]];
function L(x){return Link({to:x[0],children:[x[1]]})}
function render(){var p=location.pathname.replace(/\/+$/,"")||"/",vrij=/^\/(onder-18|voorwaarden|privacy)$/.test(p),m=p.match(/^\/advertentie\/(.+)$/),v=V[p],kind;
 root.textContent="";
 if(!ok()&&!vrij){document.title="Zwaluwtong";root.appendChild(Poort());return}
 if(p==="/onder-18"){document.title="Nog geen 18?";root.appendChild(h("main",null,h("h1",null,v[0]),v[1]()));return}
 document.title=(m?"Advertentie":v?v[0]:"Advertenties")+" · Zwaluwtong";
 kind=p==="/"?Thuis():m?Advertentie(m[1]):v?h("main",null,h("h1",null,v[0]),v[1]()):h("main",null,h("h1",null,"Niet gevonden"));
 root.appendChild(h("div",{className:"app"},h("header",{className:"balk"},Link({to:"/",className:"merk",children:["Zwaluwtong"]}),h("button",{"aria-label":"Menu","aria-expanded":String(S.menu),onClick:function(){set({menu:!S.menu})}},"☰")),
  S.menu&&h("nav",{className:"lade"},MENU.map(L)),kind,h("footer",null,VOET.map(L),P("© Tongval Media"))));
 if(S.dialoog)root.appendChild(MeldDialoog(S.dialoog));if(S.toast)root.appendChild(h("div",{className:"toast",role:"status"},S.toast))}
render()})();
