// Keys and small comforts on top of forms that work without any script.
(() => {
  const rows = () => [...document.querySelectorAll(".row")];
  const current = () => document.activeElement?.closest(".row") ?? document.querySelector(".row.current");

  function go(row) {
    if (!row) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    const all = rows();
    const at = all.indexOf(current());
    const next = at < 0 ? (by > 0 ? all[0] : all.at(-1)) : all[at + by];
    if (next) go(next);
    else if (at >= 0) document.querySelector(by > 0 ? "a[rel=next]" : "a[rel=prev]")?.click();
  }

  // The button of that key in the current row, else the one of the whole page; a set value stays set.
  // The focus stays on the row, so that Enter and the arrows keep their meaning.
  function press(key) {
    const row = current();
    const find = (place) => place?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const found = find(row) ?? document.querySelector(`:not(.row *)[data-key="${CSS.escape(key)}"]`);
    if (!found || found.disabled || found.getAttribute("aria-pressed") === "true") return false;
    if (found.matches("input")) found.select();
    else {
      row?.focus({ preventScroll: true });
      found.click();
    }
    return true;
  }

  // Without a row to approve it only goes on to the first.
  function approveAndGoOn() {
    const row = current();
    const open = rows().filter((one) => one.querySelector('[data-status="unreviewed"]') && one !== row);
    const isAfter = (one) => row.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
    const next = open.find((one) => !row || isAfter(one));
    if (row) press("a");
    go(next ?? row);
  }

  const moves = {
    j: () => step(1),
    ArrowDown: () => step(1),
    k: () => step(-1),
    ArrowUp: () => step(-1),
    Enter: approveAndGoOn,
    "?": () => document.getElementById("help").showModal(),
    Escape: () => close(current()?.querySelector(".panel")),
    "/": () => press("/") || document.querySelector('.sections a[href="/memory"]').click(),
  };
  // Arrows and Enter keep their own meaning unless a row itself has the focus.
  const needsRow = new Set(["ArrowDown", "ArrowUp", "Enter"]);
  // A key held down moves on, and decides nothing.
  const repeats = new Set(["j", "k", "ArrowDown", "ArrowUp"]);
  const isOurs = (key) =>
    moves[key] ?? (/^[a-zA-Z]$/.test(key) && document.querySelector(`[data-key="${CSS.escape(key)}"]`));
  const isTyping = (element) =>
    element.matches("input:not([type=checkbox], [type=radio]), textarea, select") ||
    document.querySelector("dialog[open]");

  // Keys pressed while an act is under way wait for it: each meets the page that the one before it left.
  const waiting = [];
  let running = 1;

  function play() {
    while (running === 0 && waiting.length > 0) {
      const key = waiting.shift();
      if (isTyping(document.activeElement)) waiting.length = 0;
      else if (moves[key]) moves[key]();
      else press(key);
    }
  }

  function settle() {
    running -= 1;
    document.documentElement.classList.toggle("busy", running > 0);
    play();
  }

  // htmx takes over the forms in a task of its own that stands before this one.
  setTimeout(settle);
  document.addEventListener("htmx:before:request", () => {
    running += 1;
    document.documentElement.classList.add("busy");
  });
  document.addEventListener("htmx:finally:request", ({ detail: { ctx } }) => {
    // Whoever pressed them did not expect a refusal.
    if (!(ctx.response?.status < 400)) waiting.length = 0;
    queueMicrotask(settle);
  });

  document.addEventListener("htmx:error", ({ detail }) => {
    if (!detail.ctx || detail.ctx.response) return;
    const line = document.getElementById("unreachable").content.cloneNode(true);
    document.getElementById("notice")?.replaceChildren(line);
  });

  document.addEventListener("keydown", (event) => {
    const isSaving = event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.repeat;
    if (isSaving && event.target.matches(".panel textarea")) event.target.form.requestSubmit();
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { key, target } = event;
    if (key === "Escape" && close(target.closest(".panel"))) return;
    if (isTyping(target) || !isOurs(key)) return;
    // No row has the focus at first, or while keys are still waiting to move it there.
    const isFree = target === document.body && (waiting.length > 0 || key === "Enter");
    if (needsRow.has(key) && !isFree && !target.matches(".row")) return;
    event.preventDefault();
    if (event.repeat && !repeats.has(key)) return;
    waiting.push(key);
    play();
  });

  function close(panel) {
    const slot = panel?.closest(".panel-slot");
    if (!slot?.id) return false;
    const row = slot.closest(".row");
    slot.replaceChildren();
    row.focus({ preventScroll: true });
    return true;
  }

  document.addEventListener("click", (event) => {
    const { target } = event;
    if (target.closest("[data-close]") && close(target.closest(".panel"))) event.preventDefault();
    // Where there are no keys, the link leads to the page that also explains words.
    if (target.closest(".help-link") && matchMedia("(hover: hover)").matches) {
      event.preventDefault();
      document.getElementById("help").showModal();
    }
    const line = target.closest("[data-line]");
    if (line) go(document.getElementById(`b-${line.dataset.line}`));
    const menu = document.querySelector(".menu[open]");
    if (menu && !menu.contains(target)) menu.open = false;
  });

  // Reading files takes its time; sending them twice does not help.
  const setWorking = (form, isWorking) => {
    for (const button of form.querySelectorAll("button")) button.disabled = isWorking;
    for (const line of form.querySelectorAll(".working")) line.hidden = !isWorking;
  };
  const fileForms = () => document.querySelectorAll('form[enctype="multipart/form-data"]');
  for (const form of fileForms()) form.addEventListener("submit", () => setWorking(form, true));
  window.addEventListener("pageshow", () => {
    for (const form of fileForms()) setWorking(form, false);
  });

  // The line of the current row stands out in the rail.
  let last;
  document.addEventListener("focusin", (event) => {
    const row = event.target.closest(".row");
    if (!row) return;
    last?.classList.remove("current");
    last = row;
    row.classList.add("current");
    const id = row.querySelector("[data-bead]")?.dataset.bead;
    for (const line of document.querySelectorAll("[data-line]"))
      line.classList.toggle("current", line.dataset.line === id);
  });

  // After a change: the form that made it closes, the rail follows, the row keeps the focus.
  document.addEventListener("htmx:after:swap", (event) => {
    const { ctx } = event.detail;
    const made = ctx.request.method === "POST" && ctx.response.status < 400;
    if (made) close(ctx.sourceElement.closest?.(".panel"));
    if (made) refreshOpenForms(ctx.target);
    for (const bead of document.querySelectorAll("[data-bead]"))
      for (const line of document.querySelectorAll(`[data-line="${CSS.escape(bead.dataset.bead)}"]`))
        line.setAttribute(
          "class",
          `line is-${bead.dataset.status}${line.classList.contains("current") ? " current" : ""}`,
        );
    const at = new URL(ctx.response.raw.url).searchParams.get("at");
    const changed = document.getElementById(`b-${at}`) ?? document.getElementById(`s-${at}`);
    if (/\/(undo|redo)$/.test(ctx.request.action)) go(changed);
    else if (document.activeElement === document.body) go(last?.isConnected ? last : changed);
  });

  // Forms that stay open over a decision on their own link go on from what it left.
  function refreshOpenForms(bead) {
    const version = bead?.matches?.(".bead") && bead.querySelector('[name="version"]')?.value;
    if (!version) return;
    for (const field of bead.closest(".row").querySelectorAll('.panel [action*="/beads/"] [name="version"]'))
      field.value = version;
  }

  // Acts wait for each other; each then names the version that the page shows by then.
  document.addEventListener("htmx:before:request", (event) => {
    const { form, body } = event.detail.ctx.request;
    const version = form?.elements.version;
    if (version && body) body.set("version", version.value);
  });

  // Pressing on a word and moving on gives every word passed over the same tick.
  const boxAt = (event) => event.target.closest(".words label")?.querySelector("input");
  let drag;
  document.addEventListener("pointerdown", (event) => {
    const box = boxAt(event);
    drag = box && { box, ticked: !box.checked, moved: false };
  });
  document.addEventListener("pointerover", (event) => {
    const box = event.buttons === 1 && boxAt(event);
    if (!drag || !box || (box === drag.box && !drag.moved)) return;
    drag.moved = true;
    drag.box.checked = box.checked = drag.ticked;
  });
  document.addEventListener("click", (event) => {
    if (drag?.moved && boxAt(event)) event.preventDefault();
    drag = undefined;
  });

  if (location.hash.length > 1)
    document.querySelector(`.row[id="${CSS.escape(location.hash.slice(1))}"]`)?.focus();
})();
