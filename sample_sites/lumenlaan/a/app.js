'use strict';
const app = document.getElementById('app');
const foot = '<footer><a href="#/meldpunt">Misbruik melden</a> | <a href="#/regels">Spelregels</a> | <a href="#/colofon">Colofon</a></footer>';
const old = () => sessionStorage.getItem('lumen-oud') === 'ja';

async function blad(naam) {
  const antwoord = await fetch('/data/' + naam + '.json');
  const gegevens = await antwoord.json();
  app.innerHTML = '<header><a href="#/">Lumenlaan</a></header><main><h1>' + gegevens.titel + '</h1>' +
    gegevens.alineas.map((a) => '<p>' + a + '</p>').join('') + (gegevens.formulier || '') + '</main>' + foot;
}

function drempel() {
  const jaren = [];
  for (let j = 2026; j > 1925; j -= 1) jaren.push('<option>' + j + '</option>');
  app.innerHTML = '<section class="drempel"><h1>Lumenlaan</h1><p>Deze site is alleen voor volwassenen van 18 jaar en ouder.</p>' +
    '<form id="gd"><fieldset><legend>Wat is uw geboortedatum?</legend>' +
    '<input name="d" aria-label="Dag" size="2" inputmode="numeric"> <input name="m" aria-label="Maand" size="2" inputmode="numeric"> ' +
    '<select name="j" aria-label="Jaar">' + jaren.join('') + '</select></fieldset><button>Naar binnen</button></form>' +
    '<p><a href="#/te-jong">Ik ben nog geen 18</a></p></section>' + foot;
  document.getElementById('gd').addEventListener('submit', (e) => {
    e.preventDefault();
    if (2026 - Number(e.target.j.value) >= 18) { sessionStorage.setItem('lumen-oud', 'ja'); toon(); }
  });
}

async function lijst() {
  const ads = await (await fetch('/data/aanbod.json')).json();
  app.innerHTML = '<header><a href="#/">Lumenlaan</a></header><main><h1>Aanbod</h1>' + ads.map((a) =>
    '<article><h2><a href="#/ad/' + a.id + '">' + a.naam + '</a></h2><p>' + a.plaats + '</p><p>' + a.tel + '</p></article>').join('') + '</main>' + foot;
}

function toon() {
  const pad = location.hash.replace(/^#\//, '');
  if (['meldpunt', 'regels', 'colofon', 'te-jong'].includes(pad)) return blad(pad);
  return old() ? lijst() : drempel();
}
addEventListener('hashchange', toon);
toon();
