/* The rows of the board: what is free is tapped, what is one's own is dragged; the keyboard does both. */

import { at, make, say } from "./draw.js";

const HOUR = 60;
const NEAR = 6;

export class Grid {
  constructor(deeds) {
    this.deeds = deeds;
    this.busy = false;
    // The free time that a press by the keyboard would hold.
    this.chosen = null;
  }

  draw(day) {
    const focused = document.activeElement?.dataset?.key;
    const chosen = focused?.startsWith("free-") ? this.chosen : null;
    this.day = day;
    this.first = day.first * HOUR;
    this.span = (day.last - day.first) * HOUR;
    at("wide").style.setProperty("--hours", day.last - day.first);
    at("hours").replaceChildren(...Array.from({ length: day.last - day.first }, (_, hour) => this.hour(day.first + hour)));
    at("rows").replaceChildren(...day.rows.map((row) => this.row(row)));
    if (chosen) this.keep(chosen);
    else if (focused) this.focus(focused);
  }

  /* Stay at the time that was chosen. If it can no longer be, say why and choose no other: the next press would hold it. */
  keep({ on, row, start, end }) {
    const now = on === this.day.on && this.day.rows.find((each) => each.resource === row.resource);
    const stretch = now && now.free.find((each) => each.start <= start && end <= each.end);
    if (stretch) return document.querySelector(`[data-key="free-${stretch.start}-${row.resource}"]`).focus({ preventScroll: true });
    (document.getElementById(`row-${row.resource}`) ?? at("scroll")).focus({ preventScroll: true });
    const why = now && [...now.own, ...now.taken].find((each) => each.start < end && start < each.end);
    return say(why && !why.booking ? `${row.name}, ${why.said}` : why?.said ?? row.name);
  }

  /* Go to where somebody was: to the same booking wherever it is now, to the same time, or at least to the same row. */
  focus(key) {
    const [kind, which, row] = (key ?? "").split("-");
    const candidates = [`[data-key="${key}"]`, `[data-key^="own-${kind === "own" ? which : 0}-"]`, `[data-key$="-${row}"]`];
    const found = candidates.map((each) => document.querySelector(each)).find(Boolean);
    (found ?? at("scroll")).focus({ preventScroll: true });
  }

  /* Bring the present hour into view, where everything does not fit. */
  toNow() {
    const box = at("scroll");
    const minute = this.day.now ?? this.day.rows.flatMap((row) => row.free).reduce((least, each) => Math.min(least, each.start), 24 * HOUR);
    box.scrollLeft = Math.max(0, ((minute - HOUR / 2 - this.first) / this.span) * at("hours").scrollWidth);
  }

  hour(hour) {
    return make("span", { text: this.clock(hour * HOUR) });
  }

  clock(minute) {
    return this.day.clocks[Math.round((minute - this.first) / this.day.step)] ?? "";
  }

  row(row) {
    const track = make("div", { class: "track", "data-resource": row.resource });
    const every = [
      ...row.free.map((each) => this.free(row, each, track)),
      ...row.taken.map((each) => this.place(make("div", { class: each.share < 1 ? "taken some" : "taken", role: "img", "aria-label": each.said, title: each.said }), each)),
      ...row.own.map((each) => this.own(row, each)),
    ];
    // In the order of the day: a screen reader reads it so.
    track.append(...every.sort((one, other) => one.start - other.start).map((each) => each.node));
    if (this.day.now !== null) track.append(this.place(make("div", { class: "now", "aria-hidden": "true" }), { start: this.day.now, end: this.day.now }).node);
    const name = `row-${row.resource}`;
    return make("li", { class: "row", "aria-labelledby": name },
      make("div", { class: "name" }, make("h2", { id: name, tabindex: -1, text: row.name }), make("p", { text: row.facts })), track);
  }

  place(node, { start, end }) {
    // What goes on beyond the hours that are drawn ends at their edge.
    const [from, to] = [start, end].map((minute) => Math.min(Math.max(minute, this.first), this.first + this.span));
    node.style.left = `${((from - this.first) / this.span) * 100}%`;
    node.style.width = `${((to - from) / this.span) * 100}%`;
    return { node, start, end };
  }

  /* What is free ---------------------------------------------------------------------------------------------- */

