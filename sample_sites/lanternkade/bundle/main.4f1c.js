import {T} from '/bundle/texts.c03d.js';
const back=Object.fromEntries(Object.entries(T.en.twin).map(([a,b])=>[b,a]));
let lang='en',profiles=null;
const store={get:k=>{try{return localStorage.getItem(k)}catch{return null}},set:(k,v)=>{try{localStorage.setItem(k,v)}catch{}}};
function meta(n,c){let m=document.createElement('meta');m.name=n;m.content=c;document.head.append(m)}
meta('rating','RTA-5042-1996-1400-1577-RTA');
function alt(path){document.querySelectorAll('link[rel=alternate]').forEach(n=>n.remove());
  const en=T.en.twin[path]?path:back[path];if(!en)return;
  for(const [l,h] of [['en',en],['nl',T.en.twin[en]]]){const k=document.createElement('link');k.rel='alternate';k.hreflang=l;k.href=h;document.head.append(k)}}
function el(html){const t=document.createElement('template');t.innerHTML=html.trim();return t.content}
function go(path){history.pushState({},'',path);scrollTo(0,0);render()}
addEventListener('popstate',render);
document.addEventListener('click',e=>{const a=e.composedPath().find(n=>n.tagName==='A');if(!a)return;const h=a.getAttribute('href')||'';
  if(h.startsWith('/')&&!e.ctrlKey){e.preventDefault();go(h)}});
function snack(t){const d=document.createElement('div');d.className='snack';d.setAttribute('role','status');d.textContent=t;document.body.append(d);setTimeout(()=>d.remove(),5000)}

class Door extends HTMLElement{connectedCallback(){const d=T[lang].door,s=this.attachShadow({mode:'open'});
  s.append(el(`<style>:host{position:fixed;inset:0;background:#1d2a38;display:flex;align-items:center;justify-content:center}section{background:#f6f2ec;max-width:430px;padding:34px;text-align:center;font-family:Georgia,serif}button{display:block;width:100%;padding:13px;background:#a8813c;color:#fff;border:0;font-size:16px;cursor:pointer;margin-bottom:16px}nav{margin-top:18px;font-size:13px}</style>
  <section role="dialog" aria-modal="true" aria-labelledby="t"><h1 id="t">${d.h}</h1><p>${d.p}</p><button type="button">${d.yes}</button><a href="https://www.wikipedia.org/" rel="noreferrer">${d.no}</a><nav><span>18+</span></nav></section>`));
  s.querySelector('button').onclick=()=>{store.set('lk.door','open');render()}}}
customElements.define('lk-door',Door);

class Lang extends HTMLElement{connectedCallback(){const s=this.attachShadow({mode:'open'}),p=location.pathname;
  const to=T.en.twin[p]||back[p];const o=lang==='en'?'nl':'en';
  s.append(el(`<style>button,a{background:none;border:1px solid #e9d9b8;color:#e9d9b8;padding:3px 9px;cursor:pointer;font:inherit;text-decoration:none}</style>`+
   (to?`<a href="${to}" hreflang="${o}" lang="${o}">${o==='nl'?'Nederlands':'English'}</a>`:`<button type="button" lang="${o}">${o==='nl'?'Nederlands':'English'}</button>`)));
  const b=s.querySelector('button');if(b)b.onclick=()=>{store.set('lk.lang',o);render()}}}
customElements.define('lk-lang',Lang);

class Foot extends HTMLElement{connectedCallback(){const s=this.attachShadow({mode:'open'});
  s.append(el(`<style>footer{background:#1d2a38;color:#cfc6b4;padding:22px;margin-top:44px;font-size:14px}a{color:#e9d9b8;margin-right:18px}</style><footer><p>${T[lang].foot.map(([h,t])=>`<a href="${h}">${t}</a>`).join('')}</p><p>© 2026 Lanternkade Media B.V. · 18+</p></footer>`))}}
customElements.define('lk-foot',Foot);

class Card extends HTMLElement{set item(i){const u=T[lang].ui,s=this.attachShadow({mode:'open'});
  s.append(el(`<style>article{background:#fff;border-radius:6px;overflow:hidden;box-shadow:0 1px 4px #0003}i{display:block;height:150px;background:linear-gradient(160deg,#cbb892,#83715a)}div{padding:10px 14px}h3{margin:0;font-family:Georgia,serif}a{color:inherit;text-decoration:none}p{margin:4px 0;font-size:14px}</style>
  <article><a href="/escort/${i.slug}"><i></i><div><h3>${i.name}, ${i.age}</h3><p>${i.city} · ${u[i.kind]}</p><p>${i[lang]}</p><p>${u.hour} € ${i.rate}</p></div></a></article>`))}}
customElements.define('lk-card',Card);

class Fold extends HTMLElement{connectedCallback(){if(this.body!==undefined)return;this.body=this.innerHTML;this.innerHTML='';
  const b=document.createElement('button');b.type='button';b.textContent=this.dataset.t;b.setAttribute('aria-expanded','false');
  b.style.cssText='display:block;width:100%;text-align:left;padding:12px 16px;margin-top:8px;background:#fff;border:1px solid #d8cdb8;font:700 16px Georgia,serif;cursor:pointer';
  const p=document.createElement('div');p.style.padding='0 16px';this.append(b,p);
  b.onclick=()=>{const o=b.getAttribute('aria-expanded')==='true';b.setAttribute('aria-expanded',String(!o));p.innerHTML=o?'':this.body}}}
