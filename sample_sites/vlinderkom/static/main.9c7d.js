(function(){
"use strict";
// --- kleine bibliotheek -------------------------------------------------
function h(type, props){
  var kids=[].slice.call(arguments,2);
  if(typeof type==="function") return type(Object.assign({children:kids},props||{}));
  return {type:type,props:props||{},kids:kids.flat(Infinity)};
}
function mount(v){
  if(v===null||v===undefined||v===false) return document.createTextNode("");
  if(typeof v!=="object") return document.createTextNode(String(v));
  var el=document.createElement(v.type);
  Object.keys(v.props).forEach(function(k){
    var p=v.props[k];
    if(k.slice(0,2)==="on") el.addEventListener(k.slice(2).toLowerCase(),p);
    else if(k==="className") el.className=p;
    else if(p!==false&&p!==undefined) el.setAttribute(k,p===true?"":p);
  });
  v.kids.forEach(function(c){el.appendChild(mount(c));});
  return el;
}
var root=document.getElementById("root"), state={ok:false,ads:null,pages:null,dialog:null,toast:null,plaats:""};
try{state.ok=localStorage.getItem("vk.leeftijd")==="ja";}catch(e){}
function set(s){Object.assign(state,s);draw();}
function draw(){root.replaceChildren(mount(h(App)));document.title=titel();}
function titel(){var p=path();var g=state.pages&&state.pages[p];return (g?g.titel+" | ":"")+"Vlinderkom";}
function path(){return location.pathname.replace(/\/+$/,"")||"/";}
function go(e,to){if(e)e.preventDefault();history.pushState({},"",to);state.dialog=null;state.toast=null;draw();scrollTo(0,0);load();}
addEventListener("popstate",function(){draw();load();});
function get(u){return fetch(u).then(function(r){return r.json();});}
function load(){
  if(!state.pages) get("/api/paginas.json").then(function(d){set({pages:d});});
  if(state.ok&&!state.ads) get("/api/advertenties.json").then(function(d){set({ads:d.lijst});});
}
// --- onderdelen -----------------------------------------------------------
function Link(p){return h("a",{href:p.to,className:p.className,onClick:function(e){if(/^\//.test(p.to))go(e,p.to);}},p.children);}
function inline(t){
  var out=[],re=/\[([^\]]+)\]\(([^)]+)\)/g,m,i=0;
  while((m=re.exec(t))){out.push(t.slice(i,m.index));
    out.push(/^\//.test(m[2])?h(Link,{to:m[2]},m[1]):h("a",{href:m[2]},m[1]));i=m.index+m[0].length;}
  out.push(t.slice(i));return out;
}
function Block(b){
  if(b[0]==="ul"||b[0]==="ol") return h(b[0],null,b[1].map(function(x){return h("li",null,inline(x));}));
  return h(b[0],null,inline(b[1]));
}
function Page(){var g=state.pages&&state.pages[path()];
  if(!state.pages) return h("p",null,"Laden…");
  if(!g) return h("p",null,"Deze pagina is er niet (meer).");
  return h("article",null,h("h1",null,g.titel),g.blokken.map(Block));
}
function Home(){
  if(!state.ads) return h("p",null,"Even geduld…");
  var l=state.ads.filter(function(a){return !state.plaats||a.plaats===state.plaats;});
  return h("section",null,h("h1",null,"Wie is er vandaag?"),
    h("p",null,"Zelfstandigen in Overijssel, Gelderland en Drenthe. ",h(Link,{to:"/voor-bezoekers"},"Voor het eerst hier?")),
    h("p",null,["","Zwolle","Deventer","Assen"].map(function(x){return h("button",{className:"sc-ghost",type:"button",onClick:function(){set({plaats:x});}},x||"Alles");})),
    h("div",{className:"sc-grid"},l.map(function(a){return h(Link,{to:"/wie/"+a.id,className:"sc-card"},
      h("div",{className:"sc-ph"}),h("strong",null,a.naam),h("div",null,a.plaats+" · "+a.leeftijd+" jaar"),h("div",null,a.kort));})));
}
function Ad(p){
  if(!state.ads) return h("p",null,"Even geduld…");
  var a=state.ads.find(function(x){return x.id===p.id;});
  if(!a) return h("p",null,"Deze advertentie is weggehaald.");
  return h("article",null,h("h1",null,a.naam),h("div",{className:"sc-ph"}),
    h("p",null,a.plaats+", "+a.leeftijd+" jaar"),h("p",null,a.tekst),
    h("p",null,"Bel of app: ",h("a",{href:"tel:"+a.tel.replace("-","")},a.tel)),h("p",null,"Vanaf € "+a.prijs+" per uur"),
    h("button",{type:"button",onClick:function(){set({dialog:a});}},"Meld deze advertentie"));
}
function ReportDialog(){
  var a=state.dialog;
  return h("div",{className:"sc-scrim"},h("div",{className:"sc-dlg",role:"dialog","aria-modal":"true","aria-label":"Advertentie melden"},
    h("h2",null,"Je meldt de advertentie van "+a.naam),
    h("label",null,"Wat is er aan de hand?",h("select",{name:"reden",required:true},
      ["Kies…","Lijkt jonger dan 18","Lijkt gedwongen te werken","Foto's van iemand anders","Oplichting","Iets anders"].map(function(o){return h("option",null,o);}))),
    h("label",null,"Vertel er iets bij",h("textarea",{name:"uitleg",rows:4})),
    h("label",null,"Je naam (mag leeg blijven)",h("input",{name:"naam",type:"text"})),
    h("label",null,"Je mailadres (mag leeg blijven)",h("input",{name:"mail",type:"email"})),
    h("p",null,"Met een mailadres krijg je meteen een bevestiging. Binnen drie dagen mailen we je wat we besloten hebben."),
    h("button",{type:"button",onClick:function(){set({dialog:null,toast:"Dank je. Je melding is binnen."});}},"Versturen")," ",
    h("button",{type:"button",className:"sc-ghost",onClick:function(){set({dialog:null});}},"Toch niet")));
}
function Gate(){
  return h("div",{className:"sc-scrim"},h("div",{className:"sc-dlg",role:"dialog","aria-modal":"true","aria-label":"Leeftijd"},
    h("h2",null,"Eerst even dit"),
    h("p",null,"Op Vlinderkom staan advertenties van sekswerkers. Je mag hier alleen komen als je 18 jaar of ouder bent."),
    h("button",{type:"button",onClick:function(){try{localStorage.setItem("vk.leeftijd","ja");}catch(e){}state.ok=true;draw();load();}},"Ja, ik ben 18 of ouder")," ",
    h(Link,{to:"/buiten",className:"sc-btn sc-ghost"},"Nee, nog niet"),
    h("p",null,h(Link,{to:"/afspraken"},"Onze afspraken")," · ",h(Link,{to:"/hulp"},"Hulp nodig?"))));
}
function Shell(p){
  return h("div",null,h("header",{className:"sc-top"},h(Link,{to:"/"},h("b",null,"Vlinderkom")),
    h("nav",null,h(Link,{to:"/"},"Advertenties"),h(Link,{to:"/meedoen"},"Meedoen"),h(Link,{to:"/controle"},"Zo controleren we"),h(Link,{to:"/over-ons"},"Over ons"))),
    h("main",{className:"sc-main"},p.children),
    h("footer",{className:"sc-foot"},h(Link,{to:"/afspraken"},"Onze afspraken"),h(Link,{to:"/hulp"},"Hulp nodig?"),h(Link,{to:"/voor-bezoekers"},"Voor bezoekers"),
      h(Link,{to:"/privacy"},"Privacy"),h(Link,{to:"/contact"},"Contact"),h("span",null,"Coöperatie Vlinderkom U.A.")),
    state.dialog?h(ReportDialog):null,
    state.toast?h("div",{className:"sc-toast",role:"status"},state.toast):null);
}
function App(){
  var p=path();
  if(p==="/buiten") return h("main",{className:"sc-main"},h(Page));
  if(!state.ok&&(p==="/"||/^\/wie\//.test(p))) return h(Gate);
  var m=/^\/wie\/([\w-]+)$/.exec(p);
  return h(Shell,null,m?h(Ad,{id:m[1]}):p==="/"?h(Home):h(Page));
}
draw();load();
})();
