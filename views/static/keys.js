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
  function press(key) {
    const find = (place) => place?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const found = find(current()) ?? document.querySelector(`:not(.row *)[data-key="${CSS.escape(key)}"]`);
    if (!found || found.disabled || found.getAttribute("aria-pressed") === "true") return false;
    if (found.matches("input")) found.select();
    found.focus({ preventScroll: !found.matches("input") });
    if (!found.matches("input")) found.click();
    return true;
  }

  function approveAndGoOn() {
    const row = current();
    const open = rows().filter((one) => one.querySelector('[data-status="unreviewed"]') && one !== row);
    const next = open.find((one) => row.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    press("a");
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

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target } = event;
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "Escape" && close(target.closest(".panel"))) return;
    if (target.matches("input:not([type=checkbox], [type=radio]), textarea, select")) return;
    if (needsRow.has(event.key) && !target.matches(".row")) return;
    if (moves[event.key]) {
      event.preventDefault();
      moves[event.key]();
    } else if (/^[a-zA-Z]$/.test(event.key) && press(event.key)) event.preventDefault();
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
    if (target.closest(".help-link")) {
      event.preventDefault();
      document.getElementById("help").showModal();
    }
    const line = target.closest("[data-line]");
    if (line) go(document.getElementById(`b-${line.dataset.line}`));
    const menu = document.querySelector(".menu[open]");
    if (menu && !menu.contains(target)) menu.open = false;
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
    for (const bead of document.querySelectorAll("[data-bead]"))
      for (const line of document.querySelectorAll(`[data-line="${CSS.escape(bead.dataset.bead)}"]`))
        line.setAttribute(
          "class",
          `line is-${bead.dataset.status}${line.classList.contains("current") ? " current" : ""}`,
        );
    if (document.activeElement !== document.body) return;
    const at = new URL(ctx.response.raw.url).searchParams.get("at");
    go(last?.isConnected ? last : document.getElementById(`b-${at}`));
  });

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