  free(row, each, track) {
    const node = make("button", { type: "button", class: "free", "aria-label": each.said, "data-key": `free-${each.start}-${row.resource}` });
    const long = row.whole ? each.end - each.start : Math.min(row.usual, each.end - each.start);
    const cursor = make("div", { class: "cursor", "aria-hidden": "true" });
    const { chosen } = this;
    const kept = chosen?.on === this.day.on && chosen.row.resource === row.resource && each.start <= chosen.start && chosen.end <= each.end;
    let start = kept ? chosen.start : each.start;
    const choose = (minute) => {
      const latest = Math.max(each.start, Math.floor((each.end - long) / row.step) * row.step);
      start = row.whole ? each.start : Math.min(Math.max(Math.floor(minute / row.step) * row.step, each.start), latest);
      this.place(cursor, { start, end: start + long });
      track.append(cursor);
      if (document.activeElement === node) this.chosen = { on: this.day.on, row, start, end: start + long };
    };
    const tell = () => say(`${row.name}, ${this.clock(start)}–${this.clock(start + long)}`);
    const leave = () => cursor.remove();
    node.addEventListener("pointermove", (event) => { if (event.pointerType === "mouse") choose(this.minute(track, event)); });
    node.addEventListener("pointerleave", () => { if (document.activeElement !== node) leave(); });
    node.addEventListener("focus", () => {
      choose(start);
      // Its name says from when it is free, and a press would hold another time.
      if (start !== each.start) tell();
    });
    node.addEventListener("blur", leave);
    node.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      choose(start + step * row.step);
      tell();
    });
    // A press by the keyboard has no place of its own.
    node.addEventListener("click", (event) => {
      if (event.detail) choose(this.minute(track, event));
      this.deeds.hold(row, start, long, node.dataset.key);
    });
    return this.place(node, each);
  }

  minute(track, event) {
    const box = track.getBoundingClientRect();
    return this.first + ((event.clientX - box.left) / box.width) * this.span;
  }

  /* What is one's own ----------------------------------------------------------------------------------------- */

  own(row, each) {
    const node = make("button", {
      type: "button", class: `own${each.held ? " held" : ""}${each.movable ? " movable" : ""}`, "aria-label": each.said,
      "aria-describedby": each.movable ? "how" : null, "data-key": `own-${each.booking}-${row.resource}`, title: each.said,
    }, make("span", { text: each.label }));
    const moving = { row, each, node, to: null, dragged: false };
    node.addEventListener("click", () => {
      if (moving.dragged) moving.dragged = false;
      else if (moving.to) this.drop(moving);
      else this.deeds.show(each, node.dataset.key);
    });
    if (each.movable) {
      node.addEventListener("keydown", (event) => this.stepped(moving, event));
      node.addEventListener("blur", () => { if (!moving.pointer) this.stay(moving); });
      node.addEventListener("pointerdown", (event) => this.grabbed(moving, event));
    }
    return this.place(node, each);
  }

  stepped(moving, event) {
    if (event.key === "Escape" && moving.to) {
      event.preventDefault();
      return this.stay(moving);
    }
    const across = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
    const down = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (!across && !down) return null;
    event.preventDefault();
    const now = moving.to ?? { row: moving.row, start: moving.each.start };
    const rows = this.day.rows;
    const row = rows[Math.min(Math.max(rows.findIndex((it) => it.resource === now.row.resource) + down, 0), rows.length - 1)];
    return this.aim(moving, row, now.start + across * row.step);
  }

  grabbed(moving, event) {
    if (event.button !== 0) return;
    const { node } = moving;
    const from = { x: event.clientX, y: event.clientY };
    const offset = this.minute(node.parentElement, event) - moving.each.start;
    moving.pointer = event.pointerId;
    node.setPointerCapture(event.pointerId);
    const move = (to) => {
      if (!moving.to && Math.hypot(to.clientX - from.x, to.clientY - from.y) < NEAR) return;
      const under = document.elementsFromPoint(to.clientX, to.clientY).find((it) => it.classList.contains("track")) ?? node.parentElement;
      const row = this.day.rows.find((it) => String(it.resource) === under.dataset.resource);
      this.aim(moving, row, this.minute(under, to) - offset);
    };
    const end = (last) => {
      node.removeEventListener("pointermove", move);
      node.removeEventListener("pointerup", end);
      node.removeEventListener("pointercancel", end);
      moving.pointer = null;
      moving.dragged = Boolean(moving.to);
      if (moving.to && last.type === "pointerup") this.drop(moving);
      else this.stay(moving);
    };
    node.addEventListener("pointermove", move);
    node.addEventListener("pointerup", end);
    node.addEventListener("pointercancel", end);
  }

  aim(moving, row, minute) {
    const long = moving.each.end - moving.each.start;
    const start = Math.min(Math.max(Math.round(minute / row.step) * row.step, this.first), this.first + this.span - long);
    this.busy = true;
    moving.to = { row, start };
    moving.ghost ??= make("div", { class: "ghost", "aria-hidden": "true" });
    moving.node.classList.add("lifted");
    this.place(moving.ghost, { start, end: start + long });
    moving.ghost.textContent = `${this.clock(start)}–${this.clock(start + long)}`;
    document.querySelector(`.track[data-resource="${row.resource}"]`).append(moving.ghost);
    say(`${row.name}, ${moving.ghost.textContent}`);
  }

  drop(moving) {
    const { row, start } = moving.to;
    const same = row.resource === moving.row.resource && start === moving.each.start;
    this.stay(moving);
    if (!same) this.deeds.move(moving.each, row.resource === moving.row.resource ? null : row, start, moving.node.dataset.key);
  }

  stay(moving) {
    moving.ghost?.remove();
    moving.node.classList.remove("lifted");
    moving.to = null;
    this.busy = false;
  }
}
