import{Base,D,nav}from"./base.js";import"./pg-parts.js";
customElements.define("pg-app",class extends Base{connectedCallback(){this.r=()=>this.route();addEventListener("pg:route",this.r);addEventListener("popstate",this.r);this.route()}
route(){const p=location.pathname.replace(/\/$/,"")||"/",k=p.slice(1);let m,body,t="Pluimgracht";
if(p==="/"||p==="/ontdek"){t=p==="/"?"Tantra en bodywork":"Ontdek";body=`<h1>${t}</h1><pg-grid max="${p==="/"?8:99}"></pg-grid>`}
else if(m=p.match(/^\/profiel\/(\w+)$/)){body=`<pg-profile pid="${m[1]}"></pg-profile>`;t="Profiel"}
else if(D.pages[k]){const q=D.pages[k];t=q.t;body=`<h1>${q.t}</h1>`+q.p.map(x=>`<p>${x}</p>`).join("")+(q.ul?"<ul>"+q.ul.map(x=>`<li>${x}</li>`).join("")+"</ul>":"")+(q.login?'<button data-go="/inloggen">Inloggen</button>':"")+(q.form?'<form onsubmit="return false"><label>Gebruikersnaam <input name="u" required></label> <label>Wachtwoord <input name="w" type="password" required></label> <button>Inloggen</button></form>':"")}
else if(D.acc[k]){t=D.acc[k][0];body=`<h1>${t}</h1><pg-accordion src="${k}"></pg-accordion>`}
else if(D.tabs[k]){t=D.tabs[k][0];body=`<h1>${t}</h1><pg-tabs src="${k}"></pg-tabs><p>Zit je ergens mee? Kijk dan bij de <a href="/hulplijnen">hulplijnen</a>.</p>`}
else body="<h1>Niet gevonden</h1>";
document.title=t+" · Pluimgracht";
this.paint("main{max-width:820px;margin:auto;padding:1rem}","<pg-nav></pg-nav><main>"+body+"</main><pg-foot></pg-foot>");scrollTo(0,0)}});
