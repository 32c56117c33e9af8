document.querySelector('.vl').addEventListener('click', function () {
  var d = document.createElement('dialog');
  d.setAttribute('aria-label', 'Advertentie melden');
  d.innerHTML = '<form method="post" action="/melding"><h2>Deze advertentie melden</h2>' +
    '<p>U meldt de advertentie die u nu bekijkt. Een account is niet nodig.</p>' +
    '<label>Reden <select name="reden" required><option value="">Kies</option><option>Lijkt jonger dan 18</option>' +
    '<option>Dwang of mensenhandel</option><option>Oplichting</option><option>Gestolen foto\'s</option></select></label>' +
    '<label>Toelichting <textarea name="uitleg"></textarea></label>' +
    '<label>E-mailadres (mag leeg blijven) <input type="email" name="mail"></label>' +
    '<button>Melding versturen</button> <button type="button" formnovalidate class="sluit">Sluiten</button></form>';
  document.body.appendChild(d);
  d.querySelector('.sluit').addEventListener('click', function () { d.close(); d.remove(); });
  d.showModal();
});
