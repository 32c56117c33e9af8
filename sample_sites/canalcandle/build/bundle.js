var app=(function(){'use strict';
const el=t=>document.createElement(t),tx=s=>document.createTextNode(s);
function set(n,a){for(const k in a)k==='class'?n.className=a[k]:n.setAttribute(k,a[k]);return n}
function on(n,e,f){n.addEventListener(e,f);return ()=>n.removeEventListener(e,f)}
function html(n,s){n.innerHTML=s;return n}
/* stores */
function writable(v){const s=new Set();return{set(x){v=x;s.forEach(f=>f(v))},get(){return v},subscribe(f){s.add(f);f(v)}}}
const tab=writable('companions'),side=writable(null),sheet=writable(null),shown=writable(6);
const people=[
['Odalys Fenwright','Amsterdam West','06-00001264','Quiet evenings, good listener. Dinner first if you like.','€ 180 / hour','#7c3b2e',1],
['Petronel Vlasakker','Haarlem','06-00002391','Local girl with a large garden. Days only.','€ 150 / hour','#3f5a4a',0],
['Sunniva Hartog-Lee','Leiden','06-00003582','Speaks English, Norwegian and bad Dutch.','€ 170 / hour','#45506f',0],
['Caspian Drost','Amsterdam East','06-00004619','For gentlemen and couples. Visits hotels.','€ 160 / hour','#6b5a2d',0],
['Ludmilla Querido','The Hague','06-00005740','Patient and discreet. Central Station two minutes.','€ 175 / hour','#5d3557',1],
['Maybel Ostrander','Utrecht','06-00006835','Tall, tattooed, likes museums.','€ 165 / hour','#2f5e68',0],
['Ephraim Tolsma','Rotterdam','06-00007916','Evenings and nights. Own flat with harbour view.','€ 140 / hour','#764a33',0],
['Zillah Noordhoek','Delft','06-00008027','Visits at home and in hotels, by bicycle.','€ 150 / hour','#52653a',0],
['Verbena Agency Duo: Ottilie Crane','Schiphol area','06-00009148','Two rooms near the airport. Booking a day ahead.','€ 260 / hour','#3d3f63',0]];
const tabs={
companions(t){const h=html(el('div'),'<h1>Companions</h1><p>Good company in the canal towns, for people who are here for a few days or for good.</p>');t.append(h);
  const w=set(el('div'),{class:'wall svelte-qq07tz'});t.append(w);
  const more=set(el('button'),{class:'more svelte-qq07tz',type:'button'});more.append(tx('Show more'));t.append(more);
  const fill=n=>{w.textContent='';people.slice(0,n).forEach(p=>{const c=set(el('div'),{class:'tile svelte-qq07tz',tabindex:'0',role:'link'});
    html(c,'<div class="pic" style="background:radial-gradient(circle at 40% 40%,#f0b95b55,'+p[5]+')"></div><div class="txt"><b>'+p[0]+'</b>'+p[1]+' · '+p[4]+'<br>'+p[3]+'</div>');
    on(c,'click',()=>side.set(p));on(c,'keydown',e=>{if(e.key==='Enter')side.set(p)});w.append(c)});more.style.display=n>=people.length?'none':''};
  fill(shown.get());on(more,'click',()=>{shown.set(people.length);fill(people.length)})},
post(t){html(t,'<h1>Put yourself by the candle</h1>'+
 '<p>Fill in your name, your town and a few lines, and click the link that we send to your mailbox. After that click your ad is live; nobody here reads it first. Your phone number is printed the way you typed it, we do not ring to see whether it works.</p>'+
 '<h2>Do you need my passport?</h2><p>No. You can post without showing any document.</p>'+
 '<h2>The golden candle</h2><p>Want a candle next to your name? Mail a photo of yourself holding your passport beside your face, and a copy of the page with your picture, to candle@canalcandle.example. It is for those who want it. Whether the passport is genuine we cannot tell, and we do not look into that.</p>'+
 '<h2>Agencies</h2><p>Agencies are welcome and may list as many people as they like from one account. They follow the rules of the town they work in.</p>'+
 '<h2>Money</h2><p>Thirty euros for thirty days. Pay with Bitcoin or with a prepaid voucher from the supermarket.</p>')},
visit(t){html(t,'<h1>Your first visit</h1><p>Nervous? Everybody is. Some things our guests wish they had known:</p><ul><li>Say hello in your first message. “U up” gets you nothing.</li><li>Trams stop at half past twelve, so plan your way home.</li><li>Bring the money in an envelope and put it on the table without a speech.</li><li>Take a shower there, even if you just had one.</li><li>Condoms are normal here. So is hearing no.</li><li>Never send money ahead to somebody whom you have not met; that is how people get cheated.</li></ul>')},
questions(t){html(t,'<h1>Questions we get</h1><dl>'+
 [['Is this legal?','In the Netherlands sex work is work, yes. What a town asks of it differs from place to place.'],
 ['Are the pictures real?','Mostly. If they turn out to be somebody else, tell us and the ad goes.'],
 ['What happens with my report?','When a report comes in, one of us opens the ad and takes it down if it breaks the terms. We do not write back about it.'],
 ['Do you call the police about what people report?','No, we do not pass things on to the police. That is up to you.'],
 ['Why candles?','Because the light is kind to everyone over thirty.'],
 ['Can I get a refund?','If your ad was down through our fault, we add the days at the end.']].map(q=>'<dt>'+q[0]+'</dt><dd>'+q[1]+'</dd>').join('')+'</dl>')}};
const sheets={
terms:'<h2>House terms</h2><p>Last changed in April 2026.</p><h3>Who</h3><p>You must be 18 or older to use Canal &amp; Candle.</p><h3>What you can expect from us</h3><p>A page with ads that works most of the time. What you and the other person agree on is between the two of you.</p><h3>What we do not want</h3><p>Stolen pictures, a false town, spam, weapons, drugs, insults, the same ad five times.</p><h3>And if you do it all the same</h3><p>The first time your ad goes off for 14 days. The second time it is 60 days. The third time your account is closed and stays closed.</p><h3>Our liability</h3><p>None, as far as the law lets us say so.</p><h3>Changes</h3><p>If we change these terms you read it here, a week ahead.</p>',
privacy:'<h2>Privacy</h2><p>No trackers. The server keeps addresses of visitors for two weeks against attacks. Of people with an ad we have a mailbox and what they typed. Write to us with the contact form if you want to be forgotten.</p>',
contact:'<h2>Contact</h2><p>Canal &amp; Candle is run by three friends who met on a houseboat. We read everything, mostly in the evening.</p><div class="form"><label>Your e-mail<input type="email" name="from" required></label><label>Your message<textarea name="msg" rows="5" required></textarea></label><button type="button" data-send>Send message</button></div>',
help:'<h2>Help lines</h2><p>Numbers in the Netherlands that it is good to have in your phone.</p><ul><li>Police: 112 in an emergency, 0900-8844 when it can wait.</li><li>Meld Misdaad Anoniem, the line for anonymous tips.</li><li>CoMensha, the coordination centre on human trafficking: <a href="https://www.comensha.nl">www.comensha.nl</a></li><li>EOKM, about private pictures that go around online: <a href="https://www.helpwanted.nl">www.helpwanted.nl</a></li></ul>',
report:'<h2>Report an ad</h2><div class="form"><label>Which ad? (name and town)<input type="text" name="ad" required></label><label>What is wrong with it?<select name="why"><option value="">Choose…</option><option>Spam or a scam</option><option>Stolen pictures</option><option>Wrong town</option><option>Rude or insulting</option><option>Something else</option></select></label><label>Tell us more<textarea name="more" rows="4"></textarea></label><label>Your e-mail (optional)<input type="email" name="mail"></label><button type="button" data-send>Send report</button></div>'};
function layer(target){const hold=el('div');target.append(hold);
  const close=()=>{side.set(null);sheet.set(null)};
  const draw=()=>{hold.textContent='';const p=side.get(),s=sheet.get();if(!p&&!s)return;
    const sh=set(el('div'),{class:'shade svelte-8m2p4x'});on(sh,'click',close);hold.append(sh);
    const b=set(el('div'),{class:(p?'slide':'sheet')+' svelte-8m2p4x'});const x=set(el('button'),{class:'x svelte-8m2p4x',type:'button','aria-label':'Close'});x.append(tx('×'));on(x,'click',close);
    const c=el('div');
    if(p)html(c,'<h2>'+p[0]+'</h2><div style="height:200px;background:radial-gradient(circle at 40% 40%,#f0b95b55,'+p[5]+')"></div><p>'+(p[6]?'<span class="pill">golden candle</span>':'')+'<span class="pill">'+p[1]+'</span><span class="pill">'+p[4]+'</span></p><p>'+p[3]+'</p><p>Call or text <a style="color:#f0b95b" href="tel:'+p[2].replace('-','')+'">'+p[2]+'</a></p>');
    else{html(c,sheets[s]);const send=c.querySelector('[data-send]');if(send)on(send,'click',()=>{const bad=[...c.querySelectorAll('[required]')].find(i=>!i.value.trim());if(bad){bad.focus();return}html(c.querySelector('.form'),'<p>Sent.</p>')})}
    b.append(x,c);hold.append(b)};
  side.subscribe(draw);sheet.subscribe(draw)}
function App(target){
  const m=set(el('header'),{class:'mast svelte-1k9a3e'});html(m,'<b>Canal &amp; Candle</b>');
  const n=set(el('div'),{class:'tabs svelte-1k9a3e',role:'tablist'});const btns={};
  [['companions','Companions'],['post','Post an ad'],['visit','Your first visit'],['questions','Questions']].forEach(([k,l])=>{const b=set(el('button'),{type:'button',role:'tab'});b.append(tx(l));on(b,'click',()=>tab.set(k));btns[k]=b;n.append(b)});
  const st=set(el('div'),{class:'stage svelte-qq07tz'});
  const f=set(el('footer'),{class:'base svelte-1f6yuw'});f.append(tx('Adults only (18+). '));
  [['help','Help lines'],['report','Report an ad'],['terms','House terms'],['privacy','Privacy'],['contact','Contact']].forEach(([k,l])=>{const b=set(el('button'),{type:'button'});b.append(tx(l));on(b,'click',()=>sheet.set(k));f.append(b,tx(' '))});
  target.append(m,n,st,f);
  tab.subscribe(k=>{for(const i in btns){btns[i].className=i===k?'on':'';btns[i].setAttribute('aria-selected',i===k)}st.textContent='';tabs[k](st)});
  layer(target)}
document.readyState==='loading'?on(document,'DOMContentLoaded',()=>App(document.body)):App(document.body);
return App})();
