const blad=new CSSStyleSheet();
blad.replaceSync(`:host{display:block;font:16px/1.6 system-ui;color:#12303a}a{color:#0b6b86}button{font:inherit;border-radius:20px;border:1px solid #0b6b86;background:#fff;padding:6px 16px;cursor:pointer}[hidden]{display:none!important}label{display:block;margin:9px 0}input:not([type=radio]):not([type=checkbox]),textarea{display:block;width:min(420px,95%)}td,th{padding:3px 14px 3px 0;text-align:left;vertical-align:top}`);
export class Nest extends HTMLElement{
  constructor(){super();this.attachShadow({mode:"open"}).adoptedStyleSheets=[blad]}
  connectedCallback(){this.teken()}
  set inhoud(h){this.shadowRoot.innerHTML=h}
  $(s){return this.shadowRoot.querySelector(s)}
  teken(){}
}
export const haal=(()=>{const c={};return u=>c[u]??=fetch(u).then(r=>r.json())})();
export const ga=u=>{history.pushState(null,"",u);dispatchEvent(new Event("pn-route"))};
export const volg=e=>{const a=e.composedPath().find(n=>n.tagName==="A");if(!a)return;const h=a.getAttribute("href")||"";if(h[0]==="/"&&!e.ctrlKey&&!e.metaKey){e.preventDefault();ga(h)}};
