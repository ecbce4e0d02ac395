/** The tree of a web page → the element that holds the report, and its paragraphs. */
import type { Cheerio, CheerioAPI } from "cheerio/slim";

type AnyNode = ReturnType<Cheerio<never>["contents"]> extends Cheerio<infer Node> ? Node : never;
type Element = Extract<AnyNode, { readonly attribs: unknown }>;

/** Never part of a report. */
const SKIPPED = new Set(
  (
    "script style noscript template svg math iframe object embed canvas audio video nav footer aside form button " +
    "select input textarea head dialog"
  ).split(" "),
);
const SKIPPED_ROLES = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "complementary",
  "search",
  "menu",
  "dialog",
]);
/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  (
    "address article blockquote body br caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 " +
    "h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul"
  ).split(" "),
);
/** Those of one row stand on one line, unless there are paragraphs in them. */
const CELLS = new Set(["td", "th"]);
const CELL_MARK = " | ";
/** Elements that may hold a whole report. */
const CONTAINERS = new Set("html body div section article main center table tbody tr td".split(" "));
/** Words in class and id of what stands around a report. */
const SURROUNDING =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|related|comments?|share|sharing|social|sidebar|footer|promo|adverts?|ads?|banner|newsletter|subscribe|cookies?|tags?|recommend(?:ed|ations)?|popular|trending|toolbar|pagination)(?:$|[\s_-])/iu;
/** … if it holds no more than this share of the text: a wrapper may bear such a name too. */
const SURROUNDING_SHARE = 0.3;

/** A shorter stretch of text without a tag in it is a label, a button, a name. */
const LONG_TEXT = 20;
/** An element that calls itself the article is believed if it holds this share of the page's long text. */
const ARTICLE_SHARE = 0.5;
/** Otherwise the report lies in the innermost element that holds this share of what its parent holds. */
const MAIN_SHARE = 0.8;
/** A paragraph of which more than this share is links leads elsewhere. */
const LINK_SHARE = 0.6;

/** An element and how much long text outside links every element below it holds, in characters. */
export interface MainElement {
  readonly element: AnyNode;
  readonly scores: ReadonlyMap<AnyNode, number>;
}

/** Total: at worst the whole page. */
export function mainElement($: CheerioAPI): MainElement {
  const scores = new Map<AnyNode, number>();
  const root: AnyNode = $.root()[0];
  const total = measure(root, scores);
  const scoreOf = (node: AnyNode) => scores.get(node) ?? 0;
  const named = $('article, main, [role="main"], [itemprop="articleBody"]').toArray() as AnyNode[];
  const best = named.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a), named[0] ?? root);
  if (best !== root && scoreOf(best) >= ARTICLE_SHARE * total) return { element: best, scores };
  let element: AnyNode = root;
  for (;;) {
    const most = scoreOf(element);
    const inner: AnyNode | undefined = childrenOf(element).find(
      (child) => isElement(child) && CONTAINERS.has(child.name) && scoreOf(child) >= MAIN_SHARE * most,
    );
    if (inner === undefined || most === 0) return { element, scores };
    element = inner;
  }
}

function measure(node: AnyNode, scores: Map<AnyNode, number>): number {
  let score = 0;
  if (isText(node)) {
    const length = node.data.trim().length;
    score = length >= LONG_TEXT ? length : 0;
  } else if (!isSkipped(node) && !(isElement(node) && node.name === "a")) {
    for (const child of childrenOf(node)) score += measure(child, scores);
  }
  scores.set(node, score);
  return score;
}

/** Paragraphs in order, white space collapsed, none empty. */
export function blocksOf({ element: root, scores }: MainElement): string[] {
  const blocks: string[] = [];
  const most = SURROUNDING_SHARE * (scores.get(root) ?? 0);
  let text = "";
  let linked = 0;
  const flush = () => {
    const block = text.replace(/\s+/gu, " ").trim();
    if (block !== "" && linked <= LINK_SHARE * block.length) blocks.push(block);
    text = "";
    linked = 0;
  };
  const walk = (node: AnyNode, isLink: boolean) => {
    if (isText(node)) {
      text += node.data;
      if (isLink) linked += node.data.trim().length;
      return;
    }
    const isAround = isElement(node) && isSurrounding(node) && (scores.get(node) ?? 0) <= most;
    if (isSkipped(node) || (isAround && node !== root)) return;
    const isBlock = isElement(node) && BLOCKS.has(node.name);
    if (isBlock) flush();
    else if (isElement(node) && CELLS.has(node.name) && text.trim() !== "") text += CELL_MARK;
    for (const child of childrenOf(node)) walk(child, isLink || (isElement(node) && node.name === "a"));
    if (isBlock) flush();
  };
  walk(root, false);
  flush();
  return blocks;
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  return "children" in node ? node.children : [];
}

function isText(node: AnyNode): node is Extract<AnyNode, { readonly data: string }> {
  return node.nodeType === 3;
}

function isElement(node: AnyNode): node is Element {
  return "attribs" in node;
}

function isSkipped(node: AnyNode): boolean {
  if (!isElement(node)) return false;
  const { hidden, role, style } = node.attribs as Partial<Record<string, string>>;
  return (
    SKIPPED.has(node.name) ||
    SKIPPED_ROLES.has(role ?? "") ||
    hidden !== undefined ||
    node.attribs["aria-hidden"] === "true" ||
    /display\s*:\s*none/iu.test(style ?? "")
  );
}

function isSurrounding(node: Element): boolean {
  const { class: classes = "", id = "" } = node.attribs as Partial<Record<string, string>>;
  return SURROUNDING.test(`${classes} ${id}`);
}
