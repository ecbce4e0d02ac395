/** What every command is given, and how it joins the program. */
import type { Command } from "commander";
import type { Config } from "./config.js";
import type { Terminal } from "./terminal.js";

export interface Context {
  readonly terminal: Terminal;
  readonly config: Config;
}

/** Adds one command; what its work needs is imported only when it runs, so that every command starts fast. */
export type AddCommand = (program: Command, context: Context) => void;
