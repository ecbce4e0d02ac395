/** The memory → the web page, until the user stops it. */
import { memoryOption, wholeNumber } from "../choices.js";
import type { AddCommand, Context } from "../command.js";
import { addExamples } from "../examples.js";
import { withSongngu } from "../memory.js";

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly demo?: true;
  readonly memory: string;
}

const PORT = wholeNumber(0, 65_535);

export const addServe: AddCommand = (program, context) => {
  program
    .command("serve")
    .description("the web page")
    .option("--port <port>", "0 takes a free one", PORT, 3000)
    .option("--host <address>", "an address of this machine", "127.0.0.1")
    .option("--demo", "show the example reports, in a memory of their own")
    .addOption(memoryOption(context.config.memory))
    .action((options: ServeOptions) => serveMemory(options, context));
};

async function serveMemory(options: ServeOptions, context: Context): Promise<void> {
  const { terminal, config } = context;
  const [{ serve }, { createReader, createWriter }, { alignInThread }] = await Promise.all([
    import("../../web/serve.js"),
    import("../web.js"),
    import("../align-thread.js"),
  ]);
  await withSongngu(
    options.demo ? config.demoMemory : options.memory,
    context,
    async (songngu) => {
      if (options.demo) {
        const added = await addExamples(songngu, config);
        if (added > 0) terminal.say(`songngu: ${added} example pairs aligned into ${config.demoMemory}`);
      }
      const server = await serve({
        songngu,
        read: createReader(config.threads),
        write: createWriter(context),
        viewsDir: config.viewsDir,
        actor: config.actor,
        onFault: (fault) => {
          terminal.say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
        },
        host: options.host,
        port: options.port,
      });
      await terminal.write(`Songngu: ${server.url}\n`);
      await terminal.untilStopped();
      await server.close();
    },
    { create: true, align: alignInThread(config.threads, config.corpusDir) },
  );
}
