// JavaScript points: it moves the focus, presses buttons that exist, and says when the server could not be reached.

const panel = () => document.getElementById("panel");

// After the panel was swapped, reading goes on at its title.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id !== "panel") return;
  const alert = panel().querySelector("[role=alert]");
  const title = panel().querySelector("#panel-title");
  if (!title) return;
  title.focus({ preventScroll: true });
  panel().scrollTop = 0;
  if (matchMedia("(max-width: 61.99rem)").matches) (alert ?? panel()).scrollIntoView({ block: "start" });
});

// What is not swapped (a dropped connection, an error page) must still be said, and the typed text stays where it is.
const failed = (words) => {
  const notice = document.getElementById("notice");
  if (!notice) return;
  notice.className = "notice problem";
  notice.textContent = words;
};
document.addEventListener("htmx:sendError", () => failed("The server can’t be reached. Nothing was saved; what you typed is still here."));
document.addEventListener("htmx:responseError", (event) => {
  const status = event.detail.xhr.status;
  if (![403, 409, 422, 429].includes(status)) failed(`That did not work (${status}). Nothing was saved; what you typed is still here.`);
});

// Shortcuts press what is on the page; never while typing, never with a modifier.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
  if (typing && event.key !== "Escape") return;
  const target = [...document.querySelectorAll("[data-key]")].find((el) => el.dataset.key === event.key && el.offsetParent);
  if (!target) return;
  event.preventDefault();
  target.click();
});
