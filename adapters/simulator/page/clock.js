/* The clock: it is shown, moved, and says what moving it has brought about. */

import { become } from "/deeds.js";
import { make } from "/draw.js";
import { wish } from "/socket.js";
import { at, first, many, view } from "/view.js";

const TOLD = 4;
const STAYS = 9000;
let leaving = 0;

const now = () => new Date(Date.now() + view.clockOffset);
const inSite = (instant, options) => new Intl.DateTimeFormat("en-GB", { timeZone: view.state.clock.zone, ...options }).format(instant);
const time = (instant) => inSite(instant, { hour: "2-digit", minute: "2-digit" });

export function drawClock() {
  at("clock").hidden = !view.state.clock;
  at("star").hidden = localStorage.getItem("star") === "known";
  tick();
}

function tick() {
  if (!view.state?.clock) return;
  const date = inSite(now(), { weekday: "short", day: "numeric", month: "short" });
  if (at("clock-day").dataset.date !== date) {
    at("clock-day").dataset.date = date;
    at("clock-day").replaceChildren(date, make("span", { class: "rest", text: " " + inSite(now(), { year: "numeric" }) }));
  }
  at("clock-time").textContent = time(now());
  at("clock-time").dateTime = now().toISOString();
  at("clock-zone").textContent = view.state.clock.zone.split("/").at(-1).replaceAll("_", " ");
}

export function tell(happened, moved) {
  knowStar();
  const lines = happened.slice(0, TOLD).map(line);
  const head = summary(happened.length, moved);
  const rest = happened.length > TOLD ? make("p", { class: "rest-of", text: `and ${happened.length - TOLD} more` }) : null;
  at("happened").replaceChildren(...[head, ...lines, rest].filter(Boolean));
  stay();
}

function summary(count, moved) {
  const by = moved % 60 ? `+${moved} min` : `+${moved / 60} h`;
  if (moved) return make("p", { class: "head", text: count ? `${by}: ${many(count, "thing", "things")} happened` : `${by}: nothing happened` });
  return count ? null : make("p", { class: "head", text: "Nothing more is coming. Book something first." });
}

function line(each) {
  const whose = view.state.people.find((person) => person.key === each.person);
  const other = whose && whose.key !== view.state.who;
  const go = other ? make("button", { type: "button", text: `Be ${first(whose)}`, onclick: () => { at("happened").replaceChildren(); become(whose.key); } }) : null;
  return make("p", { class: "line" }, make("b", { text: time(new Date(each.at)) }), make("span", { text: ` · ${each.words}` }), go);
}

function stay() {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    // Whoever points at it, or stands on its button, is still reading.
    if (at("happened").matches(":hover, :focus-within")) stay();
    else at("happened").replaceChildren();
  }, STAYS);
}

setInterval(tick, 1000);
for (const button of document.querySelectorAll(".clock-buttons button")) {
  button.addEventListener("click", () => {
    if (button.dataset.minutes) wish("clock.advance", { minutes: Number(button.dataset.minutes) });
    else wish("clock.next");
  });
}
function knowStar() {
  localStorage.setItem("star", "known");
  at("star").hidden = true;
}

at("star-close").addEventListener("click", () => {
  knowStar();
  document.querySelector("[data-next]").focus();
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape") at("happened").replaceChildren(); });
