/**
 * How much may be changed in a reprint until it is no longer found: `npx tsx eval/reuse-report.ts`.
 *
 * Of each of 400 news articles half the sentences are printed again inside another article, a share of their words replaced by others of the
 * same text. Beside what is found stands how alike the two stretches are by three-word runs, and what a whole sentence in common would find.
 */

import { findReuse } from '../src/reuse/find-reuse.ts';
import { type Random, random } from './cascade/random.ts';
import { readNews } from './reuse-suite.ts';

const ARTICLES = 400;
const CHANGED = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25];

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+|\n+/u).filter(Boolean);

/** Every second stretch of three sentences, with some words put in place of others. */
function reprintOf(text: string, share: number, chance: Random): string {
  const vocabulary = text.split(/\s+/u);
  return sentencesOf(text)
    .filter((_, at) => Math.floor(at / 3) % 2 === 0)
    .map((sentence) => sentence.replace(/\S+/gu, (word) => (chance.chance(share) ? chance.pick(vocabulary) : word)))
    .join(' ');
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

function likeness(a: string, b: string): number {
  const [runsA, runsB] = [runsOf(a), runsOf(b)];
  const both = [...runsA].filter((run) => runsB.has(run)).length;
  return both / Math.max(1, runsA.size + runsB.size - both);
}

const news = readNews().filter(({ text }) => sentencesOf(text).length >= 12);
const firsts = news.slice(0, ARTICLES);
const hosts = news.slice(ARTICLES, 2 * ARTICLES);
console.log('words changed  likeness  found  share of it found  same sentence');
for (const share of CHANGED) {
  const chance = random(20_311_123);
  const reprints = firsts.map(({ text }) => reprintOf(text, share, chance));
  const copies = hosts.map((host, at) => {
    const parts = sentencesOf(host.text);
    const half = parts.length >> 1;
    const text = [...parts.slice(0, half), reprints[at], ...parts.slice(half)].join(' ');
    return { ...host, id: `copy ${at}`, outlet: `copier ${at}`, text };
  });
  const found = findReuse([...firsts, ...copies]);
  const pairs = firsts.map(({ id }, at) =>
    found.find(({ a, b }) => [a, b].includes(id) && [a, b].includes(`copy ${at}`)),
  );
  const words = (text: string): number => text.split(/\s+/u).length;
  const covered = pairs.map((pair, at) =>
    Math.min(1, (pair?.passages ?? []).reduce((sum, passage) => sum + passage.words, 0) / words(reprints[at]!)),
  );
  const sentence = firsts.filter(({ text }, at) => {
    const own = new Set(sentencesOf(text).filter((one) => words(one) >= 12));
    return sentencesOf(reprints[at]!).some((one) => own.has(one));
  });
  const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
  const percent = (part: number, width: number): string => (100 * part).toFixed(1).padStart(width);
  const alike = firsts.map(({ text }, at) => likeness(text, reprints[at]!));
  console.log(
    percent(share, 13) +
      percent(mean(alike), 10) +
      percent(pairs.filter(Boolean).length / pairs.length, 7) +
      percent(mean(covered), 19) +
      percent(sentence.length / firsts.length, 15),
  );
}
