import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addCommand } from './commands/add.ts';
import { annotateCommand } from './commands/annotate.ts';
import { claimsCommand } from './commands/claims.ts';
import { correctCommand } from './commands/correct.ts';
import { digestCommand } from './commands/digest.ts';
import { dossierCommand } from './commands/dossier.ts';
import { exportCommand } from './commands/export.ts';
import { findCommand } from './commands/find.ts';
import { readCommand } from './commands/read.ts';
import { reanalyseCommand } from './commands/reanalyse.ts';
import { serveCommand } from './commands/serve.ts';
import { sourceCommand } from './commands/source.ts';
import { traceCommand } from './commands/trace.ts';
import { type Context, USUAL_ARCHIVE } from './context.ts';

/** In the order of the help: from a file to the reading room. */
const COMMANDS: readonly ((context: Context) => Command)[] = [
  addCommand,
  claimsCommand,
  traceCommand,
  findCommand,
  sourceCommand,
  correctCommand,
  serveCommand,
  digestCommand,
  dossierCommand,
  exportCommand,
  readCommand,
  annotateCommand,
  reanalyseCommand,
];

const EXAMPLES = `
Examples:
  hearsay add reports/              read every report in a folder into ${USUAL_ARCHIVE}
  hearsay claims                    what is claimed, by how many outlets, on how many origins
  hearsay trace "crane inspected"   the way one claim took, from its origin to the reader
  hearsay serve                     the reading room in the browser
  hearsay read page.html | hearsay annotate > out.jsonl
`;

/** The package's own version. */
function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** The command line, ready to be parsed. Heavy modules are loaded by the verb that needs them. */
export function createProgram(context: Context): Command {
  const program = new Command('hearsay')
    .description('Who said what, on whose word, when, and whether anyone independent says the same.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [verb]', 'print the help of a verb')
    .option('--archive <path>', `the archive, a file (default: HEARSAY_ARCHIVE or ${USUAL_ARCHIVE})`)
    .option('--json', 'answer in JSON; errors too')
    .showSuggestionAfterError()
    .addHelpText('after', EXAMPLES);
  for (const command of COMMANDS) {
    program.addCommand(command(context));
  }
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => context.terminal.stdout.write(text),
      writeErr: () => {},
    });
    command.configureHelp({
      showGlobalOptions: command !== program,
      subcommandTerm: (verb) => `${verb.name()} ${verb.usage().replace('[options] ', '').replace('[options]', '')}`,
    });
  }
  return program;
}
