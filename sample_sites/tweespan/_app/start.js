import {page,binnen,blad,goto,get} from './stores.js';
const vrij=new Set(['/huisregels','/later','/steun','/melden','/cijfers','/privacy','/over','/vraag']);
const el=(t,h)=>{const n=document.createElement(t);n.innerHTML=h;return n};
const routes=[[/^\/$/,()=>import('./chunks/home.js')],[/^\/duos$/,()=>import('./chunks/duos.js')],[/^\/duo\/([\w-]+)$/,()=>import('./chunks/duo.js')],[/^\/melden$/,()=>import('./chunks/melden.js')],[/^\/vraag$/,()=>import('./chunks/vraag.js')],[/^\/([a-z-]+)$/,()=>import('./chunks/teksten.js')]];
export function start(doel){
 const nav=()=>`<nav class="s-1k"><b>Tweespan</b><a href="/">Thuis</a><a href="/duos">Alle duo's</a><a href="/meedoen">Meedoen</a><a href="/leeftijd">Foto's en leeftijd</a><a href="/tips">Eerste keer?</a><a href="/over">Over ons</a></nav>`;
 const voet=`<footer><a href="/huisregels">Huisregels</a><a href="/privacy">Privacy</a><a href="/melden">Melden</a><a href="/steun">Steun</a><a href="/cijfers">Cijfers</a><a href="/vraag">Vraag?</a><p>Tweespan, voor twee (of drie).</p></footer>`;
 let beurt=0;
 async function toon(){const b=++beurt,p=get(page).replace(/(.)\/$/,'$1');
  document.head.querySelectorAll('meta[name=rating]').forEach(m=>m.remove());
  if(!get(binnen)&&!vrij.has(p)){doel.innerHTML=`<div class="poort"><div><h1>Tweespan</h1><p>Hierachter zoeken stellen en losse vogels elkaar op. Dat is niks voor kinderen. Zijn jullie allebei 18 of ouder?</p><p><button type="button" id="ja">Ja, allebei 18+</button> <a class="btn stil" href="/later">Nee, nog niet</a></p><p><a href="/huisregels">Huisregels</a></p></div></div>`;doel.querySelector('#ja').onclick=()=>{document.cookie='ts_in=1;path=/;max-age=8640000';binnen.set(true);toon()};return}
  for(const[re,laad]of routes){const m=p.match(re);if(m){const c=await laad();if(b!==beurt)return;doel.innerHTML=nav();const main=document.createElement('main');doel.append(main);doel.insertAdjacentHTML('beforeend',voet);c.default(main,m[1]);return}}
  doel.innerHTML=nav()+'<main><section><h1>Hier is niks</h1></section></main>'+voet;}
 page.subscribe(toon);
 let huidig;blad.subscribe(b=>{huidig&&huidig.remove();huidig=null;if(b){huidig=el('div',b.html);huidig.className='blad';huidig.setAttribute('role','dialog');huidig.setAttribute('aria-label',b.titel);document.body.append(huidig);b.mount&&b.mount(huidig);huidig.insertAdjacentHTML('beforeend',' <button type="button" class="stil dicht">Sluiten</button>');huidig.querySelector('.dicht').onclick=()=>blad.set(null)}});
 document.addEventListener('click',e=>{const a=e.target.closest('a[href^="/"]');if(a){e.preventDefault();goto(a.getAttribute('href'))}});
}
