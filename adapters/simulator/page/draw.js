/* Turn Slack's mrkdwn and Telegram's entities into page elements: by building nodes, never from markup. */

import { signed } from "/signs.js";

export function make(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "text") node.textContent = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export function link(address, words) {
  const safe = /^(https?|mailto|tel|tg):/i.test(address) ? address : null;
  return safe ? make("a", { href: safe, target: "_blank", rel: "noopener noreferrer", text: words }) : make("span", { text: words });
}

/* What the app shows of a link that somebody shared: what it leads to, in lines. */
export function sharedLink(link) {
  const [first, ...rest] = link.lines.map((line) => line.replace(/\*/g, ""));
  return make("div", { class: "shared-link" }, make("a", { href: link.url, target: "_blank", rel: "noopener", text: first }), ...rest.map((text) => make("p", { text })));
}

/* A file that came with a message: a picture is shown, any other is saved with a click. */
export function sentFile(file) {
  if (!file) return null;
  if (file.picture) return make("a", { class: "picture", href: file.url, target: "_blank", rel: "noopener" }, make("img", { src: file.url, alt: file.spoken || file.name }));
  return make("a", { class: "file", href: file.url, download: file.name }, make("span", { class: "file-kind", "aria-hidden": "true", text: file.name.split(".").pop() }), make("span", { text: file.name }));
}

/* Slack -------------------------------------------------------------------------------------------------------- */

const EMOJI = {
  white_check_mark: "✅", x: "❌", bell: "🔔", bellhop_bell: "🛎️", calendar: "📅", clock3: "🕒", key: "🔑",
  hourglass: "⌛", warning: "⚠️", tada: "🎉", wave: "👋", door: "🚪", mag: "🔍", arrow_right: "➡️", lock: "🔒",
};
const INLINE = /```([\s\S]+?)```|`([^`\n]+)`|<([^<>]+)>|(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])|(?<![\w_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])|(?<![\w~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\w~])|:([a-z0-9_+-]+):/g;

export function unescaped(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

export function mrkdwn(source, context) {
  const box = document.createDocumentFragment();
  let quote = null;
  source.split("\n").forEach((line, index) => {
    const quoted = line.startsWith("&gt;");
    if (quoted && !quote) {
      quote = make("blockquote");
      box.append(quote);
    } else if (index && (!quoted || quote)) {
      (quoted ? quote : box).append(quoted || !quote ? make("br") : "");
    }
    if (!quoted) quote = null;
    (quote ?? box).append(inline(quoted ? line.slice(4).trimStart() : line, context));
  });
  return box;
}

function inline(source, context) {
  const box = document.createDocumentFragment();
  let at = 0;
  for (const found of source.matchAll(INLINE)) {
    const [whole, pre, code, angle, bold, italic, strike, emoji] = found;
    box.append(signed(unescaped(source.slice(at, found.index))));
    at = found.index + whole.length;
    if (pre !== undefined) box.append(make("pre", { text: unescaped(pre) }));
    else if (code !== undefined) box.append(make("code", { text: unescaped(code) }));
    else if (angle !== undefined) box.append(angled(angle, context));
    else if (bold !== undefined) box.append(make("strong", {}, inline(bold, context)));
    else if (italic !== undefined) box.append(make("em", {}, inline(italic, context)));
    else if (strike !== undefined) box.append(make("s", {}, inline(strike, context)));
    else box.append(signed(EMOJI[emoji] ?? whole));
  }
  box.append(signed(unescaped(source.slice(at))));
  return box;
}

function angled(inside, context) {
  const [target, ...rest] = inside.split("|");
  const label = unescaped(rest.join("|"));
  if (target.startsWith("!date^")) return dated(target, label, context.zone);
  if (target.startsWith("@")) return make("span", { class: "mention", text: "@" + (context.names[target.slice(1)] ?? label ?? "somebody") });
  if (target.startsWith("#")) return make("span", { class: "mention", text: "#" + (label || "general") });
  if (target.startsWith("!")) return make("span", { class: "mention loud", text: "@" + (label || target.slice(1)) });
  return link(unescaped(target), label || unescaped(target));
}

function dated(target, fallback, zone) {
  const [, unix, format] = target.split("^");
  const instant = new Date(Number(unix) * 1000);
  if (Number.isNaN(instant.getTime())) return make("span", { text: fallback });
  const say = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options }).format(instant);
  const words = format
    .replaceAll(/\{date_short(_pretty)?\}/g, say({ day: "numeric", month: "short", year: "numeric" }))
    .replaceAll(/\{date_long(_pretty)?\}/g, say({ weekday: "long", day: "numeric", month: "long", year: "numeric" }))
    .replaceAll(/\{date(_pretty|_num)?\}/g, say({ day: "numeric", month: "long", year: "numeric" }))
    .replaceAll("{time_secs}", say({ hour: "2-digit", minute: "2-digit", second: "2-digit" }))
    .replaceAll("{time}", say({ hour: "2-digit", minute: "2-digit" }))
    .replaceAll("{ago}", fallback);
  return make("time", { datetime: instant.toISOString(), title: fallback, text: words });
}

/* Telegram ----------------------------------------------------------------------------------------------------- */

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]|(?<![\w/])\/[a-z][a-z0-9_]{0,31}(?![\w/])/gi;

export function telegramBody(message, context) {
  const entities = [...message.entities].sort((one, other) => one.offset - other.offset || other.length - one.length);
  return make("div", { class: "words" }, stretch(message.text, 0, message.text.length, entities, context));
}

function stretch(text, start, end, entities, context) {
  const box = document.createDocumentFragment();
  let at = start;
  while (entities.length && entities[0].offset < end) {
    const entity = entities.shift();
    if (entity.offset < at) continue;
    box.append(linked(text.slice(at, entity.offset), context));
    at = Math.min(entity.offset + entity.length, end);
    box.append(entitled(entity, text, at, entities, context));
  }
  box.append(linked(text.slice(at, end), context));
  return box;
}

function entitled(entity, text, end, entities, context) {
  const inside = stretch(text, entity.offset, end, entities, context);
  const words = text.slice(entity.offset, end);
  if (entity.type === "text_link") return context.link(entity.url, words);
  if (entity.type === "spoiler") return make("span", { class: "spoiler", tabindex: "0" }, inside);
  if (entity.type === "bot_command") return command(words, context);
  if (entity.type === "mention") return make("span", { class: "mention" }, inside);
  if (entity.type === "date_time") return make("time", { datetime: new Date(entity.unix_time * 1000).toISOString() }, inside);
  return TAGS[entity.type] ? make(TAGS[entity.type], {}, inside) : inside;
}

function command(words, context) {
  return make("button", { type: "button", class: "command", text: words, onclick: () => context.say(words) });
}

function linked(text, context) {
  const box = document.createDocumentFragment();
  let at = 0;
  for (const found of text.matchAll(ADDRESS)) {
    box.append(signed(text.slice(at, found.index)), found[0].startsWith("/") ? command(found[0], context) : context.link(found[0], found[0]));
    at = found.index + found[0].length;
  }
  box.append(signed(text.slice(at)));
  return box;
}

export function telegramKeyboard(message, press) {
  if (!message.rows.length) return null;
  const rows = message.rows.map((row) => make("div", { class: "keys" }, ...row.map((button) => make("button", {
    type: "button", class: `key ${button.kind} ${button.style}`,
    onclick: (event) => press(button, event.currentTarget),
  }, signed(button.label)))));
  return make("div", { class: "keyboard" }, ...rows);
}
