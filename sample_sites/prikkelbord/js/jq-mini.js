/* mini $ - wat we nodig hebben, niet meer */
(function(){function J(l){this.l=l}
window.$=function(s){if(typeof s==='function'){if(document.readyState!=='loading')s();else document.addEventListener('DOMContentLoaded',s);return}
 if(typeof s==='string'){if(s.charAt(0)==='<'){var d=document.createElement('div');d.innerHTML=s;return new J([].slice.call(d.childNodes))}return new J([].slice.call(document.querySelectorAll(s)))}return new J([s])};
J.prototype={each:function(f){this.l.forEach(function(x,i){f.call(x,i,x)});return this},html:function(h){return this.each(function(){this.innerHTML=h})},append:function(h){return this.each(function(){this.insertAdjacentHTML('beforeend',h)})},prepend:function(h){return this.each(function(){this.insertAdjacentHTML('afterbegin',h)})},
 hide:function(){return this.each(function(){this.style.display='none'})},remove:function(){return this.each(function(){this.parentNode&&this.parentNode.removeChild(this)})},toggle:function(){return this.each(function(){this.style.display=getComputedStyle(this).display==='none'?'block':'none'})},next:function(){return new J(this.l.map(function(x){return x.nextElementSibling}))},
 val:function(){return this.l[0]&&this.l[0].value},on:function(e,s,f){return this.each(function(){this.addEventListener(e,function(v){var t=v.target.closest(s);if(t)f.call(t,v)})})}};
$.get=function(u,f,g){var x=new XMLHttpRequest();x.open('GET',u);x.onload=function(){x.status<400?f(x.responseText):g&&g()};x.send()};
$.getJSON=function(u,f){$.get(u,function(t){f(JSON.parse(t))})};
$.cookie=function(n,v){if(v===undefined){var m=document.cookie.match('(^|; )'+n+'=([^;]*)');return m&&m[2]}document.cookie=n+'='+v+';path=/;max-age=9999999'};
})();
