import { Command } from 'commander';
import type { Archive } from '../../archive/archive.ts';
import { HearsayError } from '../../errors.ts';
import { archivePath, type CommonOptions, type Context, withArchive } from '../context.ts';
import { plural } from '../print/trace-tree.ts';
import { drawProgress } from '../progress.ts';
import { write } from '../terminal.ts';

const EXAMPLES = `
FOLDER is made; one that holds a digest is written anew, and any other is left alone.

Examples:
  hearsay digest --words "crane" --out crane/
  hearsay digest --topic "The crane" --out crane/
  hearsay digest --place Oster --outlet "Radio Sarrane" --out oster/ --archive bridge.db
`;

interface Options extends CommonOptions {
  readonly out: string;
  readonly topic?: string;
  readonly words?: string;
  readonly outlet?: string;
  readonly source?: string;
  readonly place?: string;
}

export function digestCommand({ terminal, fail }: Context): Command {
  return new Command('digest')
    .description('write a topic or a search as a folder: pages with the chains, an Atom feed, plain text')
    .requiredOption('--out <folder>', 'the folder to write')
    .option('--topic <name>', 'a topic that was kept in the reading room, by its name or id')
    .option('--words <words>', 'articles with all these words')
    .option('--outlet <name>', 'articles that this outlet published')
    .option('--source <name>', 'articles in which something rests on this source, or was passed on by it')
    .option('--place <name>', 'articles that speak of this place; of a country also the places in it')
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { digest } = await import('../../verbs/digest.ts');
      await withArchive(archivePath(options, terminal), 'read', async (archive) => {
        const asked = await askedFor(archive, options);
        const stop = new AbortController();
        const { show, end } = drawProgress(terminal);
        const listenNoMore = terminal.onInterrupt(() => stop.abort());
        const report = await digest(archive, {
          ...asked,
          folder: options.out,
          now: terminal.now(),
          signal: stop.signal,
          onProgress: (done, total) =>
            show({ share: done / total, words: `${plural(done, 'article')} of ${total.toLocaleString('en')} written` }),
        }).finally(() => {
          listenNoMore();
          end();
        });
        if (report === null) {
          await write(terminal.stderr, 'hearsay: stopped as asked; nothing was changed\n');
          fail(130);
          return;
        }
        const { folder, articles, files, readBack } = report;
        if (options.json) await write(terminal.stdout, `${JSON.stringify(report)}\n`);
        else
          await write(
            terminal.stderr,
            `hearsay: ${folder} holds ${plural(articles, 'article')} in ${plural(files, 'file')}; begin with index.html\n` +
              (readBack === articles
                ? ''
                : `hearsay: "hearsay read" gives ${readBack.toLocaleString('en')} of them back from the text word for word\n`),
          );
      });
    });
}

async function askedFor(archive: Archive, { topic: name, words, outlet, source, place }: Options) {
  const { topicFilter, topicNamed, filterInWords } = await import('../../digest/topic.ts');
  const wish = { words, outlet, source, place };
  if (name === undefined) {
    if (Object.values(wish).every((asked) => asked === undefined))
      throw new HearsayError('cli.usage', 'say what the digest is of: --topic, --words, --outlet, --source or --place');
    const filter = topicFilter(wish);
    return { title: `Articles ${filterInWords(filter)}`, filter };
  }
  if (Object.values(wish).some((asked) => asked !== undefined))
    throw new HearsayError('cli.usage', '--topic says already what is searched for');
  const topics = await archive.topics();
  const topic = topicNamed(topics, name);
  if (topic === undefined)
    throw new HearsayError('topic.not-found', `There is no topic called “${name}”.`, {
      ...(topics.length === 0 ? {} : { detail: `there are: ${topics.map((held) => held.name).join(', ')}` }),
    });
  return { title: topic.name, filter: topic, key: topic.id };
}
