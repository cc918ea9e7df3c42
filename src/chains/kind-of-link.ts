import { foldName } from '../identity/fold-name.ts';
import type { Speaker } from '../identity/speakers.ts';
import type { LinkKind } from '../model/statement.ts';
import { SEATS_OF_GOVERNMENT } from './lexicon/seats-of-government.ts';

const OWN_REPORTER = /^(?:this|our|your) (?:own )?(?:reporter|correspondent|writer|author|columnist)$/iu;

/** What stands behind a link: a seat of government speaks for the government, "this reporter" for what was seen. */
export function kindOfLink({ kind, name }: Pick<Speaker, 'kind' | 'name'>): LinkKind {
  if ((kind === 'organisation' || kind === 'group') && SEATS_OF_GOVERNMENT.has(foldName(name).replace(/^the /u, '')))
    return 'government';
  return kind === 'unnamed' && OWN_REPORTER.test(name) ? 'observation' : kind;
}
