import{ref,tpl,on}from"/js/rt-9aQx.js";
const app=document.getElementById("app"),cache={};
const get=u=>cache[u]||(cache[u]=fetch(u).then(r=>r.ok?r.json():null));
const open=ref(false),inside=ref(localStorage.getItem("zk.meerderjarig")==="ja");
const MENU=[["/zaken","Alle zaken"],["/regio/noord","Noord"],["/regio/midden","Midden"],["/regio/zuid","Zuid"],["/info/aanmelden","Uw zaak aanmelden"],["/info/tarieven","Tarieven"],["/info/controle","Controle"],["/info/huisregels","Huisregels"],["/info/tegen-mensenhandel","Tegen mensenhandel"],["/meld","Misstand melden"],["/hulp","Hulp nodig?"],["/info/bezoekers","Voor bezoekers"],["/info/dsa","DSA en cijfers"],["/info/privacy","Privacy"],["/info/contact","Contact"],["/info/over","Over Zilverkaai"]];
const burger='<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path stroke="currentColor" stroke-width="2" d="M3 6h18M3 12h18M3 18h18"/></svg>';
const vlag='<svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true"><path fill="#a3263b" d="M5 3v18h2v-7h11l-3-4 3-5H7V3z"/></svg>';
const row=z=>tpl`<div class="row" data-v-3c><div class="t"><a href="/zaak/${z.slug}"><strong>${z.naam}</strong></a> <span>${z.plaats}</span><br>${z.tekst}<br><small>Vergunning ${z.verg} · vanaf € ${z.prijs}</small></div></div>`;
const blocks=b=>b.map(([k,v])=>k==="ul"?"<ul>"+v.map(x=>"<li>"+x+"</li>").join("")+"</ul>":k==="raw"?v:"<"+k+">"+v+"</"+k+">").join("");
async function view(p){let m;
 if(p==="/"||p==="/zaken"||(m=p.match(/^\/regio\/(\w+)$/))){const z=await get("/data/zaken.json");const l=m?z.filter(x=>x.regio===m[1]):p==="/"?z.slice(0,6):z;return["Zilverkaai",tpl`<h1>${m?"Zaken in "+m[1]:p==="/"?"Clubs, privéhuizen en massagesalons":"Alle zaken"}</h1>`+(p==="/"?"<p>Zoek een zaak met een vergunning, bij u in de buurt.</p>":"")+l.map(row).join("")]}
 if(m=p.match(/^\/zaak\/([\w-]+)$/)){const z=(await get("/data/zaken.json")).find(x=>x.slug===m[1]);if(z)return[z.naam,tpl`<div style="display:flex;justify-content:space-between"><h1>${z.naam}</h1><a class="flag" role="button" href="/meld/${z.slug}" aria-label="Meld deze vermelding" title="Meld deze vermelding">`+vlag+tpl`</a></div><p>${z.plaats}</p><p>${z.tekst}</p><p>Vandaag aanwezig: ${z.wie}</p><p>Vanaf € ${z.prijs} · tel. ${z.tel}</p><p>Vergunningnummer: ${z.verg}</p><p><a href="/zaken">Terug</a></p>`]}
 if(m=p.match(/^\/meld(?:\/([\w-]+))?$/)){const f=await import("/js/Meld-b71e.js");return["Misstand melden",f.html(m[1]),f.setup]}
 if(p==="/hulp"||(m=p.match(/^\/info\/([\w-]+)$/))){const d=await get("/data/p/"+(m?m[1]:"hulp")+".json");if(d)return[d.titel,"<h1>"+d.titel+"</h1>"+blocks(d.b)]}
 return["Niet gevonden","<h1>Niet gevonden</h1><p>Deze pagina bestaat niet.</p>"]}
async function render(){const p=location.pathname.replace(/\/$/,"")||"/";
 if(!inside.value&&p!=="/hulp"){app.innerHTML='<div class="gate"><h1>Zilverkaai</h1><p>Achter deze pagina staan vermeldingen van clubs en salons voor volwassenen. U moet 18 jaar of ouder zijn om verder te gaan.</p><button data-ja>Ik ben 18 of ouder</button><button data-nee>Nee, breng me weg</button><p><a href="/hulp">Hulp nodig?</a></p></div>';document.title="Zilverkaai";return}
 const[t,html,setup]=await view(p);document.title=t;
 app.innerHTML='<div class="bar"><a href="/" style="color:inherit">Zilverkaai</a><button data-menu aria-label="Menu" aria-expanded="'+open.value+'">'+burger+'</button></div>'+(open.value?'<nav class="drawer"><button data-menu aria-label="Menu sluiten">&times;</button>'+MENU.map(([u,s])=>'<a href="'+u+'">'+s+"</a>").join("")+"</nav>":"")+'<main class="pg">'+html+'</main><div class="ft"><a href="/info/voorwaarden">Voorwaarden</a> · Zilverkaai Gids</div>';setup&&setup(app)}
on(app,"[data-menu]",()=>{open.value=!open.value;render()});
on(app,"[data-ja]",()=>{localStorage.setItem("zk.meerderjarig","ja");inside.value=true;render()});
on(app,"[data-nee]",()=>location.assign("https://www.google.nl/"));
on(app,"a[href^='/']",(e,a)=>{e.preventDefault();open.value=false;history.pushState({},"",a.getAttribute("href"));render();scrollTo(0,0)});
addEventListener("popstate",render);render();
