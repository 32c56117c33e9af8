$(function($){
var alle=[],toon=6;
function kaart(a){return $('<div class="col"><div class="card" tabindex="0" data-nr="'+a.nr+'"><div class="card-img"></div><div class="card-body"><h5 class="card-title">'+a.naam+'</h5><p class="card-text">'+a.plaats+' &middot; &euro; '+a.prijs+'</p><p class="card-text">'+a.zin+'</p></div></div></div>')}
$.getJSON("/data/kaarten.json",function(j){alle=j});
$("#meer").on("click",function(){alle.slice(toon,toon+6).forEach(function(a){$("#kaarten").append(kaart(a))});toon+=6;if(toon>=alle.length)$("#meer").hide()});
$("#kaarten").on("click",".card",function(){var nr=this.getAttribute("data-nr"),a=alle.filter(function(x){return x.nr==nr})[0];if(!a)return;
$("#paneel .inhoud").html('<h3>'+a.naam+'</h3><p>'+a.plaats+'</p><p>'+a.zin+'</p><p>Tarief vanaf &euro; '+a.prijs+'</p><button type="button" class="btn toon-tel">Toon nummer</button> <span class="tel" style="display:none">'+a.tel+'</span><p><a href="#" data-toggle="modal" data-target="#m-login" title="Alleen voor leden"><span aria-hidden="true">&#9873;</span> Melden (alleen voor leden)</a></p>');$("#paneel").addClass("open")});
$("#paneel").on("click",".sluit",function(){$("#paneel").removeClass("open")});
$("#paneel").on("click",".toon-tel",function(){$("#paneel .tel").show()});
$("#navknop").on("click",function(){$("#hoofdmenu").toggleClass("show")});
var stap=1;$("#plaatsen").on("click",".verder",function(){$("#stap"+stap).hide();stap++;$("#stap"+stap).show()});
if(!sessionStorage.getItem("kp18"))setTimeout(function(){$("#poort").show()},1000);
$("#poort .ja").on("click",function(){sessionStorage.setItem("kp18","1");$("#poort").hide()});
});
