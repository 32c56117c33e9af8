/* klein.js 1.9 - een broertje van */
(function(w,d){
function $(s,c){if(typeof s==="function"){return d.readyState==="loading"?d.addEventListener("DOMContentLoaded",s):s()}return new Q(s,c)}
function Q(s,c){this.e=s instanceof Node?[s]:s==="" ?[]:(/^\s*</.test(s)?maak(s):[].slice.call((c||d).querySelectorAll(s)))}
function maak(h){var t=d.createElement("template");t.innerHTML=h.trim();return [].slice.call(t.content.childNodes)}
Q.prototype={each:function(f){this.e.forEach(function(x,i){f.call(x,i,x)});return this},html:function(h){return this.each(function(){this.innerHTML=h})},append:function(h){return this.each(function(){var m=this;maak(h).forEach(function(n){m.appendChild(n)})})},
prepend:function(h){return this.each(function(){this.insertAdjacentHTML("afterbegin",h)})},on:function(v,s,f){return this.each(function(){this.addEventListener(v,function(e){var t=e.target.closest(s);if(t)f.call(t,e)})})},
addClass:function(k){return this.each(function(){this.classList.add(k)})},removeClass:function(k){return this.each(function(){this.classList.remove(k)})},toggle:function(){return this.each(function(){this.hidden=!this.hidden})},
data:function(k){return this.e[0]&&this.e[0].dataset[k]},attr:function(k){return this.e[0]&&this.e[0].getAttribute(k)},
load:function(u,f){var m=this;fetch(u).then(function(r){return r.text()}).then(function(t){m.html(t);f&&f()});return this}};
$.getJSON=function(u,f){fetch(u).then(function(r){return r.json()}).then(f)};w.$=$})(window,document);
