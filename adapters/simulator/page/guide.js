/* The walk as a checklist, the hints, and the small menu. */

import { tryOut } from "/deeds.js";
import { make } from "/draw.js";
import { wish } from "/socket.js";
import { at, view } from "/view.js";

const ICONS = { slack: "← Slack", telegram: "Telegram →" };
let drawn = "";
let hinted = "";

/* **bold** and `code`, as the README writes them; nothing else. */
function marked(text) {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).filter(Boolean).map((part) => {
    if (part.startsWith("**")) return make("strong", { text: part.slice(2, -2) });
    return part.startsWith("`") ? make("code", { text: part.slice(1, -1) }) : part;
  });
}

export function drawGuide() {
  const { steps } = view.state;
  const folded = localStorage.getItem("guide-open") !== "yes";
  at("guide").hidden = !steps.length || localStorage.getItem("guide-hidden") === "yes";
  at("guide-steps").hidden = folded;
  at("guide-fold").setAttribute("aria-expanded", String(!folded));
  at("guide-fold").textContent = folded ? "All steps" : "Show less";
  at("guide-next").hidden = !folded;
  if (drawn === JSON.stringify(steps)) return;
  drawn = JSON.stringify(steps);
  const done = steps.filter((step) => step.done).length;
  const next = steps.findIndex((step) => !step.done);
  at("guide-count").textContent = `${done} of ${steps.length} done`;
  at("guide-next").replaceChildren(...(next < 0 ? ["You have seen it all. Now try what you like."] : [make("b", { text: `${next + 1}. ` }), ...marked(steps[next].text)]));
  at("guide-steps").replaceChildren(...steps.map((step, index) => make("li", { class: step.done ? "done" : index === next ? "next" : "", "aria-current": index === next ? "step" : null },
    make("span", { class: "tick", "aria-hidden": "true", text: step.done ? "✓" : String(index + 1) }),
    make("span", {}, step.done ? make("span", { class: "hush", text: "Done: " }) : null, ...marked(step.text)))));
}

export function drawHints() {
  if (hinted === JSON.stringify(view.state.hints)) return;
  hinted = JSON.stringify(view.state.hints);
  at("hints").replaceChildren(...view.state.hints.map((hint) => make("li", {}, make("button", { type: "button", title: "Fills the box; nothing is sent yet", onclick: () => tryOut(hint.pane, hint.text) },
    make("span", { text: hint.text }), make("small", { text: ICONS[hint.pane] })))));
}

/* The small menu ------------------------------------------------------------------------------------------------- */

function showMore(open) {
  at("more-list").hidden = !open;
  at("more").setAttribute("aria-expanded", String(open));
}

function keep(name, value) {
  localStorage.setItem(name, value);
  drawGuide();
}

at("guide-fold").addEventListener("click", () => keep("guide-open", at("guide-steps").hidden ? "yes" : "no"));
at("guide-close").addEventListener("click", () => { keep("guide-hidden", "yes"); at("more").focus(); });
at("more").addEventListener("click", () => showMore(at("more-list").hidden));
at("guide-open").addEventListener("click", () => { showMore(false); keep("guide-hidden", "no"); keep("guide-open", "yes"); at("guide-fold").focus(); });
at("fresh-open").addEventListener("click", () => { showMore(false); at("fresh").showModal(); });
at("fresh").addEventListener("close", () => {
  if (at("fresh").returnValue === "delete") {
    // Whoever starts over is shown around once more.
    for (const name of ["star", "guide-hidden", "guide-open"]) localStorage.removeItem(name);
    wish("start.over");
  }
  at("fresh").returnValue = "";
});
document.addEventListener("click", (event) => { if (!event.target.closest(".top-more")) showMore(false); });
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || at("more-list").hidden) return;
  showMore(false);
  at("more").focus();
});
