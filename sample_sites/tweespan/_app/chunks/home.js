import {duos,laadDuos} from '../stores.js';import {lazy,rij} from './lazy.js';
export default m=>{m.innerHTML=`<div class="held"><h1>Twee is gezellig. Drie is een feestje.</h1><p>Tweespan is er voor stellen die eens iemand willen ontmoeten, en voor wie zo'n stel zoekt. Kijken is gratis, berichten sturen kost een strippenkaart.</p></div>`;
lazy(m,'Pas binnen',async r=>{await laadDuos();duos.subscribe(l=>{if(l)r.innerHTML=`<ul class="duos">${l.slice(0,4).map(rij).join('')}</ul><p><a class="btn" href="/duos">Alle duo's bekijken</a></p>`})});
lazy(m,'Hoe werkt het?',r=>{r.innerHTML='<ol><li>Rondkijken.</li><li>Kaartje kopen.</li><li>Berichtje sturen. Netjes, hè.</li></ol>'});
lazy(m,'Van de makers',r=>{r.innerHTML='<p>Wij zijn zelf ook een stel. Achttien jaar samen, drie katten. Lees <a href="/over">wie we zijn</a>.</p>'})};
