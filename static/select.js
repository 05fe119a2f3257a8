// Choosing several: a box drawn with Shift, or Space on a headline. The ticks themselves are the server's.

const ticks = (which = "") => [...document.querySelectorAll(`.choose${which}`)];
let box = null;

const tell = (places = ".chosen, #said") => {
  const words = `${ticks(":checked").length} chosen`;
  document.querySelectorAll(places).forEach((place) => { place.textContent = words; });
};
document.addEventListener("change", (event) => { if (event.target.matches(".choose")) tell(); });
document.addEventListener("reset", () => setTimeout(tell));
document.addEventListener("htmx:afterSettle", () => tell(".chosen"));

const choose = (within) => {
  for (const tick of ticks()) tick.checked = within(tick) || box.before.includes(tick);
  tell();
};
const done = () => {
  box?.shape.remove();
  box = null;
};

addEventListener("pointerdown", (event) => {
  if (!event.shiftKey || event.button || !ticks().length || !event.target.closest?.("#picture .frame-holder")) return;
  event.stopImmediatePropagation(); // else the window would be dragged
  box = { x: event.clientX, y: event.clientY, before: ticks(":checked"), shape: document.createElement("div") };
  box.shape.className = "box";
}, true);
addEventListener("mousedown", (event) => { if (box) event.preventDefault(); }, true); // no text is marked
addEventListener("pointermove", ({ clientX: x, clientY: y, pointerId }) => {
  if (!box || (!box.shape.isConnected && Math.hypot(x - box.x, y - box.y) < 6)) return;
  document.body.append(box.shape);
  document.documentElement.setPointerCapture(pointerId); // no link under it is clicked
  const [left, right] = [x, box.x].sort((a, b) => a - b);
  const [top, bottom] = [y, box.y].sort((a, b) => a - b);
  box.shape.style = `--left:${left}px;--top:${top}px;--wide:${right - left}px;--high:${bottom - top}px`;
  choose((tick) => [...tick.closest(".entry").querySelectorAll(".mark, .headline")].some((part) => {
    const at = part.getBoundingClientRect();
    return at.left < right && at.right > left && at.top < bottom && at.bottom > top;
  }));
}, true);
addEventListener("pointerup", done, true);
addEventListener("pointercancel", done, true);

addEventListener("keydown", (event) => {
  if (event.key === "Escape" && box) {
    event.stopImmediatePropagation();
    choose(() => false);
    done();
  }
  const tick = event.key === " " && event.target.closest?.(".headline")?.closest(".entry")?.querySelector(".choose");
  if (!tick) return;
  event.preventDefault();
  tick.click();
}, true);
