export const D=JSON.parse(document.getElementById("pg-data").textContent);
export const nav=u=>{history.pushState(0,"",u);dispatchEvent(new Event("pg:route"))};
export class Base extends HTMLElement{constructor(){super();this.attachShadow({mode:"open"})}paint(css,html){this.shadowRoot.innerHTML=`<style>${css}</style>${html}`;this.shadowRoot.querySelectorAll("a[href^='/']").forEach(a=>a.onclick=e=>{e.preventDefault();nav(a.getAttribute("href"))});this.shadowRoot.querySelectorAll("[data-go]").forEach(b=>b.onclick=()=>nav(b.dataset.go))}}
