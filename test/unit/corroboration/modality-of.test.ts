import { describe, expect, it } from 'vitest';
import { hedgesOf } from '../../../src/corroboration/hedges-of.ts';
import { modalityOf } from '../../../src/corroboration/modality-of.ts';
import { tokensOf } from '../../../src/corroboration/tokens-of.ts';

describe('how a content is put', () => {
  it.each([
    ['The union has the right to strike', 'permitted'],
    ['The port had no right to shut the pier', 'permitted'],
    ['The firm was given permission to pump water', 'permitted'],
    ['The council got leave to sell the crane', 'permitted'],
    ['The mill was allowed to pump water', 'permitted'],
    ['The right to strike was taken from the dockers in May', 'actual'],
    ['The court upheld the power to tax ships', 'actual'],
    ['A law on the right to fish was passed', 'actual'],
    ['Dockers who have the right to strike blocked the pier', 'actual'],
    ['Boats which were allowed to leave sank off Kesh', 'actual'],
    ['Guards who were ordered to leave burnt the gate', 'actual'],
    ['The guards were ordered to leave', 'demanded'],
    ['The boat may have sunk', 'possible'],
    ['The boat sank in May', 'actual'],
    ['The boat is feared to have sunk', 'possible'],
    ['About 40 boats sank', 'actual'],
    ['The pier is to open on Monday', 'future'],
    ['Forty clerks of the mill are not to be dismissed', 'future'],
    ['The aim of the mill was only to help', 'actual'],
    ['The well is not yet expected to yield oil', 'future'],
    ["The gates aren't to be sold", 'future'],
    ['The clerks did not expect rain', 'actual'],
    ['It was not the first to sink', 'actual'],
  ])('%s: %s', (text, modality) => {
    expect(modalityOf(tokensOf(text), 'asserts')).toBe(modality);
  });
});

describe('words that make a content less certain or exact', () => {
  it.each([
    ['The boat may have sunk in May', ['may']],
    ['May the boat have sunk?', ['May']],
    ['About 40 boats, some forty men and some ropes were reportedly lost', ['About', 'some', 'reportedly']],
    ['The boat is feared to have sunk and appears to leak', ['feared', 'appears']],
    ['The pier is shut', []],
  ])('%s: %j', (text, hedges) => {
    expect(hedgesOf(tokensOf(text))).toEqual(hedges);
  });
});
