// The window of the timeline. A gesture moves the drawing in one piece; after it one small request fetches what the window holds.
// This file says where and how far, never when: dates are the server's.

const SETTLED = 120; // milliseconds without a further step end a gesture
const DRAG = 6; // pixels before a press is a drag
const KEEPS = "a, button, input, label, select, textarea, summary";

const picture = () => document.getElementById("picture");
const axis = () => picture()?.querySelector(".axis");
const gesture = { zoom: 1, move: 0, at: 0.5, timer: 0 };

// The drawn stretch, null where the list stands upright.
const stretch = () => {
  const box = axis()?.getBoundingClientRect();
  return box?.width ? box : null;
};

const show = () => {
  const frame = picture().querySelector(".frame");
  const box = stretch();
  frame.style.transformOrigin = `${box.left - frame.getBoundingClientRect().left + gesture.at * box.width}px 0`;
  frame.style.transform = gesture.zoom === 1 ? `translateX(${-gesture.move * box.width}px)` : `scaleX(${gesture.zoom})`;
};

const go = (address, source, then = "") => htmx.ajax("GET", address, { source, target: "#picture", swap: `outerHTML${then}` });

const settle = () => {
  const { zoom, move, at } = gesture;
  Object.assign(gesture, { zoom: 1, move: 0, at: 0.5, timer: 0 });
  const asked = new URLSearchParams(location.search);
  for (const name of ["done", "edit"]) asked.delete(name);
  if (zoom !== 1) { asked.set("zoom", zoom.toFixed(3)); asked.set("at", at.toFixed(4)); } else asked.set("move", move.toFixed(4));
  htmx.trigger(picture(), "htmx:abort");
  go(`${location.pathname}?${asked}`, picture());
};

const later = () => {
  clearTimeout(gesture.timer);
  gesture.timer = setTimeout(settle, SETTLED);
};

const zoomBy = (factor, x) => {
  const box = stretch();
  if (!box) return false;
  if (gesture.zoom === 1) gesture.at = Math.min(Math.max((x - box.left) / box.width, 0), 1);
  gesture.zoom = Math.min(Math.max(gesture.zoom * factor, 1 / 64), 64);
  show();
  return true;
};

document.querySelector(".sheet")?.addEventListener("wheel", (event) => {
  if (!event.target.closest?.("#picture .frame")) return;
  const step = event.deltaY || event.deltaX;
  if (event.ctrlKey || event.metaKey) {
    if (!zoomBy(Math.exp(-step / 400), event.clientX)) return;
  } else if (event.shiftKey && stretch()) {
    gesture.move = Math.min(Math.max(gesture.move + step / stretch().width, -2), 2);
    show();
  } else return;
  event.preventDefault();
  later();
}, { passive: false });

// A link to another window fetches just that; whoever wants it in a tab of its own, or has no script, gets the page.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.('#picture a[href^="?"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.href, link, " show:top");
});

// One pointer drags, two pinch.
const pointers = new Map();
let from = null;
const spread = () => {
  const [one, other] = [...pointers.values()];
  return Math.abs(one - other) || 1;
};

document.addEventListener("pointerdown", (event) => {
  const frame = event.target.closest?.("#picture .frame");
  if (!frame || event.button || event.target.closest(KEEPS) || !stretch()) return;
  pointers.set(event.pointerId, event.clientX);
  from = { x: event.clientX, spread: pointers.size === 2 ? spread() : 0, dragging: false };
});

document.addEventListener("pointermove", (event) => {
  if (!from || !pointers.has(event.pointerId)) return;
  pointers.set(event.pointerId, event.clientX);
  if (pointers.size === 2 && from.spread) {
    const [one, other] = [...pointers.values()];
    gesture.zoom = 1;
    zoomBy(spread() / from.spread, (one + other) / 2);
    return;
  }
  const moved = event.clientX - from.x;
  if (!from.dragging && Math.abs(moved) < DRAG) return;
  from.dragging = true;
  getSelection()?.removeAllRanges();
  gesture.move = -moved / stretch().width;
  show();
});

const release = (event) => {
  if (!pointers.delete(event.pointerId) || pointers.size) return;
  if (from?.dragging || gesture.zoom !== 1) settle();
  from = null;
};
document.addEventListener("pointerup", release);
document.addEventListener("pointercancel", release);

// Arrows go from headline to headline, Home and End to the ends; while an entry is open, left and right are its neighbours'.
document.addEventListener("keydown", (event) => {
  const here = event.target.closest?.("#timeline .headline");
  if (!here || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [...document.querySelectorAll("#timeline a.headline")];
  const at = stops.indexOf(here);
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (to === undefined || !stops[to]) return;
  event.preventDefault();
  stops[to].focus();
});
