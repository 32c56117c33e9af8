(()=>{
const $app=document.getElementById('__app');
const rta=document.createElement('meta');rta.name='RATING';rta.content='RTA-5042-1996-1400-1577-RTA';document.head.append(rta);
const esc=s=>String(s).replace(/[&<>"]/g,c=>({'&':'&amp;','<':'&lt;','>':'&gt;','"':'&quot;'}[c]));
const allowed=()=>/(^|; )qm_entry=adult/.test(document.cookie);
const cache={};
const api=async p=>cache[p]??(cache[p]=await (await fetch('/api/'+p+'.json')).json());
const CONTENT={'/advertise':'advertise','/faq':'faq','/etiquette':'etiquette','/help':'help','/about':'about','/legal/terms':'terms','/legal/content-standards':'content-standards','/legal/privacy':'privacy','/legal/dsa':'dsa'};
const inline=s=>esc(s).replace(/\[([^\]]+)\]\(([^)]+)\)/g,'<a href="$2">$1</a>');
const blocks=b=>b.map(x=>x.h?`<h2>${inline(x.h)}</h2>`:x.l?`<ul>${x.l.map(i=>`<li>${inline(i)}</li>`).join('')}</ul>`:x.q?`<details><summary>${inline(x.q)}</summary><p>${inline(x.a)}</p></details>`:`<p>${inline(x.p)}</p>`).join('');
const head=()=>`<header><a class="brand" href="/">Quillmere</a><a href="/escorts">Escorts</a><a href="/agencies">Agencies</a><a href="/advertise">Advertise</a><a href="/faq">FAQ</a><a href="/sign-in">Sign in</a></header>`;
const tile=a=>`<article class="tile"><a href="/escorts/${a.slug}"><div class="ph"></div><h3>${esc(a.name)}</h3></a><div>${esc(a.city)} &middot; ${esc(a.rate)}</div><p class="muted">${esc(a.line)}</p></article>`;
const footerLinks=[['/legal/terms','Terms of Use'],['/legal/content-standards','Content Standards'],['/legal/privacy','Privacy Notice'],['/legal/dsa','Digital Services Act'],['/legal/notice','Report illegal content'],['/help','Help lines'],['/etiquette','Etiquette'],['/about','About'],['/contact','Contact']];
function lazyFooter(){const f=document.createElement('footer');$app.append(f);const fill=()=>{if(f.dataset.on)return;f.dataset.on=1;f.innerHTML=`<nav aria-label="Footer">${footerLinks.map(([h,t])=>`<a href="${h}">${t}</a>`).join('')}</nav><p>&copy; 2026 Quillmere Listings Ltd. Adults only.</p>`};
 if('IntersectionObserver'in window)new IntersectionObserver((e,o)=>{if(e.some(x=>x.isIntersecting)){fill();o.disconnect()}}).observe(f);setTimeout(fill,700)}
const title=t=>document.title=t?`${t} | Quillmere`:'Quillmere';
async function view(path){
 if(path==='/enter'){title('Enter');return `<div class="enter"><h1>Quillmere</h1><p>This directory carries advertisements of an adult nature. By continuing you confirm that you are eighteen years of age or above.</p><p><button data-act="enter">I confirm and continue</button></p><p><a href="https://www.wikipedia.org/">Leave this website</a></p></div>`}
 if(path==='/'){title('');const d=await api('ads');return `<h1>Companions in the Low Countries</h1><p>A quiet, English-language directory for discerning visitors to Amsterdam, The Hague, Rotterdam and beyond.</p><div class="grid">${d.slice(0,6).map(tile).join('')}</div><p><a href="/escorts">See the full directory</a></p>`}
 if(path==='/escorts'){title('Escorts');const d=await api('ads');return `<h1>The directory</h1><label class="field">City<select data-act="city"><option value="">All cities</option>${[...new Set(d.map(a=>a.city))].map(c=>`<option>${c}</option>`).join('')}</select></label><div class="grid" id="g">${d.map(tile).join('')}</div>`}
 if(path.startsWith('/escorts/')){const d=await api('ads'),a=d.find(x=>x.slug===path.slice(9));if(!a){title('Not found');return '<h1>404</h1><p>This page could not be found.</p>'}title(a.name);return `<p><a href="/escorts">&larr; Directory</a></p><div class="ph"></div><h1>${esc(a.name)}</h1><p>${esc(a.city)} &middot; ${esc(a.rate)} &middot; ${esc(a.age)} years</p><p>${esc(a.line)} ${esc(a.more)}</p><p>Telephone ${esc(a.tel)}</p><p>${a.agency?'Represented by '+esc(a.agency):'Independent'}</p><p class="muted"><a href="/sign-in">Sign in</a> to write a review, or to report this profile.</p>`}
 if(path==='/agencies'){title('Agencies');const d=await api('agencies');return `<h1>Agencies</h1>${d.map(a=>`<h3>${esc(a.name)}</h3><p>${esc(a.about)}</p>`).join('')}`}
 if(path==='/sign-in'){title('Sign in');return `<h1>Sign in</h1><label class="field">E-mail<input type="email"></label><label class="field">Password<input type="password"></label><button data-act="login">Sign in</button>`}
 if(path==='/contact'){title('Contact');return `<h1>Contact</h1><p>Our office in Leeds answers weekdays between 9 am and 5 pm. Write to <a href="mailto:office@quillmere.example">office@quillmere.example</a> or use the form below.</p><label class="field">Your e-mail<input type="email" name="email" required></label><label class="field">Your message<textarea name="message" rows="5"></textarea></label><button data-act="sent">Send message</button><p>Quillmere Listings Ltd, 14 Tannery Row, Leeds LS9 0XX, United Kingdom. Registered in England and Wales under number 00417722.</p>`}
 if(path==='/legal/notice'){title('Report illegal content');return `<h1>Report illegal content</h1><p>Any person may use this form to notify us of material on Quillmere which he or she considers unlawful. No account is needed. All fields are mandatory.</p>
 <label class="field">Exact web address of the material<input name="url" required></label><label class="field">Nature of the complaint<select name="category" required><option value="">Please select</option><option>Infringement of copyright</option><option>Photographs used without permission</option><option>Person under eighteen</option><option>Fraud or deceit</option><option>Other</option></select></label><label class="field">Why do you consider the material unlawful?<textarea name="reason" rows="5" required></textarea></label><label class="field">Full name<input name="name" required></label><label class="field">E-mail address<input name="email" type="email" required></label><label class="field"><input type="checkbox" name="goodfaith" required style="display:inline;width:auto"> I believe in good faith that this notice is accurate and complete.</label><button data-act="notice">Submit notice</button>
 <h2>What we do with it</h2><p>We confirm receipt of each notice by e-mail without delay. Once we have reached a decision we inform you of it and of the grounds. If you disagree you may lodge a complaint with us free of charge within six months, which will be decided by someone who was not involved before.</p><p>Where we consider it appropriate we may disclose material and account particulars to law enforcement.</p>`}
 const c=CONTENT[path];if(c){const d=await api('content/'+c);title(d.title);return `<h1>${esc(d.title)}</h1>${blocks(d.body)}`}
 title('Not found');return '<h1>404</h1><p>This page could not be found.</p>'}
let seq=0;
async function render(){const my=++seq;let path=location.pathname.replace(/\/+$/,'')||'/';
 if(!allowed()&&path!=='/enter'){history.replaceState({},'','/enter?next='+encodeURIComponent(path));path='/enter'}
 let html;try{html=await view(path)}catch(e){html='<h1>Something went wrong</h1>'}
 if(my!==seq)return;$app.innerHTML=path==='/enter'?`<main>${html}</main>`:head()+`<main>${html}</main>`;if(path!=='/enter')lazyFooter();scrollTo(0,0)}
const go=u=>{history.pushState({},'',u);render()};
addEventListener('popstate',render);
document.addEventListener('click',e=>{const a=e.target.closest('a[href^="/"]');if(a){e.preventDefault();go(a.getAttribute('href'));return}
 const b=e.target.closest('button[data-act]');if(!b)return;const act=b.dataset.act;
 if(act==='enter'){document.cookie='qm_entry=adult; path=/; max-age=2592000; samesite=lax';go(new URLSearchParams(location.search).get('next')||'/')}
 else{const bad=[...document.querySelectorAll('main [required]')].find(i=>i.type==='checkbox'?!i.checked:!i.value);let m=document.getElementById('msg')||document.createElement('p');m.id='msg';m.setAttribute('role','alert');m.textContent=act==='login'?'Those details are not known to us.':bad?'Please complete every field.':'Thank you. Your message has been sent.';b.after(m)}});
document.addEventListener('change',async e=>{if(e.target.dataset&&e.target.dataset.act==='city'){const d=await api('ads');document.getElementById('g').innerHTML=d.filter(a=>!e.target.value||a.city===e.target.value).map(tile).join('')}});
render();
})();
