customElements.define('rk-app',class extends HTMLElement{
 connectedCallback(){this.innerHTML='<rk-kop></rk-kop><rk-zijbalk></rk-zijbalk><rk-blad></rk-blad><rk-voet></rk-voet>';this.blad=this.querySelector('rk-blad');var me=this;addEventListener('hashchange',function(){me.ga()});this.ga()}
 ga(){var me=this,r=location.hash.replace(/^#\/?/,''),d=r.split('/');this.querySelector('rk-zijbalk').teken(d[0]==='rubriek'?d[1]:'');
  if(r===''||d[0]==='rubriek'||d[0]==='melden'){RK.haal().then(function(ads){var nr=d[0]==='melden'?d[1]:d[2],a=nr&&ads.filter(function(x){return x.nr===+nr})[0],k=d[0]==='rubriek'?d[1]:'';
   var lijst=k?ads.filter(function(x){return x.rubriek===k}):ads;me.blad.innerHTML='<div class="midden"><h1>'+(k?((RK.rubrieken.filter(function(x){return x[0]===k})[0]||[])[1]||'Onbekend'):'Pas geplaatst')+'</h1></div>';
   var t=document.createElement('rk-tabel');me.blad.firstChild.appendChild(t);t.zet(lijst,k?'rubriek/'+k+'/':'rubriek/alles/');if(k==='alles'){me.blad.querySelector('h1').textContent='Pas geplaatst';t.remove();t=document.createElement('rk-tabel');me.blad.firstChild.appendChild(t);t.zet(ads,'rubriek/alles/')}
   if(a){var p=document.createElement('rk-paneel');me.blad.appendChild(p);d[0]==='melden'?p.melden(a):p.advertentie(a)}});return}
  if(r==='vragen'){this.blad.innerHTML='<div class="midden"><rk-vragen></rk-vragen></div>';return}
  if(!/^[a-z]+$/.test(r)){this.blad.innerHTML='<div class="midden"><h1>Niet gevonden</h1></div>';return}
  fetch('/partials/'+r+'.html').then(function(x){if(!x.ok)throw 0;return x.text()}).then(function(h){me.blad.innerHTML='<div class="midden">'+h+'</div>';scrollTo(0,0)}).catch(function(){me.blad.innerHTML='<div class="midden"><h1>Niet gevonden</h1></div>'})}
});
