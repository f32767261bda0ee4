/* The two logs: one element per message, replaced only when the message changed. */

import { slackBody } from "/blocks.js";
import { link, make, sentFile, sharedLink, telegramBody, telegramKeyboard } from "/draw.js";
import { pressed, say } from "/deeds.js";
import { wish } from "/socket.js";
import { saw } from "/people.js";
import { at, day, face, hour, many, me, PLATFORMS, tint, view } from "/view.js";

const drawn = { slack: new Map(), telegram: new Map() };

const stuck = { slack: true, telegram: true };
const missed = { slack: 0, telegram: 0 };

export function emptyLog(platform) {
  drawn[platform].clear();
  at(`${platform}-list`).replaceChildren();
  stuck[platform] = true;
}

export function drawLogs() {
  drawLog("slack", slackEntries(), slackMessage);
  drawLog("telegram", telegramEntries(), telegramMessage);
}

/* The end of the log: it stays there until the reader scrolls up. ------------------------------------------------ */

const LOW = 60;
const watcher = new ResizeObserver(() => PLATFORMS.forEach(settle));

function settle(platform) {
  const log = at(`${platform}-log`);
  if (stuck[platform]) {
    log.scrollTop = log.scrollHeight;
    missed[platform] = 0;
  }
  at(`${platform}-newer`).hidden = missed[platform] === 0;
  at(`${platform}-newer`).textContent = `↓ ${many(missed[platform], "new message", "new messages")}`;
}

for (const platform of PLATFORMS) {
  const log = at(`${platform}-log`);
  watcher.observe(log);
  log.addEventListener("scroll", () => {
    // A log that was resized moves as well: only a size that stays lets a scroll be the reader's own.
    if (log.clientHeight !== log.seenHeight) { log.seenHeight = log.clientHeight; return; }
    stuck[platform] = log.scrollHeight - log.scrollTop - log.clientHeight < LOW;
    settle(platform);
    if (stuck[platform] && view.state) saw(platform);
  });
  at(`${platform}-newer`).addEventListener("click", () => {
    stuck[platform] = true;
    settle(platform);
    saw(platform);
    log.focus();
  });
}

function slackEntries() {
  if (view.place.slack === "home") return view.state.slack.home ? [view.state.slack.home] : [];
  const shown = view.state.slack.messages.filter((message) => message.place === view.place.slack);
  const lines = view.state.slack.ran.filter((line) => line.place === view.place.slack).map((line) => ({ ...line, ran: true, conversation: "ran" }));
  return [...shown, ...lines].sort((one, other) => new Date(one.sent) - new Date(other.sent) || Number(Boolean(other.ran)) - Number(Boolean(one.ran)));
}

const telegramEntries = () => view.state.telegram.messages.filter((message) => message.place === view.place.telegram);

function drawLog(platform, entries, build) {
  const whole = drawn[platform].size === 0;
  const wanted = [];
  let last = "";
  let before = null;
  for (const entry of entries) {
    if (!entry.home && day(entry.sent) !== last) {
      last = day(entry.sent);
      before = null;
      wanted.push({ key: "day " + last, hash: last, build: () => make("li", { class: "day" }, make("span", { text: last })) });
    }
    const follows = follow(platform, before, entry);
    wanted.push({ key: entry.conversation + " " + entry.id, hash: JSON.stringify([entry, follows]), build: () => build(entry, follows), edits: entry.edits });
    before = entry;
  }
  if (!entries.length) wanted.push({ key: "empty", hash: platform + view.place[platform], build: () => nothing(platform) });
  const added = reconcile(at(`${platform}-list`), drawn[platform], wanted);
  const fresh = entries.filter((entry) => added.has(entry.conversation + " " + entry.id));
  // Who has just written wants to see the answer.
  if (whole || fresh.some((entry) => entry.mine || entry.ran)) stuck[platform] = true;
  else if (!stuck[platform]) missed[platform] += fresh.length;
  settle(platform);
  if (stuck[platform]) saw(platform);
}

const follow = (platform, before, entry) => Boolean(before && !before.ran && !entry.ran && before.author === entry.author && before.private === entry.private
  && new Date(entry.sent) - new Date(before.sent) < 300_000 && platform === "slack");

function reconcile(log, known, wanted) {
  const added = new Set();
  const keys = new Set(wanted.map((item) => item.key));
  for (const [key, item] of known) if (!keys.has(key)) { item.node.remove(); known.delete(key); }
  let cursor = log.firstElementChild;
  for (const item of wanted) {
    const old = known.get(item.key);
    let node = old?.node;
    if (!old || old.hash !== item.hash) {
      node = item.build();
      watcher.observe(node);
      const held = old?.node.contains(document.activeElement);
      if (old) { if (cursor === old.node) cursor = node; old.node.replaceWith(node); } else added.add(item.key);
      if (old && old.edits !== item.edits) node.classList.add("changed");
      known.set(item.key, { node, hash: item.hash, edits: item.edits });
      if (held) (node.querySelector("button") ?? log).focus({ preventScroll: true });
    }
    if (node === cursor) cursor = cursor.nextElementSibling;
    else log.insertBefore(node, cursor);
  }
  return added;
}

