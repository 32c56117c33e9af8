(function(){if(document.cookie.indexOf("kk_poort")<0){var p=document.getElementById("leeftijdspoort");if(p){p.hidden=false;p.innerHTML=window.KK_POORT||"";}}})();
