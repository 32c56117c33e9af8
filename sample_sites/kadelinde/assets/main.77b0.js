(()=>{"use strict";const w=self.webpackChunkkade;
const ROUTES=[["","home","Afspraken aan de kade",1],["advertenties","lijst","Alle advertenties",1],["advertentie/:id","detail","Advertentie",1],["adverteren","adverteren","Adverteren"],["verificatie","verificatie","Verificatie"],["regels","regels","Advertentieregels"],["veelgestelde-vragen","faq","Veelgestelde vragen"],["voorwaarden","voorwaarden","Voorwaarden"],["privacy","privacy","Privacy"],["veiligheid","veiligheid","Veiligheid"],["hulp","hulp","Hulp"],["melden","melden","Iets melden"],["contact","contact","Contact en colofon"],["transparantie","transparantie","Transparantie"],["te-jong","tejong","Voor wie jonger is"],["werken","werken","Voor sekswerkers"]];
w.def("ads",()=>w.load("assets/ads.json").then(JSON.parse));
const match=p=>{p=p.replace(/^\/|\/$/g,"");for(const r of ROUTES){const a=r[0].split("/"),b=p.split("/");if(a.length!==b.length)continue;const q={};if(a.every((s,i)=>s[0]===":"?(q[s.slice(1)]=b[i],1):s===b[i]))return{r,q}}return{r:["**","404","Niet gevonden"],q:{}}};
const host=document.querySelector("app-root");host.setAttribute("ng-version","17.3.1");
const SHELL=`<app-toolbar><a routerLink="/" href="/"><b>Kadelinde</b></a><span class="sp"></span><a routerLink="/advertenties" href="/advertenties">Advertenties</a><a routerLink="/adverteren" href="/adverteren">Adverteren</a><a routerLink="/hulp" href="/hulp">Hulp</a><a routerLink="/melden" href="/melden">Iets melden</a></app-toolbar><main><router-outlet></router-outlet><ng-component></ng-component></main><app-footer></app-footer>`;
host.innerHTML=SHELL;const out=host.querySelector("ng-component");
w.load("partials/footer.html").then(h=>setTimeout(()=>{host.querySelector("app-footer").innerHTML=h},150));
const opts=(a,l)=>`<option value="">${l}</option>`+a.map(x=>`<option>${x}</option>`).join("");
const seq=(a,b)=>Array.from({length:Math.abs(b-a)+1},(_,i)=>a<b?a+i:a-i);
function gate(){document.title="18+ | Kadelinde";out.className="gate";
out.innerHTML=`<div class="cdk-overlay"><div class="mat-dialog" role="dialog" aria-modal="true" aria-labelledby="gt"><h1 id="gt">Alleen voor 18 jaar en ouder</h1><p>Op Kadelinde staan erotische advertenties. Kies je geboortedatum om verder te gaan. Tot die tijd tonen we niets.</p>
<p><select aria-label="Dag" id="gd">${opts(seq(1,31),"Dag")}</select> <select aria-label="Maand" id="gm">${opts(["januari","februari","maart","april","mei","juni","juli","augustus","september","oktober","november","december"],"Maand")}</select> <select aria-label="Jaar" id="gj">${opts(seq(2024,1930),"Jaar")}</select></p>
<p id="ge" role="alert"></p><button type="button" id="gv">Verder</button> <a routerLink="/te-jong" href="/te-jong">Ik ben jonger dan 18</a></div></div>`;
out.querySelector("#gv").onclick=()=>{const v=i=>out.querySelector(i),d=v("#gd").value,mo=v("#gm").selectedIndex,j=v("#gj").value;if(!d||!mo||!j){v("#ge").textContent="Kies dag, maand en jaar.";return}const t=new Date(+j+18,mo-1,+d);if(t>new Date()){nav("/te-jong");return}localStorage.setItem("kl_dob","ok");go()}}
async function go(){const{r,q}=match(location.pathname);out.className="";
if(r[3]&&localStorage.getItem("kl_dob")!=="ok"){gate();return}
document.title=r[2]+" | Kadelinde";
if(r[1]==="404"){out.innerHTML="<h1>Niet gevonden</h1><p>Deze pagina bestaat niet.</p>";return}
let h=await w.load("partials/"+r[1]+".html"),c={};
if(r[3]){const ads=await w.req("ads");c={ads,top:ads.slice(0,6),n:ads.length,...(ads.find(a=>a.id===q.id)||{})}}
out.innerHTML=w.tpl(h,c);scrollTo(0,0);
if(r[1]==="detail"){document.title=c.naam+" | Kadelinde";const dlg=out.querySelector("dialog");out.querySelector(".flag").onclick=()=>dlg.showModal();out.querySelector(".dx").onclick=()=>dlg.close()}}
function nav(u){history.pushState({},"",u);go()}
document.addEventListener("click",e=>{const a=e.target.closest("[routerLink]");if(!a||e.ctrlKey||e.metaKey)return;e.preventDefault();nav(a.getAttribute("routerLink"))});
addEventListener("popstate",go);go()})();
