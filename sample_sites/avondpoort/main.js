// avondpoort portal – build 4.12
const root=document.querySelector('app-root');let lijst=null,teksten=null;
const MENU=[['/','Advertenties'],['/adverteren','Adverteren'],['/spelregels','Spelregels'],['/werk','Goed aan het werk'],['/veiligheid','Veilig Avondpoort'],['/hulp','Hulp en adressen'],['/melden','Iets melden'],['/cijfers','Verslag 2025'],['/contact','Contact']];
function el(t,a={},...k){const e=document.createElement(t);for(const n in a){if(n.startsWith('on'))e.addEventListener(n.slice(2),a[n]);else if(a[n]!==null)e.setAttribute(n,a[n]);}e.setAttribute('_ngcontent-avp-c12','');k.flat().forEach(c=>e.append(c));return e}
function link(h,t,c){return el('a',{href:h,class:c||'mat-list-item',routerlink:h},t)}
let shell,outlet,drawer;
function bouw(){
 drawer=el('mat-drawer',{class:'mat-drawer',role:'navigation',hidden:''});MENU.forEach(m=>drawer.append(link(...m)));
 outlet=el('main');
 shell=el('div',{class:'mat-drawer-container'},
  el('mat-toolbar',{class:'mat-toolbar'},el('button',{class:'mat-icon-button','aria-label':'Menu',onclick:e=>{e.stopPropagation();drawer.toggleAttribute('hidden')}},'☰'),link('/','Avondpoort','merk')),
  drawer,outlet,
  el('footer',{},link('/voorwaarden','Algemene voorwaarden','f'),link('/privacy','Privacy','f'),link('/hulp','Hulp en adressen','f'),link('/melden','Iets melden','f'),link('/contact','Contact','f'),el('div',{},'© 2026 Avondpoort Media B.V.')));
 root.append(shell);
}
function dialoog(inhoud,label,slot){const b=el('div',{class:'cdk-overlay-backdrop'});const p=el('mat-dialog-container',{class:'cdk-overlay-pane mat-dialog-container',role:'dialog','aria-modal':'true','aria-label':label});const w=el('div',{class:'cdk-overlay-container'},b,p);const dicht=()=>w.remove();p.append(...inhoud(dicht));if(!slot)b.onclick=dicht;document.body.append(w);return dicht}
function snack(t){const s=el('div',{class:'snack',role:'status'},t);document.body.append(s);setTimeout(()=>s.remove(),5000)}
function poort(){ if(localStorage.getItem('avp18')||!(location.pathname=='/'||location.pathname.startsWith('/advertentie/')))return;
 if(document.querySelector('.avp-poort'))return;
 dialoog(d=>[el('h2',{class:'mat-dialog-title avp-poort'},'Alleen voor volwassenen'),el('div',{class:'mat-dialog-content'},'Avondpoort is bedoeld voor bezoekers van 18 jaar en ouder. Bevestig dat u die leeftijd hebt. ',link('/voorwaarden','Algemene voorwaarden','f')),
 el('div',{class:'mat-dialog-actions'},el('button',{class:'mat-raised-button',onclick:()=>{localStorage.setItem('avp18','1');d()}},'Ja, ik ben 18 of ouder'),' ',link('/nog-geen-18','Nee, ik ben jonger','mat-stroked-button'))],'Leeftijd',true)}
