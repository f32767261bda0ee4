/* A booking's own page: it is read when it is opened, and again when somebody comes back to it. */

import { at, make, tell } from "./draw.js";
import { ask, enter } from "./opening.js";

const reference = location.pathname.split("/").pop();
const known = { drawn: false, away: "" };

async function read() {
  const answer = await ask(`booking?${new URLSearchParams({ reference })}`);
  if (!answer.ok) return refused(answer);
  known.drawn = true;
  known.away = answer.body.words.away;
  return draw(answer.body);
}

function refused(answer) {
  // While Bellhop cannot be reached, what was seen stays; nothing is left to see for whom it is not.
  if ([401, 404].includes(answer.status)) at("booking").hidden = true;
  return tell(answer.body?.said ?? known.away);
}

function draw(booking) {
  const { words } = booking;
  document.documentElement.lang = booking.language;
  document.title = booking.title;
  at("title").textContent = booking.title;
  at("stands").textContent = booking.state;
  at("facts").replaceChildren(...booking.facts.map((each) => make("div", {}, make("dt", { text: each.label }), make("dd", { text: each.said }))));
  at("news").replaceChildren(...booking.news.map((text) => make("li", { text })));
  at("keys").replaceChildren(...keys(booking));
  at("happened").textContent = words.history;
  at("earlier").textContent = booking.earlier;
  at("events").replaceChildren(...booking.history.map((text) => make("li", { text })));
  at("number").textContent = booking.number;
  for (const id of ["stands", "news", "earlier", "keys"]) at(id).hidden = !at(id).hasChildNodes();
  at("booking").hidden = false;
  tell("");
}

function keys({ chat, event, words }) {
  return [
    chat && make("a", { class: "key primary", href: chat, rel: "noopener noreferrer", text: words.chat }),
    event && make("a", { class: "key", href: new URL(event, import.meta.url), download: `${reference}.ics`, text: words.calendar }),
  ].filter(Boolean);
}

document.addEventListener("visibilitychange", () => { if (!document.hidden && known.drawn) read(); });

const stranger = await enter();
if (stranger) refused(stranger);
else await read();
