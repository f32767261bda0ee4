/* What a visitor does: write, press, copy, try an example, be somebody else. */

import { reconnect, wish } from "/socket.js";
import { at, panes, toast, view } from "/view.js";

export function say(platform, text) {
  const words = text.trim();
  if (!words) return;
  if (platform === "slack" && words.startsWith("/")) remember(words);
  wish(`${platform}.say`, { text: words, place: view.place[platform] });
  if (platform === "slack") view.redraw();
}

function remember(text) {
  const newest = view.state.slack.messages.at(-1)?.sent;
  const now = view.state.clock ? new Date(Date.now() + view.clockOffset) : new Date();
  const sent = newest && new Date(newest) > now ? newest : now.toISOString();
  view.ran.push({ id: "ran" + view.ran.length, conversation: "here", place: view.place.slack, sent, text, edits: 0 });
}

export function pressed(platform, message, button, node) {
  if (button.kind === "copy") return copy(button.copy);
  if (button.kind === "url") {
    if (platform === "telegram" && button.url.startsWith(`https://t.me/${view.state.telegram.username}`)) return say("telegram", button.url);
    window.open(button.url, "_blank", "noopener,noreferrer");
    if (platform === "telegram") return undefined;
  }
  node.classList.add("busy");
  setTimeout(() => node.classList.remove("busy"), 2500);
  return wish(`${platform}.press`, { message: message.id, label: button.label });
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

export function tryOut(words) {
  const platform = panes.dataset.focus ?? panes.dataset.showing;
  const input = at(`${platform}-input`);
  input.value = platform === "slack" && view.place.slack === "shared" ? `/book ${words}` : words;
  grow(input);
  input.focus();
}
