$(function(){
 var en=document.documentElement.lang==="en";
 $("body").prepend('<div id="balk"><a href="/"><img src="/plaatjes/otto.gif" alt="Ottoskoop" width="180" height="46"></a> <a href="/">Voorpagina</a> | <a href="/tips">Tips voor heren</a> | <a href="/adverteren">Adverteren</a> | <a href="/help">Help</a> | <a href="/contact">Contact</a> | <a href="/english" lang="en" hreflang="en">English</a></div>');
 $("body").append('<div id="onder"><hr><a href="/voorwaarden">Voorwaarden</a> | <a href="/regels">Plaatsingsregels</a> | <a href="/privacy">Privacy</a> | <a href="/contact">Contact</a><br><small>Ottoskoop, al 17 jaar het loeren waard. Deze site is 18+. Wij gebruiken cookies, u went eraan.</small></div>');
 var $i=$("#inhoud"),u=$i.data("deel");if(u)$i.load("/delen/"+u+".htm",function(){$i.addClass("klaar")});
 function kaart(a){return '<div class="kaart" data-soort="'+a.soort+'"><a href="/adres/'+a.id+'"><img src="/plaatjes/'+a.id+'_k.jpg" width="120" height="90" alt=""></a><div><a href="/adres/'+a.id+'"><b>'+a.naam+'</b></a><br>'+a.plaats+'<br><i>'+a.regel+'</i><br>&euro; '+a.prijs+' p/u</div></div>'}
 if($("#lijst").e.length){$.getJSON("/api/adressen.json",function(r){var n=6,soort="";
  function toon(){var l=r.filter(function(a){return !soort||a.soort===soort});$("#lijst").html(l.slice(0,n).map(kaart).join("")+(l.length>n?'<p><button class="meer">toon de rest</button></p>':''))}
  $("#lijst").on("click",".meer",function(){n=99;toon()});$("#tabs").on("click","button",function(){soort=this.getAttribute("data-s");n=6;$("#tabs button").removeClass("aan");this.className="aan";toon()});toon()})}
 var id=$("#adres").data("id");if(id){$.getJSON("/api/adressen.json",function(r){var a=r.filter(function(x){return x.id===id})[0];document.title=a.naam+" - Ottoskoop";
  $("#adres").html('<p><a href="/">terug</a></p><h1>'+a.naam+'</h1><img src="/plaatjes/'+a.id+'.jpg" alt=""><p>'+a.tekst+'</p><table border="1" cellpadding="4"><tr><td>Plaats</td><td>'+a.plaats+'</td></tr><tr><td>Prijs</td><td>&euro; '+a.prijs+'</td></tr><tr><td>Open</td><td>'+a.open+'</td></tr><tr><td>Telefoon</td><td><button class="toontel">Toon nummer</button><span class="tel" hidden>'+a.tel+'</span></td></tr></table><p><button class="bewaar">Bewaar in mijn lijstje</button></p>');
  $("#adres").on("click",".toontel",function(){$(".tel").toggle()});$("#adres").on("click",".bewaar",function(){localStorage.setItem("sk_"+id,1);this.textContent="Bewaard"})})}
 $("body").on("click",".vraag",function(){$(this.nextElementSibling).toggle()});
 $("body").on("submit","form",function(e){e.preventDefault();$(this).html("<p><b>Verstuurd. Bedankt.</b></p>")});
});
