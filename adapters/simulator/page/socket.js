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
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ do: what, ...more }));
  else notice("Not connected – try again in a moment.");
}
