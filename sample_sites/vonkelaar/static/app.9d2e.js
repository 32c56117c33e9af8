(()=>{"use strict";
/* mini vdom-achtig: h(tag, props, ...kids) */
const h=(t,p={},...k)=>{const e=document.createElement(t);for(const[a,v]of Object.entries(p||{}))a.startsWith("on")?e.addEventListener(a.slice(2).toLowerCase(),v):a==="html"?e.innerHTML=v:v===!1||v==null||e.setAttribute(a,v===!0?"":v);for(const c of k.flat())c!=null&&c!==!1&&e.append(c);return e};
const meta=document.createElement("meta");meta.name="rating";meta.content="RTA-5042-1996-1400-1577-RTA";document.head.append(meta);
const $app=document.getElementById("app"),$portal=document.getElementById("portal");
const toasts=h("div",{class:"toasts","aria-live":"polite"});document.body.append(toasts);
const toast=(m,btn)=>{const t=h("div",{class:"toast"},m," ",btn&&h("button",{class:"ghost",onClick:()=>{localStorage.setItem("vk_c","1");t.remove()}},btn));toasts.append(t);btn||setTimeout(()=>t.remove(),4500)};
const link=(to,txt,cls)=>h("a",{href:to,class:cls,onClick:e=>{e.preventDefault();go(to)}},txt);
const go=to=>{history.pushState(null,"",to);route()};addEventListener("popstate",()=>route());
const S={ads:[],next:1,f:{plaats:"",wat:[],tick:false}};
async function more(){if(!S.next)return[];const n=S.next;S.next=0;const r=await fetch(`/api/feed-${n}.json`).then(r=>r.json());S.ads.push(...r.items);S.next=r.next;return r.items}
/* ---- rapporteren ---- */
const RED=["Lijkt minderjarig","Nepprofiel of gestolen foto's","Oplichting","Spam of reclame","Beledigend","Iets anders"];
function rapForm(ad,done){const v=n=>box.querySelector(`[name=${n}]`).value.trim();
 const box=h("div",{class:"rap",role:"group","aria-label":"Rapporteren"},
  ad?h("p",{},"Je rapporteert: ",h("b",{},ad.naam)," (vonkelaar.example/p/"+ad.id+")"):h("label",{},"Link naar de advertentie of het profiel *",h("input",{class:"in",name:"url",required:true,placeholder:"https://www.vonkelaar.example/p/…"})),
  h("div",{role:"radiogroup"},h("p",{},"Wat klopt er niet?"),RED.map((r,i)=>h("label",{style:"display:block"},h("input",{type:"radio",name:"reden",value:i})," "+r))),
  h("label",{},"Toelichting",h("textarea",{class:"in",name:"uitleg",rows:3})),
  h("label",{},"Naam *",h("input",{class:"in",name:"naam",required:true,"aria-required":"true"})),
  h("label",{},"E-mailadres *",h("input",{class:"in",name:"mail",type:"email",required:true,"aria-required":"true"})),
  h("button",{class:"btn",type:"button",onClick:()=>{if(!v("naam")||!v("mail"))return toast("Vul je naam en e-mailadres in.");done&&done();toast("Verzonden. Check je mail.")}},"Verzenden"));return box}
function sheet(kids){const bg=h("div",{class:"sheet-bg",onClick:e=>e.target===bg&&bg.remove()},h("div",{class:"sheet",role:"dialog","aria-modal":"true"},h("button",{class:"ghost",style:"float:right","aria-label":"Sluiten",onClick:()=>bg.remove()},"✕"),kids));$portal.append(bg);return bg}
function kebab(ad){const w=h("div",{style:"display:contents"});const b=h("button",{class:"kebab","aria-label":"Meer opties","aria-haspopup":"menu",onClick:e=>{e.stopPropagation();const o=w.querySelector(".kmenu");if(o)return o.remove();
  w.append(h("div",{class:"kmenu",role:"menu"},
   h("div",{role:"menuitem",tabindex:0,onClick:e=>{e.stopPropagation();w.querySelector(".kmenu").remove();toast("Bewaard op dit apparaat")}},"Bewaren"),
   h("div",{role:"menuitem",tabindex:0,onClick:e=>{e.stopPropagation();w.querySelector(".kmenu").remove();toast("Link gekopieerd")}},"Link kopiëren"),
   h("div",{role:"menuitem",tabindex:0,onClick:e=>{e.stopPropagation();w.querySelector(".kmenu").remove();const s=sheet([h("h2",{},"Rapporteren"),rapForm(ad,()=>s.remove())])}},"Rapporteren")))}},"⋮");w.append(b);return w}
const card=ad=>h("div",{class:"card",role:"link",tabindex:0,"data-ad":ad.id,onClick:()=>go("/p/"+ad.id),onKeydown:e=>e.key==="Enter"&&go("/p/"+ad.id)},kebab(ad),h("div",{class:"av"}),h("h3",{},ad.naam+" ",ad.tick&&h("span",{class:"tick",title:"blauw vinkje"},"✔")),h("div",{class:"meta"},ad.plaats+" · "+ad.wat+" · "+ad.prijs),h("p",{},ad.tekst));
/* ---- schermen ---- */
const pas=a=>(!S.f.plaats||a.plaats===S.f.plaats)&&(!S.f.wat.length||S.f.wat.includes(a.wat))&&(!S.f.tick||a.tick);
async function Feed(main,side){const list=h("div",{id:"feed"}),end=h("div",{style:"height:40px"},"•••");main.append(h("h1",{},"Nu in de buurt"),list,end);
 S.ads.filter(pas).forEach(a=>list.append(card(a)));let busy=false;
 const io=new IntersectionObserver(async e=>{if(!e[0].isIntersecting||busy)return;busy=true;const it=await more();it.filter(pas).forEach(a=>list.append(card(a)));busy=false;if(!S.next){io.disconnect();end.textContent="Je bent bij het einde."}else{io.unobserve(end);io.observe(end)}},{rootMargin:"0px"});io.observe(end);
 const redo=()=>{list.replaceChildren(...S.ads.filter(pas).map(card))};
 const fil=h("div",{class:"panel"},h("b",{},"Filters"),h("select",{class:"in","aria-label":"Plaats",onChange:e=>{S.f.plaats=e.target.value;redo()}},["","Rotterdam","Den Haag","Breda","Eindhoven","Tilburg"].map(o=>h("option",{value:o},o||"Overal"))),
  ["Chat","Afspraak","Massage"].map(w=>h("label",{},h("input",{type:"checkbox",onChange:e=>{S.f.wat=e.target.checked?[...S.f.wat,w]:S.f.wat.filter(x=>x!==w);redo()}})," "+w)),
  h("label",{},h("input",{type:"checkbox",onChange:e=>{S.f.tick=e.target.checked;redo()}})," Alleen met vinkje"));side.append(fil)}
async function Ad(main,_,id){while(!S.ads.find(a=>a.id==id)&&S.next)await more();const a=S.ads.find(x=>x.id==id);if(!a)return main.append(h("h1",{},"Weg is weg"));
 document.title=a.naam+" – Vonkelaar";main.append(h("p",{},link("/","← Terug")),h("article",{class:"card",style:"cursor:default"},kebab(a),h("div",{class:"av"}),h("h1",{},a.naam+" ",a.tick&&h("span",{class:"tick"},"✔")),h("div",{class:"meta"},a.plaats+" · "+a.wat+" · "+a.prijs),h("p",{},a.tekst),h("p",{class:"meta"},"Online sinds "+a.sinds),
 h("button",{class:"btn",onClick:login},"Stuur een bericht")," ",h("button",{class:"ghost",onClick:e=>{e.target.replaceWith(h("span",{},"☎ "+a.tel))}},"Bel")))}
const login=()=>sheet([h("h2",{},"Inloggen"),h("p",{},"We sturen je een code per sms."),h("input",{class:"in",type:"tel",placeholder:"06…","aria-label":"Mobiel nummer"}),h("button",{class:"btn",onClick:()=>toast("Dit nummer kennen we niet.")},"Stuur code")]);
let HULP;const hulp=async()=>HULP??=await fetch("/api/hulp/index.json").then(r=>r.json());
const box=()=>h("div",{class:"box"},h("b",{},"Meteen iemand nodig?"),h("p",{html:'Gevaar: <a href="tel:112">112</a>. Kan het even wachten: politie, <a href="tel:09008844">0900-8844</a>. Wil je niet dat iemand weet dat jij het was: Meld Misdaad Anoniem, 0800-0700.'}));
async function Hulp(main){const idx=await hulp();const ul=h("div",{class:"arts"});const show=q=>ul.replaceChildren(...idx.filter(a=>!q||(a.titel+a.zoek).toLowerCase().includes(q.toLowerCase())).map(a=>h("p",{},link("/hulp/"+a.slug,a.titel))));show("");
 main.append(h("h1",{},"Helpcentrum"),h("input",{class:"in",type:"search",placeholder:"Zoek in de hulp…",onInput:e=>show(e.target.value)}),ul,box())}
async function Art(main,_,slug){const r=await fetch("/api/hulp/"+slug+".json");if(!r.ok)return main.append(h("h1",{},"Niet gevonden"));const a=await r.json();document.title=a.titel+" – Vonkelaar";
 main.append(h("p",{},link("/hulp","Helpcentrum")," › "),h("h1",{},a.titel),h("div",{class:"artikel",html:a.html}));if(slug==="iets-rapporteren")main.append(h("div",{class:"panel",style:"position:static"},rapForm()));
 main.append(h("p",{class:"meta"},"Was dit nuttig? ",h("button",{class:"ghost",onClick:()=>toast("Dankjewel!")},"👍")," ",h("button",{class:"ghost",onClick:()=>toast("Jammer, dank voor het eerlijke antwoord.")},"👎")))}
async function Tekst(main,_,file){const a=await fetch("/api/"+file+".json").then(r=>r.json());document.title=a.titel+" – Vonkelaar";main.append(h("h1",{},a.titel),h("div",{html:a.html}))}
async function Contact(main){const log=h("div",{"aria-live":"polite"},h("div",{class:"bubble"},"Hoi! Ik ben Vonkje, de digitale hulp van Vonkelaar. Waar gaat het over?"));
 const ant={"Mijn account":"Kijk eens in het helpcentrum bij ‘Zo zet je iets online’.","Betalen":"Alles over vonken staat in het helpcentrum.","Ik wil een mens spreken":"Dat kan als je bent ingelogd: onder Berichten › Support zit een collega klaar van 9 tot 21 uur."};
 main.append(h("h1",{},"Contact"),h("p",{},"Klantenservice loopt via de chat. Je begint bij Vonkje; leden die zijn ingelogd kunnen doorvragen naar een collega. Een telefoonnummer of algemeen mailadres hebben we niet."),log,h("p",{},Object.keys(ant).map(k=>h("button",{class:"ghost",style:"margin:4px",onClick:()=>{log.append(h("div",{class:"bubble me"},k),h("div",{class:"bubble"},ant[k]))}},k))));
 const a=await fetch("/api/bedrijf.json").then(r=>r.json());main.append(h("div",{html:a.html}))}
const R=[[/^\/$/,Feed],[/^\/p\/(\d+)$/,Ad],[/^\/hulp$/,Hulp],[/^\/hulp\/([\w-]+)$/,Art],[/^\/(voorwaarden|privacy)$/,Tekst],[/^\/contact$/,Contact]];
async function route(){document.title="Vonkelaar";const p=location.pathname.replace(/(.)\/$/,"$1");const main=h("main",{}),side=h("aside",{});
 const it=(ic,t,to,f)=>h("div",{class:"item"+(p===to?" on":""),role:"link",tabindex:0,onClick:f||(()=>go(to))},ic+" "+t);
 const rail=h("div",{class:"rail",role:"navigation"},h("div",{class:"brand"},"vonkelaar"),it("⌂","Ontdek","/"),it("✉","Berichten",null,login),it("＋","Plaatsen",null,login),it("?","Helpcentrum","/hulp"));
 const foot=h("footer",{class:"mini"},link("/voorwaarden","Voorwaarden"),link("/privacy","Privacy"),link("/contact","Contact en bedrijf"),link("/hulp","Helpcentrum"),h("p",{},"© 2026 Vonkelaar Interactive Ltd · Alleen voor 18+"));
 $app.replaceChildren(h("div",{class:"shell"},rail,main,side),foot);
 const m=R.map(([re,f])=>[p.match(re),f]).find(x=>x[0]);if(m)await m[1](main,side,m[0][1]);else main.append(h("h1",{},"404"));scrollTo(0,0);
 if(!localStorage.getItem("vk_c")&&!toasts.children.length)toast("Wij gebruiken alleen cookies die nodig zijn.","Prima")}
route();
})();
