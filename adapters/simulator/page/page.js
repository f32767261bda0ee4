/* The page: what comes is drawn, what a visitor does is sent; the logs, menus and deeds stand in files of their own. */

import { make } from "/draw.js";
import { become, grow, say, tryOut } from "/deeds.js";
import { drawLogs, emptyLog } from "/logs.js";
import { closeMenu, commands, keyed, offer, send, showMenu } from "/menus.js";
import { listen, wish } from "/socket.js";
import { at, initials, me, notice, panes, tint, toast, view } from "/view.js";

const counted = { slack: {}, telegram: {} };
let toasts = 0;

function hear(news) {
  if (news.trouble) return notice(news.trouble);
  const other = view.state?.who !== news.who;
  view.state = news;
  if (news.clock) view.clockOffset = new Date(news.clock.now) - Date.now();
  if (other) start();
  return draw();
}

function start() {
  for (const platform of ["slack", "telegram"]) {
    counted[platform] = {};
    emptyLog(platform);
  }
  view.ran.length = 0;
  toasts = view.state.telegram.toasts;
}

/* Drawing ------------------------------------------------------------------------------------------------------- */

function draw() {
  drawPeople();
  drawClock();
  drawHints();
  drawPlaces();
  drawLogs();
  drawStart();
  drawToast();
}

function drawPeople() {
  if (at("people").dataset.who === view.state.who) return;
  at("people").dataset.who = view.state.who;
  at("people").replaceChildren(...view.state.people.map((person) => {
    const choice = make("input", { type: "radio", name: "who", value: person.key, checked: person.key === view.state.who, onchange: () => become(person.key) });
    const role = make("small", { text: person.role });
    const [first, ...rest] = person.name.split(" ");
    const name = make("span", { class: "name" }, first, make("span", { class: "rest", text: " " + rest.join(" ") }));
    return make("label", { class: "person" }, choice, make("span", { class: `face ${tint(person.name)}`, "aria-hidden": "true", text: initials(person.name) }), make("span", { class: "named" }, name, role));
  }));
  at("slack-self").textContent = me().name;
}

function drawHints() {
  if (at("hints").childElementCount) return;
  at("hints").replaceChildren(...view.state.examples.map((words) => make("li", {}, make("button", { type: "button", text: words, onclick: () => tryOut(words) }))));
}

function drawPlaces() {
  const shared = view.place.slack === "shared";
  at("slack-title").textContent = shared ? "# general" : "Bellhop";
  at("slack-topic").textContent = shared ? "everybody reads along" : "app";
  at("slack-input").placeholder = shared ? "/book … or @bellhop …" : "Message Bellhop, or type /";
  at("telegram-title").textContent = view.place.telegram === "shared" ? "Team chat" : "Bellhop";
  at("telegram-topic").textContent = view.place.telegram === "shared" ? `${view.state.people.length} members and a bot` : "bot";
  for (const platform of ["slack", "telegram"]) drawUnread(platform);
}

function drawUnread(platform) {
  const showing = panes.dataset.showing === platform || !matchMedia("(max-width: 860px)").matches;
  let waiting = 0;
  for (const button of at(platform).querySelectorAll("[data-place]")) {
    const name = button.dataset.place;
    const total = view.state[platform].messages.filter((message) => message.place === name && message.bot).length;
    const open = view.place[platform] === name;
    if ((open && showing) || counted[platform][name] === undefined) counted[platform][name] = total;
    const unread = total > counted[platform][name];
    waiting += Math.max(total - counted[platform][name], 0);
    button.setAttribute("aria-pressed", String(open));
    button.querySelector(".unread").hidden = !unread || open;
  }
  const badge = at(`tab-${platform}`).querySelector(".badge");
  badge.hidden = waiting === 0 || showing;
  badge.textContent = String(waiting);
}

function drawStart() {
  const asleep = view.place.telegram === "direct" && (!view.state.telegram.started || view.state.telegram.blocked);
  at("telegram-start").hidden = !asleep;
  at("telegram-start").textContent = view.state.telegram.blocked ? "Unblock" : "Start";
  at("telegram-form").classList.toggle("asleep", asleep);
}

function drawToast() {
  if (view.state.telegram.toasts > toasts) toast(view.state.telegram.toast.text);
  toasts = view.state.telegram.toasts;
}

/* The clock ----------------------------------------------------------------------------------------------------- */

function drawClock() {
  at("clock").hidden = !view.state.clock;
  if (!view.state.clock) return;
  tick();
}

function tick() {
  if (!view.state?.clock) return;
  const now = new Date(Date.now() + view.clockOffset);
  const say = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: view.state.clock.zone, ...options }).format(now);
  const date = say({ weekday: "short", day: "numeric", month: "short" });
  if (at("clock-day").dataset.date !== date) {
    at("clock-day").dataset.date = date;
    at("clock-day").replaceChildren(date, make("span", { class: "rest", text: " " + say({ year: "numeric" }) }));
  }
  at("clock-time").textContent = say({ hour: "2-digit", minute: "2-digit" });
  at("clock-time").dateTime = now.toISOString();
  at("clock-zone").textContent = view.state.clock.zone.split("/").at(-1).replaceAll("_", " ");
}

setInterval(tick, 1000);
at("clock").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.dataset.minutes) wish("clock.advance", { minutes: Number(button.dataset.minutes) });
  else if (button) wish("clock.next");
});

/* What a visitor does ------------------------------------------------------------------------------------------- */

for (const platform of ["slack", "telegram"]) {
  const input = at(`${platform}-input`);
  at(`${platform}-form`).addEventListener("submit", (event) => { event.preventDefault(); send(platform); });
  input.addEventListener("input", () => { grow(input); offer(platform); });
  input.addEventListener("keydown", (event) => keyed(platform, event));
  input.addEventListener("blur", () => setTimeout(() => closeMenu(platform), 150));
  at(platform).addEventListener("focusin", () => { panes.dataset.focus = platform; });
  at(platform).addEventListener("click", (event) => {
    const button = event.target.closest("[data-place]");
    if (!button) return;
    view.place[platform] = button.dataset.place;
    emptyLog(platform);
    draw();
    input.focus();
  });
}

at("telegram-start").addEventListener("click", () => {
  if (view.state.telegram.blocked) wish("telegram.block", { on: false });
  else say("telegram", "/start");
});
at("slack-slash").addEventListener("click", () => { at("slack-input").value = "/"; offer("slack"); at("slack-input").focus(); });
at("telegram-commands").addEventListener("click", () => { at("telegram-input").focus(); showMenu("telegram", commands("telegram")); });

for (const tab of document.querySelectorAll(".tabs button")) {
  tab.addEventListener("click", () => {
    panes.dataset.showing = panes.dataset.focus = tab.dataset.pane;
    for (const other of document.querySelectorAll(".tabs button")) other.setAttribute("aria-pressed", String(other === tab));
    if (view.state) draw();
    at(`${tab.dataset.pane}-log`).scrollTop = at(`${tab.dataset.pane}-log`).scrollHeight;
  });
}

view.redraw = draw;
listen(hear);
