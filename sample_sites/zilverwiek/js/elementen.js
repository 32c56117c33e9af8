(function () {
  "use strict";
  var PAREN = { "/": "/en", "/plaatsen": "/en/advertise", "/voorwaarden": "/en/terms", "/veiligheid": "/en/safety", "/melden": "/en/report", "/over-ons": "/en/about", "/privacy": "/en" };
  var TERUG = {};
  Object.keys(PAREN).forEach(function (k) { if (k !== "/privacy") TERUG[PAREN[k]] = k; });
  var STIJL = `:host{display:block}*{box-sizing:border-box}a{color:#1f5d77}h1{font-size:1.8rem;margin:.2em 0 .5em}h2{font-size:1.15rem;margin:1.6em 0 .3em}
button{font:inherit;cursor:pointer;border:1px solid #1f5d77;background:#fff;color:#1f5d77;padding:.45em .9em;border-radius:2px}button.vol{background:#1f5d77;color:#fff}`;
  function pad() { var p = location.pathname.replace(/\/+$/, ""); return p || "/"; }
  function bewaard(k) { try { return localStorage.getItem(k); } catch (e) { return null; } }
  function bewaar(k, v) { try { localStorage.setItem(k, v); } catch (e) {} }
  function taal() {
    var p = pad();
    if (p === "/en" || p.indexOf("/en/") === 0) return ZW.en;
    if (p.indexOf("/advertentie/") === 0 && bewaard("zw-taal") === "en") return ZW.en;
    return ZW.nl;
  }
  function ga(naar) { history.pushState(null, "", naar); document.querySelector("zw-app").teken(); scrollTo(0, 0); }
  addEventListener("popstate", function () { document.querySelector("zw-app").teken(); });
  addEventListener("click", function (e) {
    var a = e.composedPath().find(function (n) { return n.tagName === "A" && n.hasAttribute("data-link"); });
    if (a && !e.ctrlKey && !e.metaKey) { e.preventDefault(); ga(a.getAttribute("href")); }
  });
  var lijst = null;
  function aanbod() { return lijst ? Promise.resolve(lijst) : fetch("/api/aanbod.json").then(function (r) { return r.json(); }).then(function (j) { return (lijst = j.aanbod); }); }

  class Basis extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: "open" }); }
    zet(css, html) { this.shadowRoot.innerHTML = "<style>" + STIJL + css + "</style>" + html; }
    $(s) { return this.shadowRoot.querySelector(s); }
    connectedCallback() { this.teken(); }
  }

  customElements.define("zw-kop", class extends Basis {
    teken() {
      var t = taal(), p = pad(), ander = t.lang === "nl" ? (PAREN[p] || p) : (TERUG[p] || p);
      this.zet(`header{background:#23303a;color:#fff;display:flex;align-items:center;gap:1em;padding:.7em 1.2em}b{font-size:1.3rem;letter-spacing:.04em;flex:1}b a{color:#fff;text-decoration:none}
nav{background:#2f404d;padding:.4em 1.2em}nav a{color:#fff;display:block;padding:.35em 0}header button{border-color:#fff;background:none;color:#fff}.taal a{color:#cfe3ec}`,
        `<header><b><a data-link href="${t.lang === "nl" ? "/" : "/en"}">Zilverwiek</a></b>
<span class="taal">${t.lang === "nl" ? `<span>Nederlands</span> | <a hreflang="en" lang="en" href="${ander}">English</a>` : `<a hreflang="nl" lang="nl" href="${ander}">Nederlands</a> | <span>English</span>`}</span>
<button aria-expanded="false">☰ ${t.menuknop}</button></header>`);
      var ik = this, knop = this.$("button");
      this.$(".taal a").addEventListener("click", function (e) { e.preventDefault(); bewaar("zw-taal", t.lang === "nl" ? "en" : "nl"); ga(ander); });
      knop.addEventListener("click", function () {
        var n = ik.$("nav");
        if (n) { n.remove(); knop.setAttribute("aria-expanded", "false"); return; }
        n = document.createElement("nav");
        n.innerHTML = t.menu.map(function (m) { return `<a data-link href="${m[0]}">${m[1]}</a>`; }).join("");
        ik.shadowRoot.appendChild(n); knop.setAttribute("aria-expanded", "true");
      });
    }
  });

  customElements.define("zw-voet", class extends Basis {
    teken() {
      var t = taal();
      this.zet(`footer{border-top:1px solid #cbbfa6;margin-top:3em;padding:1.2em;font-size:.9rem}footer a{margin-right:1.1em}`,
        `<footer>${t.voet.map(function (m) { return `<a data-link href="${m[0]}">${m[1]}</a>`; }).join(" ")}<p>${t.adres}</p></footer>`);
    }
  });

  customElements.define("zw-poort", class extends Basis {
    teken() {
      var t = taal().poort;
      this.zet(`.vak{max-width:34em;margin:8vh auto;background:#fff;padding:2em;border-top:5px solid #1f5d77}.rij{display:flex;gap:1em;flex-wrap:wrap;align-items:center}small{display:block;margin-top:1.4em}`,
        `<div class="vak" role="dialog" aria-modal="true" aria-labelledby="k"><h1 id="k">${t.kop}</h1><p>${t.tekst}</p><div class="rij"><button class="vol">${t.ja}</button><a href="https://www.kindertelefoon.nl/">${t.nee}</a></div><small>${t.jong}</small><small><a data-link href="${taal().lang === "nl" ? "/voorwaarden" : "/en/terms"}">${t.vw}</a></small></div>`);
      this.$("button").addEventListener("click", function () { bewaar("zw-18", "ja"); ZW.binnen = true; document.querySelector("zw-app").teken(); });
    }
  });

  customElements.define("zw-kaart", class extends Basis {
    set gegeven(a) { this._a = a; }
    teken() {
      var a = this._a, t = taal();
      this.zet(`a{display:block;background:#fff;padding:1em;text-decoration:none;color:inherit;height:100%}i{display:block;height:110px;background:linear-gradient(135deg,#b8cdd6,#e8dcc3);margin:-1em -1em .8em}strong{font-size:1.1rem}`,
        `<a data-link href="/advertentie/${a.slug}"><i></i><strong>${a.naam}</strong>${a.leeftijd ? ", " + a.leeftijd : ""}<br>${a.plaats} · ${t.home.filters[a.soort]}<p>${a[t.lang]}</p></a>`);
    }
  });

  customElements.define("zw-aanbod", class extends Basis {
    teken() {
      var t = taal().home, ik = this;
      this.zet(`.f button{margin:0 .4em .4em 0}.f button[aria-pressed=true]{background:#1f5d77;color:#fff}section{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:1em;margin-top:1em}`,
        `<h1>${t.kop}</h1><p>${t.intro}</p><div class="f"></div><section></section>`);
      aanbod().then(function (l) {
        var f = ik.$(".f"), s = ik.$("section");
        function toon(soort) {
          s.textContent = "";
          l.filter(function (a) { return !soort || a.soort === soort; }).forEach(function (a) { var k = document.createElement("zw-kaart"); k.gegeven = a; s.appendChild(k); });
          f.querySelectorAll("button").forEach(function (b) { b.setAttribute("aria-pressed", b.dataset.s === soort); });
        }
        f.innerHTML = `<button data-s="">${t.alles}</button>` + Object.keys(t.filters).map(function (k) { return `<button data-s="${k}">${t.filters[k]}</button>`; }).join("");
        f.addEventListener("click", function (e) { if (e.target.dataset.s !== undefined) toon(e.target.dataset.s); });
        toon("");
      });
    }
  });

  customElements.define("zw-advertentie", class extends Basis {
    teken() {
      var t = taal(), ik = this, slug = pad().split("/")[2];
      this.zet(`article{background:#fff;padding:1.5em;max-width:46em}i{display:block;height:220px;background:linear-gradient(135deg,#b8cdd6,#e8dcc3);margin-bottom:1em}.rij{display:flex;gap:1em;flex-wrap:wrap;margin-top:1.4em}`, "<article></article>");
      aanbod().then(function (l) {
        var a = l.find(function (x) { return x.slug === slug; }), art = ik.$("article");
        if (!a) { art.innerHTML = `<h1>${t.weg.titel}</h1>${t.weg.html}`; return; }
        document.title = a.naam + " – Zilverwiek";
        art.innerHTML = `<i></i><h1>${a.naam}</h1><p>${a.plaats} · ${t.home.filters[a.soort]}${a.leeftijd ? " · " + a.leeftijd + " " + t.ad.jaar : ""}</p><p>${a[t.lang]}</p>${a.vergunning ? `<p>${t.ad.verg}: ${a.vergunning}</p>` : ""}
<div class="rij"><button class="vol bel">${t.ad.bel}</button><button class="meld">${t.ad.meld}</button></div><p><a data-link href="${t.lang === "nl" ? "/" : "/en"}">${t.ad.terug}</a></p>`;
        ik.$(".bel").addEventListener("click", function () { this.outerHTML = `<a href="tel:${a.tel.replace("-", "")}">${a.tel}</a>`; });
        ik.$(".meld").addEventListener("click", function () {
          var d = document.createElement("dialog"), m = document.createElement("zw-meldvak");
          m.over = a; d.style.cssText = "border:0;max-width:40em;width:92vw"; d.appendChild(m); art.appendChild(d); d.showModal();
          m.addEventListener("dicht", function () { d.close(); d.remove(); });
        });
      });
    }
  });

  customElements.define("zw-meldvak", class extends Basis {
    teken() {
      var t = taal().meld, a = this.over, ik = this;
      this.zet(`label{display:block;margin:.8em 0}input:not([type=checkbox]),select,textarea{display:block;width:100%;font:inherit;padding:.4em;border:1px solid #8a9aa5}.uit{color:#8a2b1d}`,
        `<h1>${a ? t.kopAd + " “" + a.naam + "”" : t.kop}</h1>${t.voor}<div class="velden">
${a ? `<input type="hidden" value="/advertentie/${a.slug}">` : `<label>${t.waar}<input type="text" name="waar" required aria-required="true"></label>`}
<label>${t.soort}<select name="soort" required aria-required="true">${t.kies.map(function (k, i) { return `<option value="${i || ""}">${k}</option>`; }).join("")}</select></label>
<label>${t.uitleg}<textarea name="uitleg" rows="5" required aria-required="true"></textarea></label>
<label>${t.naam}<input type="text" name="naam" autocomplete="name" required aria-required="true"></label>
<label>${t.mail}<input type="email" name="mail" autocomplete="email" required aria-required="true"></label>
<label><input type="checkbox" name="trouw"> ${t.trouw}</label></div>
<p class="uit" role="status"></p><button class="vol stuur">${t.stuur}</button> ${a ? `<button class="dicht">${t.dicht}</button>` : ""}`);
      this.$(".stuur").addEventListener("click", function () {
        var leeg = [].some.call(ik.shadowRoot.querySelectorAll("[required]"), function (v) { return !v.value.trim(); });
        ik.$(".uit").textContent = leeg ? t.mis : t.ok;
      });
      if (a) this.$(".dicht").addEventListener("click", function () { ik.dispatchEvent(new CustomEvent("dicht")); });
    }
  });

  customElements.define("zw-vraag", class extends Basis {
    set gegeven(v) { this._v = v; }
    teken() {
      var v = this._v, ik = this;
      this.zet(`button{width:100%;text-align:left;border-width:0 0 1px;background:none;padding:.7em 0}`, `<button aria-expanded="false">+ ${v[0]}</button>`);
      this.$("button").addEventListener("click", function () {
        var d = ik.$("div");
        if (d) { d.remove(); this.setAttribute("aria-expanded", "false"); }
        else { d = document.createElement("div"); d.innerHTML = v[1]; ik.shadowRoot.appendChild(d); this.setAttribute("aria-expanded", "true"); }
      });
    }
  });

  customElements.define("zw-blad", class extends Basis {
    teken() {
      var t = taal(), b = t.pagina[pad()] || t.weg, ik = this;
      document.title = b.titel + " – Zilverwiek";
      this.zet(`article{max-width:46em}`, `<article>${b.form ? "" : `<h1>${b.titel}</h1>`}${b.html}</article>`);
      if (b.form) this.$("article").appendChild(document.createElement("zw-meldvak"));
      (b.vragen || []).forEach(function (v) { var e = document.createElement("zw-vraag"); e.gegeven = v; ik.$("article").appendChild(e); });
    }
  });

  customElements.define("zw-app", class extends Basis {
    teken() {
      var t = taal(), p = pad(), ad = p.indexOf("/advertentie/") === 0, thuis = p === "/" || p === "/en";
      document.documentElement.lang = t.lang;
      if (!document.head.querySelector("meta[name=rating]")) {
        var m = document.createElement("meta"); m.name = "rating"; m.content = "RTA-5042-1996-1400-1577-RTA"; document.head.appendChild(m);
      }
      if (p === "/en") bewaar("zw-taal", "en"); else if (p === "/") bewaar("zw-taal", "nl");
      if (thuis) document.title = "Zilverwiek – " + t.home.kop;
      var open = ZW.binnen || bewaard("zw-18") === "ja";
      var hart = (ad || thuis) && !open ? "zw-poort" : ad ? "zw-advertentie" : thuis ? "zw-aanbod" : "zw-blad";
      this.zet(`main{padding:1.2em;max-width:70em;margin:0 auto}`, `<zw-kop></zw-kop><main><${hart}></${hart}></main><zw-voet></zw-voet>`);
    }
  });
})();
