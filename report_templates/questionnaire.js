"use strict";
// Saves what was filled in as answers.toml; nothing leaves the computer. What it says stands in the page, in its language.
(() => {
  const form = document.getElementById("form");
  const byId = (id) => document.getElementById(id);
  const unseen = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
  const escaped = (sign) => "\\u" + sign.charCodeAt(0).toString(16).padStart(4, "0");
  const quoted = (text) => JSON.stringify(text.replace(/[\ud800-\udfff]/gu, "\ufffd")).replace(unseen, escaped);
  const line = (key, text) => (text ? `${key} = ${quoted(text)}\n` : "");
  const day = (key, text) => (text ? `${key} = ${text}\n` : "");
  let changed = false;

  const field = (part, key) => part.querySelector(`[data-key="${key}"]`);
  const said = (part, key) => field(part, key).value.trim();

  async function digest(file) {
    if (!window.crypto || !crypto.subtle) return "";
    const sum = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // The parts that were filled in, and the fields that they still need.
  function collected() {
    const wrong = [];
    const need = (input) => { if (!input.value.trim()) wrong.push(input); };
    const answers = [];
    for (const part of form.querySelectorAll(".question")) {
      const status = part.querySelector("input[type=radio]:checked").value;
      const file = field(part, "evidence").files[0];
      if (!status && !said(part, "reason") && !file) continue;
      if (!status) wrong.push(part.querySelector("input[type=radio]"));
      need(field(part, "reason"));
      need(field(part, "how"));
      answers.push({ part, status, file });
    }
    if (answers.length) { need(byId("by")); need(byId("date")); }
    const replies = [];
    for (const part of form.querySelectorAll(".reply")) {
      if (!said(part, "text")) continue;
      need(field(part, "by"));
      need(field(part, "date"));
      replies.push(part);
    }
    return { answers, replies, wrong };
  }

  async function written({ answers, replies }) {
    let text = line("platform", form.dataset.platform) + line("by", byId("by").value.trim()) + day("date", byId("date").value);
    for (const { part, status, file } of answers) {
      text += "\n[[answer]]\n" + line("requirement", part.dataset.requirement) + line("status", status);
      text += line("reason", said(part, "reason")) + line("how", said(part, "how"));
      if (file) text += line("evidence", file.name) + line("sha256", await digest(file));
      text += day("valid_until", said(part, "valid_until"));
    }
    for (const part of replies) {
      text += "\n[[reply]]\n" + line("requirement", said(part, "requirement")) + line("text", said(part, "text"));
      text += line("by", said(part, "by")) + day("date", said(part, "date"));
    }
    return text;
  }

  function nameOf(input) {
    const group = input.closest(".question, .reply");
    const label = input.type === "radio" ? group.querySelector("fieldset > legend") : form.querySelector(`label[for="${input.id}"]`);
    const head = group ? (group.dataset.requirement || group.querySelector("legend").textContent) + ", " : "";
    return head + label.textContent;
  }

  function clear() {
    for (const told of form.querySelectorAll(".wrong")) told.remove();
    for (const input of form.querySelectorAll("[aria-describedby$='-wrong']")) {
      input.removeAttribute("aria-invalid");
      const others = (input.getAttribute("aria-describedby") || "").split(" ").filter((id) => id && !id.endsWith("-wrong"));
      if (others.length) input.setAttribute("aria-describedby", others.join(" "));
      else input.removeAttribute("aria-describedby");
    }
    byId("errors").hidden = true;
    byId("saved").textContent = "";
  }

  function show(wrong) {
    const list = byId("errors").querySelector("ul");
    list.replaceChildren();
    for (const input of wrong) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = "#" + input.id;
      link.textContent = `${form.dataset.missing}: ${nameOf(input)}`;
      link.addEventListener("click", (event) => { event.preventDefault(); input.focus(); });
      item.append(link);
      list.append(item);
      const told = document.createElement("p");
      told.className = "wrong";
      told.id = input.id + "-wrong";
      told.textContent = form.dataset.missing;
      (input.closest(".choice") || input).before(told);
      // A choice is described by what it means too.
      input.setAttribute("aria-describedby", ((input.getAttribute("aria-describedby") || "") + " " + told.id).trim());
      if (input.type !== "radio") input.setAttribute("aria-invalid", "true");
    }
    if (!wrong.length) {
      const item = document.createElement("li");
      item.textContent = form.dataset.nothing;
      list.append(item);
    }
    byId("errors").hidden = false;
    byId("errors").focus();
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clear();
    const found = collected();
    if (found.wrong.length || !(found.answers.length + found.replies.length)) { show(found.wrong); return; }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([await written(found)], { type: "application/toml" }));
    link.download = "answers.toml";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    changed = false;
    byId("saved").textContent = form.dataset.saved;
  });

  byId("more").addEventListener("click", () => {
    const first = form.querySelector(".reply");
    const number = form.querySelectorAll(".reply").length + 1;
    const next = first.cloneNode(true);
    next.dataset.reply = number;
    next.querySelector("legend").textContent = next.querySelector("legend").textContent.replace(/\d+$/, number);
    for (const told of next.querySelectorAll(".wrong")) told.remove();
    for (const input of next.querySelectorAll("[data-key]")) {
      input.id = input.id.replace(/\d+/, number);
      input.value = "";
      input.removeAttribute("aria-invalid");
      input.removeAttribute("aria-describedby");
    }
    for (const label of next.querySelectorAll("label")) label.htmlFor = label.htmlFor.replace(/\d+/, number);
    byId("replies").append(next);
    next.querySelector("select").focus();
  });

  form.addEventListener("input", () => { changed = true; });
  window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
})();
