/** An address that only takes forms, opened or reloaded by hand → the page that its form stands on. */
import { Router } from "express";
import { PATTERNS, url, type RouteName } from "../routes.js";

/** Where each leads; every id that the page needs stands in the address of the form. */
const PAGES = {
  settings: "home",
  pairs: "home",
  deletePair: "pair",
  undo: "pair",
  redo: "pair",
  realign: "pair",
  status: "bead",
  grade: "bead",
  text: "bead",
  trim: "bead",
  split: "bead",
  merge: "bead",
  unlink: "bead",
  comment: "bead",
  splitSentence: "sentence",
  confirmNull: "sentence",
} as const satisfies Partial<Record<RouteName, RouteName>>;

export function createReturns(): Router {
  const router = Router();
  for (const [form, page] of Object.entries(PAGES)) {
    router.get(PATTERNS[form as keyof typeof PAGES], (request, response) => {
      const ids = request.params as unknown as Parameters<typeof url<typeof page>>[1];
      response.redirect(303, url(page, ids));
    });
  }
  return router;
}
