/* Slack's blocks as Slack shows them: header, fields in two columns, small print, buttons, and the menu behind ⋯. */

import { make, mrkdwn, unescaped } from "/draw.js";
import { signed } from "/signs.js";

export function slackBody(message, context, press) {
  if (!message.blocks.length) return [make("div", { class: "words" }, mrkdwn(message.text, context))];
  return message.blocks.map((block) => slackBlock(block, context, press)).filter(Boolean);
}

function textObject(object, context) {
  if (object.type === "mrkdwn") return mrkdwn(object.text, context);
  const box = document.createDocumentFragment();
  unescaped(object.text).split("\n").forEach((line, place) => box.append(place ? make("br") : "", signed(line)));
  return box;
}

export function slackBlock(block, context, press) {
  if (block.type === "divider") return make("hr");
  if (block.type === "table") return slackTable(block);
  if (block.type === "alert") return make("p", { class: "alert", role: "alert" }, textObject(block.text, context));
  if (block.type === "header") return make("p", { class: "heading" }, textObject(block.text, context));
  if (block.type === "context") {
    const parts = block.elements.filter((element) => element.type !== "image");
    return make("p", { class: "context" }, ...parts.map((element) => make("span", {}, textObject(element, context))));
  }
  if (block.type === "section") {
    const fields = (block.fields ?? []).map((field) => make("div", {}, textObject(field, context)));
    return make("div", { class: "section" },
      make("div", { class: "words" }, block.text ? textObject(block.text, context) : null,
        fields.length ? make("div", { class: "fields" }, ...fields) : null),
      block.accessory ? slackElement(block.accessory, press) : null);
  }
  if (block.type === "actions") return make("div", { class: "actions" }, ...block.elements.map((element) => slackElement(element, press)));
  return null;
}

function slackTable(block) {
  const [head, ...rows] = block.rows;
  const side = (at) => (block.column_settings?.[at]?.align === "right" ? "number" : null);
  const named = make("tr", {}, ...head.map((cell, at) => make("th", { scope: "col", class: side(at) }, signed(cell.text))));
  const lines = rows.map((row) => make("tr", {}, ...row.map((cell, at) => make(at ? "td" : "th", { scope: at ? null : "row", class: side(at) }, signed(cell.text)))));
  return make("div", { class: "table", tabindex: "0", role: "group", "aria-label": "Table" }, make("table", {}, make("thead", {}, named), make("tbody", {}, ...lines)));
}

function slackElement(element, press) {
  if (element.type === "button") return slackButton(element, press);
  return element.type === "overflow" ? slackMenu(element, press) : null;
}

function slackButton(button, press) {
  const label = unescaped(button.text.text);
  return make("button", {
    type: "button", class: "act " + (button.style ?? "plain"), "aria-label": button.accessibility_label ?? null,
    onclick: (event) => press({ label, kind: button.url ? "url" : "press", url: button.url }, event.currentTarget),
  }, signed(label));
}

/* The menu: opened by its button, left with Escape or by going elsewhere, walked with the arrow keys. ------------- */

function slackMenu(menu, press) {
  const options = menu.options.map((option) => {
    const label = unescaped(option.text.text);
    return make("button", { type: "button", role: "menuitem", tabindex: "-1", onclick: () => { close(); press({ label, kind: "press" }, opener); } }, signed(label));
  });
  const list = make("div", { class: "options", role: "menu", "aria-label": "More actions", hidden: true }, ...options);
  const opener = make("button", {
    type: "button", class: "act plain", "aria-label": "More actions", "aria-haspopup": "menu", "aria-expanded": "false",
    onclick: () => (list.hidden ? open() : close()),
  }, dots());
  const box = make("div", { class: "more", onkeydown: walk, onfocusout: (event) => { if (!box.contains(event.relatedTarget)) close(); } }, opener, list);

  function open() {
    list.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    const log = box.closest(".log")?.getBoundingClientRect();
    list.classList.toggle("leftward", Boolean(log) && list.getBoundingClientRect().left < log.left);
    list.classList.toggle("below", Boolean(log) && list.getBoundingClientRect().top < log.top);
    options[0].focus();
  }
  function close() {
    if (list.hidden) return;
    list.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    if (list.contains(document.activeElement)) opener.focus();
  }
  function walk(event) {
    const here = options.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") close();
    else if (step && list.hidden) open();
    else if (step) options.at((here + step) % options.length).focus();
    else return;
    event.preventDefault();
  }
  return box;
}

function dots() {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawing.setAttribute("viewBox", "0 0 16 16");
  drawing.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
  shape.setAttribute("d", "M3 6.500a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zm5 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zm5 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z");
  drawing.append(shape);
  return drawing;
}
