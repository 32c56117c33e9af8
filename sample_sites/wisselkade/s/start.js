fetch('/s/aanbod.json').then(function (r) { return r.json(); }).then(function (rijen) {
  document.getElementById('w').remove();
  var m = document.getElementById('m');
  rijen.forEach(function (r) {
    var d = document.createElement('div');
    d.className = 'rij';
    d.innerHTML = '<h2><a href="/kaart/' + r[0] + '">' + r[1] + '</a></h2><p>' + r[2] + ', ontvangt thuis</p><p>' + r[3] + '</p>';
    m.appendChild(d);
  });
});
