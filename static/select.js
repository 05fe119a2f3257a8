// Choosing several: a box drawn with Shift, or Space on a headline. The ticks themselves are the server's.

const SHIFT_DRAG = "#picture .frame-holder";
let box = null;

const count = () => {
  const words = `${document.querySelectorAll(".choose:checked").length} chosen`;
  for (const place of document.querySelectorAll(".chosen")) place.textContent = words;
  return words;
};
const tell = () => { document.getElementById("said").textContent = count(); };
document.addEventListener("htmx:afterSettle", count);
document.addEventListener("change", (event) => { if (event.target.matches(".choose")) tell(); });
document.addEventListener("reset", () => setTimeout(tell));

const draw = ({ clientX: x, clientY: y }) => {
  const [left, top] = [Math.min(x, box.x), Math.min(y, box.y)];
  const [right, bottom] = [Math.max(x, box.x), Math.max(y, box.y)];
  box.shape.style = `--left:${left}px;--top:${top}px;--wide:${right - left}px;--high:${bottom - top}px`;
  for (const tick of document.querySelectorAll("#picture .choose")) {
    const within = [...tick.closest(".entry").querySelectorAll(".mark, .headline")].some((part) => {
      const at = part.getBoundingClientRect();
      return at.left < right && at.right > left && at.top < bottom && at.bottom > top;
    });
    tick.checked = within || box.before.has(tick);
  }
  count();
};
const done = () => {
  box?.shape.remove();
  box = null;
};

addEventListener("pointerdown", (event) => {
  if (!event.shiftKey || event.button || !event.target.closest?.(SHIFT_DRAG)) return;
  event.stopImmediatePropagation(); // else the window would be dragged
  box = { x: event.clientX, y: event.clientY, before: new Set(document.querySelectorAll(".choose:checked")), shape: document.createElement("div") };
  box.shape.className = "box";
}, true);
addEventListener("mousedown", (event) => { if (box) event.preventDefault(); }, true); // no text is marked
addEventListener("pointermove", (event) => {
  if (!box || (!box.shape.isConnected && Math.hypot(event.clientX - box.x, event.clientY - box.y) < 6)) return;
  document.body.append(box.shape);
  draw(event);
}, true);
addEventListener("pointerup", () => {
  if (!box?.shape.isConnected) return done();
  done();
  tell();
  const stop = (event) => event.preventDefault();
  addEventListener("click", stop, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", stop, true), 50);
}, true);

addEventListener("keydown", (event) => {
  if (event.key === "Escape" && box) {
    event.stopImmediatePropagation();
    document.querySelectorAll(".choose").forEach((tick) => { tick.checked = box.before.has(tick); });
    done();
    tell();
  }
  const tick = event.key === " " && event.target.closest?.(".headline")?.closest(".entry")?.querySelector(".choose");
  if (!tick) return;
  event.preventDefault();
  tick.click();
}, true);