function nothing(platform) {
  if (platform === "slack" && view.place.slack === "home") return make("li", { class: "empty" }, make("strong", { text: "Nothing here yet." }), make("span", { text: "Bellhop paints this page as soon as it is opened." }));
  const words = platform === "slack"
    ? ["This is the very beginning.", view.place.slack === "shared" ? "Type /book in here, or mention @Bellhop." : "Write what you need, or type / for the commands."]
    : ["No messages here yet.", view.place.telegram === "shared" ? "In a group the bot hears commands, mentions and replies." : "Write what you need, or open the menu."];
  return make("li", { class: "empty" }, make("strong", { text: words[0] }), make("span", { text: words[1] }));
}

/* Everybody's own page of the app: blocks alone, which change in their place. */
function slackHome(page) {
  const names = { [view.state.slack.bot]: "bellhop", ...Object.fromEntries(view.state.people.map((person) => [person.id, person.name])) };
  return make("li", { class: "home" }, ...slackBody(page, { names, zone: me().zone }, (button, node) => pressed("slack", page, button, node)));
}

function slackMessage(message, follows) {
  if (message.home) return slackHome(message);
  if (message.ran) return make("li", { class: "ran" }, make("span", { text: "You ran " }), make("code", { text: message.text }));
  const names = { [view.state.slack.bot]: "bellhop", ...Object.fromEntries(view.state.people.map((person) => [person.id, person.name])) };
  const press = (button, node) => pressed("slack", message, button, node);
  const only = message.private ? make("p", { class: "only" }, eye(), make("span", { text: "Only visible to you" })) : null;
  const head = follows ? null : make("p", { class: "head" }, make("strong", { text: message.author }), message.bot ? make("span", { class: "app-tag", text: "app" }) : null, make("time", { datetime: message.sent, text: hour(message.sent) }));
  const edited = message.edits ? make("span", { class: "edited", text: "(edited)" }) : null;
  const body = make("div", { class: "body" }, only, head, ...slackBody(message, { names, zone: me().zone }, press), sentFile(message.file), ...message.links.map(sharedLink), edited, pin(message), reaction(message));
  const chosen = message.place === "shared" && !message.private ? view.state.slack.messageShortcuts : [];
  body.append(...chosen.map((each) => make("button", {
    type: "button", class: "tool wide on-message", text: each.name, "aria-label": `${each.name}: ${message.author}, ${hour(message.sent)}`,
    onclick: () => wish("slack.shortcut_on", { message: message.id, shortcut: each.sends }),
  })));
  const margin = follows ? make("time", { class: "margin", datetime: message.sent, "aria-hidden": "true", text: hour(message.sent) }) : face(message);
  return make("li", { class: "message" + (message.private ? " private" : "") + (follows ? " follows" : "") }, margin, body);
}

function eye() {
  return outlined("M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10zM10 7.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4z");
}

function checkmark() {
  return outlined("M3.5 10.5l4.2 4.2 8.8-9.4");
}

function outlined(path) {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawing.setAttribute("viewBox", "0 0 20 20");
  drawing.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  drawing.append(line);
  return drawing;
}

function telegramMessage(message) {
  const context = { say: (text) => say("telegram", text), link: telegramLink };
  const foot = make("span", { class: "foot" }, message.edits ? make("span", { text: "edited" }) : null, message.pinned ? make("span", { text: "pinned" }) : null, make("time", { datetime: message.sent, text: hour(message.sent) }), message.mine ? make("span", { class: "ticks", "aria-label": "sent", text: "✓✓" }) : null);
  const author = view.place.telegram === "shared" && !message.mine ? make("p", { class: "author " + (message.bot ? "bot" : tint(message.author)), text: message.author }) : make("p", { class: "hush", text: message.mine ? "You:" : message.author + ":" });
  const bubble = make("div", { class: "bubble" }, author, sentFile(message.file), telegramBody(message, context), foot);
  const keyboard = telegramKeyboard(message, (button, node) => pressed("telegram", message, button, node));
  return make("li", { class: "message" + (message.mine ? " mine" : "") }, view.place.telegram === "shared" && !message.mine ? face(message) : null, make("div", { class: "stack" }, bubble, reaction(message), keyboard));
}

/* The bot reacts to what it has answered in private, and to thanks; drawn, because not every machine has a font for it. */
function reaction(message) {
  if (!message.reactions.length) return null;
  const seen = message.reactions.includes("👀");
  const said = seen ? "Bellhop has seen this and answered in private." : "Bellhop reacts: you’re welcome.";
  return make("p", { class: "reaction", title: said }, seen ? eye() : checkmark(), make("span", { class: "face bot", "aria-hidden": "true", text: "B" }), make("span", { class: "hush", text: said }));
}

/* What stands above everything else in a channel. */
function pin(message) {
  return message.pinned ? make("span", { class: "edited", text: "(pinned)" }) : null;
}

function telegramLink(address, words) {
  const own = address.startsWith(`https://t.me/${view.state.telegram.username}`);
  return own ? make("button", { type: "button", class: "inline-link", text: words, onclick: () => say("telegram", address) }) : link(address, words);
}
