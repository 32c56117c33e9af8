const $=s=>document.querySelector(s);
const haal=async u=>{const r=await fetch(u);return r.ok?r.text():'<h1>Niet gevonden</h1>';};
const BLADEN=['voorwaarden','code','vragen','hulp','contact','cijfers','tips','melden','plaatsen','privacy'];
const MENU=[['/','Mannen'],['/plaatsen','Profiel plaatsen'],['/tips','Tips voor bezoekers'],['/vragen','Veelgestelde vragen'],['/code','Gedragscode'],['/cijfers','Cijfers'],['/contact','Contact']];
const VOET=[['/voorwaarden','Algemene voorwaarden'],['/privacy','Privacyverklaring'],['/hulp','Hulp en steun'],['/melden','Melding indienen'],['/contact','Contact']];
const link=([h,t])=>`<a href="${h}">${t}</a>`;
$('#kop').innerHTML='<span class="merk" role="link" tabindex="0">Helderblauw</span><button class="hb" aria-label="Menu" aria-expanded="false">&#9776;</button>';
$('#voet').innerHTML=VOET.map(link).join('')+'<p>&copy; Clearwater Blue Ltd.</p>';
function naar(p){history.pushState(null,'',p);toon();window.scrollTo(0,0);}
$('.merk').onclick=()=>naar('/');
$('.hb').onclick=e=>{const b=e.currentTarget,l=$('#lade');if(l){l.remove();b.setAttribute('aria-expanded','false');return;}
  const n=document.createElement('nav');n.id='lade';n.innerHTML=MENU.map(link).join('');$('#kop').after(n);b.setAttribute('aria-expanded','true');};
document.addEventListener('click',e=>{const a=e.target.closest('a[href^="/"]');if(a){e.preventDefault();$('#lade')?.remove();$('.hb').setAttribute('aria-expanded','false');naar(a.getAttribute('href'));return;}
  const k=e.target.closest('[role=link][data-naar]');if(k)naar(k.dataset.naar);});
document.addEventListener('keydown',e=>{if(e.key==='Enter'&&e.target.dataset?.naar)naar(e.target.dataset.naar);});
addEventListener('popstate',toon);
function poort(){if(document.cookie.includes('hb18=1')||$('.poort'))return;
  const d=document.createElement('div');d.className='poort';
  d.innerHTML='<div role="dialog" aria-modal="true" aria-label="Toegang"><h2>Alleen voor volwassenen</h2><p>Deze website bevat advertenties van mannen die betaald gezelschap aanbieden. Door verder te gaan verklaart u 18 jaar of ouder te zijn.</p><button class="knop">Ik ben 18 jaar of ouder, verder</button></div>';
  d.querySelector('button').onclick=()=>{document.cookie='hb18=1;path=/;max-age=2592000';d.remove();};document.body.append(d);}
async function toon(){
  const p=location.pathname.replace(/\/$/,'');const vak=$('#vak');const m=/^\/m\/([a-z]+)$/.exec(p);
  if(p===''){vak.innerHTML=await haal('/deel/start.html');lijst();poort();}
  else if(m){vak.innerHTML=await haal(`/deel/m/${m[1]}.html`);$('#vak .meld')?.addEventListener('click',e=>paneel(e.currentTarget,$('#vak h1').textContent));poort();}
  else if(BLADEN.includes(p.slice(1))){vak.innerHTML=await haal(`/deel${p}.html`);const h=$('#meldplek');if(h)paneel(h,null);$('#vak .chat')?.addEventListener('click',e=>{e.currentTarget.outerHTML='<div class="paneel chatbot"><p>Blauwtje: Goedendag, ik ben een computer. Waarmee kan ik u helpen?</p><input aria-label="Uw vraag"><button class="knop">Vraag</button></div>';});}
  else vak.innerHTML='<h1>Niet gevonden</h1>';
  document.title=($('#vak h1')?.textContent||'')+' - Helderblauw';
}
async function lijst(){let n=0;const g=$('.tegels'),w=$('#wacht');
  const meer=async()=>{n++;if(n>3)return;g.insertAdjacentHTML('beforeend',await haal(`/deel/lijst-${n}.html`));if(n===3)io.disconnect(),w.remove();};
  const io=new IntersectionObserver(x=>{if(x.some(y=>y.isIntersecting))meer();},{rootMargin:'200px'});await meer();io.observe(w);
  w.onclick=meer;}
function paneel(bij,wie){
  if($('.paneel'))return;const s=document.createElement('div');s.className='paneel';bij.after(s);
  const redenen=['De man op het profiel is mogelijk jonger dan 18','Oplichting of vooruitbetaling','De foto\'s zijn van iemand anders','Beledigende tekst','Iets anders'];
  const een=()=>{s.innerHTML=`<h2>Melding ${wie?'over het profiel van '+wie:'over een profiel'}</h2><p>Stap 1 van 2: reden</p>`+redenen.map((r,i)=>`<label><input type="radio" name="reden" value="${i}"> ${r}</label>`).join('')+'<button class="knop v">Volgende</button>';
    s.querySelector('.v').onclick=twee;};
  const twee=()=>{s.innerHTML=`<h2>Melding ${wie?'over het profiel van '+wie:'over een profiel'}</h2><p>Stap 2 van 2: toelichting</p>`+(wie?'':'<label>Adres (link) van het profiel<br><input name="adres" type="url" size="40" required></label>')+
    '<label>Toelichting<br><textarea name="toelichting" rows="5" cols="40" required></textarea></label><label>Naam (niet verplicht)<br><input name="naam" size="40"></label><label>E-mailadres (niet verplicht)<br><input name="email" type="email" size="40"></label>'+
    '<p>De afhandeling staat beschreven in artikel 7 van de <a href="/voorwaarden">algemene voorwaarden</a>.</p><button class="knop t">Terug</button> <button class="knop v">Indienen</button>';
    s.querySelector('.t').onclick=een;s.querySelector('.v').onclick=()=>{s.innerHTML='<p role="status">De melding is ingediend.</p>';};};
  een();}
toon();
