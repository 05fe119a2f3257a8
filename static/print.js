// Paper gets the whole story with its sources, not the part of it that is on screen. Printing waits for nothing, so it is fetched at once.

const fill = () => {
  const all = document.querySelector("#print-all[data-whole]");
  if (!all || document.getElementById("printed")) return;
  const request = new XMLHttpRequest();
  request.open("GET", all.href, false);
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
matchMedia("print").addEventListener("change", (media) => { if (media.matches) fill(); else clear(); });
