const V='data-v-7c1e04a2';
const state={menu:false,open:new Set(),regio:'Alle regio\'s',type:'Alle',studios:null,teksten:null,verzonden:false};
const esc=s=>String(s).replace(/[&<>"]/g,c=>({'&':'&amp;','<':'&lt;','>':'&gt;','"':'&quot;'}[c]));
const m=document.createElement('meta');m.name='rating';m.content='adult';document.head.appendChild(m);
const app=document.getElementById('app');
const get=async(k)=>{if(!state[k]){const r=await fetch('/api/'+k+'.json');const d=await r.json();state[k]=d.studios||d}return state[k]};
const menu=[['#/','Alle bedrijven'],['#/regios','Regio\'s'],['#/bezoekers','Bij een bezoek'],['#/exploitanten','Voor exploitanten'],['#/tarieven','Tarieven'],['#/nieuws','Nieuws']];
const voet=[['#/vragen','Vraag en antwoord'],['#/contact','Contact'],['#/voorwaarden','Leveringsvoorwaarden'],['#/privacy','Privacyverklaring'],['#/uitgever','De uitgever']];
const a=l=>`<a ${V} href="${l[0]}" class="router-link">${l[1]}</a>`;
function kop(){return `<header ${V} class="balk"><a ${V} href="#/">SALONATLAS</a><button ${V} type="button" class="burger" aria-label="Menu" aria-expanded="${state.menu}" data-act="menu">☰</button></header>${state.menu?`<nav ${V} class="la">${menu.map(a).join('')}</nav>`:'<!--v-if-->'}`}
function onder(){return `<footer ${V} class="voet"><div ${V}>${voet.map(a).join('')}</div><p ${V}>Salonatlas is uitsluitend bedoeld voor personen van 18 jaar en ouder.</p><small ${V}>© 2026 Uitgeverij Vlotbrug V.O.F.</small></footer>`}
const acc=(i,k,inh)=>`<div ${V} class="acc"><button ${V} type="button" data-act="acc" data-i="${i}" aria-expanded="${state.open.has(i)}">${state.open.has(i)?'−':'+'} ${esc(k)}</button>${state.open.has(i)?`<div ${V} class="acc-in">${inh}</div>`:'<!--v-if-->'}</div>`;
const p=s=>`<p ${V}>${esc(s)}</p>`;
const vlak=t=>`<h1 ${V}>${esc(t.titel)}</h1>`+t.blokken.map(b=>`<h2 ${V}>${esc(b.k)}</h2>`+b.t.map(p).join('')).join('');
const uitklap=t=>`<h1 ${V}>${esc(t.titel)}</h1>`+t.blokken.map((b,i)=>acc(i,b.k,b.t.map(p).join(''))).join('');
const rij=s=>`<div ${V} class="rij" role="link" tabindex="0" data-to="#/studio/${s.slug}"><div ${V} class="vak"></div><div ${V}><h3 ${V}>${esc(s.naam)}</h3><p ${V}>${esc(s.type)}, ${esc(s.stad)}</p><p ${V}>${esc(s.over)}</p><span ${V}>${esc(s.tel)}</span></div></div>`;
const views={
 async ''(){const S=await get('studios');const l=S.filter(s=>state.type==='Alle'||s.type===state.type);
  return `<h1 ${V}>Clubs, privéhuizen en studio's</h1><div ${V} class="chips">${['Alle','Club','Privéhuis','Massagestudio','Escortbureau'].map(t=>`<button ${V} type="button" data-act="type" data-t="${t}" aria-pressed="${t===state.type}">${t}</button>`).join('')}</div>${l.map(rij).join('')}`},
 async regios(){const S=await get('studios');return `<h1 ${V}>Regio's</h1>`+['Noord-Holland','Zuid-Holland','Noord-Brabant'].map((r,i)=>acc(i,r,S.filter(s=>s.regio===r).map(rij).join(''))).join('')},
 async studio(slug){const s=(await get('studios')).find(x=>x.slug===slug);if(!s)return views.niets();
  return `<p ${V}><a ${V} href="#/">Terug naar het overzicht</a></p><h1 ${V}>${esc(s.naam)}</h1><div ${V} class="vak"></div>${p(s.over)}<table ${V}><tr><th>Soort</th><td>${s.type}</td></tr><tr><th>Plaats</th><td>${s.stad}</td></tr><tr><th>Geopend</th><td>${s.uren}</td></tr><tr><th>Telefoon</th><td>${s.tel}</td></tr><tr><th>Vergunningnummer</th><td>${s.vergunning}</td></tr></table>`+acc(1,'Medewerkers',`<ul ${V}>${s.team.map(t=>`<li ${V}>${esc(t)}</li>`).join('')}</ul>`)+acc(2,'Route',p('Het volledige adres krijgt u telefonisch.'))},
 async bezoekers(){return uitklap((await get('teksten')).bezoekers)},
 async exploitanten(){return uitklap((await get('teksten')).exploitanten)},
 async tarieven(){return vlak((await get('teksten')).tarieven)},
 async nieuws(){return vlak((await get('teksten')).nieuws)},
 async voorwaarden(){return vlak((await get('teksten')).voorwaarden)},
 async privacy(){return vlak((await get('teksten')).privacy)},
 async uitgever(){return vlak((await get('teksten')).uitgever)},
 async vragen(){const t=(await get('teksten')).vragen;return `<h1 ${V}>${t.titel}</h1>`+t.vragen.map((q,i)=>acc(i,q[0],p(q[1]))).join('')},
 async contact(){return `<h1 ${V}>Contact</h1><p ${V}>U bereikt de redactie op <a ${V} href="mailto:redactie@salonatlas.example">redactie@salonatlas.example</a> of 020-0000519, op werkdagen tussen negen en twaalf uur.</p>`+(state.verzonden?`<p ${V} class="tip" role="status">Verzonden.</p>`:`<div ${V} class="formulier"><div ${V} class="veld"><label ${V} for="n">Naam *</label><input ${V} id="n" name="naam" required aria-required="true"></div><div ${V} class="veld"><label ${V} for="e">E-mailadres *</label><input ${V} id="e" name="email" type="email" required aria-required="true"></div><div ${V} class="veld"><label ${V} for="o">Onderwerp *</label><select ${V} id="o" name="onderwerp" required><option>Vermelding wijzigen</option><option>Factuur</option><option>Klacht over een bedrijf</option><option>Overig</option></select></div><div ${V} class="veld"><label ${V} for="b">Bericht *</label><textarea ${V} id="b" name="bericht" rows="6" required></textarea></div><button ${V} type="button" class="btn" data-act="zend">Verzenden</button></div>`)},
 async niets(){return `<h1 ${V}>Bladzijde niet gevonden</h1>`}};
let route='';
async function draw(){const d=(location.hash.replace(/^#\/?/,'')||'').split('/');const v=views[d[0]]||views.niets;const html=await v(d[1]);
 app.innerHTML=`<div ${V} class="schil">${kop()}<main ${V} class="inhoud">${html}</main>${onder()}</div>`;
 const h=app.querySelector('h1');document.title=(h&&d[0]?h.textContent+' | ':'')+'Salonatlas'}
addEventListener('hashchange',()=>{state.menu=false;state.verzonden=false;state.open.clear();draw();scrollTo(0,0)});
app.addEventListener('click',e=>{const b=e.target.closest('[data-act]');if(b){const k=b.dataset.act;
  if(k==='menu')state.menu=!state.menu;if(k==='acc'){const i=+b.dataset.i;state.open.has(i)?state.open.delete(i):state.open.add(i)}if(k==='type')state.type=b.dataset.t;
  if(k==='zend'){const leeg=[...app.querySelectorAll('[required]')].find(x=>!x.value);if(leeg){leeg.focus();leeg.setAttribute('aria-invalid','true');return}state.verzonden=true}draw();return}
 const r=e.target.closest('[data-to]');if(r)location.hash=r.dataset.to.slice(1)});
app.addEventListener('keydown',e=>{if(e.key==='Enter'&&e.target.dataset.to)location.hash=e.target.dataset.to.slice(1)});
draw();
