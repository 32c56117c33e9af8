$(function(){
 var soort=$("body").attr("data-pagina");
 $("#wrap").html('<div id="kop"><h2>Kwartelsjaal</h2><a href="/">Advertenties</a><a href="/plaatsen">Plaats advertentie</a><a href="/tarieven">Tarieven</a><a href="/faq">FAQ</a></div><div id="inhoud" style="padding:14px"></div><div class="clear"></div><div id="voet"><a href="/voorwaarden">Voorwaarden</a><a href="/veilig">Veilig en eerlijk</a><a href="/hulplijnen">Hulplijnen</a><a href="/privacy">Privacy</a><a href="/verslag">Transparantieverslag</a><a href="/contact">Contact</a><a href="/over">Over</a><br><small>&copy; Kwartelsjaal, sinds 2009</small></div>');
 function gat(){
  if(document.cookie.indexOf("ks18=1")>-1||soort!=="index")return;
  $("body").append('<div id="sluier"></div>').append('<div id="vraag" role="dialog"><h3>Stop even!</h3><p>Deze site bevat erotische advertenties. Bent u 18 jaar of ouder?</p><p><button id="welja">Ja, ik ben 18 of ouder</button> &nbsp; <a id="weleee" href="https://nl.wikipedia.org/">Nee, ik ga weg</a></p></div>');
  $("#welja").on("click",function(){document.cookie="ks18=1;path=/;max-age=86400";$("#sluier").remove();$("#vraag").remove()});
 }
 function adv(id){
  $.getJSON("/data/advertenties.json",function(l){
   var a=l.filter(function(x){return String(x.id)===id})[0];
   if(!a){$("#inhoud").html("<h1>Advertentie is verlopen</h1>");return}
   document.title=a.naam+" - Kwartelsjaal";
   $("#inhoud").html('<p><a href="/">&laquo; overzicht</a></p><h1>'+a.naam+'</h1><img src="/foto/'+a.id+'.jpg" width="300" height="220" alt=""><ul class="tabs" role="tablist"><li role="tab" tabindex="0" data-t="info">Info</li><li role="tab" tabindex="0" data-t="contact">Contact</li><li role="tab" tabindex="0" data-t="meld">Veiligheid &amp; melden</li></ul><div class="tabinhoud" id="info"><p>'+a.tekst+'</p><p>'+a.leeftijd+' jaar, '+a.plaats+', '+a.rubriek+'</p></div><div class="tabinhoud" id="contact"><p>Bel '+a.tel+'</p></div><div class="tabinhoud" id="meld"><p>Klopt er iets niet aan deze advertentie? Meld het ons, daar hoeft u geen account voor te hebben.</p><form id="meldform"><input type="hidden" name="advertentie" value="'+a.id+'"><p>U meldt: '+a.naam+' (advertentie '+a.id+')</p><p><label>Reden<br><select name="reden" required><option value="">- kies -</option><option>Nepfoto</option><option>Spam</option><option>Verkeerde rubriek</option><option>Nummer werkt niet</option><option>Andere reden</option></select></label></p><p><label>Toelichting<br><textarea name="t" cols="50" rows="4" required></textarea></label></p><p><label>Naam (niet verplicht)<br><input name="n"></label></p><p><label>E-mail (niet verplicht)<br><input name="e" type="email"></label></p><p><input type="submit" value="Meld deze advertentie"></p><p class="ok"></p></form></div>');
   function tab(t){$(".tabinhoud").hide();$("ul.tabs li").removeClass("actief").each(function(){this.setAttribute("aria-selected",this.getAttribute("data-t")===t)});$("#"+t).show();$('li[data-t="'+t+'"]').addClass("actief")}
   tab("info");$("ul.tabs").on("click","li",function(){tab(this.getAttribute("data-t"))});
   $("#meldform").on("submit",function(e){e.preventDefault();$(".ok").text("Uw melding is ontvangen.")});
  });
 }
 if(soort==="index"){$.getJSON("/data/advertenties.json",function(l){var h="<h1>Nieuwste advertenties</h1>";l.forEach(function(a){h+='<div class="adv"><a href="/advertentie/'+a.id+'"><img src="/foto/'+a.id+'s.jpg" alt=""><br><b>'+a.naam+'</b></a><br>'+a.leeftijd+' jr - '+a.plaats+'<br>'+a.rubriek+'</div>'});$("#inhoud").html(h)});gat()}
 else if(soort==="advertentie"){adv(location.pathname.split("/").pop())}
 else {$.getJSON("/data/"+soort+".json",function(p){document.title=p.t+" - Kwartelsjaal";$("#inhoud").html("<h1>"+p.t+"</h1>"+p.h)})}
});
