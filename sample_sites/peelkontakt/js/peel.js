/* peelkontakt.js - laatst aan geprutst maart 2019 */
function koekje(n,v){ if(v===undefined){ var m=document.cookie.match(new RegExp('(?:^|; )'+n+'=([^;]*)')); return m?m[1]:''; } document.cookie=n+'='+v+'; path=/; max-age=31536000'; }
function lightbox(titel,html){
  lbDicht(); $('<div id="lb_achter"></div>').appendTo('body');
  $('<div class="lb" id="lb"><div class="lb_kop"><span class="lb_x" title="sluiten">[x] sluiten</span>'+titel+'</div><div class="lb_in">'+html+'</div></div>').appendTo('body'); }
function lbDicht(){ $('#lb').remove(); $('#lb_achter').remove(); }
function lbLaad(titel,url){ $.get(url,function(h){ lightbox(titel,h); }); }
function geraamte(){
  $('#pagina').html('<div id="kop">Peelkontakt <small>kontaktjes tussen Deurne, Venray, Helmond en de rest &middot; al meer dan twintig jaar</small></div>'
  +'<table width="100%" cellspacing="0" cellpadding="0"><tr><td id="menu">'
  +'<a href="#!/home">Voorpagina</a><a href="#!/kontakten">Kontakten</a><a href="#!/plaatsen">Zelf plaatsen</a><a href="#!/spelregels">Spelregels</a><a href="#!/vragen">Veel gevraagd</a><a href="#!/tips">Tips voor bellers</a><a href="#!/nieuws">Nieuws</a><a href="#!/nummers">Handige nummers</a><a href="#!/webmaster">Webmaster</a>'
  +'</td><td id="content">laden...</td></tr></table>'
  +'<div id="onder"><a href="javascript:void(0)" class="av">algemene voorwaarden</a> | <a href="#!/misbruik">misbruik melden</a> | <a href="#!/webmaster">webmaster</a> | best bekeken op 1024x768</div>'); }
function poort(){
  if(koekje('peel18')==='ja') return;
  $('<div id="poort_achter"></div>').appendTo('body');
  $('<div class="lb" id="lb_poort"><div class="lb_kop">LET OP</div><div class="lb_in" align="center"><p><b>Deze site is voor volwassenen.</b></p><p>Bent u 18 jaar of ouder?</p><p><button class="knop" id="poort_ja">JA, naar binnen</button> <a class="knop" href="/">NEE</a></p><p>Als u op JA drukt gaat u accoord met de <a href="javascript:void(0)" class="av">algemene voorwaarden</a> en met 1 cookie.</p></div></div>').appendTo('body'); }
var PAG={home:1,kontakten:1,plaatsen:1,spelregels:1,vragen:1,tips:1,nieuws:1,nummers:1,webmaster:1,misbruik:1};
function naar(){
  var h=location.hash.replace(/^#!\//,'')||'home', d=h.split('/'); lbDicht();
  if(d[0]==='kontakt'&&/^\d+$/.test(d[1])) return $('#content').load('/inc/k'+d[1]+'.html');
  if(PAG[d[0]]) return $('#content').load('/inc/'+d[0]+'.html', function(){ if(d[0]==='home') $('#laatste').load('/inc/laatste.html'); if(d[0]==='kontakten') $('#lijst').load('/inc/lijst.html'); });
  $('#content').html('<h1>Foutje</h1>'); }
$(function(){ geraamte(); naar(); poort(); window.onhashchange=naar;
  $(document).on('click','.av',function(){ lbLaad('algemene voorwaarden (4 bladen)','/inc/av.html'); })
  .on('click','.lb_x',lbDicht)
  .on('click','#poort_ja',function(){ koekje('peel18','ja'); $('#lb_poort').remove(); $('#poort_achter').remove(); })
  .on('click','.vraag',function(){ var n=this.nextElementSibling; if(n.innerHTML==='') $(n).load('/inc/vraag'+this.getAttribute('data-nr')+'.html'); n.style.display=n.style.display==='block'?'none':'block'; })
  .on('click','.foto',function(){ lightbox('foto','<div style="height:260px;background:#d9c9a0" align="center">foto '+this.getAttribute('data-nr')+'</div>'); })
  .on('click','#mb_stuur',function(){ if(!$('#mb_naam').val()||!$('#mb_mail').val()||!$('#mb_tekst').val()) return lightbox('niet compleet','Alle vakjes met een * moet u invullen.'); location.hash='#!/home'; })
  .on('click','#pl_stuur',function(){ lightbox('niet compleet','Vul eerst titel, tekst en telefoon in.'); }); });
