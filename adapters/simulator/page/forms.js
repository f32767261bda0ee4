/* Slack's forms over its pane: every field by keyboard, what was typed stays while the app paints around it. */

import { slackBlock } from "/blocks.js";
import { make, unescaped } from "/draw.js";
import { signed } from "/signs.js";
import { wish } from "/socket.js";
import { at, me, view } from "/view.js";

const FAULT = "⚠️";
let open = null;
let opener = null;
const drawn = new Map();

export function drawForm() {
  const form = view.state.slack.form;
  if (open && open !== form?.id) shut();
  if (!form) return;
  if (!open) unfold(form.id);
  at("slack-modal-title").textContent = unescaped(form.title);
  at("slack-modal-send").hidden = !form.submit;
  at("slack-modal-send").textContent = unescaped(form.submit);
  at("slack-modal-close").textContent = unescaped(form.close || "Close");
  const inside = at("slack-modal").contains(document.activeElement);
  drawBlocks(form);
  // Whose field is gone is still in the form, and Escape still closes it.
  if (inside && !at("slack-modal").contains(document.activeElement)) at("slack-modal-title").focus();
  rest();
}

function unfold(id) {
  open = id;
  opener = document.activeElement;
  drawn.clear();
  at("slack-modal-blocks").replaceChildren();
  at("slack-modal").hidden = false;
  for (const part of behind()) part.inert = true;
  at("slack-modal-title").focus();
}

function shut() {
  open = null;
  at("slack-modal").hidden = true;
  for (const part of behind()) part.inert = false;
  busy(false);
  (opener?.isConnected && opener !== document.body ? opener : at("slack-input")).focus();
}

const behind = () => document.querySelectorAll("#slack > .sidebar, #slack > .room");

/* Whoever waits at the title for the fields goes to the first one as soon as it is there. */
function rest() {
  if (document.activeElement !== at("slack-modal-title")) return;
  at("slack-modal-blocks").querySelector("select, input, textarea")?.focus();
}

function busy(on) {
  at("slack-modal-form").setAttribute("aria-busy", String(on));
  at("slack-modal-send").classList.toggle("busy", on);
}

/* Blocks: a field stays the element that it is, unless the field itself becomes another. ----------------------------- */

function drawBlocks(form) {
  const names = { [view.state.slack.bot]: "bellhop", ...Object.fromEntries(view.state.people.map((person) => [person.id, person.name])) };
  const context = { names, zone: me().zone };
  const wanted = form.blocks.map((block, place) => {
    const key = block.type === "input" ? "field " + block.block_id : `${place} ${block.type}`;
    return { key, hash: JSON.stringify(block.type === "input" ? bare(block) : block), block };
  });
  const keys = new Set(wanted.map((item) => item.key));
  for (const [key, item] of drawn) if (!keys.has(key)) { item.node.remove(); drawn.delete(key); }
  let changed = false;
  let cursor = at("slack-modal-blocks").firstElementChild;
  for (const { key, hash, block } of wanted) {
    const old = drawn.get(key);
    let node = old?.node;
    if (old?.hash !== hash) {
      changed = true;
      node = block.type === "input" ? field(block, old?.values() ?? form.values[block.block_id]) : plain(block, context);
      const held = old?.node.contains(document.activeElement);
      if (old) { if (cursor === old.node) cursor = node; old.node.replaceWith(node); }
      drawn.set(key, { node, hash, values: () => read(node) });
      if (held) node.querySelector("select, input, textarea, button")?.focus({ preventScroll: true });
    }
    if (node === cursor) cursor = cursor.nextElementSibling;
    else at("slack-modal-blocks").insertBefore(node, cursor);
  }
  if (changed) busy(false);
  if (changed && form.blocks[0]?.type === "alert") at("slack-modal-blocks").scrollTop = 0;
}

/* What a field begins with counts once only: Slack as well keeps what stands in a field of the same name. */
function bare(block) {
  const element = Object.fromEntries(Object.entries(block.element).filter(([name]) => !name.startsWith("initial_")));
  return { ...block, element };
}

function plain(block, context) {
  const press = (button, node) => {
    if (button.url) window.open(button.url, "_blank", "noopener,noreferrer");
    if (node.classList.contains("busy")) return;
    node.classList.add("busy");
    setTimeout(() => node.classList.remove("busy"), 2500);
    wish("slack.form.press", { view: open, label: button.label });
  };
  return make("div", { class: "block" }, slackBlock(block, context, press));
}

/* Fields ---------------------------------------------------------------------------------------------------------- */

