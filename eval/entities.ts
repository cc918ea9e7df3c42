/** Names on the worldwide press: writes predictions for the entity scorer. Usage: tsx eval/entities.ts GOLD.jsonl OUT.jsonl */
import { readFileSync, writeFileSync } from 'node:fs';
import { findNames } from '../src/identity/find-names.ts';
import { read, spanAt } from '../src/identity/reading.ts';
import { analyse } from '../src/language/analyse.ts';

const TYPES = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'organisation',
  country: 'place',
  place: 'place',
};

const [gold, out] = process.argv.slice(2);
if (!gold || !out) {
  console.error('usage: tsx eval/entities.ts GOLD.jsonl OUT.jsonl');
  process.exit(2);
}
const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
const predicted = lines.map((line) => {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const reading = read(analyse(text));
  const entities = findNames(reading).flatMap((name) => {
    const type = TYPES[name.kind as keyof typeof TYPES];
    if (!type) return [];
    const [start, end] = spanAt(reading, name.from, name.to);
    return [{ start, end, type }];
  });
  return JSON.stringify({ id, entities });
});
writeFileSync(out, `${predicted.join('\n')}\n`);
