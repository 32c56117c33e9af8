/* kleine reactieve kern */
window.kern={maak(d,teken){let w=false;return new Proxy(d,{set(t,k,v){t[k]=v;if(!w){w=true;queueMicrotask(()=>{w=false;teken()})}return true}})}};
