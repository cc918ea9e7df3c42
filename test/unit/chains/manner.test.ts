import { describe, expect, it } from 'vitest';
import { follow } from './marked.ts';

const first = (notation: string) => follow(notation)[0]!;

describe('how something is said', () => {
  it.each([
    ['[T “The pier is shut,”] [S Amin] [C said].', 'direct'],
    ['[S Amin] [C said] [T the pier was shut].', 'indirect'],
    ['[S Amin] [C said] [T the pier was “shut for good”].', 'mixed'],
    ["[T 'The pier is shut,'] [S Amin] [C said].", 'direct'],
    ['[T “The pier is shut,”] [S Amin] [C said], [T “and stays so.”]', 'direct'],
  ])('%s is %s', (notation, mode) => {
    expect(first(notation).mode).toBe(mode);
  });

  it.each([
    ['[S Amin] [C said] [T the pier was shut].', 'asserts'],
    ['[S Amin] [C denied] [T any part in it].', 'denies'],
    ['[S Amin] [C did not deny] [T a part in it].', 'withholds'],
    ['[S Amin] [C asked] [T why the pier was shut].', 'questions'],
    ['“[T Is the pier shut?]” [S Amin] [C said].', 'questions'],
    ['[S Amin] [C demanded] [T that the pier be shut].', 'demands'],
    ['[S Amin] [C called for] [T the pier to be shut].', 'demands'],
    ['[S Amin] [C called] [T the pier a ruin].', 'asserts'],
    ['[S Amin] [C promised] [T to shut the pier].', 'promises'],
    ['[S Amin] [C predicted] [T a shut pier].', 'predicts'],
    ['[S Amin] [C accused] [T the firm of neglect].', 'accuses'],
    ['[S Amin] [C admitted] [T he had shut the pier].', 'admits'],
    ['[S Amin] [C confirmed] [T the pier was shut].', 'confirms'],
    ['[S Amin] [C refused to confirm] [T the pier was shut].', 'withholds'],
    ['[S Ana Hides] [C denied] [T that the pier was shut].', 'denies'],
    ['[S Amin] [C could not confirm] [T that the pier was shut].', 'withholds'],
    ['[S Amin] could not [C confirm] [T that the pier was shut].', 'withholds'],
    ["[S Amin] [C couldn't confirm] [T that the pier was shut].", 'withholds'],
    ['[S Amin] [C did not say] [T the pier was shut].', 'withholds'],
    ['[S Amin] [C never said] [T the pier was shut].', 'withholds'],
    ['[S Amin] [C declined to say] [T whether the pier was shut].', 'withholds'],
    ['[S Amin] was unable to [C say] [T whether the pier was shut].', 'withholds'],
    ['[S Nobody] [C said] [T the pier was shut].', 'withholds'],
    ['[S No official] [C confirmed] [T that the pier was shut].', 'withholds'],
    ['[S Amin] [C not only said] [T the pier was shut] but wept.', 'asserts'],
    ['[S Amin] [C urged them not] [T to shut the pier].', 'demands'],
    ['[S Amin] [C said, without elaborating], [T the pier was shut].', 'asserts'],
    ['[S Amin] [C does not believe] [T the pier is shut].', 'denies'],
    ['[T The pier did not open], [S Amin] [C said].', 'asserts'],
  ])('%s: %s', (notation, stance) => {
    expect(first(notation).stance).toBe(stance);
  });

  it.each([
    ['[S Amin] [C said] [T the pier was shut].', 'certain'],
    ['[S Amin] [C said] [T the pier may be shut].', 'possible'],
    ['[S Amin] [C believes] [T the pier is shut].', 'probable'],
    ['[S Amin] [C said] [T the pier was probably shut].', 'probable'],
    ['[S Amin] [C suggested] [T the pier was shut].', 'possible'],
    ['[S Amin] [C asked] [T whether the pier was shut].', 'unknown'],
    ['[S Amin] [C could not confirm] [T that the pier was shut].', 'unknown'],
  ])('%s is %s', (notation, certainty) => {
    expect(first(notation).certainty).toBe(certainty);
  });

  it.each([
    ['[S Amin] [C claimed] [T the pier was shut].', true],
    ['[S Amin] [C said] [T the alleged thief was caught].', true],
    ['The pier was [C allegedly] [T shut].', true],
    ['[S Amin] [C said] [T “the so-called pier is shut”].', false],
    ['[S Amin] [C said] [T the pier was shut].', false],
  ])('%s keeps a distance: %s', (notation, distance) => {
    expect(first(notation).distance).toBe(distance);
  });

  it.each([
    ['[S Amin] [C told] reporters [T the pier was shut].', 'reporters'],
    ['“[T It is shut],” [S Amin] [C told] a news conference in Kesh.', 'a news conference'],
    ['[S Amin] [C told] the dockers that [T the pier was shut].', 'the dockers'],
    ['[S Amin] [C told reporters] on Monday that [T the pier was shut].', 'reporters'],
    ['[S Amin] [C told] Bay Wire [T the pier was shut].', undefined],
    ['[S Amin] [C said] [T the pier was shut].', undefined],
    ['[S Amin] [C was told] that [T the pier was shut].', undefined],
  ])('%s is said to %s', (notation, addressee) => {
    expect(first(notation).addressee).toBe(addressee);
  });

  it('gives each statement an id of its own that does not change', () => {
    const text = '[S Amin] [C said] [T the pier was shut]. [S2 He] [C2 added] [T2 it would open].';
    const ids = follow(text).map(({ id }) => id);
    expect(ids).toEqual(follow(text).map(({ id }) => id));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^s[0-9a-f]{16}$/u);
    expect(follow(text, { id: 'sha256:1' })[0]!.id).not.toBe(ids[0]);
  });
});
