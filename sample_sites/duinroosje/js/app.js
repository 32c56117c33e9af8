/* duinroosje gids 2.3 */
const meta=document.createElement('meta');meta.name='rating';meta.content='adult';document.head.appendChild(meta);
function reactive(o,f){return new Proxy(o,{set(t,k,v){t[k]=v;f();return true;}});}
const data=reactive({tab:0,open:{},bericht:''},()=>app.update());
const esc=s=>String(s).replace(/[<>&"]/g,c=>({'<':'&lt;','>':'&gt;','&':'&amp;','"':'&quot;'}[c]));
const routes=[
 [/^\/(nl|en)$/,'Gids'],[/^\/nl\/adres\/(\d+)$/,'Adres'],[/^\/en\/entry\/(\d+)$/,'Adres'],
 [/^\/nl\/regels$|^\/en\/rules$/,'Tabblad','regels'],[/^\/nl\/hulp$/,'Tabblad','hulp'],
 [/^\/nl\/aanmelden$|^\/en\/join$/,'Aanmelden'],[/^\/nl\/melding$|^\/en\/report$/,'Melding'],
 [/^\/nl\/contact$|^\/en\/contact$/,'Tekst','contact'],[/^\/nl\/privacy$/,'Tekst','privacy']];
const comp={
 Gids(l){const T=INHOUD[l];return `<h1>${T.gidsTitel}</h1><p>${T.gidsTekst}</p><div class="gids">`+ADRESSEN.map(a=>
  `<div class="rij" data-soort="${a.soort}"><i></i><div>`+(a.tekst?`<a href="#/${l}/${l==='nl'?'adres':'entry'}/${a.nr}"><b>${a.naam}</b></a>`:`<b>${a.naam}</b>`)+
  ` <small>${T.soort[a.soort]}, ${a.plaats}</small><br>${a.kort[l]}${a.tekst?'':' &middot; '+a.tel}</div></div>`).join('')+'</div>';},
 Adres(l,m){const T=INHOUD[l],a=ADRESSEN.find(x=>x.nr==m[1]&&x.tekst);if(!a)return `<p>${T.weg}</p>`;
  return `<p><a href="#/${l}">&laquo; ${T.terug}</a></p><h1>${a.naam}</h1><p><small>${T.soort[a.soort]}, ${a.plaats}</small></p><p>${a.tekst[l]}</p><p>${T.tel}: <a href="tel:${a.tel.replace('-','')}">${a.tel}</a></p>`+
  (a.verg?`<p>${T.verg}: ${a.verg}</p>`:'')+`<p>${T.open}: ${a.open}</p>`;},
 Tabblad(l,m,k){const P=INHOUD[l][k];const t=P.tabs[data.tab]||P.tabs[0];
  return `<h1>${P.titel}</h1><div class="tabs" role="tablist">`+P.tabs.map((x,i)=>`<button role="tab" aria-selected="${i===data.tab}" data-click="tab:${i}">${x.naam}</button>`).join('')+
  `</div><div role="tabpanel">`+t.items.map((x,i)=>{const id=data.tab+'-'+i,o=!!data.open[id];
   return `<div class="acc"><button aria-expanded="${o}" data-click="acc:${id}">${x[0]}</button>${o?`<div>${x[1]}</div>`:''}</div>`;}).join('')+'</div>';},
 Tekst(l,m,k){return INHOUD[l][k];},
 Aanmelden(l){const T=INHOUD[l].aanmelden;return `<h1>${T.titel}</h1><p>${T.intro}</p>`+velden(T.velden)+`<button data-click="stuur:${esc(T.klaar)}">${T.knop}</button>`;},
 Melding(l){const T=INHOUD[l].melding;return `<h1>${T.titel}</h1><p>${T.intro}</p>`+velden(T.velden)+`<p>${T.na}</p><button data-click="stuur:${esc(T.klaar)}">${T.knop}</button>`;}
};
function velden(v){return v.map(([lab,name,type,req,opt])=>{const r=req?' required aria-required="true"':'';
 const f=type==='textarea'?`<textarea id="f-${name}" name="${name}" rows="5"${r}></textarea>`:type==='select'?`<select id="f-${name}" name="${name}"${r}>${opt.map(o=>`<option>${o}</option>`).join('')}</select>`:`<input id="f-${name}" name="${name}" type="${type}"${r}>`;
 return `<div class="veld"><label for="f-${name}">${lab}${req?' *':''}</label>${f}</div>`;}).join('');}
const app={el:document.getElementById('app'),
 update(){
  const h=(location.hash.replace(/^#/,'')||'/nl').replace(/(.)\/$/,'$1');const l=h.startsWith('/en')?'en':'nl';const T=INHOUD[l];
  let inner=`<h1>404</h1><p>${T.weg}</p>`;
  for(const [re,c,k] of routes){const m=re.exec(h);if(m){inner=comp[c](l,m,k);break;}}
  document.documentElement.lang=l;
  this.el.removeAttribute('v-cloak');
  this.el.innerHTML=`<div class="bar"><a class="logo" href="#/${l}">Duinroosje</a>`+T.menu.map(x=>`<a href="#${x[1]}">${x[0]}</a>`).join('')+
   `<span class="taal">${l==='nl'?'<b>NL</b> | <a href="#/en" hreflang="en" lang="en">English</a>':'<a href="#/nl" hreflang="nl" lang="nl">Nederlands</a> | <b>EN</b>'}</span></div>`+
   `<div class="wrap">${data.bericht?`<div class="melding" role="status">${data.bericht}</div>`:''}${inner}</div>`+
   `<div class="voet">${T.voet.map(x=>`<a href="#${x[1]}">${x[0]}</a>`).join('')}<p>${T.slot}</p></div>`;
  const h1=this.el.querySelector('h1');document.title=(h1?h1.textContent+' – ':'')+'Duinroosje';
 }};
app.el.addEventListener('click',e=>{const b=e.target.closest('[data-click]');if(!b)return;const [a,v]=b.dataset.click.split(/:(.*)/s);
 if(a==='tab'){data.open={};data.tab=+v;}
 if(a==='acc'){data.open={...data.open,[v]:!data.open[v]};}
 if(a==='stuur'){const leeg=[...app.el.querySelectorAll('[required]')].find(x=>!x.value);if(leeg){leeg.focus();return;}data.bericht=v;}});
addEventListener('hashchange',()=>{data.tab=0;data.open={};data.bericht='';scrollTo(0,0);});
app.update();
