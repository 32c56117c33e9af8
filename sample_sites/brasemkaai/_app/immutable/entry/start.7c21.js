// start.7c21.js
const noop=()=>{};
function el(t,c){const n=document.createElement(t);if(c)n.className=c;return n}
function tx(s){return document.createTextNode(s)}
function add(p,...k){for(const x of k.flat(9))if(x!=null)p.appendChild(typeof x==="object"?x:tx(String(x)));return p}
function on(n,e,f){n.addEventListener(e,f);return ()=>n.removeEventListener(e,f)}
function a(h,t,c){const n=el("a",c);n.href=h;add(n,t);return n}
function hx(t,h){const n=el(t);n.innerHTML=h;return n}
function writable(v){const s=new Set;return{set(x){v=x;s.forEach(f=>f(v))},subscribe(f){s.add(f);f(v);return()=>s.delete(f)},get:()=>v}}
const binnen=writable(localStorage.getItem("bk:geb")!==null);
const pad=writable(location.pathname+location.search);
const VRIJ=["/te-jong","/voorwaarden","/privacy","/hulp"];
const load=async u=>{const r=await fetch(u);if(!r.ok)throw new Error(u);return r.json()};
function goto(u){history.pushState({},"",u);pad.set(location.pathname+location.search);scrollTo(0,0)}
on(document,"click",e=>{const l=e.target.closest&&e.target.closest("a");if(!l||l.origin!==location.origin||l.protocol.indexOf("http"))return;e.preventDefault();goto(l.pathname+l.search)});
on(window,"popstate",()=>pad.set(location.pathname+location.search));
function Poort(){
  const r=el("div","poort s-k1");
  const f=el("form");
  const sel=(n,o,l)=>{const s=el("select");s.name=n;s.setAttribute("aria-label",l);add(s,o.map(v=>{const x=el("option");x.value=v;add(x,v);return x}));return s};
  const d=sel("dag",[...Array(31)].map((_,i)=>i+1),"dag"),m=sel("maand",[...Array(12)].map((_,i)=>i+1),"maand"),j=sel("jaar",[...Array(90)].map((_,i)=>2020-i),"jaar");
  const b=el("button");b.type="submit";add(b,"Naar binnen");
  add(f,"Geboren op ",d,m,j," ",b);
  on(f,"submit",e=>{e.preventDefault();const g=new Date(+j.value,+m.value-1,+d.value),n=new Date;n.setFullYear(n.getFullYear()-18);
    if(g<=n){localStorage.setItem("bk:geb","1");binnen.set(true)}else goto("/te-jong")});
  const v=el("button");v.type="button";add(v,"Ik verklaar dat ik 18 jaar of ouder ben");
  on(v,"click",()=>{localStorage.setItem("bk:geb","v");binnen.set(true)});
  return add(r,hx("h1","Brasemkaai"),hx("p","Achter deze deur: mannen, bloot en alles wat daarbij hoort. Alleen voor wie 18 of ouder is."),f,hx("p","Geen zin in datums?"),v,
    add(el("p"),a("/te-jong","Ik ben nog geen 18")),add(el("p"),a("/voorwaarden","Afspraken")," · ",a("/privacy","Privacy")," · ",a("/hulp","Zit je klem?")));
}
const Kop=()=>add(el("header","s-h2"),a("/","⚓ Brasemkaai"),a("/mannen","Mannen"),a("/steden","Per stad"),a("/meedoen","Zelf adverteren"),a("/journaal","Journaal"),a("/vragen","Vraag & antwoord"));
const Voet=()=>add(el("footer","s-f3"),a("/over","Wie wij zijn"),a("/voorwaarden","Afspraken"),a("/privacy","Privacy"),a("/hulp","Zit je klem? Hulp"),a("/melden","Melding doen"),a("/veilig","Jongens en dwang"),a("/cijfers","Cijfers"),a("/tarieven","Tarieven"),a("/contact","Contact"),"© Brasemkaai V.O.F.");
function kaart(m){const k=el("article","kaart s-m4");const i=el("img");i.src="/foto/"+m.id+"-s.webp";i.alt="";i.loading="lazy";i.width=200;
  return add(k,i,add(el("h3"),a("/man/"+m.id,m.n)),add(el("p"),m.l+" jaar · "+m.p),add(el("p"),m.k),add(el("strong"),m.e))}
async function Mannen(q,max){const d=await load("/api/mannen.json");const s=new URLSearchParams(q).get("stad");let l=d.mannen.filter(m=>!s||m.p===s),n=max;
  const r=el("div"),g=el("div","rij s-m4"),b=el("button");add(b,"Meer mannen");
  const t=()=>{g.replaceChildren(...l.slice(0,n).map(kaart));b.hidden=n>=l.length};on(b,"click",()=>{n+=4;t()});t();
  return add(r,hx("h1",s?"Mannen in "+s:"Mannen aan de kaai"),g,b)}
