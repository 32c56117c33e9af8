!function(){"use strict";
function h(t,p){var k=[].slice.call(arguments,2);if(typeof t==="function")return t(p||{},k);var n=document.createElement(t);p=p||{};Object.keys(p).forEach(function(a){var v=p[a];if(a.slice(0,2)==="on")n.addEventListener(a.slice(2).toLowerCase(),v);else if(a==="className")n.className=v;else if(a==="html")n.innerHTML=v;else if(v===true)n.setAttribute(a,"");else if(v!==false&&v!=null)n.setAttribute(a,v)});
 k.flat(9).forEach(function(c){if(c!=null&&c!==false)n.append(c)});return n}
h("style");document.head.appendChild(h("style",{html:"body{margin:0;background:#faf7f2;color:#2a2320;font:17px/1.6 Garamond,serif}a{color:#7a5a2f}nav,footer{display:flex;flex-wrap:wrap;gap:1.3em;padding:1em 2em;border-bottom:1px solid #d8c9ad}main{max-width:900px;margin:auto;padding:1.5em}.lijst{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:1.4em}.kaart{border:1px solid #d8c9ad;padding:1em}.entree{position:fixed;inset:0;background:rgba(20,14,10,.93);color:#f4e8d0;display:flex;flex-direction:column;align-items:center;justify-content:center;z-index:9}[role=tab][aria-selected=true]{border-bottom:3px solid #7a5a2f}label{display:block;margin:.7em 0}td{padding:.2em 1em}"}));
var T={nl:{gal:"De dames",huis:"Het huis",pres:"Uw presentatie",heren:"Etiquette",vr:"Vragen",tar:"Tarieven",code:"Gedragscode van het huis",vw:"Voorwaarden",pr:"Privacy",hulp:"Vertrouwen & hulp",con:"Contact",meld:"Presentatie melden",brief:"Salonbrieven",
 poort:"Dit huis is uitsluitend voor volwassenen van 18 jaar en ouder.",binnen:"Binnentreden",t1:"Voorstellen",t2:"Honorarium",t3:"Meer informatie",meldp:"Meld deze presentatie",lid:"Presentatienummer",jaar:"jaar",uur:"per uur",bel:"Telefoon",intro:"Gezelschap van allure, in Nederland en Vlaanderen."},
 en:{gal:"The ladies",huis:"The house",pres:"Your presentation",heren:"Etiquette",vr:"Questions",tar:"Fees",code:"House code of conduct",vw:"Terms",pr:"Privacy",hulp:"Trust & help (in Dutch)",con:"Contact",meld:"Report a presentation",brief:"Salon letters",
 poort:"This house is for adults of 18 and over only.",binnen:"Enter",t1:"Introduction",t2:"Fee",t3:"More information",meldp:"Report this presentation",lid:"Presentation number",jaar:"years",uur:"per hour",bel:"Telephone",intro:"Company of distinction, in the Netherlands and Flanders."}};
var cache={};function api(u){return cache[u]||(cache[u]=fetch(u).then(function(r){return r.json()}))}
var app=document.getElementById("app"),L="nl",obs=null;
function nav(u){history.pushState(null,"",u);render()}
document.addEventListener("click",function(e){var a=e.target.closest("a");if(!a)return;var u=a.getAttribute("href");if(u&&u[0]==="/"){e.preventDefault();nav(u)}});
addEventListener("popstate",render);
function A(p,t){return h("a",{href:"/"+L+p},t)}
function switcher(rest){return h("span",{className:"taal"},["nl","en"].map(function(l){return h("a",{href:"/"+l+(rest==="/vertrouwen"?"":rest),hreflang:l,lang:l,"aria-current":l===L?"true":null,style:"margin-right:.5em"},l.toUpperCase())}))}
function all(){return Promise.all([1,2,3].map(function(n){return api("/api/gallery-"+n+".json")})).then(function(r){return r.flatMap(function(x){return x.items})})}
function Card(d){return h("div",{className:"kaart"},h("img",{src:"/img/"+d.ref+"-t.jpg",alt:"",loading:"lazy",width:"220"}),h("h3",null,h("a",{href:"/"+L+"/dame/"+d.ref},d.name)),h("p",null,d.city+", "+d.age+" "+T[L].jaar),h("p",null,d[L]))}
function Gallery(){var g=h("div",{className:"lijst"}),s=h("div",{className:"sentinel"},"…"),n=1,busy=false;
 function more(){if(!n||busy)return Promise.resolve();busy=true;return api("/api/gallery-"+n+".json").then(function(r){r.items.forEach(function(d){g.append(Card(d))});n=r.next;busy=false;if(!n){s.remove();if(obs)obs.disconnect()}})}
 if(obs)obs.disconnect();obs=new IntersectionObserver(function(e){if(e.some(function(x){return x.isIntersecting}))more()},{rootMargin:"200px"});
 return more().then(function(){obs.observe(s);return h("div",null,g,s)})}
function Tabs(items){var box=h("div",{role:"tabpanel"}),list=h("div",{role:"tablist"});
 function pick(i){[].forEach.call(list.children,function(b,j){b.setAttribute("aria-selected",j===i?"true":"false")});box.replaceChildren(items[i][1]())}
 items.forEach(function(x,i){list.append(h("button",{role:"tab",onClick:function(){pick(i)}},x[0]))});pick(0);return h("div",null,list,box)}
function Dame(ref){return all().then(function(l){var d=l.find(function(x){return x.ref===ref}),t=T[L];if(!d)return h("p",null,"404");document.title=d.name+" · Ravelijnsuite";
 var m=h("meta",{name:"rating",content:"adult",id:"rt"});document.head.append(m);
 return h("article",null,h("h1",null,d.name),h("img",{src:"/img/"+d.ref+".jpg",alt:""}),Tabs([[t.t1,function(){return h("p",null,d[L]+" "+d.city+", "+d.age+" "+t.jaar+".")}],[t.t2,function(){return h("p",null,d.fee+" "+t.uur)}],
 [t.t3,function(){return h("div",null,h("p",null,t.lid+": "+d.ref),h("p",null,t.bel+": ",h("a",{href:"tel:"+d.tel.replace("-","")},d.tel)),h("p",null,h("a",{href:"/"+L+"/melding?ref="+d.ref},t.meldp)))}]]))})}
function Report(ref){var nl=L==="nl",F=function(l,n,ty){return h("label",null,l+" * ",h(ty==="textarea"?"textarea":"input",{name:n,type:ty==="textarea"?null:ty,required:true,value:n==="adres"&&ref?location.origin+"/"+L+"/dame/"+ref:null}))};
 var o=nl?["Beelden van iemand anders","Mogelijk minderjarig","Onjuist honorarium","Andere reden"]:["Pictures of someone else","Possibly a minor","Incorrect fee","Another reason"];
 var f=h("form",{action:"/api/report",method:"post",onSubmit:function(e){e.preventDefault();f.replaceWith(h("p",null,nl?"Uw melding is verzonden.":"Your report has been sent."))}},
 F(nl?"Adres van de presentatie":"Address of the presentation","adres","url"),h("label",null,nl?"Reden * ":"Reason * ",h("select",{name:"reden",required:true},o.map(function(x){return h("option",null,x)}))),F(nl?"Toelichting":"Explanation","uitleg","textarea"),F(nl?"Uw naam":"Your name","naam","text"),F(nl?"Uw e-mailadres":"Your e-mail address","email","email"),h("button",{type:"submit"},nl?"Melding verzenden":"Send report"));
 return h("section",null,h("h1",null,T[L].meld),h("p",null,nl?"Velden met een * zijn verplicht. U hoeft geen account te hebben.":"Fields marked * are required. You need no account."),f)}
function Contact(){var nl=L==="nl",n=0,out=h("div",{role:"log"}),inp=h("input",{"aria-label":nl?"Uw vraag":"Your question",required:true}),slot=h("div");
 var bot=nl?["Ik ben Odile, de digitale gastvrouw. Bedoelt u reserveren, tarieven of uw account?","Kijk eens bij Vragen, daar staat veel.","Dan geef ik u het formulier; een medewerker antwoordt."]:["I am Odile, the digital hostess. Do you mean booking, fees or your account?","Have a look at Questions, much is answered there.","Then here is the form; a member of staff will answer."];
 var f=h("form",{onSubmit:function(e){e.preventDefault();out.append(h("p",null,"– "+inp.value),h("p",null,"Odile: "+bot[Math.min(n,2)]));inp.value="";n++;if(n===3)slot.append(h("form",{onSubmit:function(x){x.preventDefault();slot.textContent="✓"}},h("label",null,"E-mail ",h("input",{type:"email",required:true})),h("label",null,nl?"Bericht ":"Message ",h("textarea",{required:true})),h("button",null,nl?"Verstuur":"Send")))}},inp,h("button",null,nl?"Vraag het Odile":"Ask Odile"));
 return h("section",null,h("h1",null,"Contact"),h("p",null,nl?"Stel uw vraag eerst aan Odile, onze chatbot. Komt zij er na drie vragen niet uit, dan opent zij een formulier naar een medewerker.":"Please ask Odile, our chatbot, first. If she cannot help after three questions she opens a form to a member of staff."),out,f,slot)}
function Page(s){return api("/api/pages.json").then(function(p){var x=p[s]&&p[s][L];if(!x)return h("h1",null,L==="nl"?"Niet gevonden":"Not found");document.title=x.t+" · Ravelijnsuite";return h("article",null,h("h1",null,x.t),h("div",{html:x.h}))})}
function Gate(){if(localStorage.getItem("rs_entree"))return null;var g=h("div",{className:"entree",role:"dialog","aria-modal":"true","aria-label":"18+"},h("h2",null,"Ravelijnsuite"),h("p",null,T[L].poort),h("button",{onClick:function(){localStorage.setItem("rs_entree","1");g.remove()}},T[L].binnen));return g}
var seq=0;
function render(){var me=++seq,m=location.pathname.match(/^\/(nl|en)(\/.*)?$/);L=m?m[1]:"nl";var rest=m&&m[2]||"",t=T[L],x;document.documentElement.lang=L;document.title="Ravelijnsuite";var old=document.getElementById("rt");if(old)old.remove();
 var q=new URLSearchParams(location.search);
 var c=rest===""||rest==="/"?Gallery().then(function(g){return h("div",null,h("h1",null,t.gal),h("p",null,t.intro),g)}):(x=rest.match(/^\/dame\/(\w+)$/))?Dame(x[1]):rest==="/melding"?Report(q.get("ref")):rest==="/contact"?Contact():Page(rest.slice(1));
 Promise.resolve(c).then(function(n){if(me!==seq)return;
  var kids=[h("nav",null,h("a",{href:"/"+L},"Ravelijnsuite"),A("/heren",t.heren),A("/presenteren",t.pres),A("/journaal",t.brief),A("/vragen",t.vr),switcher(rest)),h("main",null,n),
  h("footer",null,A("/over",t.huis),A("/huiscode",t.code),A("/voorwaarden",t.vw),A("/privacy",t.pr),h("a",{href:"/nl/vertrouwen"},t.hulp),A("/melding",t.meld),A("/tarieven",t.tar),A("/contact",t.con),"© Ravelijnsuite Media")];
  var g=Gate();if(g)kids.push(g);app.replaceChildren.apply(app,kids);scrollTo(0,0)})}
render()}();
