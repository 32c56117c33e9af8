/*! nk-web 4.11.2 */
(()=>{"use strict";
const h=(t,p,...k)=>({t,p:p||{},k:k.flat(9).filter(x=>x!=null&&x!==false)});
function mount(v){if(typeof v!=="object")return document.createTextNode(String(v));if(typeof v.t==="function")return mount(v.t({...v.p,children:v.k}));
 const e=document.createElement(v.t);for(const[a,b]of Object.entries(v.p)){if(a.startsWith("on"))e.addEventListener(a.slice(2).toLowerCase(),b);else if(a==="html")e.innerHTML=b;else if(a==="className")e.className=b;else if(b===true)e.setAttribute(a,"");else if(b!==false&&b!=null)e.setAttribute(a,b)}
 v.k.forEach(c=>e.appendChild(mount(c)));return e}
const root=document.getElementById("root"),store={lijst:null,pag:{},cache:{},stap:null,verzonden:false,qr:null};
const get=u=>store.cache[u]||(store.cache[u]=fetch(u).then(r=>r.ok?r.json():Promise.reject(r.status)));
const gezien=()=>{try{const t=JSON.parse(localStorage.getItem("nk.av")||"null");return t&&t.over18===true&&t.exp>Date.now()}catch(e){return false}};
const go=(u)=>{history.pushState({},"",u);scrollTo(0,0);render()};
document.addEventListener("click",e=>{const a=e.target.closest&&e.target.closest("a[href^='/']");if(a&&!e.metaKey&&!e.ctrlKey){e.preventDefault();go(a.getAttribute("href"))}});
addEventListener("popstate",render);
const L=(href,t)=>h("a",{href},t);
const Kop=()=>h("header",null,h("strong",{className:"lucht"},L("/","nachtkiezel")),h("nav",null,L("/","Profielen"),L("/adverteren","Zelf op Nachtkiezel"),L("/zo-werkt-het","Zo werkt het"),L("/logboek","Logboek")));
const Voet=()=>h("footer",null,h("p",null,[["/melden","Misstand melden"],["/hulp","Hulp en noodnummers"],["/tegen-uitbuiting","Tegen uitbuiting"],["/gedragscode","Gedragscode"],["/voorwaarden","Voorwaarden"],["/privacy","Privacy"],["/cijfers","Cijfers"],["/autoriteiten","Voor autoriteiten"],["/contact","Contact en bedrijfsgegevens"]].map(([a,b])=>[L(a,b)," · "])),h("small",null,"Nachtkiezel, een uitgave van Kiezelgrond Media B.V., Deventer"));
const Poort=()=>h("div",{className:"poort",role:"dialog","aria-modal":"true","aria-label":"Leeftijdscontrole"},
 h("h1",null,"Voorbij deze drempel is het 18+"),
 h("p",null,"Achter dit scherm staan erotische profielen. We laten er niets van zien tot een ander heeft bevestigd dat u achttien of ouder bent. Dat geldt voor iedereen, ook als u hier vaker komt."),
 store.qr?h("div",{"aria-live":"polite"},h("p",null,store.qr),h("div",{className:"qr"},"▞▚▞▚"),h("p",null,"Wachten op antwoord van uw telefoon…")):h("div",null,
  h("button",{type:"button",onClick:()=>{store.qr="Scan de code met de Europese leeftijdsapp (eu.europa.ec.av.1).";render()}},"Europese leeftijdsapp"),
  h("button",{type:"button",onClick:()=>{store.qr="Scan de code met Yivi. U deelt alleen ‘ouder dan 18: ja’.";render()}},"Yivi")),
 h("p",null,"Wij krijgen uitsluitend ‘ja’ of ‘nee’ terug: geen naam, geen geboortedatum, en de app hoort niet van ons welke site u bezoekt."),
 h("p",null,L("/jonger-dan-achttien","Ik ben nog geen 18")),
 h("p",null,h("small",null,L("/melden","Misstand melden")," · ",L("/hulp","Hulp en noodnummers")," · ",L("/zo-werkt-het","Zo werkt het")," · ",L("/adverteren","Zelf op Nachtkiezel")," · ",L("/voorwaarden","Voorwaarden")," · ",L("/privacy","Privacy")," · ",L("/gedragscode","Gedragscode")," · ",L("/tegen-uitbuiting","Tegen uitbuiting")," · ",L("/cijfers","Cijfers")," · ",L("/autoriteiten","Voor autoriteiten")," · ",L("/contact","Contact en bedrijfsgegevens")," · ",L("/logboek","Logboek"))));
const Steen=({a})=>h("article",{className:"steen"},h("img",{src:"/beeld/"+a.id+".webp",alt:"",loading:"lazy"}),h("h3",null,L("/profiel/"+a.id,a.naam)),h("p",null,a.stad+" · "+a.leeftijd+" · vanaf € "+a.prijs));
function Lijst(){if(!store.lijst){get("/api/profielen.json").then(d=>{store.lijst=d;render()});return h("p",null,"Kiezels worden geraapt…")}
 return h("div",null,h("h1",null,"Wie is er vannacht"),h("div",{className:"raster"},store.lijst.map(a=>h(Steen,{a}))))}
function Profiel({id}){if(!store.lijst){get("/api/profielen.json").then(d=>{store.lijst=d;render()});return h("p",null,"…")}
 const a=store.lijst.find(x=>x.id===id);if(!a)return h("p",null,"Dit profiel is weg.");
 return h("article",null,h("h1",null,a.naam),h("p",null,a.tekst),h("p",null,"Bel "+a.tel),h("button",{type:"button",onClick:()=>go("/melden?profiel="+id)},"⚑ Meld dit profiel"))}
function Formulier(){const q=new URLSearchParams(location.search).get("profiel");
 if(store.verzonden)return h("div",{role:"status"},h("h2",null,"Binnen."),h("p",null,"Bewaar dit nummer: NK-"+String(Date.now()).slice(-6)));
 const keuze=["Ik denk dat iemand jonger is dan 18","Dwang, uitbuiting of mensenhandel","Foto’s zonder toestemming","Oplichting of nepprofiel","Anders"];
 return h("form",{onSubmit:e=>{e.preventDefault();store.verzonden=true;render()}},
  h("label",null,"Op welk adres (URL) of bij welk profiel zag u het?",h("input",{name:"plek",type:"url",required:true,value:q?location.origin+"/profiel/"+q:""})),
  h("fieldset",null,h("legend",null,"Waar gaat het om?"),keuze.map((k,i)=>h("label",null,h("input",{type:"radio",name:"soort",value:i,required:true})," "+k))),
  h("label",null,"Waarom denkt u dat dit niet mag?",h("textarea",{name:"uitleg",required:true,rows:5})),
  h("label",null,"Naam (mag leeg blijven)",h("input",{name:"naam"})),
  h("label",null,"E-mail (mag leeg blijven; zonder adres kunnen we u niets terugsturen)",h("input",{name:"email",type:"email"})),
  h("label",null,h("input",{type:"checkbox",name:"trouw",required:true})," Ik meld dit naar eer en geweten en denk dat het klopt."),
  h("button",{type:"submit"},"Verstuur melding"))}
const Pagina=({slug})=>{const d=store.pag[slug];if(!d){get("/api/pagina/"+slug+".json").then(x=>{store.pag[slug]=x;render()},()=>{store.pag[slug]={titel:"Niet gevonden",html:"<p>Hier ligt niets.</p>"};render()});return h("p",null,"Laden…")}
 document.title=d.titel+" | Nachtkiezel";return h("section",null,h("h1",null,d.titel),h("div",{html:d.html}),slug==="melden"?h(Formulier):null,slug==="melden"?h("div",{html:d.na}):null)};
function App(){const p=location.pathname.replace(/\/+$/,"")||"/";let m;
 if(p==="/"||(m=p.match(/^\/profiel\/([\w-]+)$/))){document.title="Nachtkiezel";if(!gezien())return h("div",null,h(Poort));return h("div",null,h(Kop),h("main",null,m?h(Profiel,{id:m[1]}):h(Lijst)),h(Voet))}
 return h("div",null,h(Kop),h("main",null,h(Pagina,{slug:p.slice(1).replace(/\//g,"--")})),h(Voet))}
function render(){root.replaceChildren(mount(h(App)))}
render();})();
