// bord.js - alles van het prikbord
document.head.insertAdjacentHTML("beforeend",`<style>body{margin:0;font:15px Arial;background:#d9b77e}.kop{background:#5d3a12;color:#fff;padding:.6em 1em;display:flex;gap:1em;align-items:center}.kop a{color:#fff}
.la{position:fixed;top:0;left:0;bottom:0;width:250px;background:#fff;padding:1em;box-shadow:0 0 20px #000}.la a{display:block;padding:.4em 0}.briefje{background:#fffbe0;margin:.6em;padding:.7em;box-shadow:1px 2px 3px #0005;display:inline-block;width:240px;vertical-align:top}
.blad{background:#fff;max-width:760px;margin:1em auto;padding:1em}.laag{position:fixed;inset:0;background:#0008}.laag>div{background:#fff;max-width:360px;margin:15vh auto;padding:1em}footer{padding:1em;text-align:center;font-size:.85em}</style>`);
window.Bord={bord:()=>({
  menu:false,login:false,route:"/",lijst:[],toon:6,stuk:null,vast:null,rub:"",nummer:false,verstuurd:false,
  async init(){this.lijst=await (await fetch("api/prikjes.json")).json();window.addEventListener("hashchange",()=>this.ga());await this.ga()},
  async ga(){this.menu=false;this.login=false;this.nummer=false;this.verstuurd=false;const r=location.hash.replace(/^#/,"")||"/";let m;
    if(m=r.match(/^\/prikje\/(\d+)$/)){this.vast=this.lijst.find(p=>p.nr==m[1])||null;this.stuk=null}
    else if(r!=="/"&&r!=="/contact"&&!r.startsWith("/rubriek/")){try{this.stuk=await (await fetch("api/uitleg/"+r.slice(1)+".json")).json()}catch(e){this.stuk={t:"Niks",h:"<p>Hier hangt niks.</p>"}}this.vast=null}
    else{this.stuk=null;this.vast=null}
    this.rub=r.startsWith("/rubriek/")?decodeURIComponent(r.slice(9)):"";this.route=r;
    document.title=(this.vast?this.vast.titel+" - ":this.stuk?this.stuk.t+" - ":"")+"Peelplakkaat"},
  get zicht(){return this.lijst.filter(p=>!this.rub||p.rubriek===this.rub)},
  get deel(){return this.zicht.slice(0,this.toon)},
  get thuis(){return this.route==="/"||!!this.rub},
  meer(){this.toon+=4},
  stuur(){this.verstuurd=true}
})};
document.body.innerHTML=`
<div class="kop"><button @click="menu=!menu" aria-label="Menu" :aria-expanded="menu">☰</button><a href="#/">Peelplakkaat</a><span>prikbord voor erotische contacten in de Peel</span></div>
<div class="la" x-show="menu"><button @click="menu=false">✕ dicht</button>
<a href="#/">Alle briefjes</a><a href="#/rubriek/Massage">Massage</a><a href="#/rubriek/Escort">Escort</a><a href="#/rubriek/Club">Club</a><a href="#/hulp">Hulp &amp; uitleg</a><a href="#/prikken">Briefje ophangen</a><a href="#/over">Over het bord</a><a href="#/privacy">Privacy</a><a href="#/regels">Spelregels</a></div>
<div x-show="thuis"><h1 style="padding:0 .5em" x-text="rub?rub+' in de streek':'Vandaag geprikt'"></h1>
<template x-for="p in deel"><div class="briefje"><b><a :href="'#/prikje/'+p.nr" x-text="p.titel"></a></b><br><span x-text="p.wie+' · '+p.dat"></span><p x-text="p.tekst"></p><i x-text="p.prijs+' · '+p.gezien+' keer bekeken'"></i></div></template>
<p><button x-show="deel.length<zicht.length" @click="meer()">Nog meer briefjes</button></p></div>
<template x-if="vast"><div class="blad"><h1 x-text="vast.titel"></h1><p><img :src="'plaatjes/'+vast.nr+'.jpg'" alt=""></p><p x-text="'Opgehangen door '+vast.wie+' op '+vast.dat"></p><p x-text="vast.tekst"></p><p x-text="'Vraagprijs: '+vast.prijs"></p>
<p><button x-show="!nummer" @click="nummer=true">Laat nummer zien</button><b x-show="nummer" x-text="vast.tel"></b></p>
<p><button @click="login=true" title="Melden (alleen voor leden)">⚐ Melden (alleen voor leden)</button></p></div></template>
<template x-if="stuk"><div class="blad"><h1 x-text="stuk.t"></h1><div x-html="stuk.h"></div></div></template>
<div class="blad" x-show="route==='/contact'"><h1>Contact</h1><p>Vraag of opmerking over het bord? Wij lezen alles, antwoord kan even duren.</p>
<form @submit.prevent="stuur()" x-show="!verstuurd"><p><label>Naam * <input name="naam" required></label></p><p><label>E-mail * <input name="email" type="email" required></label></p><p><label>Onderwerp <select name="ond"><option>Vraag over betalen</option><option>Technisch probleem</option><option>Adverteren voor zaken</option><option>Overig</option></select></label></p><p><label>Bericht * <textarea name="bericht" required></textarea></label></p><button>Verstuur</button></form><p x-show="verstuurd">Verstuurd, bedankt.</p></div>
<div class="laag" x-show="login"><div role="dialog" aria-label="Inloggen"><h2>Alleen voor leden</h2><p>Een briefje melden kan alleen als je ingelogd bent.</p><p><input placeholder="gebruikersnaam"> <input type="password" placeholder="wachtwoord"></p><button @click="login=false">Annuleer</button></div></div>
<footer>© 2009-2026 Peelplakkaat · 18+ · <a href="#/regels">Spelregels</a> · <a href="#/contact">Contact</a></footer>`;
