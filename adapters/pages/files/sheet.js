/* What Bellhop answers, and the buttons that go with it, in a sheet over the board. */

import { at, make } from "./draw.js";

const sheet = at("sheet");
let closed = () => {};

export function showAnswers(answers, words, press, whenClosed) {
  closed = whenClosed;
  at("answer").replaceChildren(...answers.map(said));
  at("keys").replaceChildren(...answers.flatMap((answer) => answer.rows.map((row) => keys(row, press))));
  at("close").textContent = words.close;
  if (!sheet.open) sheet.showModal();
  (at("keys").querySelector("button, a") ?? at("close")).focus();
}

export function showWords(sentence, words, whenClosed) {
  showAnswers([{ lines: [[{ text: sentence, bold: false }]], rows: [] }], words, null, whenClosed);
}

export const isOpen = () => sheet.open;

function said(answer) {
  const lines = answer.lines.map((line) => make("p", {}, ...line.map((run) => (run.bold ? make("strong", { text: run.text }) : run.text))));
  return make("div", { class: answer.refused ? "said refused" : "said" }, ...lines);
}

function keys(row, press) {
  return make("div", { class: "keys" }, ...row.map((key) => (key.url
    ? make("a", { class: "key", href: /^https?:/.test(key.url) ? key.url : null, target: "_blank", rel: "noopener noreferrer", text: key.label })
    : make("button", { type: "button", class: `key ${key.style}`, "aria-label": key.spoken, text: key.label, onclick: () => press(key.payload) }))));
}

at("close").addEventListener("click", () => sheet.close());
sheet.addEventListener("click", (event) => { if (event.target === sheet) sheet.close(); });
sheet.addEventListener("close", () => closed());
