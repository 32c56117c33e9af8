import {duos,laadDuos} from '../stores.js';import {rij} from './lazy.js';
export default async m=>{m.innerHTML="<section><h1>Alle duo's</h1><p>Even geduld …</p></section>";await laadDuos();duos.subscribe(l=>{if(l&&m.isConnected)m.innerHTML=`<section><h1>Alle duo's</h1><ul class="duos">${l.map(rij).join('')}</ul></section>`})};