customElements.define('lk-fold',Fold);

class Report extends HTMLElement{connectedCallback(){if(this.shadowRoot)return;const r=T[lang].rep,s=this.attachShadow({mode:'open'});const w=this.getAttribute('where')||'';
  s.append(el(`<style>:host{display:block;background:#fff;border:1px solid #d8cdb8;padding:18px 22px;max-width:520px}label{display:block;margin:10px 0 3px;font-size:14px}input,select,textarea{width:100%;box-sizing:border-box;padding:8px;font:inherit}button{margin-top:14px;padding:10px 20px;background:#a8813c;color:#fff;border:0;cursor:pointer;font:inherit}</style>
  <div role="group" aria-label="${r.h}"><p>${r.p}</p>
  <label for="w">${r.where}</label><input id="w" type="text" value="${w}">
  <label for="y">${r.why}</label><select id="y">${r.opts.map((o,i)=>`<option value="${i||''}">${o}</option>`).join('')}</select>
  <label for="m">${r.more}</label><textarea id="m" rows="4"></textarea>
  <label for="n">${r.name}</label><input id="n" type="text" autocomplete="name">
  <label for="e">${r.mail}</label><input id="e" type="email" autocomplete="email">
  <button type="button">${r.send}</button></div>`));
  s.querySelector('button').onclick=()=>{if(!s.querySelector('#y').value)return snack(r.fill);snack(r.done);this.closest('dialog')?.close()}}}
customElements.define('lk-report',Report);

async function load(){if(!profiles)profiles=(await (await fetch('/api/profiles.json')).json()).items;return profiles}
async function list(out){const u=T[lang].ui;document.title='Lanternkade – '+u.h;
  out.innerHTML=`<h1>${u.h}</h1><p class="intro">${u.lead}</p><div class="chips"></div><div class="grid" aria-live="polite"></div>`;
  const items=await load(),g=out.querySelector('.grid'),c=out.querySelector('.chips');
  const show=f=>{g.innerHTML='';for(const i of items.filter(x=>!f||x.city===f)){const k=document.createElement('lk-card');g.append(k);k.item=i}};
  for(const f of ['',...items.map(i=>i.city)]){const b=document.createElement('button');b.type='button';b.textContent=f||u.all;b.onclick=()=>{c.querySelectorAll('button').forEach(n=>n.classList.remove('on'));b.classList.add('on');show(f)};c.append(b)}
  c.firstChild.classList.add('on');show('')}
async function profile(out,slug){const u=T[lang].ui,i=(await load()).find(x=>x.slug===slug);if(!i){out.innerHTML=`<p>${u.missing}</p>`;return}
  document.title=i.name+' – Lanternkade';
  out.innerHTML=`<p><a href="${lang==='nl'?'/nl':'/'}">‹ ${u.back}</a></p><div class="prof"><div class="pic"></div><div><h1>${i.name}</h1><p>${i.city} · ${i.age} ${u.years} · ${u[i.kind]}${i.kind==='agency'?' · '+(lang==='nl'?'vergunning ':'licence ')+i.city.slice(0,3).toUpperCase()+'-0'+i.rate:''}</p><p>${i[lang]}</p><p>${u.hour} € ${i.rate}</p><p>${u.call}: ${i.tel}</p><p><button type="button" class="rp">${u.report}</button></p></div></div><dialog></dialog>`;
  const d=out.querySelector('dialog');out.querySelector('.rp').onclick=()=>{d.innerHTML='';const r=document.createElement('lk-report');r.setAttribute('where',location.origin+location.pathname);const x=document.createElement('button');x.type='button';x.textContent='×';x.setAttribute('aria-label',lang==='nl'?'Sluiten':'Close');x.onclick=()=>d.close();d.append(x,r);d.showModal()}}

async function render(){const p=location.pathname.replace(/(.)\/$/,'$1');
  lang=p.startsWith('/nl')?'nl':p.startsWith('/escort/')?(store.get('lk.lang')||'en'):'en';
  if(!p.startsWith('/escort/'))store.set('lk.lang',lang);
  document.documentElement.lang=lang;const root=document.querySelector('app-root');root.setAttribute('ng-version','17.3.2');
  if(store.get('lk.door')!=='open'){document.title='Lanternkade';root.innerHTML='';alt(p);root.append(document.createElement('lk-door'));return}
  const t=T[lang];alt(p);
  root.innerHTML=`<header class="bar"><b>Lanternkade</b>${t.nav.map(([h,n])=>`<a routerlink href="${h}"${h===p?' class="active" aria-current="page"':''}>${n}</a>`).join('')}<lk-lang></lk-lang></header><router-outlet></router-outlet><main class="wrap"><lk-page></lk-page></main><lk-foot></lk-foot>`;
  const out=root.querySelector('lk-page');
  if(p==='/'||p==='/nl')return list(out);
  if(p.startsWith('/escort/'))return profile(out,p.slice(8));
  const pg=t.pages[p];if(!pg){out.innerHTML=`<p>${t.ui.missing}</p>`;return}
  document.title=pg[0]+' – Lanternkade';out.innerHTML=`<h1>${pg[0]}</h1>${pg[1]}`}
render();
