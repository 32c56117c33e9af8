const h=(t,p,...k)=>{const e=document.createElement(t);for(const a in p||{}){if(a.startsWith('on'))e.addEventListener(a.slice(2),p[a]);else if(a==='html')e.innerHTML=p[a];else if(p[a]!==null&&p[a]!==undefined)e.setAttribute(a,p[a])}for(const c of k.flat())e.append(c);return e};
const cache={};const haal=u=>cache[u]||(cache[u]=fetch(u).then(r=>r.json()));
const root=document.getElementById('app');
const toast=t=>{const e=h('div',{class:'toast',role:'status'},t);root.append(e);setTimeout(()=>e.remove(),2500)};
const TABS=[['#/','🔥','Ontdek'],['#/dichtbij','📍','Dichtbij'],['#/berichten','💬','Berichten'],['#/kopen','🪙','Munten'],['#/meer','☰','Meer']];
const kop=()=>h('header',{class:'top'},h('a',{href:'#/'},h('b',{},'zwoelstip')),h('a',{href:'#/t/veilig'},'🛡 Veilig daten'));
const tabs=r=>h('nav',{class:'tabs','aria-label':'Hoofdmenu'},TABS.map(([u,i,n])=>h('a',{href:u,'aria-current':('#'+r)===u?'page':null},h('span',{'aria-hidden':'true'},i),h('br'),n)));
const onder=()=>h('p',{class:'onder'},h('a',{href:'#/t/voorwaarden'},'Voorwaarden'),' · ',h('a',{href:'#/t/privacy'},'Privacy'),' · ',h('a',{href:'#/t/regels'},'Spelregels'),' · ',h('a',{href:'#/t/contact'},'Contact'),' · 18+');
const stip=s=>h('a',{class:'stip',href:'#/p/'+s.id},h('img',{src:'/foto/'+s.id+'.webp',alt:'',loading:'lazy'}),h('div',{},h('b',{},s.nm+', '+s.lft),h('br'),s.plek+' · '+s.km+' km'));
async function rooster(sorteer){let l=await haal('/api/stippen.json');if(sorteer)l=[...l].sort((a,b)=>a.km-b.km);const g=h('div',{class:'stips'});let n=0;const meer=h('button',{class:'knop',type:'button',onclick:()=>zet()},'Meer stippen');const zet=()=>{l.slice(n,n+8).forEach(s=>g.append(stip(s)));n+=8;if(n>=l.length)meer.remove()};zet();const v=h('main',{},g,n<l.length?h('p',{style:'text-align:center'},meer):'',onder());return v}
function inlog(tekst){const sc=h('div',{class:'scrim',onclick:()=>{sc.remove();sh.remove()}}),sh=h('div',{class:'sheet',role:'dialog','aria-label':'Inloggen'},h('h2',{},'Inloggen'),h('p',{},tekst),h('form',{onsubmit:e=>{e.preventDefault();toast('Onbekende combinatie')}},h('p',{},h('label',{},'Nickname ',h('input',{name:'nick',required:''}))),h('p',{},h('label',{},'Wachtwoord ',h('input',{type:'password',name:'ww',required:''}))),h('button',{class:'knop'},'Log in')),h('p',{},h('button',{type:'button',onclick:()=>{sc.remove();sh.remove()}},'Nu niet')));root.append(sc,sh)}
async function vel(id){const l=await haal('/api/stippen.json');const s=l.find(x=>x.id==id);if(!s){location.hash='#/';return}
 const weg=()=>{location.hash='#/'};let menu=null;
 const pt=h('button',{class:'puntjes',type:'button','aria-label':'Meer opties','aria-haspopup':'menu','aria-expanded':'false',onclick:()=>{if(menu){menu.remove();menu=null;pt.setAttribute('aria-expanded','false');return}pt.setAttribute('aria-expanded','true');menu=h('div',{class:'menu',role:'menu'},h('button',{role:'menuitem',type:'button',onclick:()=>toast('Link gekopieerd')},'Delen'),h('button',{role:'menuitem',type:'button',onclick:()=>{toast('Je ziet deze stip niet meer');weg()}},'Verbergen'),h('button',{role:'menuitem',type:'button',onclick:()=>inlog('Alleen leden kunnen een profiel melden. Log in om verder te gaan.')},'Inloggen en melden'));sh.append(menu)}},'⋮');
 const sh=h('section',{class:'sheet',role:'dialog','aria-label':'Profiel'},pt,h('h1',{},s.nm+', '+s.lft),h('img',{src:'/foto/'+s.id+'-groot.webp',alt:'',width:'100%',height:'240'}),h('p',{},s.plek+' · '+s.km+' km bij je vandaan'),h('p',{},s.over),h('p',{},h('button',{class:'knop',type:'button',onclick:()=>inlog('Eén gratis berichtje wacht op je.')},'Stuur berichtje'),' ',h('button',{type:'button',onclick:weg},'Sluiten')));
 return [h('div',{class:'scrim',onclick:weg}),sh]}
async function tekst(k){const t=(await haal('/api/teksten.json'))[k]||{t:'Oeps',h:'<p>Deze pagina is er niet.</p>'};const m=h('main',{class:'tekst'},h('p',{},h('a',{href:'#/meer'},'‹ Meer')),h('h1',{},t.t),h('div',{html:t.h}),onder());const b=m.querySelector('[data-bot]');if(b)b.onclick=()=>toast('Stipje: waar gaat het over? Munten, account of profiel?');document.title=t.t+' · Zwoelstip';return m}
const MEER=[['zo-werkt-het','Zo werkt het'],['aanbieden','Geld verdienen'],['bureaus','Voor bureaus en clubs'],['munten','Munten en Boost'],['veilig','Veilig daten'],['melden','Iemand melden'],['politie','Politie en gegevens'],['regels','Spelregels'],['voorwaarden','Algemene voorwaarden'],['privacy','Privacy'],['contact','Contact'],['nieuws','Wat is er nieuw'],['over','Over Zwoelstip']];
async function ga(){const r=(location.hash||'#/').slice(1)||'/';document.title='Zwoelstip';let v,m,extra=[];
 if(m=r.match(/^\/p\/(\d+)/)){v=await rooster();extra=await vel(m[1])||[]}
 else if(m=r.match(/^\/t\/([\w-]+)/))v=await tekst(m[1]);
 else if(r==='/dichtbij')v=await rooster(true);
 else if(r==='/berichten')v=h('main',{class:'tekst'},h('h1',{},'Berichten'),h('p',{},'Nog even inloggen en je gesprekken staan hier.'),h('button',{class:'knop',type:'button',onclick:()=>inlog('Welkom terug.')},'Inloggen'));
 else if(r==='/kopen')v=await tekst('munten');
 else if(r==='/meer')v=h('main',{},MEER.map(([k,n])=>h('a',{class:'rij',href:'#/t/'+k},n)));
 else v=await rooster();
 root.replaceChildren(kop(),v,tabs(r),...extra);scrollTo(0,0)}
addEventListener('hashchange',ga);ga();