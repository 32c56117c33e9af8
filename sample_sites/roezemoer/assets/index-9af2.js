(function(){"use strict";
/* -- mini runtime -- */
function h(t,p){var e=document.createElement(t),k;p=p||{};for(k in p){if(p[k]==null||p[k]===false)continue;
 if(k.slice(0,2)==="on")e.addEventListener(k.slice(2).toLowerCase(),p[k]);else if(k==="html")e.innerHTML=p[k];else if(k==="className")e.className=p[k];else e.setAttribute(k,p[k]===true?"":p[k]);}
 for(var i=2;i<arguments.length;i++)add(e,arguments[i]);return e;}
function add(e,c){if(c==null||c===false)return;if(Array.isArray(c))c.forEach(function(x){add(e,x)});else e.appendChild(c.nodeType?c:document.createTextNode(String(c)));}
var root=document.getElementById("root"),cache={},S={n:6,q:""};
function get(u){return cache[u]||(cache[u]=fetch(u).then(function(r){if(!r.ok)throw new Error(r.status);return r.json();}));}
function nav(to){history.pushState({},"",to);S.n=6;draw();window.scrollTo(0,0);}
function Link(to,label,cls){return h("a",{href:to,className:cls||"",onClick:function(e){if(e.metaKey||e.ctrlKey)return;e.preventDefault();nav(to);}},label);}
window.addEventListener("popstate",draw);
document.addEventListener("click",function(e){var a=e.target.closest&&e.target.closest(".cms a[href^='/']");if(a){e.preventDefault();nav(a.getAttribute("href"));}});
function toast(m){var t=h("div",{className:"toast",role:"status"},m);document.body.appendChild(t);setTimeout(function(){t.remove();},3500);}
/* -- layout -- */
function Top(){return h("header",{className:"top"},Link("/","Roezemoer","logo"),Link("/","Advertenties"),Link("/adverteren","Adverteren"),Link("/twijfel","Voor klanten"),Link("/hulp","Hulp nodig?"));}
function Foot(){return h("footer",null,h("div",{className:"wrap"},h("nav",{"aria-label":"Onderaan"},
 Link("/over","Over ons"),Link("/veilig","Ons veiligheidsbeleid"),Link("/gedragscode","Gedragscode 2018"),Link("/verificatie","Zo controleren we adverteerders"),Link("/werken","Voor wie hier werkt"),Link("/hulp","Hulp en meldpunten"),Link("/melden","Advertentie melden"),Link("/cijfers","Transparantieverslag"),Link("/vragen","Veelgestelde vragen"),Link("/voorwaarden","Voorwaarden"),Link("/privacy","Privacy"),Link("/contact","Contact")),
 h("p",{className:"muted"},"© 2026 Roezemoer is een site van Pluimvaart Media B.V., Deventer")));}
function Page(){return h("div",null,Top(),h("main",{className:"wrap"},Array.prototype.slice.call(arguments)),Foot());}
/* -- gate -- */
function Gate(){return h("div",{className:"gate",role:"dialog","aria-modal":"true","aria-labelledby":"gt"},h("div",null,
 h("h1",{id:"gt"},"Even stilstaan bij de drempel"),h("p",null,"Achter deze deur staan advertenties van escorts. Ze zijn bedoeld voor volwassenen. Ben je achttien jaar of ouder?"),
 h("p",null,h("button",{type:"button",onClick:function(){localStorage.setItem("rzm:volw","1");draw();}},"Ja, ik ben 18 of ouder")," ",Link("/te-jong","Nee, breng me weg","btn ghost")),
 h("p",null,"Eerst lezen? ",Link("/voorwaarden","Voorwaarden")," · ",Link("/privacy","Privacy")," · ",Link("/hulp","Hulp en meldpunten"))));}
/* -- ads -- */
function Card(a){return h("article",{className:"card"},h("img",{src:"/foto/"+a.slug+"-1.jpg",alt:"",loading:"lazy"}),h("div",null,h("h3",null,Link("/dame/"+a.slug,a.naam+", "+a.leeftijd)),h("p",null,a.kop),h("p",{className:"muted"},a.stad+" · vanaf € "+a.prijs)));}
function Lijst(stad){var box=h("section",{"aria-busy":"true"},"Laden…");
 get("/api/advertenties.json").then(function(l){var x=l.filter(function(a){return !stad||a.stad.toLowerCase()===stad;});
  function fill(){box.replaceChildren(h("div",{className:"grid"},x.slice(0,S.n).map(Card)));box.removeAttribute("aria-busy");
   if(S.n<x.length)box.appendChild(h("p",null,h("button",{className:"ghost",onClick:function(){S.n+=6;fill();}},"Meer laden")));}
  fill();});
 var steden=["Deventer","Zwolle","Arnhem","Utrecht"];
 return Page(h("h1",null,stad?"Escorts in "+stad.charAt(0).toUpperCase()+stad.slice(1):"Vanavond gezelschap"),h("p",null,"Kies een stad: ",steden.map(function(s){return [Link("/in/"+s.toLowerCase(),s)," "];})),box);}
function Ad(slug){var box=h("article",{},"Laden…");
 get("/api/advertenties.json").then(function(l){var a=l.find(function(z){return z.slug===slug;});if(!a){box.replaceChildren(h("h1",null,"Niet gevonden"));return;}
  document.title=a.naam+" · Roezemoer";
  var menu=null,kb=h("div",{className:"kebab"}),btn=h("button",{type:"button","aria-label":"Meer opties","aria-haspopup":"menu","aria-expanded":"false",onClick:function(){menu?close():open();}},"⋮");
  function close(){menu.remove();menu=null;btn.setAttribute("aria-expanded","false");}
  function item(t,f){return h("li",{role:"none"},h("button",{type:"button",role:"menuitem",onClick:function(){close();f();}},t));}
  function open(){menu=h("ul",{className:"menu",role:"menu"},item("Link kopiëren",function(){toast("Link gekopieerd");}),item("Bewaren op dit toestel",function(){localStorage.setItem("rzm:fav",a.slug);toast("Bewaard");}),item("Deze advertentie melden",function(){Meld(a);}));kb.appendChild(menu);btn.setAttribute("aria-expanded","true");}
  kb.appendChild(btn);
  box.replaceChildren(kb,h("h1",null,a.naam+" uit "+a.stad),h("img",{src:"/foto/"+a.slug+"-1.jpg",alt:"",width:320,height:220}),h("p",null,a.tekst),
   h("table",null,[["Leeftijd",a.leeftijd],["Talen",a.talen],["Eén uur","€ "+a.prijs],["Avond","€ "+a.prijs*3]].map(function(r){return h("tr",null,h("th",null,r[0]),h("td",null,r[1]));})),
   h("p",null,h("button",{type:"button",onClick:function(e){e.target.replaceWith(h("strong",null,a.tel));}},"Toon telefoonnummer")));});
 return Page(h("p",null,Link("/","← alle advertenties")),box);}
/* -- report dialog -- */
var REDEN=[["minderjarig","Ze lijkt jonger dan 18"],["dwang","Ik denk aan dwang, uitbuiting of mensenhandel"],["foto","Foto's van iemand anders"],["nep","Nep of oplichting"],["anders","Iets anders dat niet mag"]];
function Meld(a){var d={},scrim=h("div",{className:"scrim"}),dlg=h("div",{className:"dlg",role:"dialog","aria-modal":"true","aria-label":"Advertentie melden"});scrim.appendChild(dlg);document.body.appendChild(scrim);
 function x(){scrim.remove();}
 function kop(n){return [h("p",{className:"muted"},"Stap "+n+" van 3 · je meldt roezemoer.example/dame/"+a.slug),h("h2",null,["Wat is er aan de hand?","Wat zag je precies?","Mogen we je iets terugsturen?"][n-1])];}
 function s1(){dlg.replaceChildren(h("form",{onSubmit:function(e){e.preventDefault();d.reden=new FormData(e.target).get("reden");s2();}},kop(1),REDEN.map(function(r){return h("label",null,h("input",{type:"radio",name:"reden",value:r[0],required:true})," ",r[1]);}),h("p",null,h("button",{type:"submit"},"Volgende")," ",h("button",{type:"button",className:"ghost",onClick:x},"Sluiten"))));}
 function s2(){dlg.replaceChildren(h("form",{onSubmit:function(e){e.preventDefault();s3();}},kop(2),h("label",null,"Toelichting",h("textarea",{name:"uitleg",rows:5,required:true})),h("p",null,h("button",{type:"submit"},"Volgende")," ",h("button",{type:"button",className:"ghost",onClick:s1},"Terug"))));}
 function s3(){dlg.replaceChildren(h("form",{onSubmit:function(e){e.preventDefault();dank();}},kop(3),h("p",null,"Je mag dit leeg laten. Dan melden we gewoon zonder te weten wie je bent."),h("label",null,"Naam (hoeft niet)",h("input",{name:"naam",autocomplete:"name"})),h("label",null,"E-mail (hoeft niet)",h("input",{type:"email",name:"email"})),h("label",null,h("input",{type:"checkbox",name:"eerlijk"})," Wat ik schrijf is naar mijn beste weten waar"),h("p",null,h("button",{type:"submit"},"Melding versturen")," ",h("button",{type:"button",className:"ghost",onClick:s2},"Terug"))));}
 function dank(){dlg.replaceChildren(h("h2",null,"Dank je. We zijn ermee bezig."),h("p",null,"Acuut gevaar? Bel 112."),h("button",{type:"button",onClick:x},"Sluiten"));}
 s1();}
function MeldPagina(){return Page(h("h1",null,"Een advertentie melden"),h("div",{className:"cms",html:"<p>Staat er iets op Roezemoer dat niet hoort? Zeg het hier. Inloggen is niet nodig. Sta je al bij de advertentie, dan vind je hetzelfde onder de drie puntjes.</p>"}),
 h("form",{onSubmit:function(e){e.preventDefault();e.target.replaceWith(h("p",{role:"status"},"Je melding is verstuurd."));}},
 h("p",null,h("label",null,"Adres van de advertentie",h("input",{name:"url",type:"text",required:true,placeholder:"roezemoer.example/dame/…"}))),
 h("p",null,h("label",null,"Waarom meld je dit?",h("select",{name:"reden",required:true},h("option",{value:""},"Kies…"),REDEN.map(function(r){return h("option",{value:r[0]},r[1]);})))),
 h("p",null,h("label",null,"Wat zag je?",h("textarea",{name:"uitleg",rows:5,required:true}))),
 h("p",null,h("label",null,"Naam (hoeft niet)",h("input",{name:"naam"}))),h("p",null,h("label",null,"E-mail (hoeft niet)",h("input",{name:"email",type:"email"}))),
 h("p",null,h("label",null,h("input",{type:"checkbox",name:"eerlijk"})," Ik meld dit te goeder trouw")),h("button",{type:"submit"},"Melding versturen")),
 h("div",{className:"cms",html:"<h2>En dan?</h2><ol><li>Meteen na het versturen staat er een ontvangstbericht in je mailbox, met een nummer. Liever zonder mailadres? Dan verschijnt dat nummer op je scherm.</li><li>Binnen twee werkdagen vertellen we je wat we hebben besloten, en waarom.</li><li>Vind je dat besluit verkeerd, dan teken je met hetzelfde nummer bezwaar aan. Een collega die er nog niet bij betrokken was kijkt dan opnieuw.</li></ol><p>Gaat het om beelden van kindermisbruik? Meld ze dan ook bij het <a href='https://www.meldpunt-kinderporno.nl'>Meldpunt Kinderporno</a>.</p>"}));}
function Cms(slug){var box=h("div",{className:"cms"},"Laden…");get("/api/pagina/"+slug+".json").then(function(p){document.title=p.titel+" · Roezemoer";box.innerHTML="<h1>"+p.titel+"</h1>"+p.html;},function(){box.innerHTML="<h1>Deze pagina is er niet</h1><p><a href='/'>Naar het begin</a></p>";});return slug==="te-jong"?h("main",{className:"wrap"},box):Page(box);}
function draw(){var p=location.pathname.replace(/\/+$/,"")||"/",m;document.title="Roezemoer";var v,ok=localStorage.getItem("rzm:volw")==="1";
 if(p==="/"||/^\/(in|dame)\//.test(p)){if(!ok)v=Gate();else if(p==="/")v=Lijst();else if((m=p.match(/^\/in\/(.+)/)))v=Lijst(m[1]);else v=Ad(p.split("/")[2]);}
 else if(p==="/melden")v=MeldPagina();else v=Cms(p.slice(1));
 root.replaceChildren(v);}
draw();
})();
