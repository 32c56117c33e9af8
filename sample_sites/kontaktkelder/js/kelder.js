var rij=[];
var rubrieken={d:'Dames',h:'Heren',s:'Stellen',p:'Privehuizen'};
function dicht(){$('.ui-dialog').remove();$('.ui-widget-overlay').remove();}
function dialoog(titel,html){dicht();
 $('body').append('<div class="ui-widget-overlay"></div><div class="ui-dialog" role="dialog"><div class="ui-dialog-titlebar"><span class="ui-dialog-titlebar-close">[X]</span><span class="ui-dialog-title">'+titel+'</span></div><div class="ui-dialog-content">'+html+'</div></div>');}
function lijst(rub){var h='<table id="ads"><tr><th>Nr</th><th>Rubriek</th><th>Naam</th><th>Woonplaats</th><th>Berichtje</th></tr>';
 for(var i=0;i<rij.length;i++){var a=rij[i];if(rub&&a.rub!==rub)continue;
  h+='<tr class="adrij" title="klik voor de hele advertentie" data-nr="'+a.nr+'"><td>'+a.nr+'</td><td>'+rubrieken[a.rub]+'</td><td><b>'+a.naam+'</b></td><td>'+a.plaats+'</td><td>'+a.kort+'</td></tr>';}
 $('#lijst').html(h+'</table>');}
$(function(){
 $('#alles').html('<div id="kop">De Kontaktkelder</div><div id="menu">'+
  '<a href="#" class="rub" data-r="">Alles</a> | <a href="#" class="rub" data-r="d">Dames</a> | <a href="#" class="rub" data-r="h">Heren</a> | <a href="#" class="rub" data-r="s">Stellen</a> | <a href="#" class="rub" data-r="p">Privehuizen</a><br><br>'+
  '<a href="#" class="dlg" data-d="plaatsen">Advertentie plaatsen</a> - <a href="#" class="dlg" data-d="kosten">Kosten</a> - <a href="#" class="dlg" data-d="vragen">Vragen</a> - <a href="#" class="dlg" data-d="tips">Tips voor de heren</a> - <a href="#" class="dlg" data-d="nieuws">Nieuws</a></div>'+
  '<div id="lijst"><center>ff wachten..</center></div>'+
  '<div id="voet"><a href="#" class="dlg" data-d="reglement">Reglement</a> | <a href="#" class="dlg" data-d="misbruik">Misbruik melden</a> | <a href="#" class="dlg" data-d="privacy">Privacy</a> | <a href="#" class="dlg" data-d="henk">Over ons</a> | <a href="#" class="dlg" data-d="contact">Contact</a><br><br>'+
  'Alleen voor 18+! &nbsp; Wij steunen WATCH Nederland &nbsp; &copy; 2006-2026 &nbsp; best bekeken op 1024x768</div>');
 $.get('d/ads.txt',function(t){var r=t.split('\n');for(var i=0;i<r.length;i++){var v=r[i].split('|');if(v.length>5)rij.push({nr:v[0],rub:v[1],naam:v[2],plaats:v[3],kort:v[4],lang:v[5],tel:v[6]});}lijst('');});
 $(document).live('click','.rub',function(e){e.preventDefault();lijst(this.getAttribute('data-r'));});
 $(document).live('click','.dlg',function(e){e.preventDefault();var k=this.getAttribute('data-d'),n=this.innerHTML;$.get('d/'+k+'.htm',function(h){dialoog(n,h);});});
 $(document).live('click','.ui-dialog-titlebar-close',dicht);
 $(document).live('click','.adrij',function(){var nr=this.getAttribute('data-nr');for(var i=0;i<rij.length;i++)if(rij[i].nr===nr){var a=rij[i];
  dialoog('Advertentie '+a.nr,'<h3>'+a.naam+' uit '+a.plaats+'</h3><p>'+a.lang+'</p><p>Bellen of appen: <b>'+a.tel+'</b></p><p><a href="#" class="reageer">Berichtje sturen</a> | <a href="#" class="print">Afdrukken</a></p>');}});
 $(document).live('click','.reageer',function(e){e.preventDefault();dialoog('Berichtje sturen','<p>Uw bericht:</p><textarea rows="5" cols="50"></textarea><br>Uw nummer: <input><br><input type="button" class="klaar" value="Sturen">');});
 $(document).live('click','.print',function(e){e.preventDefault();window.print();});
 $(document).live('click','.klaar',function(){dialoog('Bedankt','<p>Is verstuurd hoor!</p>');});
});
