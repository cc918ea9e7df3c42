import type { Correction } from '../../src/serve/api.ts';
import { KIND_IN_WORDS } from './link-kinds.ts';

type Personas = Correction['of'];

/** Names of people are kept folded: they get their capitals back. */
const shown = ({ class: own, name }: Personas[number]): string =>
  own === 'person' && !/\p{Lu}/u.test(name)
    ? name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

const namesOf = (personas: Personas): string => [...new Set(personas.map(shown))].map((name) => `“${name}”`).join(', ');

const ARTICLE = /^[aeiou]/;

/** What a correction decided, in one sentence. */
export function correctionInWords({ action, of, from, to }: Correction): string {
  switch (action) {
    case 'merge':
      return `${namesOf(of)} and ${namesOf(from)} are one.`;
    case 'split':
      return `${namesOf(of)} is not ${namesOf(from)}.`;
    case 'rename':
      return `${namesOf(of)} is called “${to}”.`;
    case 'kind': {
      const kind = KIND_IN_WORDS[to as keyof typeof KIND_IN_WORDS] ?? to ?? '';
      return `${namesOf(of)} is ${ARTICLE.test(kind) ? 'an' : 'a'} ${kind}.`;
    }
    default:
      return action satisfies never;
  }
}

/** Said where a correction was to be taken back that no longer stands. */
export const GONE = 'It had been taken back already.';
