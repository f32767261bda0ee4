/* The command menus over both boxes, by pointer and by keyboard. */

import { grow, say } from "/deeds.js";
import { make } from "/draw.js";
import { at, many, view } from "/view.js";

export function commands(platform) {
  if (platform === "slack") return view.state.slack.commands;
  return view.state.telegram.menu[view.place.telegram].map((item) => ({ name: "/" + item.command, about: item.description }));
}

export function offer(platform) {
  const typed = at(`${platform}-input`).value;
  if (!/^\/\w*$/.test(typed)) return closeMenu(platform);
  return showMenu(platform, commands(platform).filter((item) => item.name.startsWith(typed)));
}

export function showMenu(platform, items) {
  at(`${platform}-options`).replaceChildren(...items.map((item, index) => make("li", {
    role: "option", id: `${platform}-option-${index}`, "aria-selected": index === 0 ? "true" : "false",
    onmousedown: (event) => { event.preventDefault(); choose(platform, item.name); },
  }, make("strong", { text: item.name }), make("span", { text: item.about }))));
  at(`${platform}-menu`).hidden = items.length === 0;
  at(`${platform}-menu-foot`).textContent = `${many(items.length, "command", "commands")} · ↑ ↓ to choose, Enter takes it`;
  at(`${platform}-options`).scrollTop = 0;
  if (items.length) at(`${platform}-input`).setAttribute("aria-activedescendant", `${platform}-option-0`);
  else at(`${platform}-input`).removeAttribute("aria-activedescendant");
  if (platform === "telegram") at("telegram-commands").setAttribute("aria-expanded", String(items.length > 0));
}

export function closeMenu(platform) {
  at(`${platform}-menu`).hidden = true;
  at(`${platform}-input`).removeAttribute("aria-activedescendant");
  if (platform === "telegram") at("telegram-commands").setAttribute("aria-expanded", "false");
}

function choose(platform, name) {
  const input = at(`${platform}-input`);
  closeMenu(platform);
  if (platform === "telegram") return say("telegram", name);
  input.value = name + " ";
  return input.focus();
}

export function keyed(platform, event) {
  const options = [...at(`${platform}-options`).children];
  const chosen = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  const open = !at(`${platform}-menu`).hidden && options.length > 0;
  if (event.key === "Escape") return closeMenu(platform);
  if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    const next = (chosen + (event.key === "ArrowDown" ? 1 : options.length - 1)) % options.length;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === next)));
    options[next].scrollIntoView({ block: "nearest" });
    return at(`${platform}-input`).setAttribute("aria-activedescendant", options[next].id);
  }
  const name = open ? options[chosen].firstChild.textContent : "";
  if (open && (event.key === "Tab" || (event.key === "Enter" && name !== at(`${platform}-input`).value))) {
    event.preventDefault();
    return choose(platform, name);
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
