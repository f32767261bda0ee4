/* The board of a day: it is read again when somebody looks at it, and while they do; what they do is asked of Bellhop. */

import { at, make, say, tell } from "./draw.js";
import { Grid } from "./grid.js";
import { ask, enter, once } from "./opening.js";
import { isOpen, showAnswers, showWords } from "./sheet.js";

const EVERY = 30_000;
const asked = new URLSearchParams(location.search);
const looking = { on: asked.get("on") ?? "", site: asked.get("site") ?? "", tag: null, day: null };

const grid = new Grid({
  hold: (row, start, minutes, from) => act("hold", { resource: row.resource, on: looking.day.on, start, minutes }, from),
  move: (own, row, start, from) => act("move", { booking: own.booking, on: looking.day.on, start, resource: row?.resource ?? null }, from),
  show: (own, from) => act("press", { payload: own.shows }, from),
});

async function read({ afresh = false } = {}) {
  const query = new URLSearchParams(Object.entries({ on: looking.on, site: looking.site }).filter(([, value]) => value));
  const wanted = String(query);
  const answer = await ask(`day?${query}`, null, afresh ? null : looking.tag);
  // Somebody who has gone on to another day meanwhile does not come back to this one.
  if (wanted !== String(new URLSearchParams(Object.entries({ on: looking.on, site: looking.site }).filter(([, value]) => value)))) return;
  if (answer.status === 304) return tell("");
  if (!answer.ok) return refused(answer);
  if (grid.busy) return;
  looking.tag = answer.tag;
  draw(answer.body);
}

function refused(answer) {
  if (answer.status !== 401) return tell(answer.body?.said ?? looking.day?.words.away ?? "");
  // Nothing is left to see for whom it is not.
  at("board").hidden = at("ways").hidden = true;
  at("rows").replaceChildren();
  looking.day = null;
  return tell(answer.body.said);
}

function draw(day) {
  const first = looking.day?.on !== day.on || looking.day?.site !== day.site;
  looking.day = day;
  const { words } = day;
  document.documentElement.lang = day.language;
  document.title = `${words.board} · ${day.title}`;
  at("title").textContent = day.title;
  at("before").setAttribute("aria-label", words.before);
  at("before").disabled = !day.before;
  at("after").setAttribute("aria-label", words.after);
  at("today").textContent = words.today;
  at("today").disabled = day.today;
  at("sites").hidden = day.sites.length < 2;
  at("site-name").textContent = words.site;
  at("site").replaceChildren(...day.sites.map((each) => make("option", { value: each.site, text: each.name, selected: each.site === day.site })));
  at("notes").replaceChildren(...day.notes.map((note) => make("li", { text: note })));
  for (const each of ["free", "taken", "own"]) at(`key-${each}`).textContent = words[each === "own" ? "mine" : each];
  at("how").textContent = words.how;
  at("board").hidden = at("ways").hidden = false;
  at("scroll").hidden = !day.rows.length;
  tell("");
  grid.draw(day);
  if (first) grid.toNow();
}

async function act(path, what, from) {
  const answer = await ask(path, { once: once(), ...what });
  const { words } = looking.day;
  const back = () => grid.focus(from);
  if (answer.status === 401) return refused(answer);
  if (!answer.ok) showWords(answer.body?.said ?? words.away, words, back);
  else if (answer.body.answers.length) showAnswers(answer.body.answers, words, (payload) => act("press", { payload }, from), back);
  else showWords(words.done, words, back);
  return read({ afresh: true });
}

function go(on) {
  looking.on = on ?? "";
  looking.tag = null;
  const query = new URLSearchParams(Object.entries({ on: looking.on, site: looking.site }).filter(([, value]) => value));
  history.replaceState(null, "", `${location.pathname}?${query}${location.hash}`);
  say("");
  return read();
}

at("before").addEventListener("click", () => go(looking.day.before));
at("after").addEventListener("click", () => go(looking.day.after));
at("today").addEventListener("click", () => go(null));
at("site").addEventListener("change", () => {
  looking.site = at("site").value;
  go(looking.on);
});
document.addEventListener("visibilitychange", () => { if (!document.hidden && looking.day) read(); });
setInterval(() => { if (!document.hidden && looking.day && !isOpen()) read(); }, EVERY);

const stranger = await enter();
if (stranger) refused(stranger);
else await read();
