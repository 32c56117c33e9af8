
const h=(tag,props={},...kids)=>{const e=document.createElement(tag);for(const k in props||{}){if(k.startsWith('on'))e.addEventListener(k.slice(2),props[k]);else if(k==='html')e.innerHTML=props[k];else e.setAttribute(k,props[k]);}for(const c of kids.flat())if(c!=null)e.append(c);return e;};
const state={ads:null,pages:null,shown:6,q:'',menu:false,report:null,ok:localStorage.getItem('mw:drempel')==='1',toast:''};
const root=document.getElementById('app');
const go=(p)=>{history.pushState({},'',p);state.menu=false;state.report=null;render();scrollTo(0,0);};
addEventListener('popstate',()=>render());
document.addEventListener('click',e=>{const a=e.target.closest('a[href^="/"]');if(a){e.preventDefault();go(a.getAttribute('href'));}});
const link=(to,t)=>h('a',{href:to},t);
function Gate(){return h('div',{class:'overlay',role:'dialog','aria-modal':'true','aria-label':'Drempel'},h('div',{},h('h2',{},'Even bij de drempel'),h('p',{},'Achter deze drempel staan erotische advertenties. Alleen voor wie 18 jaar of ouder is.'),h('button',{onclick(){localStorage.setItem('mw:drempel','1');state.ok=true;render();}},'Ik ben 18 of ouder, laat me door'),' ',h('a',{href:'https://www.kindertelefoon.nl'},'Nee, ik ben jonger'),h('p',{},'Ben je nog geen 18 en zit je ergens mee? Bel gratis de Kindertelefoon: 0800-0432.')));}
function ReportForm(ad){return h('form',{onsubmit(e){e.preventDefault();state.report=null;state.toast='Dank, je melding is binnen. Nummer W-'+(1000+ad?.id%97);render();}},
 ad?h('p',{},'Je meldt de wimpel van '+ad.naam+' (nr. '+ad.id+').'):h('label',{},'Adres (URL) van de wimpel',h('input',{name:'url',type:'url',required:''})),
 h('fieldset',{},h('legend',{},'Waar gaat het om?'),['Lijkt minderjarig','Dwang, uitbuiting of mensenhandel','Mijn foto is gebruikt','Oplichting','Iets anders dat verboden is'].map((t,i)=>h('label',{},h('input',{type:'radio',name:'reden',value:'r'+i,required:''}),' '+t))),
 h('label',{},'Leg uit waarom je denkt dat dit niet mag',h('textarea',{name:'toelichting',required:''})),
 h('label',{},'Naam (mag leeg blijven)',h('input',{name:'naam'})),h('label',{},'E-mail (mag leeg blijven)',h('input',{name:'email',type:'email'})),
 h('label',{},h('input',{type:'checkbox',name:'trouw'}),' Ik vul dit naar beste weten in'),h('button',{type:'submit'},'Verstuur melding'));}
function Drawer(ad){return h('aside',{class:'drawer',role:'dialog','aria-label':'Wimpel van '+ad.naam},h('button',{'aria-label':'Sluit',onclick:()=>go('/')},'×'),
 h('button',{'aria-label':'Meer opties','aria-haspopup':'menu','aria-expanded':String(state.menu),style:'float:right',onclick(){state.menu=!state.menu;render();}},'⋮'),
 state.menu?h('ul',{class:'menu',role:'menu'},h('li',{},h('button',{role:'menuitem',onclick(){state.menu=false;state.toast='Bewaard';render();}},'Bewaren')),h('li',{},h('button',{role:'menuitem',onclick(){navigator.clipboard?.writeText(location.href);state.menu=false;render();}},'Link kopiëren')),h('li',{},h('button',{role:'menuitem',onclick(){state.menu=false;state.report=ad;render();}},'Melden'))):null,
 h('h1',{},ad.naam+' ('+ad.leeftijd+')'),h('img',{src:ad.foto,alt:'',width:'300'}),h('p',{},ad.plaats+' · € '+ad.uurtarief+' per uur'),h('h2',{},ad.kop),h('p',{},ad.tekst),h('p',{},'Bel ',h('a',{href:'tel:'+ad.tel.replace('-','')},ad.tel)));}
function List(){const f=state.ads.filter(a=>(a.naam+a.plaats).toLowerCase().includes(state.q));return h('section',{},h('h1',{},'Escorts onder de wimpel'),h('p',{},state.ads.length+' wimpels in de mast'),h('input',{type:'search',placeholder:'Zoek op plaats','aria-label':'Zoek op plaats',value:state.q,onchange(e){state.q=e.target.value.toLowerCase();render();}}),
 h('div',{class:'grid'},f.slice(0,state.shown).map(a=>h('article',{class:'card'},h('a',{href:'/wimpel/'+a.id},h('img',{src:a.foto,alt:'',loading:'lazy'}),h('h3',{},a.naam+', '+a.leeftijd)),h('p',{},a.plaats+' – '+a.kop),h('b',{},'€ '+a.uurtarief)))),
 f.length>state.shown?h('button',{onclick(){state.shown+=6;render();}},'Meer laden'):null);}
function View(){const p=location.pathname.replace(/\/$/,'')||'/';const m=p.match(/^\/wimpel\/(\d+)$/);
 if(p==='/'||m){const ad=m&&state.ads.find(a=>a.id==m[1]);document.title=ad?ad.naam+' | Mosterdwimpel':'Mosterdwimpel – escorts op afspraak';return [List(),ad?Drawer(ad):m?h('p',{},'Deze wimpel hangt er niet meer.'):null];}
 if(p==='/melden'){document.title='Advertentie melden | Mosterdwimpel';return [h('h1',{},'Een advertentie melden'),h('p',{},'Iedereen kan melden, een account is niet nodig. Je naam hoeven we niet te weten.'),ReportForm(null)];}
 const c=state.pages[p];document.title=(c?c.titel:'Niet gevonden')+' | Mosterdwimpel';return c?[h('article',{},h('h1',{},c.titel),h('div',{html:c.html}))]:[h('h1',{},'404'),h('p',{},'Geen wind, geen wimpel.')];}
function render(){root.replaceChildren(...[h('header',{},h('b',{},'Mosterdwimpel '),h('nav',{},link('/','Escorts'),link('/plaatsen','Adverteren'),link('/tarieven','Prijzen'),link('/vragen','Vragen'),link('/over','Over'))),h('main',{},View()),
 state.report?h('div',{class:'modalwrap'},h('div',{class:'modal',role:'dialog','aria-label':'Wimpel melden'},h('button',{onclick(){state.report=null;render();}},'Annuleer'),h('h2',{},'Deze wimpel melden'),ReportForm(state.report))):null,
 state.toast?h('div',{role:'status'},state.toast):null,
 h('footer',{},link('/spelregels','Spelregels'),link('/privacy','Privacy'),link('/veilig','Veilig & hulp'),link('/melden','Advertentie melden'),link('/verificatie','Verificatie'),link('/cijfers','Cijfers'),link('/contact','Contact'),h('p',{},'© 2016–2026 Wimpelwacht B.V., KvK 90014478')),
 state.ok?null:Gate()].filter(x=>x!=null));}
root.textContent='Laden…';
Promise.all(['/api/advertenties.json','/api/paginas.json'].map(u=>fetch(u).then(r=>r.json()))).then(([a,p])=>{state.ads=a.items;state.pages=p;render();});
