/**
 * What went wrong on an invented press, for reading: `npx tsx eval/cascade-errors.ts QUESTION [FROM] [ARTICLES] [SEED]`. QUESTION is one of
 * the figures' names, or `families` for what was told and is not in its claim. Fifty at a time; what is kept is never shown.
 */
import { corroborate } from '../src/corroboration/corroborate.ts';
import { generate } from './cascade/generate.ts';
import { readCascade } from './cascade/score/read-cascade.ts';
import { score } from './cascade/score/score.ts';
import type { Mention } from './cascade/truth.ts';

const [question = 'families', from = '0', count = '400', seed = '1'] = process.argv.slice(2);
const { cascade, articles, records, own } = readCascade(generate(Number(seed), Number(count)));
const { verdicts, matched } = score(cascade, records, corroborate(records, { own }));
const textOf = new Map(articles.map(({ id, text }) => [id, text]));
const recordOf = new Map(records.map((record) => [record.id, record]));

const words = ({ article, start, end }: Mention): string => (textOf.get(article) ?? '').slice(start, end);
const shown = (statement: string | null): string => {
  const record = statement === null ? undefined : recordOf.get(statement);
  if (!record) return 'no statement';
  const chain = record.chain.map(({ name, kind }) => `${name} (${kind})`).join(' ← ');
  return `${record.outlet} ${record.published} | ${record.stance} «${record.text}» | ${chain}`;
};
const ofClaim = (claim: string): string =>
  matched
    .filter(({ mention }) => mention.claim === claim)
    .map((one) => {
      const note = [one.mention.asserts ? '' : 'not', ...one.mention.drift].filter(Boolean).join(', ');
      return `    ${one.claim.slice(0, 7)} ${note} ${one.statement ? '' : `«${words(one.mention)}» `}${shown(one.statement)}`;
    })
    .join('\n');

const errors =
  question === 'families'
    ? [...new Set(matched.filter(({ mention }) => mention.told && !mention.kept).map(({ mention }) => mention.claim))]
        .filter((claim) => {
          const own = matched.filter(({ mention }) => mention.claim === claim && mention.asserts && !mention.distorted);
          return new Set(own.map((one) => one.claim)).size > 1 && !own.some(({ mention }) => mention.kept);
        })
        .map((claim) => `${claim}\n${ofClaim(claim)}`)
    : verdicts
        .filter(({ of, right, kept }) => of === question && !right && !kept)
        .map(({ truth, claim, mention }) => {
          const range = claim ? `${claim.independent.lower}–${claim.independent.upper}` : 'not found';
          const marks = claim?.variants.flatMap(({ drift }) =>
            drift.map(({ kind, from, to }) => `${kind}: ${from} → ${to}`),
          );
          const asked = mention ? `\n  asked of «${words(mention)}» ${mention.drift.join()}` : '';
          return `${truth?.behaviour}: ${range} for ${truth?.origins.join('–')}; ${marks?.join('; ')}${asked}\n${ofClaim(truth?.claim ?? '')}`;
        });

console.log(`${errors.length} errors of seed ${seed}`);
for (const error of errors.slice(Number(from), Number(from) + 50)) console.log(`\n${error}`);
