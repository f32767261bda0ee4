/* What a visitor does: write, press, copy, try a hint, be somebody else. */

import { reconnect, wish } from "/socket.js";
import { at, panes, toast, view } from "/view.js";

export function say(platform, text) {
  const words = text.trim();
  if (words) wish(`${platform}.say`, { text: words, place: view.place[platform] });
}

export function pressed(platform, message, button, node) {
  if (button.kind === "copy") return copy(button.copy);
  if (button.kind === "app") return openApp({ message: message.id, label: button.label });
  if (button.kind === "url") {
    if (platform === "telegram" && button.url.startsWith(`https://t.me/${view.state.telegram.username}`)) return say("telegram", button.url);
    window.open(button.url, "_blank", "noopener,noreferrer");
    if (platform === "telegram") return undefined;
  }
  // The second click of a double click is none: as in both clients, a button that waits takes no more.
  if (node.classList.contains("busy")) return undefined;
  node.classList.add("busy");
  setTimeout(() => node.classList.remove("busy"), 2500);
  return wish(`${platform}.press`, { message: message.id, label: button.label });
}

/* A page that opens inside Telegram; here it gets a tab of its own. */
export function openApp(which = {}) {
  const query = new URLSearchParams({ who: view.state.who, ...which });
  window.open(`/app?${query}`, "_blank", "noopener,noreferrer");
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(`“${text}” copied`);
  } catch {
    toast(`Copy this: ${text}`);
  }
}

export function grow(input) {
  input.style.height = "auto";
  input.style.height = Math.min(input.scrollHeight, 140) + "px";
}

export function become(key) {
  sessionStorage.setItem("who", key);
  reconnect();
}

export function show(platform) {
  panes.dataset.showing = panes.dataset.focus = platform;
  for (const tab of document.querySelectorAll(".tabs button")) tab.setAttribute("aria-pressed", String(tab.dataset.pane === platform));
}

export function tryOut(platform, words) {
  show(platform);
  view.place[platform] = "direct";
  view.redraw();
  const input = at(`${platform}-input`);
  input.value = words;
  grow(input);
  input.focus();
}