function veld(l,n,soort,opt){const id='mat-input-'+n;let i;if(opt){i=el('select',{id,name:n,required:''});opt.forEach(o=>i.append(el('option',{value:o},o)))}else i=el(soort=='textarea'?'textarea':'input',{id,name:n,type:soort=='textarea'?null:soort,...(n=='naam'||n=='email'?{}:{required:''})});return el('mat-form-field',{class:'mat-form-field'},el('label',{for:id},l),i)}
const REDENEN=['Lijkt jonger dan 18','Lijkt gedwongen of uitgebuit te worden','Foto van iemand anders','Oplichting','Iets anders dat niet mag'];
function formulier(waar,klaar){const f=el('form',{class:'ng-untouched',novalidate:null,onsubmit:e=>{e.preventDefault();snack('Bedankt, we hebben het ontvangen.');klaar&&klaar()}});
 f.append(waar?el('p',{},'U meldt de advertentie '+waar+'.'):veld('Adres (link) van de advertentie','url','url'),veld('Wat is er aan de hand?','reden','',REDENEN),veld('Toelichting','toelichting','textarea'),veld('Uw naam (mag leeg blijven)','naam','text'),veld('Uw e-mailadres (mag leeg blijven)','email','email'),el('label',{},el('input',{type:'checkbox',name:'gt',required:''}),' Ik doe deze melding te goeder trouw en naar beste weten.'),el('p',{},el('button',{class:'mat-raised-button',type:'submit'},'Verstuur melding')));return f}
function kaart(a){return el('mat-card',{class:'mat-card',role:'link',tabindex:'0','data-href':'/advertentie/'+a.id},el('h3',{},el('a',{href:'/advertentie/'+a.id},a.naam)),el('div',{class:'mat-card-subtitle'},a.plaats+(a.leeftijd?' · '+a.leeftijd+' jaar':'')),el('p',{},a.tekst))}
async function toon(){
 const p=location.pathname.replace(/\/+$/,'')||'/';outlet.textContent='';drawer.setAttribute('hidden','');
 if(!lijst)lijst=(await (await fetch('/api/listings.json')).json()).items;
 if(!teksten)teksten=await (await fetch('/assets/teksten.json')).json();
 document.title='Avondpoort';
 if(p=='/'){outlet.append(el('h1',{},'Advertenties in Overijssel en omstreken'),el('div',{class:'grid'},lijst.map(kaart)))}
 else if(p.startsWith('/advertentie/')){const a=lijst.find(x=>x.id==p.split('/')[2]);if(!a){outlet.append(el('p',{},'Deze advertentie is er niet meer.'))}else{document.title=a.naam+' – Avondpoort';
  outlet.append(el('app-advertentie',{},el('h1',{},a.naam),el('p',{},a.plaats+(a.leeftijd?', '+a.leeftijd+' jaar':'')),el('p',{},a.tekst),el('p',{},'Telefoon: '+a.tel),el('button',{class:'mat-stroked-button',onclick:()=>dialoog(d=>[el('h2',{class:'mat-dialog-title'},'Advertentie melden'),formulier(a.naam+' (nr. '+a.id+')',d),el('button',{class:'mat-stroked-button',onclick:d},'Sluiten')],'Melden')},'⚑ Meld deze advertentie')))}}
 else if(p=='/melden'){document.title='Iets melden – Avondpoort';outlet.append(el('h1',{},'Iets melden'),el('p',{},'Ziet u iets op Avondpoort dat niet mag? Vul dit in; een account is niet nodig.'),formulier(null),el('h2',{},'En dan?'),el('p',{},'U krijgt meteen een bevestiging dat uw melding binnen is, als u een mailadres opgaf. Binnen drie werkdagen laten we u weten wat we hebben besloten en waarom.'))}
 else{const t=teksten[p.slice(1)];if(t){document.title=t.titel+' – Avondpoort';const x=el('article');x.innerHTML=t.html;outlet.append(x)}else outlet.append(el('h1',{},'Niet gevonden'))}
 poort();
}
document.addEventListener('click',e=>{let a=e.target.closest('a[href^="/"]');const k=e.target.closest('[data-href]');const h=a?a.getAttribute('href'):k?k.dataset.href:null;if(!h)return;e.preventDefault();document.querySelectorAll('.cdk-overlay-container').forEach(x=>x.remove());history.pushState({},'',h);scrollTo(0,0);toon()});
addEventListener('popstate',toon);bouw();toon();
