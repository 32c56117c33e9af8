// runtime
export const el=(n,c,t)=>{const e=document.createElement(n);if(c)e.className=c;if(t!=null)e.textContent=t;return e};
export const writable=v=>{const s=new Set;return{get:()=>v,set(x){v=x;s.forEach(f=>f(v))},subscribe(f){s.add(f);f(v);return()=>s.delete(f)}}};
export const frag=h=>{const t=document.createElement('template');t.innerHTML=h;return t.content};
const doel=document.getElementById('svelte');
export const paneel=writable(null);
const routes={'':()=>import('./c/raster-1a.js'),mot:()=>import('./c/mot-2b.js'),vragen:()=>import('./c/vragen-3c.js'),plaatsen:()=>import('./c/plaatsen-4d.js'),'tot-later':()=>import('./c/totlater-5e.js')};
const blad=()=>import('./c/blad-6f.js');
let ja=sessionStorage.getItem('nm')==='j';
function Poort(){document.title='Nachtmot';const p=el('div','poort svelte-p1'),d=el('div');d.append(frag('<h1 style="color:#e0a458;font-weight:400">Nachtmot</h1><p>Achter dit scherm vind je advertenties van escorts en studio’s in Gent, Antwerpen en Zeeland. Dat is niets voor wie jonger is dan 18.</p>'));const r=el('div','rij'),a=el('button','knop','Ik ben 18 of ouder'),b=el('button','knop leeg','Nee, ik ben jonger');a.onclick=()=>{ja=true;sessionStorage.setItem('nm','j');teken()};b.onclick=()=>{location.hash='#/tot-later'};r.append(a,b);d.append(r);p.append(d);doel.replaceChildren(p)}
function Kop(){const h=el('header','svelte-h1');h.append(frag('<a class="m" href="#/">nachtmot</a><a href="#/plaatsen">Adverteren</a><a href="#/vragen">Vragen</a><a href="#/over">Over ons</a>'));const b=el('button','knop leeg','Contact');b.onclick=()=>paneel.set('vraag');h.append(b);return h}
function Voet(){const f=el('footer','svelte-f1');f.append(frag('<a href="#/afspraken">Afspraken</a><a href="#/gegevens">Gegevens</a><a href="#/hulp">Hulp nodig?</a><a href="#/dsa">DSA</a><a href="#/english">English</a>'));const b=el('button','kaal','Melding doen');b.onclick=()=>paneel.set('melding');f.append(b,el('span','dof','Nachtmot BV, Gent'));return f}
function Paneel(soort){const a=el('aside','paneel svelte-s1');a.setAttribute('role','dialog');a.setAttribute('aria-label','Contact');a.append(frag(`<h2>Schrijf ons</h2><label for="pw">Waarover gaat het? *</label><select id="pw" name="onderwerp" required><option value="v">Een vraag over adverteren</option><option value="f">Mijn betaling</option><option value="m">Een melding over een advertentie</option><option value="p">Pers</option><option value="a">Nog iets anders</option></select><label for="pb">Je bericht *</label><textarea id="pb" name="bericht" rows="7" required></textarea><label for="pn">Naam *</label><input id="pn" name="naam" required><label for="pe">E-mail *</label><input id="pe" name="email" type="email" required><p class="dof">Velden met een sterretje zijn verplicht.</p>`));a.querySelector('select').value=soort==='melding'?'m':'v';const r=el('div','rij'),v=el('button','knop','Verzenden'),s=el('button','knop leeg','Sluiten');v.disabled=true;a.oninput=()=>v.disabled=![...a.querySelectorAll('[required]')].every(x=>x.checkValidity());v.onclick=()=>a.replaceChildren(el('p','','Verzonden, bedankt.'));s.onclick=()=>paneel.set(null);r.append(v,s);a.append(r);return a}
async function teken(){const[,naam='',id]=(location.hash||'#/').split('/');scrollTo(0,0);
 if(naam==='tot-later'){const m=await routes[naam]();doel.replaceChildren(m.default());return}
 if(!ja)return Poort();
 const s=el('div','schil'),m=el('main');s.append(Kop(),m,Voet());doel.replaceChildren(s);paneel.set(null);document.documentElement.lang=naam==='english'?'en':'nl';
 const mod=await(routes[naam]?routes[naam]():blad());m.append(await mod.default(routes[naam]?id:naam))}
paneel.subscribe(v=>{document.querySelector('aside.paneel')?.remove();if(v)doel.append(Paneel(v))});
addEventListener('hashchange',teken);teken();
