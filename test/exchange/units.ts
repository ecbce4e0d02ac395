/** A few words → a translation unit, and what was read → a unit that can be written again. */
import type { ImportedUnit } from "../../src/model/memory.js";
import type { TranslationUnit } from "../../src/model/unit.js";

export function createUnit(vi: string, en: string, rest: Partial<TranslationUnit> = {}): TranslationUnit {
  return {
    id: "u1",
    version: 1,
    text: { vi, en },
    grade: "full",
    status: "approved",
    fragment: false,
    contexts: [],
    props: [],
    notes: [],
    createdAt: "2025-03-06T04:05:06.789Z",
    createdBy: "lan",
    changedAt: "2025-03-07T00:00:00Z",
    changedBy: "lan",
    ...rest,
  };
}

/** Takes the file's own tuid for id, as nothing but a test may do. */
export function restoreUnit(imported: ImportedUnit, index: number): TranslationUnit {
  const props = imported.props ?? [];
  const date = imported.createdAt ?? "2025-01-01T00:00:00Z";
  return createUnit(imported.text.vi, imported.text.en, {
    id: props.find(([type]) => type === "x-tuid")?.[1] ?? `made-${index}`,
    grade: imported.grade ?? "full",
    status: imported.status ?? "unreviewed",
    props: props.filter(([type]) => type !== "x-tuid"),
    ...(imported.confidence !== undefined && { confidence: imported.confidence }),
    fragment: imported.fragment ?? false,
    contexts: imported.contexts ?? [],
    notes: (imported.notes ?? []).map((note) => ({ at: date, author: imported.createdBy ?? "", ...note })),
    createdAt: date,
    createdBy: imported.createdBy ?? "",
    changedAt: imported.changedAt ?? date,
    changedBy: imported.changedBy ?? "",
  });
}

export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}
