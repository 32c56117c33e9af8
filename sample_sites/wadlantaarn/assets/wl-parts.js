(function () {
  'use strict';
  var E = WL.Element, html = WL.html, css = WL.css;
  var T = WL.t = {
    nl: { home: '/', lang: 'nl', kop: 'Wie is er vanavond?', sub: 'Wadlantaarn is van de mensen die erop staan. Negenenveertig leden betalen samen het licht.', nav: [['/', 'Aanbod'], ['/voor-bezoekers', 'Voor bezoekers'], ['/adverteren', 'Meedoen'], ['/over-ons', 'Over ons'], ['/hulp', 'Hulp']],
      foot: [['/voorwaarden', 'Voorwaarden'], ['/melden', 'Iets melden'], ['/hulp', 'Hulp en telefoonnummers'], ['/jaarcijfers', 'Verslag 2025'], ['/over-ons', 'Contact']],
      g1: 'Even aan de deur', g2: 'Hierachter staan advertenties van sekswerkers uit het noorden. Binnenkomen kan alleen als u achttien jaar of ouder bent.', gy: 'Ik ben 18 of ouder, naar binnen', gn: 'Ik ben nog geen 18', all: 'Alles', menu: 'Menu' },
    en: { home: '/en/', lang: 'en', kop: 'Who is in tonight?', sub: 'Wadlantaarn belongs to the people who advertise on it. Forty-nine members keep the lamp burning.', nav: [['/en/', 'Listings'], ['/en/terms', 'Terms'], ['/en/report', 'Report'], ['/en/help', 'Help']],
      foot: [['/en/terms', 'Terms'], ['/en/report', 'Report something'], ['/en/help', 'Help and phone numbers'], ['/over-ons', 'Contact (in Dutch)']],
      g1: 'One moment at the door', g2: 'Behind this door are advertisements by sex workers in the north of the Netherlands. You may come in only if you are eighteen or older.', gy: 'I am 18 or older, let me in', gn: 'I am not 18 yet', all: 'All', menu: 'Menu' },
    de: { home: '/de/', lang: 'de', kop: 'Wer ist heute Abend da?', sub: 'Wadlantaarn gehört den Menschen, die hier inserieren. Neunundvierzig Mitglieder zahlen gemeinsam das Licht.', nav: [['/de/', 'Anzeigen'], ['/de/bedingungen', 'Bedingungen'], ['/de/melden', 'Melden']],
      foot: [['/de/bedingungen', 'Bedingungen'], ['/de/melden', 'Etwas melden'], ['/en/help', 'Help (English)'], ['/over-ons', 'Kontakt (Niederländisch)']],
      g1: 'Kurz an der Tür', g2: 'Dahinter stehen Anzeigen von Sexarbeitenden aus dem Norden der Niederlande. Eintreten darf nur, wer achtzehn oder älter ist.', gy: 'Ich bin 18 oder älter, hinein', gn: 'Ich bin noch nicht 18', all: 'Alle', menu: 'Menü' }
  };

  WL.define('wl-langmenu', class extends E {
    static attrs = ['lang-now'];
    static styles = [css`:host{font:14px sans-serif}a{margin-left:.6em;text-decoration:none;color:#e9dfc7}a[aria-current]{border-bottom:2px solid #f2b84b}`];
    render() { var c = this.getAttribute('lang-now'); return html`<nav aria-label="Taal">${[['nl', '/', 'NL', 'Nederlands'], ['en', '/en/', 'EN', 'English'], ['de', '/de/', 'DE', 'Deutsch']].map(function (l) { return html`<a href="${l[1]}" hreflang="${l[0]}" lang="${l[0]}" title="${l[3]}" ${l[0] === c ? html`aria-current="true"` : ''}>${l[2]}</a>`; })}</nav>`; }
  });

  WL.define('wl-header', class extends E {
    static attrs = ['lang-now'];
    static styles = [css`header{background:#12303c;color:#f4f1ea;display:flex;flex-wrap:wrap;align-items:center;gap:1em;padding:.8em 1.2em}.logo{font-size:1.35rem;color:#f2b84b;text-decoration:none;letter-spacing:.04em}nav.m{display:flex;gap:1.1em;flex:1}nav.m a{color:#f4f1ea;text-decoration:none}.burger{display:none;background:none;border:1px solid #f4f1ea;color:#f4f1ea;padding:.2em .6em}@media(max-width:700px){.burger{display:inline-block}nav.m{display:none;flex-basis:100%;flex-direction:column}nav.m.open{display:flex}}`];
    render() {
      var t = T[this.getAttribute('lang-now')] || T.nl;
      return html`<header><a class="logo" href="${t.home}">◉ Wadlantaarn</a><button class="burger" @click=${() => this.$('nav.m').classList.toggle('open')}>☰ ${t.menu}</button><nav class="m">${t.nav.map(function (i) { return html`<a href="${i[0]}">${i[1]}</a>`; })}</nav><wl-langmenu lang-now="${t.lang}"></wl-langmenu></header>`;
    }
  });

  WL.define('wl-footer', class extends E {
    static attrs = ['lang-now'];
    static styles = [css`footer{background:#e4dcc9;margin-top:3em;padding:1.2em;font-size:.9rem}ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:1.2em}small{display:block;margin-top:.8em}`];
    render() { var t = T[this.getAttribute('lang-now')] || T.nl; return html`<footer><ul>${t.foot.map(function (i) { return html`<li><a href="${i[0]}">${i[1]}</a></li>`; })}</ul><small>© 2026 Coöperatie De Wadlantaarn U.A.</small></footer>`; }
  });

  WL.define('wl-fold', class extends E {
    static attrs = ['titel', 'open'];
    static styles = [css`:host{border-top:1px solid #cfc8b8}h2{margin:0}button{width:100%;text-align:left;background:none;border:0;padding:.7em 0;font-size:1.1rem;font-weight:bold}.in{padding:0 0 1em 1.4em}`];
    render() { var o = this.hasAttribute('open'); return html`<h2><button aria-expanded="${String(o)}" @click=${() => this.toggleAttribute('open')}>${o ? '▾' : '▸'} ${this.getAttribute('titel')}</button></h2>${o ? html`<div class="in"><slot></slot></div>` : ''}`; }
  });

  WL.define('wl-field', class extends E {
    static attrs = ['label', 'type', 'hint', 'verplicht'];
    static props = ['options'];
    static styles = [css`:host{margin:.7em 0}label{display:block;font:600 14px sans-serif;margin-bottom:.2em}input,select,textarea{width:100%;font:inherit;padding:.45em;border:1px solid #8d8672;background:#fff}small{color:#5c584d}`];
    render() {
      var ty = this.getAttribute('type') || 'text', l = this.getAttribute('label'), h = this.getAttribute('hint'), rq = this.hasAttribute('verplicht') ? html`required` : '';
      var id = 'f', c = ty === 'select' ? html`<select id="${id}" ${rq}>${(this.options || []).map(function (o) { return html`<option>${o}</option>`; })}</select>` : ty === 'textarea' ? html`<textarea id="${id}" rows="4" ${rq}></textarea>` : html`<input id="${id}" type="${ty}" ${rq}>`;
      return html`<label for="${id}">${l}${this.hasAttribute('verplicht') ? ' *' : ''}</label>${c}${h ? html`<small>${h}</small>` : ''}`;
    }
    get value() { var f = this.$('#f'); return f ? f.value : ''; }
  });

  WL.define('wl-toast', class extends E {
    static styles = [css`:host{position:fixed;left:50%;bottom:1.5em;transform:translateX(-50%);background:#12303c;color:#fff;padding:.8em 1.4em;z-index:50}`];
    render() { return html`<div role="status"><slot></slot></div>`; }
  });

  var F = {
    nl: { where: 'Om welke pagina of advertentie gaat het? (plak de link)', why: 'Wat is er aan de hand?', opts: ['Kies…', 'Ik denk dat iemand minderjarig is', 'Iemand werkt gedwongen of wordt uitgebuit', 'Foto of telefoonnummer is van een ander', 'Oplichting', 'Iets anders dat niet mag'], more: 'Vertel wat u zag of las', name: 'Uw naam', mail: 'Uw e-mailadres', hint: 'Mag leeg blijven', go: 'Melding versturen', ok: 'Uw melding is binnen. Dank u.', miss: 'Kies een reden en vertel iets meer.', about: 'U meldt de advertentie' },
    en: { where: 'Which page or advertisement is it? (paste the link)', why: 'What is wrong?', opts: ['Choose…', 'I think somebody is a minor', 'Somebody is forced or exploited', 'Photo or phone number of another person', 'Fraud', 'Something else that is not allowed'], more: 'Tell us what you saw or read', name: 'Your name', mail: 'Your e-mail address', hint: 'May be left empty', go: 'Send report', ok: 'Your report has arrived. Thank you.', miss: 'Choose a reason and tell us a little more.', about: 'You are reporting the advertisement' },
    de: { where: 'Um welche Seite oder Anzeige geht es? (Link einfügen)', why: 'Was stimmt nicht?', opts: ['Bitte wählen…', 'Ich glaube, jemand ist minderjährig', 'Jemand wird gezwungen oder ausgebeutet', 'Foto oder Nummer einer anderen Person', 'Betrug', 'Etwas anderes Unerlaubtes'], more: 'Was haben Sie gesehen oder gelesen?', name: 'Ihr Name', mail: 'Ihre E-Mail-Adresse', hint: 'Kann leer bleiben', go: 'Meldung absenden', ok: 'Ihre Meldung ist angekommen. Danke.', miss: 'Bitte Grund wählen und etwas erzählen.', about: 'Sie melden die Anzeige' }
  };
  WL.define('wl-reportform', class extends E {
    static attrs = ['lang-now', 'about', 'link'];
    static styles = [css`.go{background:#b5482f;color:#fff;border:0;padding:.6em 1.2em}.err{color:#b5482f}`];
    render() {
      var f = F[this.getAttribute('lang-now')] || F.nl, a = this.getAttribute('about');
      return html`<div class="rf">${a ? html`<p>${f.about}: <b>${a}</b><br><small>${this.getAttribute('link')}</small></p>` : html`<wl-field id="w" label="${f.where}" type="url" verplicht></wl-field>`}
        <wl-field id="r" label="${f.why}" type="select" verplicht .options=${f.opts}></wl-field>
        <wl-field id="m" label="${f.more}" type="textarea" verplicht></wl-field>
        <wl-field id="n" label="${f.name}" hint="${f.hint}"></wl-field>
        <wl-field id="e" label="${f.mail}" type="email" hint="${f.hint}"></wl-field>
        <p class="err" hidden>${f.miss}</p><button type="button" class="go" @click=${() => this.send(f)}>${f.go}</button></div>`;
    }
    send(f) {
      if (this.$('#r').value === f.opts[0] || !this.$('#m').value) { this.$('.err').hidden = false; return; }
      var t = document.createElement('wl-toast'); t.textContent = f.ok; document.querySelector('wl-app').shadowRoot.append(t); setTimeout(function () { t.remove(); }, 4000); this.fire('sent');
    }
  });

  WL.define('wl-dialog', class extends E {
    static attrs = ['titel'];
    static styles = [css`dialog{border:0;max-width:34em;width:92%;padding:1.4em;box-shadow:0 10px 60px #0008}.x{float:right;border:0;background:none;font-size:1.3rem}`];
    render() { return html`<dialog aria-label="${this.getAttribute('titel')}"><button class="x" aria-label="Sluiten" @click=${() => this.hide()}>×</button><h2>${this.getAttribute('titel')}</h2><slot></slot></dialog>`; }
    show() { this.$('dialog').showModal(); }
    hide() { this.$('dialog').close(); }
  });

  WL.define('wl-card', class extends E {
    static props = ['ad'];
    static styles = [css`a{display:block;background:#fff;border:1px solid #d8d0bd;color:inherit;text-decoration:none;height:100%}.ph{height:120px;background:linear-gradient(140deg,#2c5b6b,#f2b84b55)}.b{padding:.7em .9em}h3{margin:0}.p{color:#6a6456;font-size:.9rem}`];
    render() { var a = this.ad; if (!a) return html``; return html`<a href="/advertentie/${a.slug}"><div class="ph" role="img" aria-label="foto"></div><div class="b"><h3>${a.naam}, ${a.leeftijd}</h3><p class="p">${a.plaats} · vanaf € ${a.vanaf}</p><p>${a.kort}</p></div></a>`; }
  });

  WL.define('wl-home', class extends E {
    static attrs = ['lang-now'];
    static props = ['ads', 'streek'];
    static styles = [css`main{max-width:1080px;margin:0 auto;padding:1.2em}.chips button{border:1px solid #12303c;background:none;border-radius:2em;padding:.2em .9em;margin:0 .4em .6em 0}.chips .on{background:#12303c;color:#fff}.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:1em}`];
    first() { fetch('/api/lijst.json').then(function (r) { return r.json(); }).then((d) => { this.ads = d.advertenties; }); }
    render() {
      var t = T[this.getAttribute('lang-now')] || T.nl, s = this.streek || '', ads = this.ads || [];
      return html`<main><h1>${t.kop}</h1><p>${t.sub}</p><div class="chips">${['', 'Groningen', 'Fryslân', 'Drenthe'].map((c) => html`<button class="${c === s ? 'on' : ''}" @click=${() => { this.streek = c; }}>${c || t.all}</button>`)}</div><div class="grid">${ads.filter(function (a) { return !s || a.streek === s; }).map((a) => html`<wl-card .ad=${a}></wl-card>`)}</div></main>`;
    }
  });

  WL.define('wl-gate', class extends E {
    static attrs = ['lang-now'];
    static styles = [css`.wrap{min-height:100vh;background:#12303c;color:#f4f1ea;display:flex;align-items:center;justify-content:center;flex-direction:column;padding:2em;text-align:center}.box{max-width:32em}.y{display:inline-block;background:#f2b84b;border:0;padding:.8em 1.5em;margin:1em}.n{color:#f4f1ea}ul{list-style:none;padding:0;display:flex;gap:1.2em;font-size:.9rem}ul a{color:#d9d2bf}`];
    render() {
      var t = T[this.getAttribute('lang-now')] || T.nl;
      return html`<div class="wrap"><wl-langmenu lang-now="${t.lang}"></wl-langmenu><div class="box" role="dialog" aria-labelledby="g"><p style="font-size:3rem;margin:0">◉</p><h1 id="g">${t.g1}</h1><p>${t.g2}</p><button class="y" @click=${() => this.fire('binnen')}>${t.gy}</button><p><a class="n" href="/onder-18">${t.gn}</a></p></div><ul>${t.foot.slice(0, 3).map(function (i) { return html`<li><a href="${i[0]}">${i[1]}</a></li>`; })}</ul></div>`;
    }
  });

  WL.define('wl-ad', class extends E {
    static attrs = ['slug', 'lang-now'];
    static props = ['ad', 'tel'];
    static styles = [css`main{max-width:820px;margin:0 auto;padding:1.2em}.ph{height:240px;background:linear-gradient(140deg,#2c5b6b,#f2b84b88)}dl{display:grid;grid-template-columns:8em 1fr;gap:.3em}dd{margin:0}.lic{background:#e4dcc9;padding:.4em .8em}.tel{background:#12303c;color:#fff;border:0;padding:.6em 1.2em}.flag{background:none;border:1px solid #b5482f;color:#b5482f;padding:.4em 1em;margin-left:1em}`];
    first() { fetch('/api/lijst.json').then(function (r) { return r.json(); }).then((d) => { this.ad = d.advertenties.find((a) => a.slug === this.getAttribute('slug')) || null; if (this.ad) document.title = this.ad.naam + ' · Wadlantaarn'; }); }
    render() {
      var a = this.ad; if (a === undefined) return html`<main><p>…</p></main>`; if (!a) return html`<main><p>Deze advertentie is er niet meer.</p></main>`;
      return html`<main><p><a href="/">← Terug naar het aanbod</a></p><div class="ph" role="img" aria-label="foto"></div><h1>${a.naam}</h1>${a.vergunning ? html`<p class="lic">Werkt in ${a.huis}. Vergunning ${a.vergunning}</p>` : ''}<dl><dt>Leeftijd</dt><dd>${a.leeftijd}</dd><dt>Waar</dt><dd>${a.plaats}</dd><dt>Tarief</dt><dd>vanaf € ${a.vanaf}</dd><dt>Gesproken op</dt><dd>${a.gesproken}</dd></dl><p>${a.tekst}</p><p>${this.tel ? html`<a href="tel:${a.tel.replace(/\D/g, '')}">${a.tel}</a>` : html`<button class="tel" @click=${() => { this.tel = 1; }}>Toon nummer</button>`}<button class="flag" @click=${() => this.$('wl-dialog').show()}>⚑ Meld deze advertentie</button></p><wl-dialog titel="Meld deze advertentie"><wl-reportform lang-now="nl" about="${a.naam}" link="/advertentie/${a.slug}" @sent=${() => this.$('wl-dialog').hide()}></wl-reportform></wl-dialog></main>`;
    }
  });

  WL.pageStyles = [css`main{max-width:780px;margin:0 auto;padding:1.2em}li{margin:.3em 0}.box{background:#fff;border:1px solid #d8d0bd;padding:.8em 1.1em;margin:1em 0}`];
  /* page: a route with its own element */
  WL.page = function (key, title, tpl) { WL.pages[key] = title; WL.define('wl-page-' + key, class extends E { static styles = WL.pageStyles; render() { return html`<main>${tpl(html)}</main>`; } }); };
})();
