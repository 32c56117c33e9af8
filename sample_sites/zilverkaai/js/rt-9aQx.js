const esc=s=>String(s).replace(/[&<>"]/g,c=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}[c]));
export const ref=v=>({value:v});
export const tpl=(s,...v)=>s.reduce((a,x,i)=>a+x+(i<v.length?esc(v[i]):""),"");
export const on=(root,sel,fn)=>root.addEventListener("click",e=>{const t=e.target.closest(sel);if(t&&root.contains(t))fn(e,t)});
