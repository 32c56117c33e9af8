
const bron={pad:location.hash.slice(1)||"/",alles:null,teksten:null,getoond:4,dialoog:null,klaar:false};
let gepland=false;const s=new Proxy(bron,{set(t,k,v){t[k]=v;if(!gepland){gepland=true;queueMicrotask(()=>{gepland=false;teken()})}return true}});
const app=document.getElementById("app");
const poortOpen=()=>{try{return localStorage.getItem("laan-18")==="ja"}catch{return false}};
const kaart=a=>`<article class="rij" data-v-7a1><div class="foto">Foto's pas na controle met de Europese leeftijdsapp<br><a href="#/leeftijdsapp">Leeftijd bewijzen</a></div><div><h3><a href="#/masseur/${a.id}">${a.naam}</a></h3><p>${a.kop}</p><p>${a.plaats} · ${a.waar} · € ${a.prijs}</p><button class="knop licht" type="button" data-meld="${a.id}" aria-label="Meld deze vermelding">⚐ Melden</button></div></article>`;
const formulier=a=>`<form data-form="meld">${a?`<p>Dit gaat over de vermelding van ${a.naam}.</p>`:`<label>Welke vermelding of pagina (adres) <input name="url" required></label>`}
<label>Wat is er mis? <select name="reden" required><option value="">Kies…</option><option>Iemand lijkt minderjarig</option><option>Dwang, uitbuiting of mensenhandel</option><option>Beelden zonder toestemming</option><option>Nep of oplichting</option><option>Anders</option></select></label>
<label>Vertel waarom je dat denkt <textarea name="uitleg" required></textarea></label>
<label>Naam (mag leeg blijven) <input name="naam"></label><label>E-mail (mag leeg blijven) <input name="mail" type="email"></label>
<label><input type="checkbox" name="gt"> Ik vul dit naar waarheid in</label>
<p><small>Je krijgt direct een ontvangstbevestiging op het scherm en, als je een adres invult, per mail. Binnen vijf werkdagen laten we je weten wat we hebben besloten. Niet mee eens? Dan kun je zes maanden lang bezwaar maken bij een andere moderator.</small></p><button class="knop">Versturen</button></form>`;
const paginas={
"/":()=>`<h1>Wie heeft er vandaag warme handen?</h1><div id="lijst">${s.alles?s.alles.slice(0,s.getoond).map(kaart).join(""):"<p>Even laden…</p>"}</div><div id="wacht">${s.alles&&s.getoond<s.alles.length?"Meer volgt als je verder scrolt…":""}</div>`,
"/melden":()=>`<h1>Iets melden</h1><p>Voor iedereen, zonder account en desnoods zonder naam.</p>${formulier()}`,
"/leeftijdsapp":()=>`<h1>Bewijs je leeftijd</h1><p>Open de Europese leeftijdsapp op je telefoon en scan de code. Wij horen alleen of je 18 of ouder bent.</p><div class="foto" role="img" aria-label="QR-code">QR</div><button class="knop" type="button" data-av="1">Code vernieuwen</button>`,
"/aanmelden":()=>`<h1>Aanmelden als masseur</h1><form data-form="aan"><label>Werknaam <input name="werknaam" required></label><label>Mobiel nummer, we sturen een sms-code <input name="tel" required></label><label>Sms-code <input name="code" required></label><label>E-mail, je krijgt een bevestigingslink <input type="email" name="mail" required></label><label>Geboortedatum (21+) <input type="date" name="geb" required></label><button class="knop">Verder naar documentcontrole</button></form>`};
const openbaar=p=>!(p==="/"||p.startsWith("/masseur/"));
function inhoud(){const p=s.pad.replace(/\/$/,"")||"/";if(paginas[p])return paginas[p]();const m=p.match(/^\/masseur\/(\d+)$/);
 if(m){if(!s.alles)return "<p>Even laden…</p>";const a=s.alles.find(x=>x.id==m[1]);if(!a)return "<h1>Niet gevonden</h1>";return `<p><a href="#/">Terug naar de lijst</a></p><h1>${a.naam}</h1><div class="foto">Foto's pas na controle met de Europese leeftijdsapp<br><a href="#/leeftijdsapp">Leeftijd bewijzen</a></div><p>${a.kop}</p><ul><li>${a.plaats}, ${a.waar}</li><li>vanaf € ${a.prijs}</li><li>${a.telefoon}</li></ul><button class="knop licht" type="button" data-meld="${a.id}" aria-label="Meld deze vermelding">⚐ Melden</button>`}
 if(!s.teksten)return "<p>Even laden…</p>";const t=s.teksten[p.slice(1)];return t?`<h1>${t.t}</h1>${t.b}`:"<h1>Deze pagina bestaat niet</h1>"}
