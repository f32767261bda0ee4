/* What every part of the page shares: the newest state, where the visitor is, and short notes over the chats. */

import { make } from "/draw.js";

export const PLATFORMS = ["slack", "telegram"];
export const NARROW = matchMedia("(max-width: 860px)");
export const at = (id) => document.getElementById(id);
export const panes = document.querySelector(".panes");
export const view = {
  state: null,
  place: { slack: "direct", telegram: "direct" },
  clockOffset: 0,
  redraw: () => {},
};

export const me = () => view.state.people.find((person) => person.key === view.state.who);
export const showing = (platform) => !document.hidden && (panes.dataset.showing === platform || !NARROW.matches);
export const inZone = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: me().zone, ...options });
export const hour = (sent) => inZone({ hour: "2-digit", minute: "2-digit" }).format(new Date(sent));
export const day = (sent) => inZone({ weekday: "long", day: "numeric", month: "long" }).format(new Date(sent));
export const first = (person) => person.name.split(" ")[0];
export const many = (count, one, more) => `${count} ${count === 1 ? one : more}`;
export const initials = (name) => name.split(" ").map((part) => part[0]).join("").slice(0, 2);
export const tint = (name) => "tint-" + [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 6;
export const face = (message) => make("span", { class: `face ${message.bot ? "bot" : tint(message.author)}`, "aria-hidden": "true", text: message.bot ? "B" : initials(message.author) });

const timers = new Map();

function flash(node, words, milliseconds) {
  node.textContent = words;
  node.hidden = false;
  clearTimeout(timers.get(node));
  timers.set(node, setTimeout(() => { node.hidden = true; }, milliseconds));
}

export const toast = (words) => flash(at("telegram-toast"), words, 3500);
export const notice = (words) => flash(at("notice"), words, 6000);
