// klein: x-data / x-show / x-text / @click / hx-get, in eigen beheer
(function(){
const titles={"nl": {"over": "Over ons", "voorwaarden": "Voorwaarden", "privacy": "Privacy", "veilig": "Tegen uitbuiting", "hulp": "Hulp nodig?", "melden": "Melding doen", "adverteren": "Adverteren", "verificatie": "Verificatie", "tarieven": "Tarieven", "regels": "Regels", "contact": "Contact", "cijfers": "Cijfers", "vragen": "Vragen", "start": "Twijgelicht"}, "en": {"over": "About", "voorwaarden": "Terms", "privacy": "Privacy", "veilig": "Against exploitation", "hulp": "Need help?", "melden": "Report", "adverteren": "Advertise", "verificatie": "Verification", "tarieven": "Prices", "regels": "Rules", "contact": "Contact", "cijfers": "Figures", "vragen": "Questions", "start": "Twijgelicht"}};
const NOEN=["hulp"];// nog niet vertaald
const body=document.body;const state=new Proxy(Function("return ("+body.getAttribute("x-data")+")")(),{set(t,k,v){t[k]=v;if(k==="lang"){localStorage.setItem("tw_lang",v);document.documentElement.lang=v;load(now(),false)}paint();return true}});
const ev=(c)=>Function("s","with(s){return ("+c+")}")(state);
function paint(root){(root||document).querySelectorAll("[x-show]").forEach(e=>{const on=!!ev(e.getAttribute("x-show"));e.style.display=on?"":"none";if(on)e.removeAttribute("x-cloak")});document.querySelectorAll("[x-text]").forEach(e=>{e.textContent=ev(e.getAttribute("x-text"))})}
function now(){return location.pathname.replace(/^\/|\/$/g,"")||"start"}
const cache={};
async function get(n){const l=state.lang==="en"&&NOEN.includes(n)?"nl":state.lang,u="/f/"+l+"/"+n+".html";if(!cache[u])cache[u]=(await fetch(u)).text();let h=await cache[u];if(l!==state.lang)h='<p><em>This page is only available in Dutch.</em></p>'+h;return h}
async function load(n,push){const h=await get(n);const m=document.querySelector("#scherm");m.innerHTML=h;document.title=(titles[state.lang][n]||"Twijgelicht")+(n==="start"?"":" - Twijgelicht");state.menu&&(state.menu=false);paint();if(push!==false)scrollTo(0,0)}
document.addEventListener("click",e=>{const g=e.target.closest("[hx-get]");if(g&&!e.ctrlKey&&!e.metaKey){e.preventDefault();const p=g.getAttribute("hx-push-url");if(p)history.pushState(null,"",p);load(g.getAttribute("hx-get"));return}
const a=e.target.closest("[\\@click]");if(a){Function("s","with(s){"+a.getAttribute("@click")+"}")(state);if(state.qr&&!window.__poll){window.__poll=setInterval(()=>fetch("/sessie/status.json").then(r=>r.json()).then(j=>{if(j.state==="done")location.reload()}),4000)}}});
addEventListener("popstate",()=>load(now()));
const l=localStorage.getItem("tw_lang")||(new URLSearchParams(location.search).get("lang"));
if(l==="en")state.lang="en";else{paint();load(now())}
})();
