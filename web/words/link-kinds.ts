import type { LinkKind, Statement } from '../../src/model/statement.ts';

/** The three ways an origin can be known; each has its own line under the words. */
export type OriginLook = 'named' | 'body' | 'unnamed';

export function lookOf(kind: LinkKind): OriginLook {
  switch (kind) {
    case 'person':
      return 'named';
    case 'unnamed':
      return 'unnamed';
    case 'organisation':
    case 'outlet':
    case 'government':
    case 'document':
    case 'post':
    case 'group':
    case 'observation':
      return 'body';
    default:
      return kind satisfies never;
  }
}

export const LOOK_IN_WORDS: Readonly<Record<OriginLook, string>> = {
  named: 'a named person',
  body: 'an organisation, outlet or document',
  unnamed: 'nobody named',
};

export const KIND_IN_WORDS: Readonly<Record<LinkKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'outlet',
  government: 'government',
  document: 'document',
  post: 'post',
  group: 'group',
  unnamed: 'not named',
  observation: 'the reporter’s own observation',
};

/** The last link of a chain: on whose word the statement rests. */
export const originOf = ({ chain }: Pick<Statement, 'chain'>) => chain[chain.length - 1]!;

/** Nobody's page collects what "a senior official" said: two articles need not mean one person. */
export const hasSourcePage = (kind: LinkKind): boolean => kind !== 'unnamed' && kind !== 'observation';
