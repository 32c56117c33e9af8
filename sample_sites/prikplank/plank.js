// zelf gemaakt, zonder framework. niet lachen.
const $=s=>document.querySelector(s);
const PAGINA={'/':'begin','/regels':'regels','/plakken':'plakken','/afspreken':'afspreken','/vragen':'vragen','/hulp':'hulp','/contact':'contact','/privacy':'privacy','/logboek':'logboek','/rubriek/stout':'r-stout','/rubriek/spul':'r-spul'};
async function stuk(u){const r=await fetch(u);return r.ok?r.text():'<h1>Dit briefje hangt er niet meer</h1>'}
function welk(p){p=p.replace(/\/$/,'')||'/';const m=p.match(/^\/briefje\/(\d+)$/);return m?'b-'+m[1]:PAGINA[p]||'404'}
async function toon(){const naam=welk(location.pathname);let h=await stuk('/frag/'+naam+'.html');
 if(h.startsWith('<!--stout-->')&&localStorage.stout!=='ja')h=await stuk('/frag/_deur.html');
 $('#plank').innerHTML=h;const k=$('#plank h1');document.title=(k?k.textContent+' - ':'')+'De Prikplank'}
addEventListener('click',async e=>{const a=e.target.closest('a');const g=e.target.closest('[data-get]');
 if(e.target.closest('#ikmag')){localStorage.stout='ja';return toon()}
 if(g){e.preventDefault();const d=document.querySelector(g.dataset.target);if(d.innerHTML)d.innerHTML='';else d.innerHTML=await stuk(g.dataset.get);return}
 if(a&&a.getAttribute('href')?.startsWith('/')){e.preventDefault();history.pushState(0,'',a.getAttribute('href'));await toon();scrollTo(0,0)}});
addEventListener('submit',e=>{e.preventDefault();e.target.outerHTML='<p><b>Ok, is binnen. Groetjes!</b></p>'});
addEventListener('popstate',toon);
(async()=>{for(const d of document.querySelectorAll('[data-laad]'))d.innerHTML=await stuk(d.dataset.laad);toon()})();
