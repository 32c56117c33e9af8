(function ($) {
  'use strict';
  var menu = null, faq = null;
  function act(action, ok, fail) { $.ajax({ url: bodeAjax.url + action + '.json', success: function (r) { r.success ? ok(r.data) : fail && fail(); }, error: fail }); }

  function slug(p) {
    p = p.replace(/^\/|\/$/g, '');
    return p === '' ? 'home' : p.replace(/\//g, '__');
  }
  function load(path, push) {
    $('#primary').html('<div class="bode-loader"><span></span></div>');
    if (push) history.pushState({}, '', path);
    act('pagina-' + slug(path), function (d) {
      document.title = d.title + ' – Sjansbode';
      document.body.className = 'wp-theme-bode ajaxify ' + d.body_class;
      $('#primary').html(d.html); window.scrollTo(0, 0);
      $('#primary [data-lus]').each(function () { lus(this, 1); });
      $('#primary [data-faq]').each(function () { var w = this; act('faq', function (f) { faq = f.items; $(w).html(f.items.map(function (i, n) { return '<div class="acc" data-n="' + n + '"><div class="acc-t" role="button" tabindex="0">' + i.v + '</div></div>'; }).join('')); }); });
    }, function () { $('#primary').html('<h1>Oeps</h1><p>Deze pagina is zoek. <a href="/">Terug naar de voorkant</a>.</p>'); });
  }
  function lus(box, nr) {
    act('lus-' + $(box).attr('data-lus') + '-' + nr, function (d) {
      if (nr === 1) $(box).html('<div class="posts"></div>');
      $(box).find('.posts').append(d.html);
      $(box).find('.meer').remove();
      if (d.more) $(box).append('<p class="meer"><button class="btn laadmeer" data-nr="' + (nr + 1) + '">Meer profielen laden</button></p>');
    });
  }
  function pop(html, cls) { $('#bode-popups').append('<div class="pum-overlay ' + cls + '"><div class="pum" role="dialog" aria-modal="true">' + html + '</div></div>'); }

  $(function () {
    act('schil', function (d) {
      menu = d.mega; $('#page').html(d.html);
      load(location.pathname, false);
      if (!$.cookie('pum_leeftijd')) act('popup-leeftijd', function (p) { pop(p.html, 'pum-leeftijd'); });
      if (!$.cookie('bode_koek')) act('popup-cookie', function (p) { $('#bode-popups').append(p.html); });
    });

    var D = $(document);
    /* mega menu */
    D.on('mouseover', '#menu > li[data-mega]', function () { if (!$(this).find('.mega').length()) $(this).append(menu[$(this).attr('data-mega')]); });
    D.on('mouseout', '#menu > li[data-mega]', function (e) { if (!e.relatedTarget || !this.contains(e.relatedTarget)) $(this).find('.mega').remove(); });
    /* ajax links */
    D.on('click', 'a[href^="/"]', function (e) { if (e.ctrlKey || e.metaKey) return; e.preventDefault(); $('.mega').remove(); load($(this).attr('href'), true); });
    $(window).on('popstate', function () { load(location.pathname, false); });
    D.on('click', '.laadmeer', function () { lus($(this).closest('[data-lus]').n[0], +$(this).attr('data-nr')); });
    /* age popup */
    D.on('change', '#pum18', function () { $('#pum-enter').prop('disabled', !this.checked); });
    D.on('click', '#pum-enter', function () { $.cookie('pum_leeftijd', '1'); $('.pum-leeftijd').remove(); });
    /* cookie bar */
    D.on('click', '.koek-nee', function () { $.cookie('bode_koek', 'nee'); $('.cookie').remove(); });
    D.on('click', '.koek-ja', function () { $.cookie('bode_koek', 'ja'); $('.cookie').remove(); });
    /* tabs */
    D.on('click', '.tabs a', function (e) { e.preventDefault(); var w = $(this).closest('.tabwrap'); w.find('.active').removeClass('active'); $(this).addClass('active'); var p = w.find($(this).attr('href')); p.addClass('active'); if (!p.html()) act('tab-' + $(this).attr('href').slice(1), function (d) { p.html(d.html); }); });
    /* accordion: answer comes on click */
    D.on('click', '.acc-t', function () { var a = $(this).closest('.acc'); if (a.hasClass('on')) { a.removeClass('on').find('.acc-c').remove(); return; } a.addClass('on').append('<div class="acc-c">' + faq[+a.attr('data-n')].a + '</div>'); });
    /* phone */
    D.on('click', '.toonnr', function () { $(this).closest('.nr').html('<b>' + $(this).attr('data-a') + '-' + $(this).attr('data-b') + '</b>'); });
    /* flag */
    D.on('click', '.flag', function () { var n = $(this).attr('data-naam'); act('popup-vlag', function (d) { pop(d.html.replace('%NAAM%', n), 'pum-vlag'); }); });
    D.on('click', '.pum .close', function () { $(this).closest('.pum-overlay').remove(); });
    D.on('click', '.stuur', function () {
      var w = $(this).closest('.formulier'), ok = true;
      w.find('[required]').each(function () { if (this.type === 'checkbox' ? !this.checked : !this.value) ok = false; });
      if (!ok) { w.find('.fout').text('Niet alle velden met een * zijn ingevuld.'); return; }
      w.html('<p class="notice">' + $(this).attr('data-ok') + '</p>');
    });
  });
})(jKwik);