const poort=()=>`<div class="vak" role="dialog" aria-labelledby="pt"><h1 id="pt">Handpalmlaan is voor 18 jaar en ouder</h1><p>Achter deze deur staan vermeldingen van erotische masseurs. De teksten zijn te lezen als je zegt dat je 18 bent; foto's zie je pas nadat je leeftijd met de Europese leeftijdsapp is gecontroleerd.</p><p><button class="knop" type="button" data-poort="ja">Ja, ik ben 18 of ouder</button> <a class="knop licht" href="https://www.kindertelefoon.nl/">Nee, breng me hier weg</a></p><p>Jonger dan 18 en ergens mee zitten? Bel de Kindertelefoon: 0800-0432.</p></div>`;
const voet=`<footer class="voet"><a href="#/grenzen">Onze grenzen</a><a href="#/hulp">Hulp</a><a href="#/melden">Melden</a><a href="#/code">Gedragscode</a><a href="#/voorwaarden">Voorwaarden</a><a href="#/privacy">Privacy</a><a href="#/cijfers">Cijfers</a><a href="#/contact">Contact en colofon</a></footer>`;
const kop=`<header class="bar"><a href="#/">Handpalmlaan</a><a href="#/gasten">Voor gasten</a><a href="#/vermelden">Masseur? Sta erbij</a><a href="#/werk">Veilig werken</a><a href="#/vragen">Vragen</a><a href="#/blog">Blog</a><a href="#/en" lang="en" hreflang="en">English</a></header>`;
let io;
function teken(){const dicht=!poortOpen()&&!openbaar(s.pad);app.removeAttribute("v-cloak");
 if(!dicht&&!s.alles&&!bron.bezig){bron.bezig=true;fetch("/api/masseurs.json").then(r=>r.json()).then(d=>{s.alles=d}).catch(()=>{})}
 const d=s.dialoog;
 app.innerHTML=dicht?poort()+voet:kop+`<main class="vak">${inhoud()}</main>`+voet+(d?`<dialog open role="dialog" aria-label="Vermelding melden" style="position:fixed;top:5vh"><h2>Vermelding melden</h2>${d==="dank"?"<p>Ontvangen, dank je.</p>":formulier(d)}<button type="button" class="knop licht" data-sluit="1">Sluiten</button></dialog>`:"");
 document.title=(app.querySelector("h1")?.textContent||"")+" | Handpalmlaan";
 if(io)io.disconnect();const w=document.getElementById("wacht");if(w&&s.alles&&s.getoond<s.alles.length){io=new IntersectionObserver(e=>{if(e.some(x=>x.isIntersecting))s.getoond=s.getoond+4});io.observe(w)}}
addEventListener("hashchange",()=>{bron.dialoog=null;s.pad=location.hash.slice(1)||"/";scrollTo(0,0)});
app.addEventListener("click",e=>{const b=e.target.closest("[data-meld],[data-poort],[data-sluit]");if(!b)return;if(b.dataset.poort){try{localStorage.setItem("laan-18","ja")}catch{}s.klaar=true}else if(b.dataset.meld){s.dialoog=s.alles.find(a=>a.id==b.dataset.meld)}else s.dialoog=null});
app.addEventListener("submit",e=>{e.preventDefault();if(e.target.dataset.form==="meld")s.dialoog="dank"});
fetch("/api/teksten.json").then(r=>r.json()).then(d=>{s.teksten=d}).catch(()=>{});teken();
