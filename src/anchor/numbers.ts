/** Digits and number words at a place of a sentence → the value they state. */
import type { Numerals } from "../lang/numerals.js";
import { valueOfDigits } from "./digits.js";
import type { PhraseHit, Phrases } from "./phrases.js";
import type { Token } from "./words.js";

/** A number with what a range needs to know of how it was written. */
export interface Amount {
  readonly value: number;
  /** What the last scale word multiplied by; 1 without one. */
  readonly scale: number;
  /** Number of tokens it took. */
  readonly end: number;
  /** True for "một", "a" and the like: a number only with a scale or a unit. */
  readonly weak: boolean;
}

/** The number words of one language, compiled. */
export interface NumberWords {
  readonly units: ReadonlyMap<string, number>;
  readonly inner: ReadonlyMap<string, number>;
  /** Zero for a phrase that only begins like a scale. */
  readonly scales: Phrases<number>;
  /** Scales that stand right behind digits, in small letters. */
  readonly gluedScales: ReadonlyMap<string, number>;
  readonly scaleWords: ReadonlySet<string>;
  /** Units that go on a number only after a joint: "mười năm" is ten years. */
  readonly firstOnly: ReadonlySet<string>;
  readonly half: Phrases<true>;
  readonly halfBefore: Phrases<true>;
  readonly joints: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly notBeforeWeak: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  /** Words that a hyphen ties to a number that stays one ("magnitude-7"). */
  readonly beforeJoint: ReadonlySet<string>;
  /** Last words of the signs and codes of currencies, which may stand right before digits ("VND5"). */
  readonly signs: ReadonlySet<string>;
  /** The mark of thousands in this report. */
  readonly thousands: Numerals["thousands"];
}

/** "mươi" goes on a number from 2 to 9 as its tens. */
const TENS = 10;
/** From here on a scale closes what stands before it: in 250,300 the thousand ends 250. */
const THOUSAND = 1000;

/** The number that begins at token `at`, scale words included. */
export function readAmount(tokens: readonly Token[], at: number, words: NumberWords): Amount | undefined {
  const first = tokens[at];
  if (first.kind === "number")
    return isPartOfName(tokens, at, words) ? undefined : readDigits(tokens, at, words);
  if (first.form === "-") return readNegative(tokens, at, words);
  if (words.minus.has(first.form) && at + 1 < tokens.length) {
    return negative(readAmount(tokens, at + 1, words));
  }
  const half = words.halfBefore.longest(tokens, at);
  if (half !== undefined) {
    const scale = scaleAt(tokens, half.end, words);
    if (scale !== undefined)
      return { value: scale.value / 2, scale: scale.value, end: scale.end, weak: false };
  }
  return isNumberWord(tokens, at, words) ? readWords(tokens, at, words) : undefined;
}

/** The scale word at a place; nothing for what only begins like one ("tỷ lệ"). */
export function scaleAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): PhraseHit<number> | undefined {
  const hit = words.scales.longest(tokens, at);
  return hit?.value === 0 ? undefined : hit;
}

/** The words that a number may begin with; digits and the minus sign apart. */
export function numberBeginnings(words: NumberWords): Iterable<string> {
  return [...words.units.keys(), ...words.minus, ...words.halfBefore.beginnings()];
}

/** "19" of "COVID-19", "16" of "F-16": digits that a hyphen ties to a word. */
function isPartOfName(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  if (!tokens[at].glued || at === 0) return false;
  const before = tokens[at - 1];
  if (before.kind === "word") return !words.signs.has(before.form);
  if (before.form !== "-" || !before.glued || at < 2) return false;
  return tokens[at - 2].kind === "word" && !words.beforeJoint.has(tokens[at - 2].form);
}

function readNegative(tokens: readonly Token[], at: number, words: NumberWords): Amount | undefined {
  const isSign = at + 1 < tokens.length && tokens[at + 1].glued && tokens[at + 1].kind === "number";
  if (!isSign || (tokens[at].glued && at > 0)) return undefined;
  return negative(readDigits(tokens, at + 1, words));
}

function negative(amount: Amount | undefined): Amount | undefined {
  return amount && { ...amount, value: -amount.value };
}

/** Digits and their scales, largest first: "1,5 triệu", "2 triệu 300 nghìn". */
function readDigits(tokens: readonly Token[], at: number, words: NumberWords): Amount | undefined {
  const mark = isAfterSign(tokens, at) ? "," : words.thousands;
  const groups = spacedGroups(tokens, at);
  const base = valueOfDigits(groups.join(mark), mark);
  if (base === undefined) return undefined;
  let { value, scale, end } = withScale(tokens, at + groups.length, base, words);
  while (scale > 1 && end < tokens.length && tokens[end].kind === "number") {
    const more = valueOfDigits(tokens[end].text, words.thousands);
    if (more === undefined) break;
    const part = withScale(tokens, end + 1, more, words);
    if (part.scale === 1 || part.value >= scale) break;
    value += part.value;
    ({ scale, end } = part);
  }
  return { value: exact(value), scale, end, weak: false };
}

