/* The page: what comes is drawn, what a visitor does is sent; each part stands in a file of its own. */

import { drawClock, tell } from "/clock.js";
import { grow, openApp, say, show } from "/deeds.js";
import { drawForm, drawShortcuts } from "/forms.js";
import { drawGuide, drawHints } from "/guide.js";
import { drawLogs, emptyLog } from "/logs.js";
import { closeMenu, commands, keyed, offer, send, showMenu, suggest } from "/menus.js";
import { drawPeople, drawUnread } from "/people.js";
import { listen, wish } from "/socket.js";
import { at, NARROW, notice, panes, PLATFORMS, toast, view } from "/view.js";

let toasts = 0;

function hear(news) {
  if (news.trouble) return notice(news.trouble);
  if (news.typed) return suggest(news.typed);
  if (news.happened) return tell(news.happened, news.moved);
  const other = view.state?.who !== news.who;
  view.state = news;
  if (news.clock) view.clockOffset = new Date(news.clock.now) - Date.now();
  if (other) start();
  return draw();
}

function start() {
  PLATFORMS.forEach(emptyLog);
  toasts = view.state.telegram.toasts;
}

function draw() {
  drawPeople();
  drawClock();
  drawGuide();
  drawHints();
  drawPlaces();
  drawUnread();
  drawLogs();
  drawStart();
  drawShortcuts();
  drawForm();
  drawToast();
}

function drawPlaces() {
  const shared = view.place.slack === "shared";
  const home = view.place.slack === "home";
  at("slack-title").textContent = shared ? "# general" : home ? "Home" : "Bellhop";
  at("slack-topic").textContent = shared ? "everybody reads along" : home ? "your own page of the app" : "app";
  at("slack-form").hidden = home;
  at("slack-input").placeholder = shared ? "/book … or @Bellhop …" : "Message Bellhop, or type /";
  at("telegram-title").textContent = view.place.telegram === "shared" ? "Team chat" : "Bellhop";
  at("telegram-topic").textContent = view.place.telegram === "shared" ? `${view.state.people.length} members and @${view.state.telegram.username}` : "bot";
  at("telegram-input").placeholder = view.place.telegram === "shared" ? `/book … or @${view.state.telegram.username} …` : "Message";
}

function drawStart() {
  const asleep = view.place.telegram === "direct" && (!view.state.telegram.started || view.state.telegram.blocked);
  at("telegram-start").hidden = !asleep;
  at("telegram-start").textContent = view.state.telegram.blocked ? "Unblock" : "Start";
  at("telegram-form").classList.toggle("asleep", asleep);
  at("telegram-app").hidden = asleep || !view.state.telegram.app || view.place.telegram === "shared";
  at("telegram-app").textContent = view.state.telegram.app ?? "";
  at("slack-account").textContent = view.state.slack.deactivated ? "Activate account" : "Deactivate account";
}

function drawToast() {
  if (view.state.telegram.toasts > toasts) toast(view.state.telegram.toast.text);
  toasts = view.state.telegram.toasts;
}

/* What a visitor does ------------------------------------------------------------------------------------------- */

for (const platform of PLATFORMS) {
  const input = at(`${platform}-input`);
  at(`${platform}-form`).addEventListener("submit", (event) => { event.preventDefault(); send(platform); });
  input.addEventListener("input", () => { grow(input); offer(platform); });
  input.addEventListener("keydown", (event) => keyed(platform, event));
  at(`${platform}-options`).addEventListener("keydown", (event) => keyed(platform, event));
  at(`${platform}-form`).addEventListener("focusout", (event) => { if (!at(`${platform}-form`).contains(event.relatedTarget)) closeMenu(platform); });
  at(platform).addEventListener("focusin", () => { panes.dataset.focus = platform; });
  at(platform).addEventListener("click", (event) => {
    const button = event.target.closest("[data-place]");
    if (!button) return;
    view.place[platform] = button.dataset.place;
    emptyLog(platform);
    draw();
    if (button.dataset.place === "home") wish("slack.home");
    else input.focus();
    if (platform === "slack" && button.dataset.place === "direct") wish("slack.messages");
  });
  at(`tab-${platform}`).addEventListener("click", () => { show(platform); if (view.state) draw(); });
}

at("telegram-start").addEventListener("click", () => {
  if (view.state.telegram.blocked) wish("telegram.block", { on: false });
  else say("telegram", "/start");
});
// What an admin of the workspace does, who is nobody on this page.
at("slack-account").addEventListener("click", () => wish("slack.deactivate", { on: !view.state.slack.deactivated }));
at("slack-slash").addEventListener("click", () => { at("slack-input").value = "/"; offer("slack"); at("slack-input").focus(); });
at("telegram-app").addEventListener("click", () => openApp());
at("telegram-commands").addEventListener("click", () => { at("telegram-input").focus(); showMenu("telegram", commands("telegram")); });

// Somebody who comes back to the page, or widens it, sees what has come meanwhile.
document.addEventListener("visibilitychange", () => { if (view.state && !document.hidden) draw(); });
NARROW.addEventListener("change", () => { if (view.state) draw(); });
view.redraw = draw;
listen(hear);
