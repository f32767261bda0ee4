/* Who opens the page, in which colours, and how it asks for anything. */

const given = new URLSearchParams(location.hash.slice(1));
const launch = given.get("tgWebAppData") ?? "";
const TELEGRAM = "https://web.telegram.org";
/* What Telegram calls a colour, and what it is here. */
const COLOURS = {
  bg_color: "--ground", secondary_bg_color: "--paper", text_color: "--ink", button_color: "--accent", button_text_color: "--accent-ink",
};
let session = "";

/* Let the visitor in: as Telegram signed it, by the link's pass, or by the cookie of an earlier visit. */
export async function enter() {
  wear(given.get("tgWebAppThemeParams"));
  hearTelegram();
  const pass = given.get("pass");
  // What opens the page stands no longer in the address than it takes: people copy addresses.
  if (pass) history.replaceState(null, "", location.pathname + location.search);
  if (!launch && !pass) return null;
  const answer = await ask("session", launch ? { launch } : { given: pass });
  if (answer.ok) session = answer.body.session;
  // A link that was opened before may still belong to whoever opened it in this browser.
  return answer.ok || (pass && answer.status === 401) ? null : answer;
}

/* Ask for something; what is `known` already is not sent again. */
export async function ask(path, body = null, known = null) {
  const headers = {};
  if (session) headers.Authorization = `Bearer ${session}`;
  if (body) headers["Content-Type"] = "application/json";
  if (known) headers["If-None-Match"] = known;
  try {
    const answer = await fetch(new URL(path, import.meta.url), {
      method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body), cache: "no-store", credentials: "same-origin",
    });
    const read = answer.status === 304 ? null : await answer.json();
    return { ok: answer.ok, status: answer.status, body: read, tag: answer.headers.get("ETag") };
  } catch {
    return { ok: false, status: 0, body: null, tag: null };
  }
}

export const once = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/* Telegram tells its colours with the address and when they change, https://core.telegram.org/api/web-events. */
function wear(theme) {
  let colours = null;
  try { colours = JSON.parse(theme); } catch { return; }
  if (!colours?.bg_color || !colours.text_color) return;
  const style = document.documentElement.style;
  for (const [theirs, ours] of Object.entries(COLOURS)) {
    if (/^#[0-9a-f]{6}$/i.test(colours[theirs] ?? "")) style.setProperty(ours, colours[theirs]);
  }
  document.documentElement.dataset.scheme = dark(colours.bg_color) ? "dark" : "light";
}

function dark(colour) {
  const [red, green, blue] = [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function hearTelegram() {
  if (!launch) return;
  const heard = (type, data) => { if (type === "theme_changed") wear(JSON.stringify(data?.theme_params ?? null)); };
  window.Telegram = { WebView: { receiveEvent: heard } };
  window.TelegramGameProxy_receiveEvent = heard;
  window.addEventListener("message", (event) => {
    if (event.origin !== TELEGRAM) return;
    try {
      const { eventType, eventData } = JSON.parse(event.data);
      heard(eventType, eventData);
    } catch { /* It is for somebody else. */ }
  });
  tellTelegram("web_app_ready");
  tellTelegram("web_app_expand");
}

function tellTelegram(type) {
  if (window.TelegramWebviewProxy) window.TelegramWebviewProxy.postEvent(type, "{}");
  else if (window.parent !== window) window.parent.postMessage(JSON.stringify({ eventType: type, eventData: {} }), TELEGRAM);
}
