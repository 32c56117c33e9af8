/* Adds to pages that work without it: a field that finds platforms, and columns that sort. Nothing is fetched. */
"use strict";

for (const filters of document.querySelectorAll(".filters")) {
  const table = document.getElementById(filters.dataset.table);
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const boxes = [...filters.querySelectorAll("input")];

  const label = document.createElement("label");
  label.textContent = filters.dataset.find + " ";
  const field = document.createElement("input");
  field.type = "search";
  field.autocomplete = "off";
  label.append(field);
  const shown = document.createElement("output");
  filters.append(label, shown);

  const find = () => {
    const wanted = field.value.trim().toLowerCase();
    for (const row of rows) {
      row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted);
    }
    const left = rows.filter((row) => row.offsetParent !== null || row.getClientRects().length).length;
    shown.textContent = wanted || boxes.some((box) => box.checked)
      ? filters.dataset.found.replace("{n}", left).replace("{total}", rows.length) : "";
  };
  for (const input of [field, ...boxes]) {
    input.addEventListener("input", find);
  }

  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.order === undefined ? cell.textContent.trim() : Number(cell.dataset.order);
  };
  const order = (one, two) => typeof one === "number" && typeof two === "number"
    ? one - two : String(one).localeCompare(String(two), document.documentElement.lang, { numeric: true, sensitivity: "base" });
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    if (head.querySelector("a")) {
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.title = filters.dataset.order.replace("{column}", head.textContent.trim());
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of table.tHead.rows[0].cells) {
        other.removeAttribute("aria-sort");
      }
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const sorted = [...rows].sort((one, two) => order(value(one, column), value(two, column)) * (down ? -1 : 1));
      body.append(...sorted);
    });
  });
}
