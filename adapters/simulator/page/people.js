/* Who the visitor is, and who has messages that they have not seen. */

import { become } from "/deeds.js";
import { make } from "/draw.js";
import { wish } from "/socket.js";
import { at, first, initials, many, me, NARROW, PLATFORMS, panes, showing, tint, view } from "/view.js";

const known = new Map();

export function drawPeople() {
  if (at("people").dataset.who !== view.state.who) drawFaces();
  for (const person of view.state.people) drawCount(person);
  announce();
}

function drawFaces() {
  at("people").dataset.who = view.state.who;
  at("people").replaceChildren(...view.state.people.map((person) => {
    const choice = make("input", { type: "radio", name: "who", value: person.key, checked: person.key === view.state.who, onchange: () => become(person.key) });
    const rest = person.name.slice(first(person).length);
    const name = make("span", { class: "name" }, first(person), make("span", { class: "rest", text: rest }));
    const shown = make("span", { class: `face ${tint(person.name)}`, "aria-hidden": "true", text: initials(person.name) });
    return make("label", { class: "person" }, choice, shown, make("span", { class: "named" }, name, make("small", { text: person.role })), make("span", { class: "count", id: `count-${person.key}`, hidden: true }));
  }));
  at("slack-self").textContent = me().name;
}

function drawCount(person) {
  badge(at(`count-${person.key}`), person.own);
}

function badge(node, count) {
  node.hidden = count === 0;
  if (node.dataset.count === String(count)) return;
  node.dataset.count = String(count);
  const digits = make("span", { "aria-hidden": "true", text: count > 99 ? "99+" : String(count) });
  node.replaceChildren(digits, make("span", { class: "hush", text: ` ${many(count, "new message", "new messages")}` }));
}

/* What others got is said once, politely; the visitor's own messages are read out by their log. */
function announce() {
  const news = view.state.people.filter((person) => person.key !== view.state.who && person.own > (known.get(person.key) ?? person.own));
  for (const person of view.state.people) known.set(person.key, person.own);
  if (news.length) at("announce").textContent = news.map((person) => `${first(person)} has ${many(person.own, "new message", "new messages")}.`).join(" ");
}

/* Places and tabs ------------------------------------------------------------------------------------------------ */

export function drawUnread() {
  for (const platform of PLATFORMS) {
    const unread = me().unread[platform];
    for (const button of at(platform).querySelectorAll("[data-place]")) {
      const open = view.place[platform] === button.dataset.place;
      button.setAttribute("aria-pressed", String(open));
      badge(button.querySelector(".unread"), open && showing(platform) ? 0 : unread[button.dataset.place] ?? 0);
    }
    badge(at(`tab-${platform}`).querySelector(".badge"), NARROW.matches && panes.dataset.showing === platform ? 0 : unread.direct + unread.shared);
  }
}

export function saw(platform) {
  const place = view.place[platform];
  if (!me().unread[platform][place] || !showing(platform)) return;
  const newest = view.state[platform].messages.findLast((message) => message.place === place && message.bot);
  if (newest) wish("seen", { platform, place, message: newest.id });
}
