// JavaScript points: it keeps what was ticked, moves the focus, presses buttons that exist, and says when the server is out of reach.

const panel = () => document.getElementById("panel");
const all = (selector) => [...document.querySelectorAll(selector)];

// Every ten seconds an open page asks who else is here and what they changed; one that nobody looks at asks nothing.
const isPoll = (event) => event.detail.elt?.id === "together";
const poll = () => {
  const line = document.getElementById("together");
  if (line && !document.hidden) htmx.trigger(line, "poll");
};
setInterval(poll, 10000);
setTimeout(poll, 3000);
document.addEventListener("visibilitychange", poll);

let ticked = new Set();
let acted = ""; // where the focus goes on when the panel closes
let was = ""; // where it was in a timeline that is drawn anew: its entry, else the first

document.addEventListener("htmx:beforeSwap", (event) => {
  if (isPoll(event)) return;
  const done = event.detail.xhr.status < 300 && event.detail.requestConfig.verb === "post";
  if (event.detail.requestConfig.verb === "post" && !done) tell(""); // what was done before is not what was refused
  const chosen = done && event.detail.requestConfig.elt.matches("[form=selection], [data-of-ticked]");
  const boxes = all(".choose:checked").map((box) => box.closest(".entry").id);
  const unseen = [...ticked].filter((id) => !document.getElementById(id)); // of another window, to be ticked again when it comes back
  const focused = event.detail.target?.id === "picture" && document.activeElement.closest("#picture *");
  was = focused ? `#${focused.closest(".entry")?.id ?? "timeline"} a.headline` : "";
  [ticked, acted] = chosen ? [new Set(), boxes[0]] : [new Set([...unseen, ...boxes]), document.querySelector(".entry.open")?.id ?? boxes[0]];
});

// Where what had the focus is gone, one goes on at what is open, else at the first headline.
const goOn = () => (document.querySelector("#panel-title, #review-title") ?? document.querySelector("#timeline a.headline"))?.focus({ preventScroll: true });

// The notice says what is wrong, or with no words nothing any more.
const tell = (words) => {
  const notice = document.getElementById("notice");
  if (!notice) return;
  const close = Object.assign(document.createElement("button"), { type: "button", className: "link close", textContent: "×", ariaLabel: "Close this notice" });
  notice.className = words ? "notice problem" : "notice empty";
  notice.replaceChildren(...(words ? [words, close] : []));
};
document.addEventListener("click", (event) => {
  if (!event.target.closest("#notice .close")) return;
  tell("");
  goOn();
});

const tickAgain = () => {
  for (const id of ticked) {
    const box = document.getElementById(id)?.querySelector(".choose");
    if (box) box.checked = true;
  }
};

document.addEventListener("reset", (event) => { if (event.target.id === "selection") ticked.clear(); });

// After a swap, reading goes on at the panel's title; where there is no panel, at what was edited, or if that is gone, at the notice.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id === "review") {
    document.getElementById("review-title").focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  if (["panel", "picture"].includes(event.detail.target?.id)) tickAgain();
  if (event.detail.target?.id === "picture" && event.detail.requestConfig.elt.closest("#together")) goOn(); // the link that was pressed is gone
  if (was && document.activeElement === document.body) {
    (document.querySelector(was) ?? document.querySelector("#timeline a.headline"))?.focus({ preventScroll: true });
  }
  if (event.detail.target?.id !== "panel") return;
  const open = panel().querySelector(".close")?.hash;
  for (const entry of all(".entry")) entry.classList.toggle("open", open === `#${entry.id}`);
  const title = panel().querySelector("#panel-title");
  if (!title) {
    const next = (acted && document.querySelector(`#${acted} .headline`)) || document.querySelector("#notice button");
    next?.focus({ preventScroll: event.detail.requestConfig.verb === "post" });
    return;
  }
  title.focus({ preventScroll: true });
  panel().scrollTop = 0;
  if (matchMedia("(max-width: 61.99rem)").matches) (panel().querySelector("[role=alert]") ?? panel()).scrollIntoView({ block: "start" });
  else document.querySelector(".entry.open")?.scrollIntoView({ block: "nearest" });
});

// What is not swapped (a dropped connection, an error page) must still be said, and the typed text stays where it is.
const failed = (words, event) => {
  if (!isPoll(event)) tell(words); // that asks again in a moment, and nothing hangs on it
};
document.addEventListener("htmx:sendError", (event) => failed("The server can’t be reached. Nothing was saved; what you typed is still here.", event));
document.addEventListener("htmx:responseError", (event) => {
  const status = event.detail.xhr.status;
  if (![403, 409, 422, 429, 503].includes(status)) failed(`That did not work (${status}). Nothing was saved; what you typed is still here.`, event);
});

