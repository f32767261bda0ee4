/* The one socket: the state comes in, what a visitor does goes out; it connects again by itself. */

import { at, notice } from "/view.js";

let socket = null;
let pause = 250;
let hear = () => {};

export function listen(to) {
  hear = to;
  connect();
}

export function reconnect() {
  const old = socket;
  connect();
  old?.close();
}

function connect() {
  const who = sessionStorage.getItem("who") ?? "";
  const mine = new WebSocket(`ws://${location.host}/live?who=${encodeURIComponent(who)}`);
  socket = mine;
  mine.addEventListener("open", () => { pause = 250; at("away").hidden = true; });
  mine.addEventListener("message", (event) => hear(JSON.parse(event.data)));
  mine.addEventListener("close", () => {
    if (socket !== mine) return;
    at("away").hidden = false;
    setTimeout(connect, pause);
    pause = Math.min(pause * 2, 5000);
  });
}

export function wish(what, more = {}) {
  const mine = socket;
  const text = JSON.stringify({ do: what, ...more });
  if (mine?.readyState === WebSocket.OPEN) mine.send(text);
  // Who writes at once after becoming somebody else must not lose a word.
  else if (mine?.readyState === WebSocket.CONNECTING) mine.addEventListener("open", () => mine.send(text), { once: true });
  else notice("Not connected – try again in a moment.");
}
