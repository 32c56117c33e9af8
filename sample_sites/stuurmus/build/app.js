import{kaartjes}from'./kaartjes.js';import{schermen,lijst}from'./hulp.js';
const app=document.querySelector('sm-app');
const el=(tag,attrs={},html='')=>{const n=document.createElement(tag);for(const k in attrs)k.startsWith('@')?n.addEventListener(k.slice(1),attrs[k]):n.setAttribute(k,attrs[k]);if(html)n.innerHTML=html;return n};
class Router{constructor(){this.stack=[];addEventListener('popstate',()=>this.draw())}push(u){history.pushState({d:1},'',u);this.draw()}back(f){history.state&&history.state.d?history.back():(history.replaceState({},'',f),this.draw())}
draw(){let p=location.pathname;if(p==='/'||p==='/tabs'){history.replaceState({},'','/tabs/ontdek');p='/tabs/ontdek'}scrollTo(0,0);app.replaceChildren();
const m=p.split('/').filter(Boolean);
if(m[0]==='kaartje')return vKaart(m[1]);if(m[0]==='meld')return vMeld(m[1]);
if(m[1]==='hulp'&&m[2]==='melden')return vMeld();if(m[1]==='hulp'&&m[2])return vScherm(m[2]);
if(m[1]==='hulp')return vHulp();if(m[1]==='bewaard')return vBewaard();if(m[1]==='ik')return vIk();return vOntdek()}}
const r=new Router;
const bar=(t,back,extra)=>{const b=el('sm-toolbar');if(back)b.append(el('button',{'aria-label':'Terug','@click':()=>r.back(back)},'‹'));b.append(el('b',{},t));if(extra)b.append(extra);app.append(b)};
const inhoud=()=>{const c=el('sm-content');app.append(c);return c};
const tabs=cur=>{const t=el('sm-tabs');for(const[k,i,n]of[['ontdek','◎','Ontdek'],['bewaard','♡','Bewaard'],['hulp','?','Hulp'],['ik','☺','Ik']]){const x=el('sm-tab',{role:'tab','@click':()=>r.push('/tabs/'+k)},`<i>${i}</i>${n}`);if(k===cur)x.setAttribute('on','');t.append(x)}app.append(t)};
const toast=t=>{const x=el('sm-toast',{},t);app.append(x);setTimeout(()=>x.remove(),1800)};
const bew=()=>JSON.parse(localStorage.smb||'[]');
const kaart=k=>el('sm-card',{role:'button',tabindex:0,'@click':()=>r.push('/kaartje/'+k.id)},`<div class="f"></div><div class="t"><h3>${k.n}, ${k.j}</h3><small>${k.p} · ${k.s}</small><div>${k.k}</div><b>${k.e}</b></div>`);
let seg='alles';
function vOntdek(){bar('Stuurmus');const c=inhoud(),s=el('sm-segment'),w=el('div');for(const x of['alles','massage','date'])s.append(el('button',{'class':x===seg?'on':'','@click':()=>{seg=x;r.draw()}},x[0].toUpperCase()+x.slice(1)));c.append(s,w);kaartjes.filter(k=>seg==='alles'||k.s===seg).forEach(k=>w.append(kaart(k)));
const v=el('div',{'class':'voet'},'Je gebruikt Stuurmus volgens de <u data-g="spelregels">Spelregels</u> · <u data-g="gegevens">Je gegevens</u>');v.querySelectorAll('u').forEach(u=>u.onclick=()=>r.push('/tabs/hulp/'+u.dataset.g));c.append(v);tabs('ontdek')}
function vBewaard(){bar('Bewaard');const c=inhoud(),b=kaartjes.filter(k=>bew().includes(k.id));b.length?b.forEach(k=>c.append(kaart(k))):c.append(el('div',{'class':'pad'},'<p>Nog niks bewaard. Druk op de drie puntjes bij een kaartje.</p>'));tabs('bewaard')}
function vIk(){bar('Ik');const c=inhoud();c.append(el('div',{'class':'pad'},'<h2>Hoi</h2><p>Log in om je kaartje en je tegoed te zien. Alleen kijken kan zonder.</p>'),el('label',{'class':'fld'},'<span>Je 06</span><input type="tel" name="tel" placeholder="06 …">'),el('div',{'class':'pad'},'<button class="btn" disabled>Stuur me een code</button>'));const i=c.querySelector('input'),b=c.querySelector('.btn');i.oninput=()=>b.disabled=i.value.length<10;b.onclick=()=>toast('Even geduld…');tabs('ik')}
function vHulp(){bar('Hulp');const c=inhoud();c.append(el('div',{'class':'nood'},'Zit je nu in de knel? Bel <b>112</b>.'));for(const g of lijst){const l=el('sm-list');g.forEach(([id,ic,n])=>l.append(el('sm-item',{role:'button',tabindex:0,'@click':()=>r.push('/tabs/hulp/'+id)},`<span class="ic">${ic}</span><span class="lb">${n}</span><span class="ch">›</span>`)));c.append(l)}c.append(el('div',{'class':'voet'},'versie 5.3.1'));tabs('hulp')}
function vScherm(id){const s=schermen[id]||{t:'Oeps',h:'<p>Dit scherm is er niet.</p>'};bar(s.t,'/tabs/hulp');inhoud().append(el('div',{'class':'pad'},s.h));tabs('hulp')}
function vKaart(id){const k=kaartjes.find(x=>x.id===id);const meer=el('button',{'aria-label':'Meer','@click':()=>k&&sheet(k)},'…');bar(k?k.n:'Weg','/tabs/ontdek',meer);const c=inhoud();if(!k)return c.append(el('div',{'class':'pad'},'Dit kaartje is er niet meer.'));
c.append(el('div',{style:'height:220px;background:linear-gradient(160deg,#9db7a6,#4c6a58)'}),el('div',{'class':'pad'},`<h2>${k.n}, ${k.j}</h2><small>${k.p} · ${k.s}${k.v?' · ✔ vinkje':''}</small><p>${k.d}</p><p><b>${k.e}</b></p><p>Bel of app: ${k.t}</p>`));tabs('ontdek')}
function sheet(k){const s=el('sm-sheet',{role:'dialog'}),d=el('div');const rij=(t,f,c='')=>d.append(el('button',{'class':c,'@click':()=>{s.remove();f()}},t));rij('Deel',()=>toast('Link gekopieerd'));rij('Bewaar',()=>{localStorage.smb=JSON.stringify([...new Set([...bew(),k.id])]);toast('Bewaard')});rij('Meld',()=>r.push('/meld/'+k.id),'rood');rij('Annuleer',()=>{},'x');s.onclick=e=>e.target===s&&s.remove();s.append(d);app.append(s)}
function vMeld(id){const k=kaartjes.find(x=>x.id===id);bar(k?'Meld dit kaartje':'Iets melden',k?'/kaartje/'+id:'/tabs/hulp');const c=inhoud();
c.append(el('div',{'class':'pad'},k?`<p>Je meldt het kaartje van <b>${k.n}</b> uit ${k.p}.</p>`:'<p>Met dit formulier meld je iets over een kaartje. Inloggen hoeft niet.</p>'));
if(!k)c.append(el('label',{'class':'fld'},'<span>Om welk kaartje gaat het? (naam en plaats) *</span><input name="kaartje" required>'));
const l=el('sm-list',{role:'radiogroup'});['Nepfoto’s','Oplichter','Is nog geen 18','Spam of reclame','Wat anders'].forEach((o,i)=>l.append(el('label',{'class':'fld'},`<input type="radio" name="reden" value="${i}" required style="width:auto"> ${o}`)));c.append(l);
c.append(el('label',{'class':'fld'},'<span>Wat is er mis mee?</span><textarea name="uitleg" rows="4"></textarea>'),el('label',{'class':'fld'},'<span>Je naam *</span><input name="naam" required>'),el('label',{'class':'fld'},'<span>Je mailadres *</span><input name="mail" type="email" required>'),el('div',{'class':'pad'},'<p><small>* moet ingevuld. Anonieme meldingen nemen we niet aan, daar kwam te veel onzin van.</small></p><button class="btn" disabled>Verstuur</button><p><small>Je krijgt een mailtje terug dat we het binnen hebben. Bij serieuze dingen kunnen we de politie erbij halen.</small></p>'));
const b=c.querySelector('.btn');c.oninput=()=>b.disabled=![...c.querySelectorAll('input:not([type=radio])')].every(x=>x.value)||!c.querySelector('input[type=radio]:checked');b.onclick=()=>{toast('Verstuurd');r.back('/tabs/ontdek')};tabs(k?'ontdek':'hulp')}
r.draw();
