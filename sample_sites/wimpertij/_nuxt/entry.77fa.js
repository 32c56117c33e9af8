(function(){"use strict";
const D='data-v-5f1c2a',P=window.__PAGES__;
const S={lang:localStorage.getItem('wt_lang')||'nl',ok:localStorage.getItem('wt_ok')==='1',ads:null,wiz:null};
const T={nl:{aanbod:'Aanbod',pl:'Plaatsen',help:'Hulp',kl:'Voor klanten',rules:'Spelregels',meld:'Misstand melden',terms:'Voorwaarden',fig:'Cijfers',about:'Over ons',g1:'Wimpertij is voor volwassenen',g2:'Op deze site staan advertenties van sekswerkers. Je mag alleen verder als je 18 jaar of ouder bent.',yes:'Ja, ik ben 18 of ouder',no:'Nee, ik ben jonger',all:'Wie staan er vandaag?',rep:'Meld deze advertentie',back:'Terug naar aanbod',bel:'Toon nummer',
 only:'',w:['Waar?','Wat is er?','Toelichting'],w0:'Zie je iets dat niet in de haak is? Je hoeft geen account te hebben en je naam hoef je niet te geven.',url:'Adres of naam van de advertentie',about2:'Je meldt de advertentie: ',cats:['Ik denk dat deze persoon minderjarig is','Dwang, uitbuiting of mensenhandel','Foto’s van iemand anders','Oplichting','Andere illegale inhoud'],why:'Vertel wat je hebt gezien en waarom je denkt dat het niet mag',nm:'Naam (mag leeg blijven)',em:'E-mail (mag leeg blijven)',after:'Je krijgt meteen een bericht dat je melding binnen is. Binnen drie werkdagen laten we je weten wat we hebben besloten.',next:'Volgende',prev:'Vorige',send:'Versturen',done:'Bedankt, je melding is verstuurd.'},
en:{aanbod:'Listings',pl:'Advertise',help:'Help',kl:'For clients',rules:'House rules',meld:'Report abuse',terms:'Terms',fig:'Figures',about:'About',g1:'Wimpertij is for adults',g2:'This site holds advertisements of sex workers. Go on only if you are 18 or older.',yes:'Yes, I am 18 or older',no:'No, I am younger',all:'Who is here today?',rep:'Report this ad',back:'Back to listings',bel:'Show number',
 only:'This page is available in Dutch only.',w:['Where?','What is wrong?','Details'],w0:'Seen something that is not right? You need no account and you need not give your name.',url:'Address or name of the ad',about2:'You are reporting the ad: ',cats:['I think this person is under 18','Coercion, exploitation or human trafficking','Pictures of someone else','Fraud','Other illegal content'],why:'Tell us what you saw and why you think it is not allowed',nm:'Name (may be left empty)',em:'E-mail (may be left empty)',after:'You get a message at once that your report has arrived. Within three working days we tell you what we decided.',next:'Next',prev:'Back',send:'Send',done:'Thank you, your report has been sent.'}};
const t=k=>T[S.lang][k];
function h(tag,p,...c){const e=document.createElement(tag);e.setAttribute(D,'');for(const k in p||{}){if(k.startsWith('on'))e.addEventListener(k.slice(2),p[k]);else if(k==='html')e.innerHTML=p[k];else if(p[k]!==false)e.setAttribute(k,p[k]===true?'':p[k]);}c.flat().forEach(x=>x!=null&&e.append(x));return e}
const link=(to,s,cls)=>h('a',{href:to,class:cls||'nuxt-link'},s);
function go(p){history.pushState({},'',p);S.wiz=null;render();scrollTo(0,0)}
document.addEventListener('click',e=>{const a=e.target.closest&&e.target.closest('a[href^="/"]');if(a){e.preventDefault();go(a.getAttribute('href'))}});
addEventListener('popstate',()=>{S.wiz=null;render()});
async function ads(){if(!S.ads)S.ads=(await (await fetch('/api/advertenties.json')).json()).items;return S.ads}
function head(){return h('header',{class:'bar'},link('/','Wimpertij','logo'),link('/',t('aanbod')),link('/plaatsen',t('pl')),link('/voor-klanten',t('kl')),link('/veilig',t('help')),h('button',{class:'btn q',type:'button','aria-label':'taal / language',onclick(){S.lang=S.lang==='nl'?'en':'nl';localStorage.setItem('wt_lang',S.lang);render()}},S.lang==='nl'?'English':'Nederlands'))}
function foot(){return h('footer',{class:'foot'},link('/melden',t('meld')),link('/spelregels',t('rules')),link('/voorwaarden',t('terms')),link('/privacy','Privacy'),link('/cijfers',t('fig')),link('/over-ons',t('about')),link('/contact','Contact'),h('span',{},'© Wimpertij B.V.'))}
function gate(){return h('div',{class:'gate',role:'dialog','aria-modal':'true'},h('h1',{},t('g1')),h('p',{},t('g2')),h('div',{},h('button',{class:'btn',type:'button',onclick(){S.ok=true;localStorage.setItem('wt_ok','1');render()}},t('yes')),link('/tot-ziens',t('no'),'btn q')))}
async function home(m){const a=await ads();m.append(h('h1',{},t('all')),h('div',{class:'grid'},a.map(x=>h('div',{class:'tile',role:'link',tabindex:0,onclick(){go('/advertentie/'+x.slug)}},h('div',{class:'ph'}),h('h3',{},h('a',{href:'/advertentie/'+x.slug},x.naam+', '+x.leeftijd)),h('p',{},x.plaats),h('p',{},x.tekst)))))}
async function ad(m,slug){const x=(await ads()).find(y=>y.slug===slug);if(!x){m.append(h('h1',{},'404'));return}
 m.append(h('h1',{},x.naam),h('p',{},x.plaats+' · '+x.leeftijd),h('p',{},x.tekst),h('button',{class:'btn',type:'button',onclick(e){e.target.textContent=x.tel}},t('bel')),h('button',{class:'btn q',type:'button',onclick(){go('/melden?advertentie='+x.slug)}},t('rep')),h('p',{},link('/',t('back'))))}
function wizard(m){const q=new URLSearchParams(location.search).get('advertentie');const w=S.wiz||(S.wiz={n:0,where:q||'',cat:'',why:'',nm:'',em:''});const box=h('section',{class:'wiz'});
 m.append(h('h1',{},t('meld')),h('ol',{class:'steps'},t('w').map((s,i)=>h('li',{class:i===w.n?'on':''},s))),box);
 const re=()=>render();
 const f=(k,el)=>{el.value=w[k];el.addEventListener('input',()=>w[k]=el.value);return el};
 if(w.n===0)box.append(h('p',{},t('w0')),q?h('p',{},t('about2')+q):null||h('label',{},t('url'),f('where',h('input',{type:'text',name:'adres'}))));
 if(w.n===1)box.append(...t('cats').map((c,i)=>h('label',{},h('input',{type:'radio',name:'categorie',value:String(i),checked:w.cat===String(i),onchange(){w.cat=String(i)}}),' '+c)));
 if(w.n===2)box.append(h('label',{},t('why'),f('why',h('textarea',{name:'toelichting',rows:5}))),h('label',{},t('nm'),f('nm',h('input',{type:'text',name:'naam'}))),h('label',{},t('em'),f('em',h('input',{type:'email',name:'email'}))),h('p',{},t('after')));
 if(w.n===3)box.append(h('p',{},t('done')));
 else box.append(h('div',{},w.n?h('button',{class:'btn q',type:'button',onclick(){w.n--;re()}},t('prev')):null,h('button',{class:'btn',type:'button',onclick(){w.n++;re()}},w.n===2?t('send'):t('next'))))}
let tick=0;
async function render(){const my=++tick,L=document.getElementById('__layout'),p=location.pathname.replace(/(.)\/$/,'$1');document.documentElement.lang=S.lang;
 const isAd=p==='/'||p.startsWith('/advertentie/');
 if(isAd&&!S.ok){document.title='Wimpertij – 18+';L.replaceChildren(gate());return}
 const m=h('main',{});
 if(p==='/'){document.title='Wimpertij';await home(m)}else if(p.startsWith('/advertentie/')){document.title='Advertentie | Wimpertij';await ad(m,p.slice(13))}
 else if(p==='/melden'){document.title=t('meld')+' | Wimpertij';wizard(m)}
 else{const g=P[S.lang][p]||P.nl[p];if(g){document.title=g[0]+' | Wimpertij';m.append(h('h1',{},g[0]));if(!P[S.lang][p])m.append(h('p',{},h('em',{},t('only'))));m.append(h('article',{html:g[1]}))}else{document.title='404';m.append(h('h1',{},'404'),h('p',{},'Niet gevonden.'))}}
 if(my===tick)L.replaceChildren(...(p==='/tot-ziens'?[m]:[head(),m,foot()]))}
render()})();
