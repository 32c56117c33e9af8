(function(w){"use strict";w.ng={};
class Injector{constructor(){this.m=new Map()}get(c){if(!this.m.has(c))this.m.set(c,new c(this));return this.m.get(c)}}
class Http{get(u){return fetch(u,{headers:{accept:"application/json"}}).then(r=>r.ok?r.json():Promise.reject(r.status))}}
class Router{constructor(){this.routes=[];w.addEventListener("popstate",()=>this.resolve())}config(r,o){this.routes=r;this.outlet=o;document.addEventListener("click",e=>{const a=e.target.closest("[routerlink]");if(a){e.preventDefault();this.navigateByUrl(a.getAttribute("routerlink"))}});this.resolve()}navigateByUrl(u){history.pushState(null,"",u);w.scrollTo(0,0);this.resolve()}
resolve(){const p=location.pathname.replace(/(.)\/$/,"$1");for(const r of this.routes){const m=p.match(r.path);if(m){const el=document.createElement(r.component);el.params=m.slice(1).concat(r.data||[]);this.outlet().replaceChildren(el);w.dispatchEvent(new Event("navigationend"));return}}}}
ng.injector=new Injector;ng.Http=Http;ng.Router=Router;ng.define=(sel,cls)=>customElements.define(sel,cls)})(window);
