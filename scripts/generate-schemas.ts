import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

/** The published schemas and the types they come from. */
const SCHEMAS = [
  { name: 'article', type: 'Article' },
  { name: 'annotated-article', type: 'AnnotatedArticle' },
  { name: 'statement', type: 'StatementRecord' },
  { name: 'claim', type: 'Claim' },
  { name: 'entity', type: 'EntityRecord' },
  { name: 'correction', type: 'Correction' },
] as const;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The text of each schema by its file name. Unknown fields are allowed: they pass through. */
export function generateSchemas(): Readonly<Record<string, string>> {
  const generator = createGenerator({
    path: `${ROOT}src/{model/*,archive/archive,archive/entity-archive,entities/correction}.ts`,
    tsconfig: `${ROOT}tsconfig.json`,
    additionalProperties: true,
    topRef: false,
    skipTypeCheck: true,
  });
  return Object.fromEntries(
    SCHEMAS.map(({ name, type }) => {
      const file = `${name}.schema.json`;
      const schema = { $id: file, title: type, ...generator.createSchema(type) };
      return [file, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