function field(block, values) {
  const element = block.element;
  const hint = block.hint ? unescaped(block.hint.text) : "";
  const faulty = hint.startsWith(FAULT);
  const id = `slack-field-${block.block_id}`;
  const beside = hint ? make("p", { class: faulty ? "hint faulty" : "hint", id: `${id}-hint` }, signed(hint)) : null;
  const common = {
    id, required: !block.optional, "data-kind": element.type, "aria-describedby": hint ? `${id}-hint` : null, "aria-invalid": faulty ? "true" : null,
    onchange: (event) => wish("slack.fill", { view: open, field: block.block_id, values: read(event.currentTarget.closest(".entry")) }),
  };
  const label = [signed(unescaped(block.label.text)), block.optional ? make("small", { text: " (optional)" }) : null].filter(Boolean);
  const several = choicesOf(element);
  if (several) {
    const { required, id: group, onchange, ...rest } = common;
    const boxes = several.map((each) => make("label", {}, make("input", { type: "checkbox", value: each.value, checked: values.includes(each.value), onchange }), make("span", { text: each.label })));
    return make("fieldset", { class: "entry", id: group, "data-field": block.block_id, ...rest, "data-kind": null }, make("legend", {}, ...label), make("div", { class: "boxes" }, ...boxes), beside);
  }
  return make("div", { class: "entry", "data-field": block.block_id }, make("label", { for: id }, ...label), control(element, common, values), beside);
}

function choicesOf(element) {
  if (element.type === "multi_users_select") return view.state.people.map((person) => ({ value: person.id, label: person.name }));
  if (element.type === "multi_static_select") return element.options.map((option) => ({ value: option.value, label: unescaped(option.text.text) }));
  return null;
}

const TYPES = { datepicker: "date", timepicker: "time", number_input: "number", plain_text_input: "text" };

function control(element, common, values) {
  if (element.type === "static_select") {
    const nothing = make("option", { value: "", text: "Choose an option" });
    const options = element.options.map((option) => make("option", { value: option.value, text: unescaped(option.text.text), selected: values[0] === option.value }));
    return make("select", common, nothing, ...options);
  }
  const limits = { min: element.min_value, max: element.max_value, step: element.type === "number_input" ? "1" : null, maxlength: element.max_length, minlength: element.min_length };
  if (element.multiline) return make("textarea", { ...common, ...limits, rows: "4", text: values[0] ?? "" });
  return make("input", { ...common, ...limits, type: TYPES[element.type], value: values[0] ?? "" });
}

function read(entry) {
  if (entry.tagName === "FIELDSET") return [...entry.querySelectorAll("input:checked")].map((box) => box.value);
  const { value } = entry.querySelector("select, input, textarea");
  return value ? [value] : [];
}

/* What a reader does ------------------------------------------------------------------------------------------------ */

export function drawShortcuts() {
  drawPrompts();
  const offered = view.state.slack.shortcuts;
  if (at("slack-shortcuts").dataset.drawn === JSON.stringify(offered)) return;
  at("slack-shortcuts").dataset.drawn = JSON.stringify(offered);
  at("slack-shortcuts").replaceChildren(...offered.map((each) => make("button", {
    type: "button", class: "tool wide", title: "A shortcut of Slack’s own menu", text: each.name, onclick: () => wish("slack.shortcut", { shortcut: each.sends }),
  })));
}

/* What an agent suggests to write, above the field in which people write to it. */
function drawPrompts() {
  const offered = view.place.slack === "direct" ? view.state.slack.prompts : [];
  const box = at("slack-prompts");
  if (box.dataset.drawn === JSON.stringify(offered)) return;
  box.dataset.drawn = JSON.stringify(offered);
  box.hidden = !offered.length;
  box.replaceChildren(...offered.map((text) => make("li", {}, make("button", {
    type: "button", class: "tool wide", title: "Suggested by Bellhop", text, onclick: () => wish("slack.say", { text, place: "direct" }),
  }))));
}

const close = () => wish("slack.close", { view: open });

at("slack-modal-form").addEventListener("submit", (event) => {
  event.preventDefault();
  if (at("slack-modal-form").getAttribute("aria-busy") === "true") return;
  const fields = [...at("slack-modal-blocks").querySelectorAll("[data-field]")].map((entry) => [entry.dataset.field, read(entry)]);
  busy(true);
  setTimeout(() => busy(false), 2500);
  wish("slack.submit", { view: open, fields: Object.fromEntries(fields) });
});
at("slack-modal-close").addEventListener("click", close);
at("slack-modal-cross").addEventListener("click", close);
at("slack-modal").addEventListener("keydown", (event) => { if (event.key === "Escape" && !event.defaultPrevented) close(); });