// The reading of an expression closes with Escape, though the pointer rests on it; leaving or pressing it brings it back.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") all(".dated:hover, .dated:focus-within").forEach((shown) => shown.classList.add("dismissed"));
});
const recalled = (event) => {
  const shown = event.target.closest?.(".dated.dismissed");
  if (shown && (event.type === "click" || !shown.contains(event.relatedTarget))) shown.classList.remove("dismissed");
};
for (const type of ["mouseout", "focusout", "click"]) document.addEventListener(type, recalled);

// A link that is to open in another tab is the browser's.
document.addEventListener("click", (event) => { if ((event.ctrlKey || event.metaKey) && event.target.closest("a")) event.stopPropagation(); }, true);

const TYPED = "input:not([type=checkbox], [type=radio]), textarea, select";

// Shortcuts press what is on the page; never while typing, which Escape ends, never with a modifier.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const field = event.target.closest(TYPED);
  if (field && event.key === "Escape") field.blur();
  if (field) return;
  const open = panel()?.firstElementChild; // then a key that is not the panel's alone is not meant for what is chosen
  const pressed = (element) => element.dataset.key === event.key && element.offsetParent && !(open && element.matches("[data-alone]"));
  const keys = event.key === "Escape" && document.querySelector(".keys[open]:focus-within summary");
  const target = keys || all("[data-key]").find(pressed);
  if (!target) return;
  event.preventDefault();
  if (event.repeat && target.matches("button")) return; // a key that is held down answers once
  const from = document.activeElement;
  target.click();
  if (target.tagName === "SUMMARY") unfolded(target, from);
});

// What a key unfolds is gone to: its first field, else itself, as far as the screen shows it; folded again, one is back where one was.
let left = null;
const unfolded = (summary, from) => {
  const field = summary.parentElement.querySelector("textarea, input:not([type=hidden])");
  if (summary.parentElement.open && field) field.focus();
  else if (summary.parentElement.open) {
    left = { from, top: scrollY };
    summary.focus({ preventScroll: true });
    summary.parentElement.scrollIntoView({ block: "nearest" });
  } else if (left) {
    left.from.focus({ preventScroll: true });
    scrollTo(0, left.top);
    left = null;
  }
};

// Up and down go from tick to tick of a list in review, and from elsewhere on the page to the next, else to the first or the last.
document.addEventListener("keydown", (event) => {
  const ticks = all(".review-groups input");
  const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented);
  if (!["ArrowDown", "ArrowUp"].includes(event.key) || !plain || event.target.closest(TYPED)) return;
  const lies = (where) => (tick) => event.target.compareDocumentPosition(tick) & where;
  const [next, end] = event.key === "ArrowDown" ? [ticks.find(lies(Node.DOCUMENT_POSITION_FOLLOWING)), ticks.at(0)]
    : [ticks.findLast(lies(Node.DOCUMENT_POSITION_PRECEDING)), ticks.at(-1)];
  const to = next ?? (ticks.includes(event.target) ? event.target : end);
  if (!to) return;
  event.preventDefault();
  to.focus();
});

// A file that would be refused for its size is named before it is sent.
document.addEventListener("change", (event) => {
  const field = event.target;
  if (!field.dataset?.limit) return;
  const large = [...field.files].find((file) => file.size > Number(field.dataset.limit));
  field.setCustomValidity(large ? `${large.name} ${field.dataset.tooLarge}` : "");
  field.reportValidity();
});

// Paper gets the whole story with its sources, not the part of it that is on screen. Printing waits for nothing, so it is fetched at once.
const fill = () => {
  const link = document.querySelector("#print-all[data-whole]");
  if (!link || document.getElementById("printed")) return;
  const request = new XMLHttpRequest();
  request.open("GET", link.href, false);
  request.setRequestHeader("HX-Request", "true");
  try { request.send(); } catch { return; } // then what is on screen is printed
  if (request.status !== 200) return;
  const sheet = document.body.appendChild(document.createElement("div"));
  sheet.id = "printed";
  sheet.innerHTML = request.responseText;
};
const clear = () => document.getElementById("printed")?.remove();
addEventListener("beforeprint", fill);
addEventListener("afterprint", clear);
matchMedia("print").addEventListener("change", (media) => (media.matches ? fill() : clear()));
