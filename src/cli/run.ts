import { CommanderError } from 'commander';
import { HearsayError } from '../errors.ts';
import type { Context } from './context.ts';
import { createProgram } from './program.ts';
import { reportError } from './report-error.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs one command line.
 *
 * @param argv - without the program's own name
 * @returns the exit code: 0 all well, 1 an input failed, 2 bad usage, 130 stopped by Ctrl-C
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const context: Context = { terminal, fail: (failure) => (code = Math.max(code, failure)) };
  const program = createProgram(context);
  const json = argv.includes('--json');
  if (argv.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const known = error instanceof CommanderError ? usageError(error) : error;
    if (!(known instanceof HearsayError)) throw error;
    await reportError(terminal, known, { json });
    return known.exitCode;
  }
}

/** Commander's complaint as one of ours: "unknown command 'fnd' (did you mean find?)". */
function usageError({ message }: CommanderError): HearsayError {
  const [what = '', ...more] = message.replace(/^error: /, '').split('\n');
  const suggestion = /Did you mean (?:one of )?(.+?)\?\)/.exec(more.join(' '))?.[1];
  const words = what.replace('unknown command', 'there is no verb').replace(/\.$/, '');
  return new HearsayError('cli.usage', suggestion === undefined ? words : `${words}; did you mean ${suggestion}?`);
}
