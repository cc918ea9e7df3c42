import { DOCUMENT_NOUNS, UNNAMED_NOUNS } from '../identity/lexicon/heads.ts';
import { isRole, singular } from '../identity/lexicon/roles.ts';
import type { Speaker } from '../identity/speakers.ts';
import { PEOPLE } from './lexicon/people.ts';

/** True for somebody or something that says things: a name, a role, a group, a paper, "he". Not for "the sign", nor an "it" that nothing fits. */
export const canSpeak = ({ name, kind, member, noun, plural }: Speaker): boolean =>
  member !== null ||
  /^s?he$/iu.test(name) ||
  kind !== 'unnamed' ||
  plural ||
  (noun !== null &&
    (isRole(noun) ||
      isRole(singular(noun)) ||
      UNNAMED_NOUNS.has(noun) ||
      DOCUMENT_NOUNS.has(noun) ||
      PEOPLE.has(noun)));
