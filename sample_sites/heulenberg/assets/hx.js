/* hx: stukjes html ophalen */
(function(){
function deelVoor(p){p=p.replace(/\/+$/,"");if(p===""||p==="/index.html")p="/huis";return "/deel"+p+".html"}
function vul(el,url,dan){fetch(url,{headers:{"HX-Request":"true"}}).then(function(r){return r.ok?r.text():"<h1>Deze kamer is leeg</h1><p>De pagina bestaat niet.</p>"}).then(function(t){el.innerHTML=t;verwerk(el);if(dan)dan()}).catch(function(){})}
function verwerk(w){w.querySelectorAll("[hx-trigger~=load][hx-get]").forEach(function(el){if(el.__hx)return;el.__hx=1;var u=el.getAttribute("hx-get");vul(el,u==="auto"?deelVoor(location.pathname):u,u==="auto"?titel:null)})}
function titel(){var h=document.querySelector("#inhoud h1");if(h)document.title=h.textContent+" – Heulenberg"}
function ga(p,push){vul(document.getElementById("inhoud"),deelVoor(p),function(){titel();scrollTo(0,0)});if(push)history.pushState({},"",p)}
document.addEventListener("click",function(e){
 var acc=e.target.closest(".acc button");if(acc){var d=acc.nextElementSibling,open=acc.getAttribute("aria-expanded")==="true";acc.setAttribute("aria-expanded",String(!open));if(open){d.hidden=true}else{d.hidden=false;if(!d.__vol&&d.getAttribute("hx-get")){d.__vol=1;vul(d,d.getAttribute("hx-get"))}}return}
 var meer=e.target.closest("button[hx-get]");if(meer){var doel=document.querySelector(meer.getAttribute("hx-target"));fetch(meer.getAttribute("hx-get")).then(function(r){return r.text()}).then(function(t){doel.insertAdjacentHTML("beforeend",t);meer.remove()}).catch(function(){});return}
 if(e.target.closest("#koekok")){try{localStorage.setItem("koek","1")}catch(x){}document.querySelector(".koek").remove();return}
 var a=e.target.closest("a[href^='/']");if(a&&!e.ctrlKey&&!e.metaKey){e.preventDefault();ga(a.getAttribute("href"),true)}});
document.addEventListener("submit",function(e){e.preventDefault();var p=document.createElement("p");p.textContent="Verzonden. Dank je wel.";e.target.replaceWith(p)});
addEventListener("popstate",function(){ga(location.pathname,false)});
verwerk(document);
var k;try{k=localStorage.getItem("koek")}catch(x){}if(!k){var d=document.createElement("div");d.className="koek";d.innerHTML='Wij tellen bezoekjes met een koekje. <button type="button" id="koekok">Prima</button>';document.body.append(d)}
})();