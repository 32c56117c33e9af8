(()=>{"use strict";
const CSS=`:host{display:block}a{color:#f0b3ff}button{font:inherit;padding:.4em .9em}h1{font-weight:400}table{border-collapse:collapse}td{border:1px solid #444;padding:.3em .7em}`;
const ga=p=>{history.pushState(null,"",p);window.dispatchEvent(new Event("glim-route"))};
class Basis extends HTMLElement{
  constructor(){super();this.attachShadow({mode:"open"});
    this.shadowRoot.addEventListener("click",e=>{const a=e.composedPath().find(x=>x.tagName==="A");if(!a||e.defaultPrevented)return;const h=a.getAttribute("href");if(h&&h.startsWith("/")){e.preventDefault();ga(h)}})}
  verf(h){this.shadowRoot.innerHTML="<style>"+CSS+"</style>"+h}
  $(s){return this.shadowRoot.querySelector(s)}
}
const esc=s=>String(s).replace(/[&<>"]/g,c=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}[c]));
const api=(()=>{const m={};return u=>m[u]=m[u]||fetch(u).then(r=>r.json())})();
customElements.define("glim-gate",class extends Basis{
  async connectedCallback(){const t=await api("/api/tel.json");
    this.verf(`<style>:host{position:fixed;inset:0;background:#15121d;display:grid;place-items:center;text-align:center}</style>
    <div role="dialog" aria-modal="true" aria-label="18 jaar of ouder"><h1>Glimvenster</h1><p>Webcams met erotische inhoud. Je moet 18 jaar of ouder zijn om verder te gaan.</p>
    <p>${t.live} van de ${t.totaal} vensters zijn nu verlicht.</p>
    <p><button id="ja">Ik ben 18 of ouder, verder</button></p><p><a href="/jong">Nee, ik ben jonger</a></p><p><small><a href="/voorwaarden">Gebruiksvoorwaarden</a> · <a href="/hulp">Hulp</a></small></p></div>`);
    this.$("#ja").onclick=()=>{localStorage.glim18="ja";window.dispatchEvent(new Event("glim-route"))}}
});
customElements.define("glim-head",class extends Basis{connectedCallback(){this.verf(`<style>nav{display:flex;gap:1.2em;padding:1em;background:#231d31}</style><nav><a href="/">Glimvenster</a><a href="/vensters">Alle vensters</a><a href="/kijkers">Voor kijkers</a><a href="/werken">Zelf voor de camera</a><a href="/vragen">Vragen</a></nav>`)}});
customElements.define("glim-foot",class extends Basis{connectedCallback(){this.verf(`<style>footer{display:flex;flex-wrap:wrap;gap:1em;padding:2em 1em 6em;font-size:.85em}</style><footer>
<a href="/over">Over</a><a href="/gedragscode">Gedragscode 2018</a><a href="/veiligheid">Veiligheid</a><a href="/hulp">Hulplijnen</a><a href="/melden">Misbruik melden</a><a href="/gezond">Gezond werken</a><a href="/uitbetalen">Tarieven</a><a href="/voorwaarden">Voorwaarden</a><a href="/privacy">Privacy</a><a href="/verslag">Transparantieverslag</a><a href="/nieuws">Nieuws</a><a href="/contact">Contact</a></footer>`)}});
customElements.define("glim-card",class extends Basis{set data(d){this.verf(`<style>:host{background:#231d31;border-radius:8px;padding:1em}.vak{background:#555;height:110px}</style><div class="vak" title="Nog dicht"></div><h3><a href="/venster/${d.nr}">${esc(d.naam)}</a>${d.live?" ● live":""}</h3><p>${d.soort} · ${d.talen}</p><p>${d.tarief} ct p/sec</p>`)}});
customElements.define("glim-grid",class extends Basis{async connectedCallback(){
  const {lijst}=await api("/api/venster.json");this.n=this.hasAttribute("kort")?4:6;
  this.verf(`<style>.g{display:grid;grid-template-columns:repeat(auto-fill,minmax(210px,1fr));gap:1em}</style><div class="g"></div><p><button id="m">Toon meer</button></p>`);
  const t=()=>{const g=this.$(".g");g.textContent="";lijst.slice(0,this.n).forEach(d=>{const c=document.createElement("glim-card");c.data=d;g.append(c)});this.$("#m").hidden=this.n>=lijst.length};
  this.$("#m").onclick=()=>{this.n+=3;t()};t()}});
customElements.define("glim-dialog",class extends Basis{
  open(t,inhoud){this.verf(`<style>dialog{max-width:34em;background:#fff;color:#111}a{color:#609}</style><dialog><form method="dialog" style="float:right"><button aria-label="Sluiten">✕</button></form><h2>${t}</h2><div class="in"></div></dialog>`);
    const i=this.$(".in");typeof inhoud==="string"?i.innerHTML=inhoud:i.append(inhoud);this.$("dialog").showModal()}
  dicht(){const d=this.$("dialog");d&&d.close()}
});
customElements.define("glim-report",class extends Basis{
  connectedCallback(){const v=this.getAttribute("venster")||"";
   this.verf(`<style>label{display:block;margin:.7em 0}input,select,textarea{width:100%;box-sizing:border-box}</style>
   <p>Iedereen kan melden, ook zonder account. Je naam en e-mailadres hoef je niet in te vullen.</p>
   <form action="/api/meld" method="post"><label>Om welke pagina gaat het? <input name="url" required value="${v?esc(location.origin+"/venster/"+v):""}"></label>
   <label>Reden <select name="reden" required><option value="">– kies –</option><option>Deze persoon lijkt minderjarig</option><option>Dwang, uitbuiting of mensenhandel</option><option>Beelden zonder toestemming</option><option>Bedrog</option><option>Anders illegaal</option></select></label>
   <label>Toelichting <textarea name="waarom" required></textarea></label>
   <label>Naam (niet verplicht) <input name="naam"></label><label>E-mail (niet verplicht) <input name="mail" type="email"></label>
   <label><span><input type="checkbox" name="tgt" style="width:auto"> Ik meld dit te goeder trouw</span></label><button>Melding versturen</button></form>
   <p><b>Wat gebeurt er daarna?</b> Laat je een e-mailadres achter, dan ontvang je direct een ontvangstbevestiging. Binnen drie dagen hoor je wat wij besloten hebben en waarom. Ben je het daar niet mee eens, dan kun je tegen ons besluit bezwaar maken via bezwaar@glimvenster.example; een andere moderator kijkt opnieuw.</p>`);
   this.$("form").onsubmit=e=>{e.preventDefault();this.verf("<p>Bedankt. We gaan er meteen mee aan de slag.</p>")}}
});
customElements.define("glim-bar",class extends Basis{
  connectedCallback(){this.verf(`<style>:host{position:sticky;bottom:0;z-index:5}.b{display:flex;gap:1em;background:#3a2f52;padding:.7em 1em}</style><div class="b" role="toolbar"><button id="c">✉ Stuur bericht</button><button id="h">♡ Bewaar</button><button id="r">⚠ Melden</button></div>`);
   const d=()=>this.getRootNode().querySelector("glim-dialog");
   this.$("#c").onclick=this.$("#h").onclick=()=>d().open("Eerst inloggen","<p>Berichten en favorieten zijn er alleen met een account.</p><form onsubmit='return false'><input placeholder='E-mail' type='email'> <input placeholder='Wachtwoord' type='password'> <button>Log in</button></form>");
   this.$("#r").onclick=()=>{const f=document.createElement("glim-report");f.setAttribute("venster",this.getAttribute("nr"));d().open("Dit venster melden",f)}}
});
customElements.define("glim-profile",class extends Basis{async connectedCallback(){
  const nr=+this.getAttribute("nr"),{lijst}=await api("/api/venster.json"),d=lijst.find(x=>x.nr===nr);
  if(!d){this.verf("<p>Dit venster is donker.</p>");return}
  document.title=d.naam+" – Glimvenster";
  this.verf(`<style>.vak{background:#444;height:300px;display:grid;place-items:center}main{padding:1em;max-width:800px;margin:auto}</style><main><h1>${esc(d.naam)}</h1><div class="vak"><button id="l">Toon beeld: bewijs je leeftijd</button></div><p>${esc(d.tekst)}</p><dl><dt>Soort</dt><dd>${d.soort}</dd><dt>Talen</dt><dd>${d.talen}</dd><dt>Tarief</dt><dd>${d.tarief} cent per seconde</dd></dl></main><glim-bar nr="${nr}"></glim-bar><glim-dialog></glim-dialog>`);
  this.$("#l").onclick=()=>this.$("glim-dialog").open("Leeftijd bewijzen","<p>Foto's en livebeeld gaan open na een controle met een van deze apps. Wij krijgen alleen het antwoord ouder dan 18.</p><p><button>Europese leeftijdsapp</button> <button>Yivi</button></p>")}
});
customElements.define("glim-page",class extends Basis{async connectedCallback(){
  const s=this.getAttribute("slug"),b=(await api("/api/bladen.json"))[s];
  if(!b){this.verf("<main><h1>Niet gevonden</h1></main>");return}
  document.title=b.kop+" – Glimvenster";this.verf(`<style>main{padding:1em;max-width:800px;margin:auto;line-height:1.55}</style><main><h1>${b.kop}</h1>${b.html}</main>`)}
});
customElements.define("glim-app",class extends Basis{
  connectedCallback(){addEventListener("popstate",()=>this.teken());addEventListener("glim-route",()=>this.teken());this.teken()}
  teken(){const p=location.pathname.replace(/\/$/,"")||"/",open=["/jong","/voorwaarden","/hulp","/privacy"];document.title="Glimvenster";
    if(localStorage.glim18!=="ja"){this.verf(open.includes(p)?`<p style="padding:1em"><a href="/">← terug</a></p><glim-page slug="${p.slice(1)}"></glim-page>`:"<glim-gate></glim-gate>");return}
    const m=p.match(/^\/venster\/(\d+)$/);
    const mid=p==="/"?`<main style="padding:1em"><h1>Vanavond verlicht</h1><p>Live gezelschap achter glas, uit Nederland en Vlaanderen.</p><glim-grid kort></glim-grid><p>Zie je iets dat niet klopt? <a href="/kijkers">Lees waar je op kunt letten</a>.</p></main>`
      :p==="/vensters"?`<main style="padding:1em"><h1>Alle vensters</h1><glim-grid></glim-grid></main>`
      :p==="/melden"?`<main style="padding:1em;max-width:700px;margin:auto"><h1>Misbruik melden</h1><glim-report></glim-report></main>`
      :m?`<glim-profile nr="${m[1]}"></glim-profile>`:`<glim-page slug="${esc(p.slice(1))}"></glim-page>`;
    this.verf("<glim-head></glim-head>"+mid+"<glim-foot></glim-foot>");scrollTo(0,0)}
});
})();
