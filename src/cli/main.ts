#!/usr/bin/env node
/** The process → one run of the command line. */
import { readConfig } from "./config.js";
import { run } from "./run.js";
import { processTerminal } from "./terminal.js";

process.exitCode = await run(process.argv.slice(2), {
  terminal: processTerminal(),
  config: readConfig(),
});
