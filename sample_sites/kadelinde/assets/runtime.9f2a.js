(()=>{"use strict";var m={},w=self.webpackChunkkade={};
// mini-runtime: modules, templates met {{ }} en *for
w.def=(k,f)=>{m[k]=f};w.req=k=>(m[k].x||(m[k].x=m[k]()));
w.tpl=(h,c)=>h.replace(/<ng-for of="(\w+)">([\s\S]*?)<\/ng-for>/g,(_,n,b)=>(c[n]||[]).map(i=>b.replace(/\{\{(\w+)\}\}/g,(_,k)=>i[k]??"")).join("")).replace(/\{\{(\w+)\}\}/g,(_,k)=>c[k]??"");
w.cache={};w.load=u=>w.cache[u]||(w.cache[u]=fetch(u).then(r=>{if(!r.ok)throw new Error(u);return r.text()}));
})();
