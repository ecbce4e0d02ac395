/** An alignment of two reports → translation units for a file, without a memory in between. */
import { createHash } from "node:crypto";
import type { Alignment, Bead, Grade } from "../model/alignment.js";
import { LANGUAGES, type Language, type PerLanguage } from "../model/language.js";
import { joinMembers } from "../model/members.js";
import type { Document, Segment } from "../model/text.js";
import type { TranslationUnit } from "../model/unit.js";
import { EVIDENCE, sayEvidence } from "./evidence.js";

/** Two reports, their sentences, and what was linked. */
export interface AlignedTexts {
  readonly documents: PerLanguage<Document>;
  readonly sentences: PerLanguage<readonly Segment[]>;
  readonly alignment: Alignment;
}

/** Bylines, captions and "Related news" are no translations worth keeping. */
const KINDS_OF_UNITS: ReadonlySet<string> = new Set(["body", "headline"]);
/** Hex digits of a derived id: 128 bits, so that no two units of any memory meet by chance. */
const ID_DIGITS = 32;

/** The beads that are at least as good as the grade; the second number tells how many are not. */
export function selectBeads(
  beads: readonly Bead[],
  minGrade: Grade,
): { readonly beads: readonly Bead[]; readonly leftOut: number } {
  const kept = beads.filter(({ grade }) => minGrade === "partial" || grade === "full");
  return { beads: kept, leftOut: beads.length - kept.length };
}

/**
 * One unreviewed unit for each bead whose members are all body text or headlines. Ids are hashes of the documents
 * and offsets, so the same reports give the same ids. `createdAt` is ISO 8601.
 */
export function unitsOfAlignment(aligned: AlignedTexts, createdAt: string): TranslationUnit[] {
  const texts = createHash("sha256");
  for (const language of LANGUAGES) texts.update(aligned.documents[language].text).update("\0");
  const pairId = texts.digest("hex");
  return aligned.alignment.beads.flatMap((bead) => {
    const membersOf = (language: Language): Segment[] =>
      bead[language].map((index) => aligned.sentences[language][index]);
    const members = { vi: membersOf("vi"), en: membersOf("en") };
    if (![...members.vi, ...members.en].every(({ kind }) => KINDS_OF_UNITS.has(kind))) return [];
    const [vi, en] = [joinMembers(members.vi), joinMembers(members.en)];
    const evidence = sayEvidence(bead.evidence, {
      vi: aligned.documents.vi.text,
      en: aligned.documents.en.text,
    });
    return [
      {
        id: deriveId(pairId, members),
        version: 1,
        text: { vi: vi.text, en: en.text },
        grade: bead.grade,
        status: "unreviewed" as const,
        confidence: bead.confidence,
        fragment: vi.fragment || en.fragment,
        contexts: [],
        props: evidence === "" ? [] : [[EVIDENCE, evidence] as const],
        notes: [],
        createdAt,
        createdBy: "songngu",
        changedAt: createdAt,
        changedBy: "songngu",
      },
    ];
  });
}

function deriveId(pairId: string, members: PerLanguage<readonly Segment[]>): string {
  const places = LANGUAGES.map((language) =>
    members[language].map(({ span }) => `${span.start}-${span.end}`).join(","),
  );
  return createHash("sha256")
    .update([pairId, ...places].join("|"))
    .digest("hex")
    .slice(0, ID_DIGITS);
}
