/* Moerbei-thema: vult menu, voettekst, pagina's en profielen vanuit /wp-json */
(async function(){
var el=function(t,c,h){var e=document.createElement(t);if(c)e.className=c;if(h!=null)e.innerHTML=h;return e};
var json=function(u){return fetch(u).then(function(r){return r.json()})};
function popup(adres){var p=el("div","popup");p.setAttribute("role","dialog");p.setAttribute("aria-modal","true");p.setAttribute("aria-label","Profiel melden");
p.innerHTML='<div><button type="button" class="toe" aria-label="Sluiten">&#10005;</button><h2>Profiel melden</h2><form><label>Om welk profiel gaat het? <input name="adres" required></label><p>Wat is de reden?</p><label><input type="radio" name="reden" value="a"> Jonger dan 18</label><label><input type="radio" name="reden" value="b"> Valse foto\'s</label><label><input type="radio" name="reden" value="c"> Spam of reclame</label><label>Leg uit waarom dit volgens u niet mag <textarea name="uitleg" required></textarea></label><label>Uw naam * <input name="naam" required></label><label>Uw e-mailadres * <input type="email" name="email" required></label><button type="submit">Melding verzenden</button></form></div>';
p.querySelector("[name=adres]").value=adres||"";p.querySelector(".toe").onclick=function(){p.remove()};p.querySelector("form").onsubmit=function(e){e.preventDefault()};document.body.appendChild(p)}
function kaart(a){return el("article","wp-block-post profielkaart",'<h3><a href="/profiel/'+a.slug+'">'+a.titel+'</a></h3><p>'+a.stad+', '+a.huis+'</p><p>'+a.tekst+' Vanaf € '+a.prijs+'.</p>')}
function accordeon(b,i){var d=el("div","wp-block-accordion"),k=el("button",0,b.kop+" +"),v=el("div");k.type="button";k.setAttribute("aria-expanded","false");v.hidden=true;v.id="acc-"+i;k.setAttribute("aria-controls",v.id);
k.onclick=function(){v.hidden=!v.hidden;if(!v.firstChild)v.innerHTML=b.inhoud;k.setAttribute("aria-expanded",String(!v.hidden))};d.append(k,v);return d}
var m=document.querySelector("main"),pad=location.pathname.replace(/\/$/,"");
json("/wp-json/menu.json").then(function(j){var n=document.querySelector("#primair"),f=document.querySelector("#colofon");
j.hoofd.forEach(function(x){var a=el("a",0,x[1]);a.href=x[0];n.appendChild(a)});
var nav=el("nav");j.voet.forEach(function(x){var a=el("a",0,x[1]);a.href=x[0];if(x[0]==="#melden")a.onclick=function(e){e.preventDefault();popup("")};nav.appendChild(a)});f.append(nav,el("p",0,j.regel))});
if(!m.hasAttribute("aria-busy"))return;
if(pad==="/profielen"){document.title="Profielen | De Moerbeihof";var alle=await json("/wp-json/profielen/index.json"),q=el("div","wp-block-query"),n=0,k=el("button","meer","Toon meer profielen");k.type="button";
var meer=function(){alle.slice(n,n+6).forEach(function(a){q.appendChild(kaart(a))});n+=6;k.hidden=n>=alle.length};k.onclick=meer;m.append(el("h1",0,"Profielen"),q,k);meer()}
else if(pad.indexOf("/profiel/")===0){var a=(await json("/wp-json/profielen/index.json")).find(function(x){return "/profiel/"+x.slug===pad});
if(!a){m.append(el("h1",0,"Niet gevonden"))}else{document.title=a.titel+" | De Moerbeihof";
var kb=el("div","kebab",'<button type="button" aria-haspopup="true" aria-expanded="false" aria-label="Meer opties">&#8942;</button><ul hidden><li><button type="button">Bewaren</button></li><li><button type="button">Delen</button></li><li><button type="button" class="meld">Profiel melden</button></li></ul>');
var kn=kb.firstChild,ul=kb.lastChild;kn.onclick=function(){ul.hidden=!ul.hidden;kn.setAttribute("aria-expanded",String(!ul.hidden))};kb.querySelector(".meld").onclick=function(){ul.hidden=true;popup(location.href)};
m.append(kb,el("h1",0,a.titel+", "+a.stad),el("p",0,a.tekst),el("p",0,"Werkt bij: "+a.huis+(a.vergunning?" (vergunningnummer "+a.vergunning+")":"")),el("p",0,"Vanaf € "+a.prijs+". Bel "+a.tel+"."))}}
else{var p=await json("/wp-json/pages"+pad+".json");document.title=p.title.rendered+" | De Moerbeihof";m.append(el("h1",0,p.title.rendered),el("p",0,p.intro));p.blokken.forEach(function(b,i){m.appendChild(accordeon(b,i))});
if(p.slug==="hulpcentrum"){var f=el("iframe");f.src="/helpdesk/index.html";f.title="Hulpcentrum";m.appendChild(f)}}
m.removeAttribute("aria-busy")})();
