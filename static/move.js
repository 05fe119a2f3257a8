// Moving an entry: dragged, after a long press, or by keys. The server says which dates lie where on the axis and what they are
// called; this file finds the nearest, shows it in words, and posts it when it is dropped.

const DRAG = 6; // pixels before a press is a drag
const PRESS = 450; // milliseconds before a finger that rests takes an entry
const EDGE = 56; // pixels from the end of the screen where it scrolls
const PARTS = "#timeline .entry :is(.mark, .when, .headline)";
const NOTHING = "Nothing was moved.";

const find = (selector) => document.querySelector(selector);
const words = find("#move");
const ghost = find("#ghost");
const say = (told) => { find("#said").textContent = told; };
let held = null; // the entry on its way
let pressed = null; // a pointer that rests on one

const address = (action) => new URL(action, held.li.querySelector(".headline").href);
const axis = () => find("#picture .axis");

const letGo = (told) => {
  const inBox = words.contains(document.activeElement);
  ghost.remove();
  words.hidden = true;
  if (inBox && held) find(`#${held.li.id} .headline`)?.focus({ preventScroll: true });
  held?.li.classList.remove("held");
  find(".lane.target")?.classList.remove("target");
  document.body.classList.remove("moving");
  held = null;
  if (told) say(told);
};

const show = () => {
  const { stops, to, here, lane, laneTo, lanes, pointer, li } = held;
  const moves = to !== here || laneTo !== lane;
  const [edtf, when, x, width] = stops[to];
  const row = lanes.find(({ name }) => name === laneTo)?.row;
  const told = `${moves ? "Would move to" : "Stays at"} ${when}${laneTo ? `, lane ${laneTo}` : lane ? ", no lane" : ""}`;
  words.querySelector("p").textContent = told;
  words.querySelector("code").textContent = stops.some((stop, i) => i !== here && (stop[4] || !pointer)) ? edtf : "No other date of its kind is on screen.";
  if (told !== held.told) say(held.told = told);
  find(".lane.target")?.classList.remove("target");
  if (laneTo !== lane) row?.classList.add("target");
  const top = laneTo !== lane && row ? row.getBoundingClientRect().top + 11 : li.querySelector(".mark").getBoundingClientRect().top;
  ghost.style = `--x:${x};--w:${width};--y:${top - ghost.getBoundingClientRect().top}px`;
};

const hold = async (li, pointer, at) => {
  letGo();
  const mine = held = { li, pointer, from: at, early: [] };
  const answer = await fetch(`${address("stops/")}?axis=${axis().dataset.axis}`).then((found) => found.ok && found.json()).catch(() => null);
  if (held !== mine) return;
  if (!answer) return letGo(`The dates that it could move to are out of reach. ${NOTHING}`);
  const lanes = [...document.querySelectorAll("#picture .lane")].map((row) => ({ row, name: row.nextElementSibling.textContent }));
  Object.assign(held, answer, { to: answer.here, laneTo: answer.lane, lanes: lanes.filter(({ name }) => answer.lanes.includes(name)) });
  find("#picture .frame").append(ghost);
  ghost.firstElementChild.className = li.className.replace(/entry|provisional|flipped|beyond-\w+/g, ""); // a date that a person sets is not provisional
  li.classList.add("held");
  document.body.classList.add("moving");
  words.classList.toggle("pointed", pointer);
  words.hidden = false;
  if (held.at) return point(held.at);
  show();
  if (!pointer) li.scrollIntoView({ block: "nearest" });
  mine.early.forEach((keys) => press(...keys));
};

const among = (list, at) => Math.max(0, Math.min(at, list.length - 1));
const step = (by) => { held.to = among(held.stops, held.to + by); show(); };
const change = (by) => {
  const { lanes } = held;
  held.laneTo = lanes[among(lanes, lanes.findIndex(({ name }) => name === held.laneTo) + by)]?.name ?? held.lane;
  show();
};

const drop = () => {
  const { li, stops, to, here, lane, laneTo, pointer } = held;
  if (!stops || (to === here && lane === laneTo)) return letGo(NOTHING);
  const [pk, version] = li.querySelector(".choose").value.split(".");
  const values = { version, csrfmiddlewaretoken: find("#selection [name=csrfmiddlewaretoken]").value };
  if (to !== here) values.edtf = stops[to][0];
  if (laneTo !== lane) values.lane = laneTo;
  held.dropped = true;
  const back = () => {
    letGo();
    if (document.activeElement === document.body) find(`#entry-${pk} .headline`)?.focus({ preventScroll: true, focusVisible: !pointer });
  };
  htmx.ajax("POST", address("place/").pathname, { source: "#picture", target: "#picture", swap: "outerHTML", values }).then(back, back);
};

