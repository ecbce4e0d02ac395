/** A table written as lines of text → its rows. */

/** Cells of every line that is not empty; cells are apart by `|`, trimmed. */
export function rowsOf(table: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** The alternatives of one cell, apart by `;`; none for an empty or missing cell. */
export function alternatives(cell: string | undefined): string[] {
  return (cell ?? "")
    .split(";")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
