export function writable(v){const s=new Set();return{set(n){v=n;s.forEach(f=>f(v))},update(f){this.set(f(v))},subscribe(f){s.add(f);f(v);return()=>s.delete(f)}}}
export const get=st=>{let x;st.subscribe(v=>x=v)();return x};
export const page=writable(location.pathname);
export const binnen=writable(document.cookie.includes('ts_in=1'));
export const duos=writable(null);
export const blad=writable(null);
let bezig;export const laadDuos=()=>bezig||(bezig=fetch('/api/duos.json').then(r=>r.json()).then(d=>duos.set(d.duos)));
export const goto=u=>{history.pushState({},'',u);blad.set(null);page.set(location.pathname);scrollTo(0,0)};
addEventListener('popstate',()=>page.set(location.pathname));