const point = (at) => {
  held.at = at;
  if (!held.stops || held.dropped) return;
  const { stops, here, from, lanes } = held;
  const x = stops[here][2] + (at.x - from.x) / axis().offsetWidth;
  held.to = here;
  stops.forEach((stop, i) => { if (stop[4] && Math.abs(stop[2] - x) < Math.abs(stops[held.to][2] - x)) held.to = i; });
  if (Math.abs(at.x - from.x) < DRAG) held.to = here;
  const over = lanes.find(({ row }) => at.y < row.getBoundingClientRect().bottom && at.y >= row.getBoundingClientRect().top);
  if (over) held.laneTo = over.name;
  show();
  const { offsetWidth, offsetHeight } = words;
  words.style = `--left:${Math.max(8, Math.min(at.x + 16, innerWidth - offsetWidth - 8))}px;--top:${at.y + (at.y + 90 > innerHeight ? -offsetHeight - 16 : 24)}px`;
  scrollBy(0, at.y > innerHeight - EDGE ? 12 : at.y < EDGE ? -12 : 0);
};

const quiet = (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};
const noClick = () => {
  addEventListener("click", quiet, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", quiet, true), 50);
};

addEventListener("pointerdown", (event) => {
  const li = event.target.closest?.(PARTS)?.closest(".entry");
  const touch = event.pointerType === "touch";
  if (held?.pointer || !li?.querySelector(".choose") || event.button || event.shiftKey || event.ctrlKey || event.metaKey) return;
  if (!touch && !axis().offsetWidth) return;
  if (!touch) event.stopPropagation(); // else the window would move with it
  const at = { x: event.clientX, y: event.clientY };
  pressed = { li, at, id: event.pointerId };
  if (touch) pressed.timer = setTimeout(() => {
    document.dispatchEvent(new PointerEvent("pointercancel", { pointerId: pressed.id })); // the window is no longer dragged
    pressed.took = true;
    hold(li, axis().offsetWidth > 0, at);
  }, PRESS);
}, true);

addEventListener("pointermove", (event) => {
  if (event.pointerId !== pressed?.id) return;
  const at = { x: event.clientX, y: event.clientY };
  if (held?.pointer) return point(at);
  if (pressed.took || Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) < DRAG) return;
  if (pressed.timer) { // it scrolls, pans or pinches
    clearTimeout(pressed.timer);
    pressed = null;
  } else {
    pressed.li.setPointerCapture(pressed.id);
    getSelection()?.removeAllRanges();
    hold(pressed.li, true, pressed.at);
    held.at = at;
  }
}, true);

for (const end of ["pointerup", "pointercancel"]) addEventListener(end, (event) => {
  if (event.pointerId !== pressed?.id || !event.isTrusted) return;
  clearTimeout(pressed.timer);
  if (pressed.took || held?.pointer) noClick();
  pressed = null;
  if (held?.pointer) end === "pointerup" ? drop() : letGo(NOTHING);
}, true);

// A finger that took an entry no longer scrolls; neither its menu nor the browser's own dragging of links comes between.
find(".sheet")?.addEventListener("touchmove", (event) => { if (held?.pointer) event.preventDefault(); }, { passive: false });
addEventListener("contextmenu", (event) => { if (held && pressed) event.preventDefault(); });
addEventListener("dragstart", (event) => { if (event.target.closest?.(PARTS)) event.preventDefault(); });
document.addEventListener("htmx:beforeSwap", (event) => { if (event.detail.target?.id === "picture" && held && !held.dropped) letGo(); });

const press = (key, by = 1) => {
  if (key === "Escape") letGo(NOTHING);
  if (!held || held.pointer || held.dropped) return;
  if (!held.stops) return held.early.push([key, by]); // pressed before the dates are there
  if (key === "Enter" || key === "g") drop();
  if (key === "ArrowLeft") step(-by);
  if (key === "ArrowRight") step(by);
  if (key === "ArrowUp") change(-1);
  if (key === "ArrowDown") change(1);
};
words?.addEventListener("click", (event) => press(event.target.value));

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (held) {
    if (event.key === "Tab") return;
    if (event.target.closest("#move") && "Enter ".includes(event.key)) return event.stopImmediatePropagation();
    quiet(event);
    press(event.key, event.shiftKey ? 10 : 1);
  } else if (event.key === "g" && !event.target.closest("input:not([type=checkbox]), textarea, select")) {
    const li = event.target.closest("#timeline .entry") ?? find("#timeline .entry.open");
    if (!li?.querySelector(".choose")) return;
    quiet(event);
    li.querySelector(".headline").focus();
    hold(li, false);
  }
}, true);
