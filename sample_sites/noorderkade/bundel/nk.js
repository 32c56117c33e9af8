const root = document.getElementById('root');
const label = document.createElement('meta');
label.name = 'rating';
label.content = 'adult';
document.head.append(label);

const menu = '<header><a href="/" data-r>Noorderkade</a> <nav><a href="/vragen" data-r>Vragen</a> <a href="/melden" data-r>Iets melden</a></nav></header>';
const bladen = {
  '/vragen': '<h1>Vragen</h1><h2>Wat weten jullie van mij?</h2><p>Uw leeftijd wordt gecontroleerd door Leeftijdshuis met Yivi. ' +
    'Noorderkade krijgt alleen te horen dat u 18 jaar of ouder bent, niet wie u bent.</p>' +
    '<h2>Hoe meld ik een advertentie?</h2><p>Naast elke advertentie staat de knop Melden; daarvoor is geen account nodig.</p>' +
    '<h2>Gaat mijn melding naar de politie?</h2><p>Bij een vermoeden van een minderjarige of van uitbuiting doen wij altijd meteen melding bij de politie.</p>',
  '/te-jong': '<h1>Nog geen 18</h1><p>Deze site is niet voor jou. Praten kan met de Kindertelefoon, 0800-0432.</p>',
  '/melden': '<h1>Iets melden</h1><form method="post" action="/api/melding">' +
    '<label>Link naar de advertentie <input type="url" name="link" required></label>' +
    '<fieldset><legend>Waar gaat het om?</legend><label><input type="radio" name="s" value="a"> Iemand lijkt minderjarig</label>' +
    '<label><input type="radio" name="s" value="b"> Oplichting</label><label><input type="radio" name="s" value="c"> Anders</label></fieldset>' +
    '<label>Uitleg <textarea name="u" required></textarea></label>' +
    '<label>E-mail, als u bericht wilt <input type="email" name="e"></label><button>Melding sturen</button></form>' +
    '<p>U krijgt meteen een ontvangstbevestiging.</p>',
};

class Sluis extends HTMLElement {
  connectedCallback() {
    this.setAttribute('role', 'dialog');
    this.innerHTML = '<section><h1>Toon aan dat u 18 of ouder bent</h1>' +
      '<p>Noorderkade laat zijn advertenties pas zien nadat uw leeftijd is gecontroleerd door een onafhankelijke partij.</p>' +
      '<iframe title="Leeftijdscontrole" src="https://toets.leeftijdshuis.example/venster"></iframe>' +
      '<p><a href="https://toets.leeftijdshuis.example/start?methode=yivi">Leeftijd aantonen met Yivi</a></p>' +
      '<p><a href="https://toets.leeftijdshuis.example/start?methode=idin">Leeftijd aantonen met iDIN</a></p>' +
      '<p><a href="/te-jong" data-r>Ik ben jonger dan 18</a> · <a href="/melden" data-r>Iets melden</a> · <a href="/vragen" data-r>Vragen</a></p></section>';
  }
}
customElements.define('nk-sluis', Sluis);

function toon() {
  const blad = bladen[location.pathname];
  root.innerHTML = blad ? menu + '<main>' + blad + '</main>' : '<nk-sluis></nk-sluis>';
}
document.addEventListener('click', (e) => {
  const a = e.target.closest('a[data-r]');
  if (!a) return;
  e.preventDefault();
  history.pushState(null, '', a.getAttribute('href'));
  toon();
});
addEventListener('popstate', toon);
toon();