/** "12 345": thousands set apart by spaces; the digits alone where what follows is no group of three. */
function spacedGroups(tokens: readonly Token[], at: number): string[] {
  const groups = [tokens[at].text];
  if (!/^[1-9]\d{0,2}$/.test(groups[0]) || (at > 0 && tokens[at - 1].capital)) return groups;
  for (
    let next = at + 1;
    next < tokens.length && tokens[next].kind === "number" && /^\d{3}(?:[.,]\d+)?$/.test(tokens[next].text);
    next += 1
  )
    groups.push(tokens[next].text);
  return groups;
}

/** After "$" and the like, numbers are written the English way in every language. */
function isAfterSign(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at - 1].kind === "mark" && /^\p{Sc}$/u.test(tokens[at - 1].text);
}

function withScale(
  tokens: readonly Token[],
  at: number,
  base: number,
  words: NumberWords,
): { value: number; scale: number; end: number } {
  const glued = gluedScale(tokens, at, words);
  if (glued !== undefined) return { value: base * glued, scale: glued, end: at + 1 };
  const from = at + 1 < tokens.length && tokens[at].form === "-" && tokens[at].glued ? at + 1 : at;
  const hit = scaleAt(tokens, from, words);
  if (hit === undefined) return { value: base, scale: 1, end: at };
  const half = words.half.longest(tokens, hit.end);
  return {
    value: (base + (half === undefined ? 0 : 0.5)) * hit.value,
    scale: hit.value,
    end: half?.end ?? hit.end,
  };
}

/** "500k" */
function gluedScale(tokens: readonly Token[], at: number, words: NumberWords): number | undefined {
  if (at >= tokens.length || !tokens[at].glued || tokens[at].capital) return undefined;
  return words.gluedScales.get(tokens[at].form);
}

function isNumberWord(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const { form, capital } = tokens[at];
  if (!words.units.has(form)) return false;
  if (capital && at > 0 && tokens[at - 1].kind !== "mark") return false;
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (at + 1 < tokens.length && words.weak.has(form) && tokens[at + 1].form === form) return true;
  return (
    !words.weak.has(form) ||
    before === undefined ||
    !(before.kind === "number" || words.notBeforeWeak.has(before.form))
  );
}

/** Number words: "hai mươi lăm nghìn", "two hundred and fifty". */
function readWords(tokens: readonly Token[], at: number, words: NumberWords): Amount {
  let total = 0;
  let current = 0;
  let scale = 1;
  let pending = false;
  let end = at;
  let count = 0;
  for (;;) {
    const joint = count > 0 && isJoint(tokens, end, words);
    const next = joint ? end + 1 : end;
    if (next >= tokens.length) break;
    const hit = count > 0 ? scaleAt(tokens, next, words) : undefined;
    const { form } = tokens[next];
    const unit = words.units.get(form) ?? (count > 0 ? words.inner.get(form) : undefined);
    if (hit !== undefined) {
      scale = hit.value;
      current = (pending ? current : 1) * scale;
      pending = false;
      if (scale >= THOUSAND) [total, current] = [total + current, 0];
      end = hit.end;
      const half = words.half.longest(tokens, end);
      if (half !== undefined) {
        total += scale / 2;
        end = half.end;
        break;
      }
    } else if (unit === TENS && words.inner.has(form) && current % 100 > 1 && current % 100 < TENS) {
      current += (current % 100) * (TENS - 1);
      end = next + 1;
    } else if (
      unit !== undefined &&
      canFollow(current, unit, count) &&
      (joint || count === 0 || !words.firstOnly.has(form) || isFactor(tokens, next + 1, words))
    ) {
      current += unit;
      pending = true;
      end = next + 1;
    } else {
      break;
    }
    count += 1;
  }
  const weak = count === 1 && words.weak.has(tokens[at].form);
  return { value: total + current, scale, end, weak };
}

/** True where a word multiplies what stands before it ("mươi", "nghìn"). */
function isFactor(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  if (at >= tokens.length) return false;
  return words.inner.get(tokens[at].form) === TENS || scaleAt(tokens, at, words) !== undefined;
}

/** Units follow tens, and anything below a hundred follows a hundred; "hai ba" is no number. */
function canFollow(current: number, unit: number, count: number): boolean {
  return count === 0 || current % 100 === 0 || (current % TENS === 0 && unit < TENS);
}

/** "and" or "linh" after hundreds, or a hyphen after tens, where another number word follows. */
function isJoint(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  if (at + 1 >= tokens.length) return false;
  const next = tokens[at + 1].form;
  if (!words.units.has(next) && !words.inner.has(next)) return false;
  const { form } = tokens[at];
  if (form === "-") return tokens[at].glued && tokens[at + 1].glued;
  return words.joints.has(form) && words.scaleWords.has(tokens[at - 1].form);
}

/** Takes the noise of binary fractions off: 1.1 × 1000 is 1100. */
function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
