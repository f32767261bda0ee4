/* What stands over both boxes, commands or what a bot suggests, taken by pointer and by keyboard. */

import { grow, say } from "/deeds.js";
import { make } from "/draw.js";
import { wish } from "/socket.js";
import { at, many, view } from "/view.js";

const PAUSE = 250;
let shown = [];
let typing = 0;

export function commands(platform) {
  if (platform === "slack") return view.state.slack.commands;
  return view.state.telegram.menu[view.place.telegram].map((item) => ({ name: "/" + item.command, about: item.description }));
}

export function offer(platform) {
  const typed = at(`${platform}-input`).value;
  clearTimeout(typing);
  if (platform === "telegram" && typedAfter(typed)) {
    // As Telegram's clients do: a bot is asked once somebody pauses.
    typing = setTimeout(() => wish("telegram.type", { text: typedAfter(typed) }), PAUSE);
    return undefined;
  }
  if (!/^\/\w*$/.test(typed)) return closeMenu(platform);
  return showMenu(platform, commands(platform).filter((item) => item.name.startsWith(typed)));
}

/* What is typed behind the bot's name, if it is; the name alone asks for nothing yet. */
function typedAfter(typed) {
  const name = `@${view.state.telegram.username} `;
  return typed.startsWith(name) ? typed.slice(name.length).trim() : "";
}

/* Show what the bot suggests, unless something else stands in the box by now. */
export function suggest(answer) {
  if (typedAfter(at("telegram-input").value) !== answer.query) return;
  const results = answer.results.map((result) => ({
    name: result.title, about: result.description, act: () => wish("telegram.choose", { typed: answer.id, title: result.title, place: view.place.telegram }),
  }));
  if (answer.button) results.push({ name: answer.button.text, about: "", act: () => openChat(answer.button.start_parameter) });
  // None is chosen at first: Enter sends what was typed.
  list("telegram", results, { chosen: -1, label: "Suggestions", foot: `${many(answer.results.length, "suggestion", "suggestions")} · ↑ ↓ to choose, Enter sends it` });
}

function openChat(parameter) {
  view.place.telegram = "direct";
  view.redraw();
  say("telegram", `https://t.me/${view.state.telegram.username}?start=${parameter}`);
}

export function showMenu(platform, items) {
  list(platform, items, { chosen: 0, label: "Commands", foot: `${many(items.length, "command", "commands")} · ↑ ↓ to choose, Enter takes it` });
  if (platform === "telegram") at("telegram-commands").setAttribute("aria-expanded", String(items.length > 0));
}

function list(platform, items, { chosen, label, foot }) {
  shown = items;
  at(`${platform}-options`).replaceChildren(...items.map((item, index) => make("li", {
    role: "option", id: `${platform}-option-${index}`, "aria-selected": String(index === chosen),
    onmousedown: (event) => { event.preventDefault(); choose(platform, item); },
  }, make("strong", { text: item.name }), make("span", { text: item.about }))));
  at(`${platform}-options`).setAttribute("aria-label", label);
  at(`${platform}-menu`).hidden = items.length === 0;
  at(`${platform}-menu-foot`).textContent = foot;
  at(`${platform}-options`).scrollTop = 0;
  if (items.length && chosen >= 0) at(`${platform}-input`).setAttribute("aria-activedescendant", `${platform}-option-${chosen}`);
  else at(`${platform}-input`).removeAttribute("aria-activedescendant");
}

export function closeMenu(platform) {
  clearTimeout(typing);
  at(`${platform}-menu`).hidden = true;
  at(`${platform}-input`).removeAttribute("aria-activedescendant");
  if (platform === "telegram") at("telegram-commands").setAttribute("aria-expanded", "false");
}

function choose(platform, item) {
  const input = at(`${platform}-input`);
  closeMenu(platform);
  if (item.act) {
    input.value = "";
    return item.act();
  }
  if (platform === "telegram") return say("telegram", item.name);
  input.value = item.name + " ";
  return input.focus();
}

export function keyed(platform, event) {
  const options = [...at(`${platform}-options`).children];
  const chosen = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  const open = !at(`${platform}-menu`).hidden && options.length > 0;
  if (event.key === "Escape") return closeMenu(platform);
  if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    const next = (event.key === "ArrowDown" ? chosen + 1 : Math.max(chosen, 0) + options.length - 1) % options.length;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === next)));
    options[next].scrollIntoView({ block: "nearest" });
    return at(`${platform}-input`).setAttribute("aria-activedescendant", options[next].id);
  }
  const item = open ? shown[chosen] : undefined;
  if (item && (event.key === "Tab" || (event.key === "Enter" && item.name !== at(`${platform}-input`).value))) {
    event.preventDefault();
    return choose(platform, item);
  }
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send(platform);
  }
  return undefined;
}

export function send(platform) {
  const input = at(`${platform}-input`);
  closeMenu(platform);
  say(platform, input.value);
  input.value = "";
  grow(input);
}
