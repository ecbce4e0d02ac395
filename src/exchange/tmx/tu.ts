/** One `tu` element → its attributes, props, notes and variants, with inline tags flattened away. */
import { SaxesParser } from "saxes";
import { toOneLine, toXmlText } from "../text.js";
import type { Prop } from "./props.js";

export type Attributes = Readonly<Partial<Record<string, string>>>;

export interface Variant {
  /** As written, e.g. `EN-us`; empty where the `tuv` names no language. */
  readonly tag: string;
  readonly attributes: Attributes;
  /** One line of text; may be empty. */
  readonly text: string;
}

export interface RawUnit {
  readonly attributes: Attributes;
  readonly props: readonly Prop[];
  readonly notes: readonly string[];
  readonly variants: readonly Variant[];
}

/** A fault in the XML, with its 1-based line counted from the beginning of the element. */
export class TuFault extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** Native code of the tool that wrote the file, not part of the sentence; nor is a footnote (`sub`) within it. */
const CODE_ELEMENTS: ReadonlySet<string> = new Set(["bpt", "ept", "it", "ph", "ut"]);
/** Stands for something in the text (a line break, an image), so the words beside it are two words. */
const PLACEHOLDER = "ph";

/**
 * Reads an element that must be well-formed; names count in any case and any namespace. Of nested elements within a
 * `seg`, `hi` and unknown ones keep their text. Throws `TuFault`.
 */
export function parseTu(xml: string): RawUnit {
  const parser = new SaxesParser();
  const path: string[] = [];
  let unitAttributes: Attributes = {};
  const props: Prop[] = [];
  const notes: string[] = [];
  const variants: Variant[] = [];
  let variant: Variant = { tag: "", attributes: {}, text: "" };
  let propType = "";
  let gathered = "";
  let codeDepth = 0;

  parser.on("error", (error) => {
    throw new TuFault(parser.line, sayFault(error.message));
  });
  parser.on("doctype", () => {
    throw new TuFault(parser.line, "a document type within a unit");
  });
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    path.push(name);
    const attributes = lowerCaseNames(tag.attributes);
    if (name === "tu") unitAttributes = attributes;
    else if (name === "tuv") {
      variant = { tag: attributes["xml:lang"] ?? attributes["lang"] ?? "", attributes, text: "" };
    } else if (name === "prop") propType = attributes["type"] ?? "";
    if (name === "seg" || name === "prop" || name === "note") gathered = "";
    if (CODE_ELEMENTS.has(name)) {
      codeDepth += 1;
      if (name === PLACEHOLDER && /[\p{L}\p{N}]$/u.test(gathered)) gathered += " ";
    }
  });
  const gather = (text: string): void => {
    if (codeDepth === 0) gathered += text;
  };
  parser.on("text", gather);
  parser.on("cdata", gather);
  parser.on("closetag", () => {
    const name = path.pop() ?? "";
    if (CODE_ELEMENTS.has(name)) codeDepth -= 1;
    else if (name === "seg") variant = { ...variant, text: toOneLine(gathered) };
    else if (name === "tuv") variants.push(variant);
    else if (name === "prop") props.push([propType, toXmlText(gathered).trim()]);
    else if (name === "note") notes.push(toXmlText(gathered).trim());
  });
  parser.write(xml).close();
  return { attributes: unitAttributes, props, notes, variants };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

function lowerCaseNames(attributes: Attributes): Attributes {
  const lower: Record<string, string | undefined> = {};
  for (const name in attributes) lower[name.toLowerCase()] = attributes[name];
  return lower;
}

/** saxes says `3:14: unclosed tag: seg.`; the line is told elsewhere and against the whole file. */
function sayFault(message: string): string {
  return message.replace(/^(\d+:\d+: )/, "").replace(/\.$/, "");
}
