!function(){"use strict";
function e(type,props,...kids){if(typeof type==="function")return type({...(props||{}),children:kids});const n=document.createElement(type);for(const k in props||{}){const v=props[k];if(k.startsWith("on"))n.addEventListener(k.slice(2).toLowerCase(),v);else if(k==="className")n.className=v;else if(k==="html")n.innerHTML=v;else if(v!==false&&v!=null)n.setAttribute(k,v===true?"":v)}kids.flat(9).forEach(c=>{if(c==null||c===false)return;n.append(c.nodeType?c:String(c))});return n}
const hooks=[];let at=0;const useState=i=>{const k=at++;if(!(k in hooks))hooks[k]=i;return[hooks[k],v=>{hooks[k]=typeof v==="function"?v(hooks[k]):v;mount()}]};
const createPortal=(node,host)=>{host.append(node);return null};
const D=window.__LL;const route=()=>location.hash.replace(/^#/,"")||"/";
let LIST=null;fetch("/data/listings.json").then(r=>r.json()).then(j=>{LIST=j;mount()});
function Card({l}){return e("article",{className:"Listing_card__b"},e("a",{href:"#/listing/"+l.id},e("div",{className:"Listing_img__c","aria-hidden":"true"}),e("h3",null,l.name),e("p",null,l.city," · from €",l.rate),e("p",null,l.agency||"Independent")))}
function Grid({items}){return items?e("div",{className:"Grid_root__a"},items.map(l=>e(Card,{l}))):e("p",null,"Loading…")}
function Home(){return e("div",{className:"Wrap"},e("h1",null,"Companions of quality, city by city"),e("p",null,"Amsterdam, The Hague, Rotterdam and Utrecht. Represented by their agency, or by themselves."),e(Grid,{items:LIST}))}
function Agencies(){const m={};(LIST||[]).forEach(l=>{if(l.agency)(m[l.agency]=m[l.agency]||[]).push(l)});return e("div",{className:"Wrap"},e("h1",null,"Agencies"),Object.keys(m).map(k=>e("section",null,e("h2",null,k),e(Grid,{items:m[k]}))))}
function ReportFields({where,done}){return e("form",{onSubmit:v=>{v.preventDefault();done()}},
 e("label",{className:"Field"},"Address of the listing",e("input",{name:"url",required:true,value:where||""})),
 e("label",{className:"Field"},"Reason",e("select",{name:"reason",required:true},["Person may be under 18","Not the person in the pictures","Scam or advance payment","Offensive wording","Other"].map(o=>e("option",null,o)))),
 e("label",{className:"Field"},"Please explain",e("textarea",{name:"detail",rows:4,required:true})),
 e("label",{className:"Field"},"Your name *",e("input",{name:"name",required:true})),
 e("label",{className:"Field"},"Your e-mail address *",e("input",{name:"email",type:"email",required:true})),
 e("p",null,e("small",null,"* Required in all cases. You will receive an acknowledgement by e-mail.")),e("button",{className:"Btn"},"Submit report"))}
function Listing({id,openReport}){const l=(LIST||[]).find(x=>x.id==id);if(!LIST)return e("p",{className:"Wrap"},"Loading…");if(!l)return e("p",{className:"Wrap"},"This listing has gone.");
 return e("div",{className:"Wrap"},e("a",{href:"#/"},"Back to all companions"),e("h1",null,l.name),e("div",{className:"Listing_img__c",style:"max-width:320px"}),e("p",null,l.city," · ",l.agency||"Independent"),e("p",null,l.text),e("p",null,"From €",l.rate," for two hours"),e("p",null,"Telephone ",l.phone),e("button",{className:"Btn Btn--ghost",type:"button",onClick:openReport},"Report this listing"))}
function Faq({open,setOpen}){return e("div",{className:"Wrap"},e("h1",null,"Questions and answers"),D.faq.map(([q,a],i)=>e("div",{className:"Acc_item__g"},e("button",{type:"button","aria-expanded":open===i?"true":"false",onClick:()=>setOpen(open===i?-1:i)},q),open===i?e("p",{html:a}):null)))}
function Doc({d}){return e("div",{className:"Wrap"},e("h1",null,d.t),d.b.map(([k,v])=>k==="ul"?e("ul",null,v.map(x=>e("li",{html:x}))):e(k,{html:v})))}
function App(){
 const[ok,setOk]=useState(sessionStorage.getItem("ll.adult")==="y"),[drawer,setDrawer]=useState(false),[report,setReport]=useState(false),[open,setOpen]=useState(-1),[sent,setSent]=useState(false);
 const r=route(),modal=document.getElementById("modal-root");modal.replaceChildren();
 let view,m;if(r==="/")view=e(Home);else if(r==="/agencies")view=e(Agencies);else if(r==="/faq")view=e(Faq,{open,setOpen});
 else if(r==="/concerns")view=e("div",{className:"Wrap"},e("h1",null,"Report a listing"),e("p",null,"Seen something on Lanternloop that should not be here? Tell us; you do not need an account."),sent?e("p",{role:"status"},"Thank you, your report has been received."):e(ReportFields,{done:()=>setSent(true)}));
 else if(m=r.match(/^\/listing\/(\d+)$/))view=e(Listing,{id:m[1],openReport:()=>setReport(true)});
 else if(D.pages[r])view=e(Doc,{d:D.pages[r]});else view=e("div",{className:"Wrap"},e("h1",null,"Not found"));
 document.title="Lanternloop"+(D.pages[r]?" | "+D.pages[r].t:"");
 if(report&&m)createPortal(e("div",{className:"Modal_scrim"},e("div",{className:"Modal_box",role:"dialog","aria-label":"Report this listing"},e("h2",null,"Report this listing"),e(ReportFields,{where:location.href,done:()=>{setReport(false);setSent(true)}}),e("button",{type:"button",className:"Btn Btn--ghost",onClick:()=>setReport(false)},"Close"))),modal);
 if(!ok&&!/^\/(legal|support|concerns|company)/.test(r))createPortal(e("div",{className:"Modal_scrim"},e("div",{className:"Modal_box",role:"dialog","aria-modal":"true"},e("h2",null,"Adults only"),e("p",null,"Lanternloop contains listings intended for persons of 18 years and over. By entering you confirm that you are an adult and accept our ",e("a",{href:"#/legal/terms"},"Terms of Use"),"."),e("button",{type:"button",className:"Btn",onClick:()=>{sessionStorage.setItem("ll.adult","y");setOk(true)}},"I am 18 or over – enter")," ",e("a",{className:"Btn Btn--ghost",href:"#/"},"I am under 18"))),modal);
 return [e("header",{className:"TopBar_root__x1"},e("a",{href:"#/",className:"TopBar_logo__q2"},"Lanternloop"),e("button",{type:"button",className:"Burger_btn__z","aria-label":"Menu","aria-expanded":String(drawer),onClick:()=>setDrawer(!drawer)},"☰ Menu")),
 drawer?e("nav",{className:"Drawer_root__k"},[["/","Companions"],["/agencies","Agencies"],["/list-with-us","List with us"],["/faq","Questions and answers"],["/standards","Code of Conduct"],["/company","Company"]].map(([h,t])=>e("a",{href:"#"+h,onClick:()=>setDrawer(false)},t))):null,
 e("main",null,view),
 e("footer",{className:"Foot_root__f"},[["/legal/terms","Terms of Use"],["/legal/privacy","Privacy"],["/concerns","Report a listing"],["/support","Support and wellbeing"],["/company","Company"]].map(([h,t])=>e("a",{href:"#"+h},t)),e("p",null,"© 2026 Lanternloop Ltd"))].filter(Boolean)}
function mount(){at=0;document.getElementById("root").replaceChildren(...App())}
addEventListener("hashchange",()=>{hooks[2]=false;hooks[4]=false;scrollTo(0,0);mount()});mount();
}();
