(function () {
  'use strict';
  var E = WL.Element, html = WL.html;
  var R = { '/adverteren': 'adverteren', '/voorwaarden': 'voorwaarden', '/hulp': 'hulp', '/melden': 'melden', '/over-ons': 'over', '/jaarcijfers': 'cijfers', '/voor-bezoekers': 'bezoekers', '/onder-18': 'onder18', '/en/help': 'en-help', '/en/report': 'en-report', '/en/terms': 'en-terms', '/de/melden': 'de-melden', '/de/bedingungen': 'de-bedingungen' };
  function chunk(k) { return new Promise(function (ok, no) { if (WL.pages[k]) return ok(); var s = document.createElement('script'); s.src = '/assets/p-' + k + '.js'; s.onload = ok; s.onerror = no; document.head.append(s); }); }
  function inside() { try { return localStorage.getItem('wl-deur') === 'open'; } catch (e) { return false; } }
  WL.define('wl-app', class extends E {
    static props = ['view'];
    first() {
      window.addEventListener('popstate', () => this.go());
      document.addEventListener('click', (ev) => {
        if (ev.defaultPrevented || ev.metaKey || ev.ctrlKey) return;
        var a = ev.composedPath().find(function (x) { return x.tagName === 'A' && x.getAttribute('href'); });
        if (!a) return; var h = a.getAttribute('href'); if (h[0] !== '/') return;
        ev.preventDefault(); history.pushState({}, '', h); this.go(); window.scrollTo(0, 0);
      });
      this.addEventListener('binnen', () => { try { localStorage.setItem('wl-deur', 'open'); } catch (e) { this._in = 1; } this._in = 1; this.go(); });
      this.go();
    }
    go() {
      var p = location.pathname.replace(/(.)\/$/, '$1'), m = p.match(/^\/(en|de)(\/|$)/), lang = m ? m[1] : 'nl', ad = p.match(/^\/advertentie\/([\w-]+)$/);
      document.documentElement.lang = lang;
      if (p === '/' || p === '/en' || p === '/de' || ad) { document.title = 'Wadlantaarn'; this.view = { k: inside() || this._in ? (ad ? 'ad' : 'home') : 'gate', lang: lang, slug: ad && ad[1] }; return; }
      var k = R[p]; if (!k) { this.view = { k: 'none', lang: lang }; return; }
      chunk(k).then(() => { document.title = WL.pages[k] + ' · Wadlantaarn'; this.view = { k: 'page', page: k, lang: lang }; });
    }
    render() {
      var v = this.view; if (!v) return html``;
      if (v.k === 'gate') return html`<wl-gate lang-now="${v.lang}"></wl-gate>`;
      var body = v.k === 'home' ? html`<wl-home lang-now="${v.lang}"></wl-home>` : v.k === 'ad' ? html`<wl-ad slug="${v.slug}" lang-now="${v.lang}"></wl-ad>` : v.k === 'page' ? html([`<wl-page-${v.page}></wl-page-${v.page}>`]) : html`<p style="padding:2em">Deze bladzijde kennen wij niet. <a href="/">Naar het begin</a></p>`;
      if (v.page === 'onder18') return body;
      return html`<wl-header lang-now="${v.lang}"></wl-header>${body}<wl-footer lang-now="${v.lang}"></wl-footer>`;
    }
  });
})();
