$(function(){
 $('#wrap').html('<div id="kop">&#9733; PRIKKELBORD &#9733;</div><div id="menu"></div><div id="inhoud">laden...</div><div id="voet"></div>');
 if(!$.cookie('pb18')) $('#wrap').prepend('<div id="balk">LET OP! Prikkelbord is alleen voor volwassenen. Zijt ge 18 of ouder? <a href="#" class="ja">JA, doorgaan</a> &nbsp; <a href="https://www.puzzelhoekje.example/">NEE, breng mij weg</a></div>');
 $.get('/delen/menu.html',function(h){$('#menu').html(h)});
 $.get('/delen/voet.html',function(h){$('#voet').html(h)});
 var prikken=null;
 function metPrikken(f){if(prikken)f();else $.getJSON('/data/prikken.json',function(d){prikken=d;f()})}
 function regel(p){return '<div class="prik" role="link" tabindex="0" data-nr="'+p.nr+'"><b>'+p.kop+'</b> - '+p.naam+', '+p.dorp+' <span class="dat">('+p.dag+')</span></div>'}
 function lijst(r){metPrikken(function(){var h='<h2>'+(r?'Rubriek '+r:'Nieuwste prikken')+'</h2>';prikken.forEach(function(p){if(!r||p.rub==r)h+=regel(p)});$('#inhoud').html(h)})}
 function prik(n){metPrikken(function(){var g=null;prikken.forEach(function(p){if(p.nr==n)g=p});if(!g){$('#inhoud').html('<p>Deze prik hangt er niet meer.</p>');return}
  $('#inhoud').html('<h2>'+g.kop+'</h2><p>'+g.tekst+'</p><p><b>'+g.naam+'</b> uit '+g.dorp+'<br>Bellen: '+g.tel+'<br>Geprikt op '+g.dag+'</p><p><a href="#/">&laquo; terug naar het bord</a></p>')})}
 function ga(){var h=location.hash.replace(/^#\/?/,'');window.scrollTo(0,0);
  if(h==='')return lijst();
  var m=h.match(/^prik\/(\d+)$/);if(m)return prik(m[1]);
  m=h.match(/^rubriek\/(\w+)$/);if(m)return lijst(m[1]);
  $('#inhoud').html('laden...');
  $.get('/delen/'+h.replace(/[^a-z]/g,'')+'.html',function(t){$('#inhoud').html(t)},function(){$('#inhoud').html('<p>Die pagina is er niet.</p>')});}
 $('#wrap').on('click','.ja',function(e){e.preventDefault();$.cookie('pb18','1');$('#balk').remove()})
  .on('click','.prik',function(){location.hash='#/prik/'+this.getAttribute('data-nr')})
  .on('click','.vr',function(){$(this).next().toggle()})
  .on('click','.zend',function(){$('.boodschap').remove();$('#inhoud').prepend('<div class="boodschap">Merci, uw bericht is weg.</div>')});
 window.onhashchange=ga;ga();
});
