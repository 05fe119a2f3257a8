// Review of three sides or more: what was chosen of a side that is unticked goes to one that stays, as the server would choose.

const settle = (form) => {
  const choices = [...form.querySelectorAll(".keeps input")];
  const ticks = [...form.querySelectorAll(".keep input")];
  for (const choice of choices) choice.disabled = !choice.closest(".side").querySelector(".keep input").checked;
  const open = choices.filter((choice) => !choice.disabled);
  for (const lost of choices.filter((choice) => choice.checked && choice.disabled)) {
    const others = open.filter((choice) => choice.name === lost.name);
    const next = others.find((choice) => choice.value === lost.value) ?? others.sort((a, b) => a.dataset.rank - b.dataset.rank)[0];
    if (next) next.checked = true;
  }
  for (const choice of choices) { // what several say is offered once
    const first = [...open, ...choices].find(({ name, value }) => name === choice.name && value === choice.value);
    if (choice.checked) first.checked = true;
    choice.closest("label").hidden = choice !== first;
  }
  const staying = ticks.filter((tick) => tick.checked).map((tick) => tick.value.split(".")[0]);
  for (const day of form.querySelectorAll("[data-sides]")) day.disabled = !day.dataset.sides.split(" ").some((side) => staying.includes(side));
};
const settleAll = () => document.querySelectorAll("form:has(.keep input)").forEach(settle);

document.addEventListener("change", (event) => { if (event.target.matches(".keep input")) settle(event.target.form); });
document.addEventListener("htmx:afterSettle", settleAll);
addEventListener("pageshow", settleAll);
