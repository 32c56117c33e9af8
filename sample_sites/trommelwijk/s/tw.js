/* kleine hulpjes in de trant van htmx en alpine; geen bouwstap */
(function(){
function laad(el){var u=el.getAttribute("tw-get");if(!u||el._tw)return;el._tw=1;
 fetch(u,{headers:{"TW-Request":"true"}}).then(function(r){return r.ok?r.text():Promise.reject(r.status);}).then(function(t){
  if(el.getAttribute("tw-swap")==="outerHTML"){var d=document.createElement("div");d.innerHTML=t;var k=[].slice.call(d.children);el.replaceWith.apply(el,d.childNodes);k.forEach(verwerk);}
  else{el.innerHTML=t;verwerk(el,true);}
 }).catch(function(){el.innerHTML="<p>Dit stukje wil even niet laden. Ververs de pagina.</p>";});}
function verwerk(w,binnen){var l=[].slice.call(w.querySelectorAll("[tw-get]"));if(!binnen&&w.matches&&w.matches("[tw-get]"))l.push(w);
 l.forEach(function(el){var tr=el.getAttribute("tw-trigger")||"load";
  if(tr==="load")laad(el);
  else if(tr==="click")el.addEventListener("click",function(){laad(el);});
  else if(tr==="revealed")new IntersectionObserver(function(e,o){if(e.some(function(x){return x.isIntersecting;})){o.disconnect();laad(el);}}).observe(el);});
 w.querySelectorAll("[x-acc] > .acc").forEach(function(a){var b=a.querySelector("button"),p=a.querySelector("div");if(b._k)return;b._k=1;b.setAttribute("aria-expanded","false");p.hidden=true;
  b.addEventListener("click",function(){p.hidden=!p.hidden;b.setAttribute("aria-expanded",String(!p.hidden));});});
 w.querySelectorAll("form[x-stuur]").forEach(function(f){if(f._k)return;f._k=1;f.addEventListener("submit",function(e){e.preventDefault();var p=document.createElement("p");p.setAttribute("role","status");p.textContent=f.getAttribute("x-stuur");f.replaceWith(p);});});
 w.querySelectorAll("[x-tel]").forEach(function(b){if(b._k)return;b._k=1;b.addEventListener("click",function(){b.outerHTML="<b>"+atob(b.getAttribute("x-tel"))+"</b>";});});}
function koek(){var k;try{k=localStorage.getItem("tw_koek");}catch(e){}if(k)return;var d=document.createElement("div");d.id="koek";d.setAttribute("role","region");d.setAttribute("aria-label","Cookies");
 d.innerHTML="<p>Trommelwijk telt bezoekers met een cookie. Mag dat? Lees eerst gerust over <a href='/privacy'>privacy</a>.</p><button data-k='ja'>Ja hoor</button> <button data-k='nee'>Liever niet</button>";
 d.addEventListener("click",function(e){var v=e.target.dataset&&e.target.dataset.k;if(v){localStorage.setItem("tw_koek",v);d.remove();}});document.body.appendChild(d);}
document.addEventListener("DOMContentLoaded",function(){verwerk(document.body);koek();});
})();
