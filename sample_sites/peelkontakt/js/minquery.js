/* minquery 0.9 - zelfgemaakt want jquery was te groot */
(function(w){
function Q(s,c){ if(!(this instanceof Q)) return new Q(s,c); if(typeof s==='function'){ document.addEventListener('DOMContentLoaded',s); this.n=[]; return; }
 this.n = typeof s==='string' ? (s.charAt(0)==='<' ? mk(s) : [].slice.call((c||document).querySelectorAll(s))) : [s]; }
function mk(h){ var d=document.createElement('div'); d.innerHTML=h; return [].slice.call(d.children); }
Q.prototype={each:function(f){this.n.forEach(function(e,i){f.call(e,i,e)});return this},
 html:function(h){return h===undefined?this.n[0].innerHTML:this.each(function(){this.innerHTML=h})},
 val:function(v){return v===undefined?this.n[0].value:this.each(function(){this.value=v})},
 show:function(){return this.each(function(){this.style.display='block'})},hide:function(){return this.each(function(){this.style.display='none'})},
 remove:function(){return this.each(function(){this.parentNode&&this.parentNode.removeChild(this)})},
 appendTo:function(t){var p=document.querySelector(t);return this.each(function(){p.appendChild(this)})},
 on:function(ev,sel,f){return this.each(function(){this.addEventListener(ev,function(e){var x=e.target.closest?e.target.closest(sel):null;if(x)f.call(x,e)})})},
 load:function(u,cb){var me=this;Q.get(u,function(h,ok){me.html(ok?h:'<h1>Foutje</h1><p>Deze pagina is er niet (meer).</p>');cb&&cb()});return this}};
Q.get=function(u,cb){var x=new XMLHttpRequest();x.open('GET',u,true);x.onload=function(){cb(x.responseText,x.status===200)};x.send()};
w.$=Q;})(window);
