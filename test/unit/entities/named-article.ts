import type { AnnotatedArticle, Entity, EntityRole } from '../../../src/model/annotation.ts';
import type { LinkKind, Statement } from '../../../src/model/statement.ts';

/** One name of an example article. */
interface Named {
  readonly name: string;
  readonly kind?: 'person' | 'organisation' | 'outlet';
  /** How the text writes it; the name itself unless told. */
  readonly form?: string;
  /** "minister of Chile", "former footballer". */
  readonly as?: string;
  /** What it says: then it stands in a chain. */
  readonly says?: string;
}

interface Example {
  readonly id: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly version?: string;
  readonly names: readonly (Named | string)[];
}

const roleOf = (as: string): EntityRole => {
  const [, former, noun = as, nationality] = /^(former )?(.+?)(?: of (.+))?$/.exec(as) ?? [];
  return { noun, ...(nationality && { nationality }), ...(former && { former: true as const }) };
};

/** An annotated article that says "NAME said WORDS." of each name, with exact spans. */
export function namedArticle({
  id,
  outlet = 'Marsh Post',
  published = '2031-03-05',
  version = '1',
  names,
}: Example): AnnotatedArticle {
  let text = '';
  const entities: Entity[] = [];
  const statements: Statement[] = [];
  for (const given of names) {
    const { name, kind = 'person', form = name, as, says } = typeof given === 'string' ? { name: given } : given;
    const [start, end] = [text.length, text.length + form.length];
    const type = kind === 'person' ? 'person' : 'organisation';
    entities.push({ start, end, type, name, entity: fold(name), ...(as && { roles: [roleOf(as)] }) });
    text += `${form} said ${says ?? 'so'}.\n\n`;
    if (says === undefined) continue;
    const link = { name, kind: kind as LinkKind, role: 'origin', span: [start, end] } as const;
    statements.push({
      id: `s${Buffer.from(`${id} ${start}`).toString('hex').padStart(16, '0').slice(-16)}`,
      ...{ source: [[start, end]], cue: [[end + 1, end + 5]], content: [[end + 6, end + 6 + says.length]] },
      ...{ mode: 'indirect', stance: 'asserts', certainty: 'certain', distance: false },
      chain: [{ name: outlet, kind: 'outlet', role: 'publisher' }, link],
    });
  }
  return {
    ...{ id, title: null, outlet, carriers: [], published, url: null, byline: null, language: 'en', text },
    ...{ blocks: [], captions: [], credits: [], origin: null, statements, entities },
    ...{ times: [], places: [], quantities: [], analysis: { version } },
  };
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();