async function Man(id){const m=await load("/api/man-"+id+".json");document.title=m.n+" – Brasemkaai";const r=el("section","man s-p7");
  const i=el("img");i.src="/foto/"+m.id+".webp";i.alt="";const b=el("button");add(b,"Toon nummer");const t=el("span");
  on(b,"click",()=>{const x=el("a");x.href="tel:"+m.t.replace(/-/g,"");add(x,m.t);b.replaceWith(x)});
  return add(r,add(el("h1"),m.n,m.boei?" 🔵":""),i,add(el("p"),m.l+" jaar, "+m.p+". "+m.e),add(el("p"),m.x),b,t,
   add(el("p"),a("/melden?man="+m.id,"⚑ Meld dit profiel","meld s-p7")))}
async function Pagina(s){const d=await load("/api/p/"+s+".json");document.title=d.t+" – Brasemkaai";const r=el("article");add(r,hx("h1",d.t));
  for(const [k,x,y] of d.b){
    if(k==="ul")add(r,add(el("ul"),x.map(v=>hx("li",v))));
    else if(k==="tb"){const t=el("table");x.forEach(row=>add(t,add(el("tr"),row.map(c=>hx("td",c)))));add(r,t)}
    else if(k==="qa"){const t=el("details");t.open=false;add(r,add(t,hx("summary",x),hx("p",y)))}
    else add(r,hx(k,x))}
  return r}
async function Melden(q){const id=new URLSearchParams(q).get("man");document.title="Melding doen – Brasemkaai";
  const f=el("form");f.setAttribute("action","/api/melding");f.method="post";
  const veld=(l,n,t,req)=>{const b=el("label"),i=el(t==="textarea"?"textarea":"input");if(t!=="textarea")i.type=t;i.name=n;i.required=!!req;return add(b,l+" ",i)};
  const s=el("select");s.name="reden";s.required=true;[["","kies …"],["jong","Hij lijkt jonger dan 18"],["dwang","Hij wordt gedwongen of uitgebuit"],["foto","Foto's van een ander"],["nep","Oplichting of nep"],["anders","Iets anders dat niet mag"]].forEach(([v,t])=>{const o=el("option");o.value=v;add(o,t);add(s,o)});
  const u=veld("Adres van het profiel","adres","text",true);if(id)u.querySelector("input").value=location.origin+"/man/"+id;
  const b=el("button");b.type="submit";add(b,"Verstuur melding");
  add(f,u,add(el("label"),"Wat is er aan de hand? ",s),veld("Vertel er iets bij","uitleg","textarea",true),veld("Je naam (mag leeg blijven)","naam","text"),veld("Je mailadres (mag leeg blijven)","mail","email"),b);
  on(f,"submit",e=>{e.preventDefault();f.replaceWith(hx("p","Dank, hij ligt bij ons."))});
  return add(el("section"),hx("h1","Melding doen"),hx("p","Iedereen kan hier iets melden dat op Brasemkaai niet thuishoort; een account is niet nodig. Vul je een mailadres in, dan krijg je meteen een berichtje dat de melding binnen is."),f)}
async function Start(){const r=await Mannen("",4);r.querySelector("h1").textContent="Vers aangemeerd";return add(el("div"),hx("p","Welkom aan de kaai, waar mannen mannen vinden. Al twaalf jaar zonder poespas."),r)}
const root=document.getElementById("svelte");let beurt=0;
async function teken(){const mijn=++beurt,[p,q=""]=pad.get().split("?");document.title="Brasemkaai";
  if(!binnen.get()&&!VRIJ.includes(p)){root.replaceChildren(Poort());return}
  let c;try{const x=p.match(/^\/man\/(\d+)$/);
    c=p==="/"?await Start():p==="/mannen"?await Mannen(q,6):x?await Man(x[1]):p==="/melden"?await Melden(q):await Pagina(p.slice(1));
  }catch(e){c=hx("p","Deze pagina ligt niet aan de kaai.")}
  if(mijn!==beurt)return;const kaal=!binnen.get();
  root.replaceChildren(...(kaal?[add(el("header","s-h2"),a("/","Terug naar de deur"))]:[Kop()]),add(el("main"),c),...(kaal?[]:[Voet()]))}
pad.subscribe(noop);binnen.subscribe(teken);let eerst=true;pad.subscribe(()=>{if(eerst){eerst=false;return}teken()});
