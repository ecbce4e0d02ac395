/** `npm run build`: the authored entries → their index beside the weights. */
import { writeFileSync } from "node:fs";
import { compileEntries } from "./compile.js";

writeFileSync("corpus/weights/authored.bin", compileEntries("corpus/lexicon"));
