// What was typed into one form survives the answer to another: an answer swaps the whole panel, and everything beside it.
// It comes back with the version that it was typed on, so that nobody's save is overwritten unseen.

const all = (selector) => [...document.querySelectorAll(selector)];
const WORDS = "textarea, input:not([type]), input[type=text]";
const drafts = new Map();

const fields = () => all(`:is(#panel :is(textarea, input:not([type=hidden]), select), #review :is(${WORDS}))`)
  .filter((field) => field.name && field.form?.method === "post");
const path = (form) => form.getAttribute("action").split("?")[0];
const place = ({ form, name, type, value }) => [path(form), form.elements.thing?.value, name, type === "checkbox" && value].join(" ");
const entry = (address) => address.match(/\/entries\/(\d+)\//)?.[1];
const first = ({ options }) => [...options].findLast((option) => option.defaultSelected) ?? options[0];
const dirty = (field) => field.name && field.form && field.type !== "hidden" &&
  (field.type === "checkbox" ? field.checked !== field.defaultChecked
    : field.tagName === "SELECT" ? field.selectedOptions[0] !== first(field) : field.value !== field.defaultValue);

const takesForms = (target) => ["panel", "picture", "review"].includes(target?.id);

document.addEventListener("htmx:beforeSwap", ({ detail: { target, xhr, requestConfig } }) => {
  if (!takesForms(target)) return;
  const sent = requestConfig.elt.closest("form");
  // A form that was refused holds what was typed as if it had always stood there, until it is sent again, by whichever button.
  const refused = (form) => "typed" in form.dataset && path(form) !== (sent && path(sent));
  for (const field of fields()) {
    drafts.delete(place(field));
    if (field.form === sent || !(dirty(field) || refused(field.form))) continue;
    const said = field.type === "checkbox" ? field.checked : field.value;
    drafts.set(place(field), { said, entry: entry(path(field.form)), version: Number(field.form.elements.version?.value) });
  }
  goAlong(xhr.getResponseHeader("Dateline-Versions"));
});

// One's own edit makes another version, and what was typed on the one before goes along; what others did since is still told.
const goAlong = (made) => {
  const next = new Map((made || "").split(" ").map((each) => [each.slice(0, each.lastIndexOf(".")), Number(each.split(".").at(-1))]));
  for (const draft of drafts.values()) draft.version = next.get(`${draft.entry}.${draft.version}`) ?? draft.version;
};

const restore = () => {
  for (const field of fields()) {
    const draft = drafts.get(place(field));
    if (!draft) continue;
    if (field.type === "checkbox") field.checked = draft.said; else field.value = draft.said;
    const { version } = field.form.elements;
    if (version && draft.version) version.value = Math.min(version.value, draft.version);
    drafts.delete(place(field));
    field.closest("details")?.setAttribute("open", "");
  }
};
document.addEventListener("htmx:afterSettle", ({ detail }) => { if (takesForms(detail.target)) restore(); });

// Words that are typed anywhere and would be lost are asked for, but for those of the form that is being sent; a sign-in has none to lose.
let sending = null;
document.addEventListener("submit", (event) => { sending = event.target; setTimeout(() => { sending = null; }, 500); });
addEventListener("beforeunload", (event) => {
  const words = all(WORDS).filter((field) => dirty(field) && field.form.method === "post" && !field.form.querySelector("[type=password]"));
  if (drafts.size || [...fields().filter(dirty), ...words].some((field) => field.form !== sending)) event.preventDefault();
});
