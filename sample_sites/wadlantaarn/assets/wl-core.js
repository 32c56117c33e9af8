/* wl-core: small reactive element base (templates, properties, open shadow roots) */
(function (root) {
  'use strict';
  var reg = new Map(), n = 0;
  function esc(v) { return String(v).replace(/[&<>"]/g, function (c) { return { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }[c]; }); }
  function Tpl(s) { this.s = s; }
  function out(v) {
    if (v === null || v === undefined || v === false || v === true) return '';
    if (v instanceof Tpl) return v.s;
    if (Array.isArray(v)) return v.map(out).join('');
    return esc(v);
  }
  function html(strings) {
    var r = strings[0];
    for (var i = 1; i < arguments.length; i++) {
      var v = arguments[i];
      if (/[@.][\w-]+=$/.test(r)) { var k = 'r' + (++n); reg.set(k, v); r += '"' + k + '"'; }
      else r += out(v);
      r += strings[i];
    }
    return new Tpl(r);
  }
  function css(strings) { var s = new CSSStyleSheet(); s.replaceSync(strings.join('')); return s; }
  var base = css`:host{display:block}*{box-sizing:border-box}a{color:#17566b}h1{font-size:1.9rem;line-height:1.2;margin:.2em 0 .5em}h2{font-size:1.25rem;margin:1.6em 0 .4em}h3{margin:1.2em 0 .3em}p{margin:.5em 0}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #cfc8b8;padding:.35em .5em;text-align:left}button{font:inherit;cursor:pointer}`;
  class WlElement extends HTMLElement {
    static get observedAttributes() { return this.attrs || []; }
    constructor() {
      super();
      this.attachShadow({ mode: 'open' });
      this.shadowRoot.adoptedStyleSheets = [base].concat(this.constructor.styles || []);
      var self = this;
      (this.constructor.props || []).forEach(function (p) {
        var had = Object.prototype.hasOwnProperty.call(self, p) ? self[p] : undefined, val = had;
        Object.defineProperty(self, p, { configurable: true, get: function () { return val; }, set: function (x) { val = x; self.requestUpdate(); } });
      });
    }
    attributeChangedCallback() { if (this._on) this.requestUpdate(); }
    connectedCallback() { this._on = true; this.update(); if (this.first && !this._f) { this._f = 1; this.first(); } }
    requestUpdate() { if (this._q) return; this._q = true; queueMicrotask(() => { this._q = false; if (this.isConnected) this.update(); }); }
    update() {
      var t = this.render(); if (t === undefined) return;
      this.shadowRoot.innerHTML = t.s;
      this.shadowRoot.querySelectorAll('*').forEach(function (el) {
        Array.from(el.attributes).forEach(function (a) {
          if (a.name[0] === '@') { el.addEventListener(a.name.slice(1), reg.get(a.value)); el.removeAttribute(a.name); }
          else if (a.name[0] === '.') { el[a.name.slice(1)] = reg.get(a.value); el.removeAttribute(a.name); }
        });
      });
    }
    $(q) { return this.shadowRoot.querySelector(q); }
    fire(name, detail) { this.dispatchEvent(new CustomEvent(name, { detail: detail, bubbles: true, composed: true })); }
  }
  root.WL = { Element: WlElement, html: html, css: css, pages: {}, define: function (t, c) { if (!customElements.get(t)) customElements.define(t, c); } };
})(window);
