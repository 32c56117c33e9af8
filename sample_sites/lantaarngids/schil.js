const $=s=>document.querySelector(s);
const wegen={"/":"overzicht","/opname":"opname","/tarief":"tarief","/voorwaarden":"voorwaarden","/privacyverklaring":"privacyverklaring","/misstanden":"misstanden","/hulplijnen":"hulplijnen","/organisatie":"organisatie","/jaarbericht":"jaarbericht","/veelgesteld":"veelgesteld"};
const menu=[["/","Alle adressen"],["/opname","Uw bedrijf opnemen"],["/tarief","Tarief"],["/veelgesteld","Veelgestelde vragen"],["/misstanden","Misstand melden"],["/hulplijnen","Hulplijnen"],["/jaarbericht","Jaarbericht"],["/organisatie","Organisatie en contact"]];
const voet=[["/misstanden","Misstand melden"],["/hulplijnen","Hulplijnen"],["/voorwaarden","Algemene voorwaarden"],["/privacyverklaring","Privacyverklaring"],["/jaarbericht","Jaarbericht"],["/organisatie","Organisatie en contact"]];
$("#bar").innerHTML='<button id="lade" type="button" aria-controls="drawer" aria-label="Menu">☰</button><a href="/">Lantaarngids</a>';
const links=l=>l.map(([a,t])=>`<a href="${a}">${t}</a>`).join("");
$("#lade").onclick=()=>{const d=$("#drawer");if(!d.firstChild)d.innerHTML=`<nav aria-label="Hoofdmenu">${links(menu)}</nav>`;d.classList.toggle("open");d.setAttribute("aria-hidden",String(!d.classList.contains("open")))};
$("#onder").innerHTML=`<footer>${links(voet)}<p>Lantaarngids, adressen met een vergunning in Oost-Nederland</p></footer>`;
if(!/(^|; )lg_meerderjarig=1/.test(document.cookie)){
 const d=document.createElement("dialog");d.setAttribute("aria-labelledby","poort");
 d.innerHTML='<h2 id="poort">Toegang vanaf 18 jaar</h2><p>Deze gids bevat vermeldingen van seksinrichtingen en is bestemd voor meerderjarigen.</p><button type="button" autofocus>Ik ben 18 jaar of ouder</button> <a href="https://www.weerbericht-vandaag.example/">Ik ben jonger, verlaten</a>';
 document.body.append(d);d.addEventListener("cancel",e=>e.preventDefault());
 d.querySelector("button").onclick=()=>{document.cookie="lg_meerderjarig=1;path=/;max-age=2592000";d.close();d.remove()};
 d.showModal();
}
const pad=location.pathname.replace(/\/+$/,"")||"/";
async function adressen(){return (await fetch("/data/adressen.json")).json()}
const strip=v=>`<section class="vermelding"><h2><a href="/adres/${v.slug}">${v.naam}</a></h2><p>${v.soort} te ${v.plaats}</p><p>${v.kort}</p><p>Aanwezig: ${v.wie.map(w=>w.naam+" ("+w.jr+")").join(", ")}</p><p>Telefoon ${v.tel}</p></section>`;
async function toon(){
 const doel=$("#inhoud");doel.textContent="Een ogenblik …";
 if(pad.startsWith("/adres/")){const v=(await adressen()).find(x=>x.slug===pad.slice(7));if(!v){doel.innerHTML="<h1>Niet gevonden</h1>";return}
  document.title=v.naam+" - Lantaarngids";
  doel.innerHTML=`<p><a href="/">Terug naar alle adressen</a></p><h1>${v.naam}</h1><p>${v.soort} te ${v.plaats}. Vergunningnummer ${v.verg}.</p><p>${v.lang}</p><h2>Wie werkt er</h2>${v.wie.map(w=>`<div class="persoon"><b>${w.naam}</b>, ${w.jr} jaar<br>${w.tekst}</div>`).join("")}<p>Open: ${v.open}</p><p>Telefoon ${v.tel}</p>`;return}
 const naam=wegen[pad];if(!naam){doel.innerHTML="<h1>Niet gevonden</h1>";return}
 const r=await fetch(`/deel/${naam}.html`);doel.innerHTML=await r.text();
 const kop=doel.querySelector("h1");document.title=(kop?kop.textContent+" - ":"")+"Lantaarngids";
 if(naam==="overzicht"){const lijst=doel.querySelector("#lijst");lijst.innerHTML=(await adressen()).map(strip).join("")}
 doel.querySelectorAll(".tabs").forEach(t=>{const ps=[...t.parentNode.querySelectorAll("[role=tabpanel]")],bs=[...t.querySelectorAll("button")];
  bs.forEach((b,i)=>b.onclick=()=>{bs.forEach((c,j)=>c.setAttribute("aria-selected",String(i===j)));ps.forEach((p,j)=>p.hidden=i!==j)})});
 doel.querySelectorAll("[data-bericht]").forEach(b=>b.onclick=()=>{const p=document.createElement("p");p.setAttribute("role","status");p.textContent=b.dataset.bericht;b.after(p)});
}
toon();
