/*! jq-lite 0.4 | een paar honderd bytes van wat jQuery kan */
!function(w,d){function Q(s){this.e=typeof s=="string"?(s[0]=="<"?(function(){var t=d.createElement("div");t.innerHTML=s;return[].slice.call(t.children)})():[].slice.call(d.querySelectorAll(s))):s?[s]:[]}
var $=w.$=w.jQuery=function(s){if(typeof s=="function"){d.readyState!="loading"?s($):d.addEventListener("DOMContentLoaded",function(){s($)});return}return s instanceof Q?s:new Q(s)};$.fn=Q.prototype;
$.fn.each=function(f){this.e.forEach(function(x,i){f.call(x,i,x)});return this};
"addClass add,removeClass remove,toggleClass toggle".split(",").forEach(function(p){p=p.split(" ");$.fn[p[0]]=function(c){return this.each(function(){this.classList[p[1]](c)})}});
$.fn.html=function(h){return h==null?this.e[0]&&this.e[0].innerHTML:this.each(function(){this.innerHTML=h})};
$.fn.append=function(o){var t=this.e[0];$(o).each(function(){t.appendChild(this)});return this};
$.fn.attr=function(a,v){return v==null?this.e[0]&&this.e[0].getAttribute(a):this.each(function(){this.setAttribute(a,v)})};
$.fn.show=function(){return this.each(function(){this.style.display="block"})};$.fn.hide=function(){return this.each(function(){this.style.display="none"})};
$.fn.val=function(){return this.e[0]&&this.e[0].value};$.fn.find=function(s){return $(this.e[0]&&this.e[0].querySelector(s))};
$.fn.on=function(ev,sel,f){return this.each(function(){var el=this;el.addEventListener(ev,function(e){if(!f){sel.call(el,e);return}var t=e.target.closest(sel);t&&el.contains(t)&&f.call(t,e)})})};
$.getJSON=function(u,f){fetch(u).then(function(r){return r.json()}).then(f)}}(window,document);
