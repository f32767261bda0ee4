/* The signs of states, drawn: a machine without an emoji font shows them too, each with a shape and a colour of its own. */

const ROOM = 16;
const SIGNS = {
  "⏳": ["held", "M3.5 1.5h9v1.6c0 2.1-1.6 3.5-3 4.9 1.4 1.4 3 2.8 3 4.9v1.6h-9v-1.6c0-2.1 1.6-3.5 3-4.9-1.4-1.4-3-2.8-3-4.9zM5.4 3.3c.2 1.2 1.2 2.2 2.6 3.5 1.4-1.3 2.4-2.3 2.6-3.5zM8 9.4c-1.4 1.3-2.4 2-2.6 3.3h5.2C10.4 11.4 9.4 10.7 8 9.400z"],
  "🔶": ["waiting", "M8 .8 15.2 8 8 15.2.8 8zM7.1 4.300v4.400h1.800V4.300zM7.1 10v1.800h1.800V10z"],
  "✅": ["booked", "M3.2 1h9.600A2.2 2.2 0 0 1 15 3.200v9.600a2.2 2.2 0 0 1-2.2 2.200H3.200A2.2 2.2 0 0 1 1 12.800V3.200A2.2 2.2 0 0 1 3.2 1zM11.2 4.3 6.8 8.8 4.7 6.7 3.3 8.100l3.5 3.5 5.9-5.900z"],
  "🔑": ["used", "M10.8.8a4.4 4.4 0 0 0-4.2 5.600L.8 12.200V15.200h3.400v-2h2v-2h1.700l1.6-1.600A4.4 4.4 0 1 0 10.8.8zm1.1 2.500a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.600z"],
  "🏁": ["finished", "M2 .8h1.700v14.400H2zM4.7 1.600h3.100v2.900H4.700zM10.9 1.600H14v2.900h-3.100zM7.8 4.500h3.100v2.900H7.800zM4.7 7.400h3.100v2.900H4.700zM10.9 7.400H14v2.900h-3.100z"],
  "⌛": ["lapsed", "M3.5 1.500h9v1.600c0 2.1-1.6 3.5-3 4.9 1.4 1.4 3 2.8 3 4.900v1.600h-9v-1.600c0-2.1 1.6-3.5 3-4.9-1.4-1.4-3-2.8-3-4.900zM5.3 3.200c0 1.5 1.3 2.6 2.7 3.9 1.4-1.3 2.7-2.4 2.7-3.900z"],
  "❌": ["cancelled", "M3.3 1.3 8 6l4.7-4.7 2 2L10 8l4.7 4.7-2 2L8 10l-4.7 4.7-2-2L6 8 1.3 3.300z"],
  "🚫": ["released", "M8 .8a7.2 7.2 0 1 1 0 14.400A7.2 7.2 0 0 1 8 .8zm-5.2 7.200a5.2 5.2 0 0 0 8.3 4.200L3.8 4.900A5.1 5.1 0 0 0 2.8 8zm2.4-4.5 7.3 7.300a5.2 5.2 0 0 0-7.3-7.300z"],
  "🚧": ["closed", "M.8 3.500h14.400v6.200H.8zM2.6 5.200v2.700h.6l2.2-2.700zm5 0L5.4 7.900h3L10.6 5.200zm5.2 0L10.6 7.900h2.800V5.200zM2.6 10.700h1.800v4H2.600zM11.6 10.700h1.800v4h-1.800z"],
};
const FOUND = new RegExp(`(${Object.keys(SIGNS).join("|")})\uFE0F?`, "u");

/* A text as nodes. The word for the state stands beside each sign, so a screen reader is told the word alone. */
export function signed(text) {
  const box = document.createDocumentFragment();
  text.split(FOUND).forEach((part, place) => box.append(place % 2 ? sign(...SIGNS[part]) : part));
  return box;
}

function sign(state, shape) {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of Object.entries({ class: `sign ${state}`, viewBox: `0 0 ${ROOM} ${ROOM}`, "aria-hidden": "true", focusable: "false" })) drawing.setAttribute(name, value);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", shape);
  path.setAttribute("fill-rule", "evenodd");
  drawing.append(path);
  return drawing;
}
