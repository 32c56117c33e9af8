/* klein-query 0.4 - want de grote was te traag op de oude server */
(function(w){
function Q(s){this.l=typeof s==='string'?[].slice.call(document.querySelectorAll(s)):s.nodeType||s===document?[s]:s;}
Q.prototype={each:function(f){for(var i=0;i<this.l.length;i++)f.call(this.l[i],i);return this;},
html:function(t){return this.each(function(){this.innerHTML=t;});},append:function(t){return this.each(function(){this.insertAdjacentHTML('beforeend',t);});},
remove:function(){return this.each(function(){this.parentNode&&this.parentNode.removeChild(this);});},
val:function(){return this.l[0]?this.l[0].value:'';},hide:function(){return this.each(function(){this.style.display='none';});},
live:function(ev,sel,f){return this.each(function(){this.addEventListener(ev,function(e){var t=e.target;while(t&&t!==document){if(t.matches&&t.matches(sel)){f.call(t,e);return;}t=t.parentNode;}});});}};
w.$=function(s){if(typeof s==='function'){document.addEventListener('DOMContentLoaded',s);return;}return new Q(s);};
w.$.get=function(u,f){var x=new XMLHttpRequest();x.open('GET',u);x.onload=function(){f(x.responseText);};x.send();};
})(window);
