(function(w){
  // mini runtime: createApp({routes,setup}).mount('#app'); templates are strings, @click by data-on
  function esc(s){return String(s).replace(/[&<>"]/g,function(c){return{'&':'&amp;','<':'&lt;','>':'&gt;','"':'&quot;'}[c]})}
  function reactive(o,cb){return new Proxy(o,{set:function(t,k,v){t[k]=v;cb();return true}})}
  function createApp(opt){var root,queued=false,state=reactive(opt.data(),plan);
    function plan(){if(queued)return;queued=true;Promise.resolve().then(function(){queued=false;paint()})}
    function paint(){var p=(location.hash.replace(/^#/,'')||'/'),m,i;for(i=0;i<opt.routes.length;i++){m=p.match(opt.routes[i][0]);if(m)break}
      var body=m?opt.routes[i][1](state,m.slice(1)):'<div class="midden"><h1>Niet gevonden</h1></div>';root.innerHTML=opt.shell(state,body,p);
      root.querySelectorAll('*').forEach(function(e){e.setAttribute('data-v-6c1d0b2e','')});
      var h=root.querySelector('h1');document.title=(h?h.textContent+' | ':'')+'De Deurbelgids'}
    return{mount:function(sel){root=document.querySelector(sel);root.setAttribute('data-v-app','');
      root.addEventListener('click',function(e){var t=e.target.closest('[data-on]');if(!t||!root.contains(t))return;var a=t.getAttribute('data-on').split(':');opt.methods[a[0]].call(null,state,a[1],t,root)});
      w.addEventListener('hashchange',function(){opt.leave(state);plan();w.scrollTo(0,0)});paint();if(opt.mounted)opt.mounted(state)}}}
  w.Mini={createApp:createApp,esc:esc};
})(window);
