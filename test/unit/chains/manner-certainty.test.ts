import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../../src/model/statement.ts';
import { follow } from './marked.ts';

const TABLE: Readonly<Record<Certainty, readonly string[]>> = {
  certain: [
    '[S Amin] [C said] [T the pier was shut].',
    '[S Amin] [C knows] [T that the pier is shut].',
    '[S Amin] [C said] [T the pier would shut the next day].',
    '[S Amin] [C said] [T almost forty dockers were hurt].',
    '[S Amin] [C said] [T the pier was shut on May 12].',
    '[S Amin] [C said] [T the pier, which may be mended, was shut].',
    '[S Amin] [C said] [T the pier was shut because it could fall].',
    '[S Amin] [C said] [T the pier was shut, but it might open soon].',
    '[S Amin] [C said] [T he could see the pier].',
    '[S Amin] [C said] [T the dockers could not reach the pier].',
    '[S Amin] [C said] [T Varga appeared in court over the pier].',
    '[S Amin] [C said] [T the firm expects to mend the pier].',
    '[S Amin] [C promised] [T to shut the pier].',
    '[S Amin] [C denied] [T any part in it].',
    '[S Amin] [C is convinced] [T that the pier is safe].',
    '[S Amin] [C said] [T a possible buyer had seen the pier].',
    '[S Amin] [C confirmed] [T that the pier was shut, even if nobody saw it].',
    '[S Amin] [C said] [T likely buyer Lena Varga had seen the pier].',
    '[S Amin] [C said] [T old piers were more likely to fall than new ones].',
    '[S Amin] [C said] [T he did not know much about piers].',
    '[S Amin] [C said] [T the dockers could no longer pay].',
    '[S Amin] [C learned] [T how they think a pier is mended].',
    '“[T I cannot understand that],” [S Amin] [C said].',
    '[S The firm] [C said] [T the dockers were undecided].',
    '“[T We want to thank the dockers],” [S Amin] [C said].',
  ],
  probable: [
    '[S Amin] [C said] [T the pier most likely fell at night].',
    '[S Amin] [C believes] [T the pier is shut].',
    '[S Amin] [C said] [T the pier was probably shut].',
    '[S Amin] [C said] [T he believed the pier was shut].',
    '“[T I think the pier is shut],” [S Amin] [C said].',
    '[S Amin] [C said] [T the pier was almost certainly shut].',
    '[S Amin] [C said] [T the pier is likely to fall].',
    '[S Amin] [C said] [T it was unlikely that the pier would open].',
    '[S Amin] [C appeared to say] [T the pier was shut].',
    '[S Amin] [C seemed to confirm] [T the pier was shut].',
    '[S Amin] [C predicted] [T the pier would fall].',
    '[S Amin] [C expects] [T the pier to open in May].',
    '[S Amin] [C said] [T the pier appeared to be shut].',
    '[S Amin] [C said] [T the pier is expected to open].',
    '[C It is believed] [T the pier was shut].',
    '[S Amin] [C said] [T the pier should be open again by Monday].',
    '[S Amin] [C indicated] [T that the pier was shut].',
    '[S Amin] [C said] [T the pier was apparently shut].',
  ],
  possible: [
    '[S Amin] [C said] [T the pier may be shut].',
    '[S Amin] [C said] [T the crane may have hit the pier].',
    '[S Amin] [C said] [T the pier might not open].',
    '[S Amin] [C suggested] [T the pier was shut].',
    '[S Amin] [C warned] [T that the pier could fall].',
    '[S Amin] [C has not ruled out] [T that the pier was shut by mistake].',
    '[S Amin] [C fears] [T that the pier will fall].',
    '[S Amin] [C said] [T perhaps the crane had hit the pier].',
    '[S Amin] [C said] [T it was possible that the crane had hit the pier].',
    '[S Amin] [C said] [T there was a risk that the pier would fall].',
    '[S Amin] [C said] [T the pier would fall if a crane hit it].',
    '[S Amin] [C said] [T if a crane hit it, the pier would fall].',
    '[S Amin] [C is considering] [T shutting the pier].',
    '[S Amin] [C hopes] [T the pier will open soon].',
    '[S Amin] [C threatened] [T to shut the pier].',
  ],
  unknown: [
    '[S Amin] [C asked] [T whether the pier was shut].',
    '[S Amin] [C demanded] [T that the pier be shut].',
    '[S Amin] [C could not confirm] [T that the pier was shut].',
    '[S Amin] [C said] [T it was unclear who shut the pier].',
    '[S Amin] [C said] [T he did not know whether the pier was shut].',
    '[S Amin] [C wants] [T the pier to open].',
    '[S Amin] [C plans] [T to shut the pier].',
    '[S Amin] [C suggested] [T shutting the pier].',
    '[S Amin] [C discussed] [T whether the pier was safe].',
    '[S Amin] [C is unsure] [T that the pier is safe].',
    '[S Amin] [C said] [T the town must shut the pier].',
  ],
};

describe('how firmly it is said', () => {
  for (const [certainty, sentences] of Object.entries(TABLE))
    it.each(sentences)(`${certainty}: %s`, (notation) => {
      expect(follow(notation)[0]!.certainty).toBe(certainty);
    });
});

describe('the reporter’s distance', () => {
  it.each([
    '[S Amin] [C claimed] [T the pier was shut].',
    '[S Amin’s] [C claim that] [T the pier was shut] was heard.',
    'Few asked about [S his] [C claims] [T the pier was shut].',
    '[S Amin] [C insisted] [T the pier was shut].',
    '[S Amin] [C alleged] [T the firm had been paid].',
    '[S Amin] [C said] [T the alleged thief was caught].',
    '[S Amin] [C said] [T the so-called pier was shut].',
    '[S Amin] [C said] [T the self-styled harbour king was caught].',
    'The pier was [C allegedly] [T shut].',
    '[S The dockers] [C are said to] [T have shut the pier].',
    '[S Amin] [C spoke of] [T what he called a ruin].',
    '[S Amin] [C said] [T the fall was caused by what he described as neglect].',
    '[S Amin] [C said], without offering evidence, [T that the pier was shut].',
    '[S Amin] [C falsely said] [T the pier was shut].',
    '[S Amin] falsely [C said] [T the pier was shut].',
    '[S Amin] [C purports] [T to have shut the pier].',
    '[S Amin] [C would have people believe] [T the pier was shut].',
  ])('is kept: %s', (notation) => {
    expect(follow(notation)[0]!.distance).toBe(true);
  });

  it.each([
    '[S Amin] [C said] [T the pier was shut].',
    '[S Amin] [C said] [T “the so-called pier is shut”].',
    '[S A group of dockers] [C claimed responsibility for] [T the fire on the pier].',
    '[S Amin] [C said] [T the “saboteurs” had fled].',
    '[S Amin] [C said] [T the fall of the pier was “shameful”].',
    '[S Amin] [C called] [T the pier “a ruin”].',
    '[S Amin] [C said] [T the boat “Dawn Wind” had hit the pier].',
    '[S Amin] [C said] [T the pier was “shut for good and will not open again”].',
    '[S Amin] [C denied] [T claims that the pier was shut].',
    '“[T The alleged thief was caught],” [S Amin] [C said].',
    '[S Amin] [C said] [T he so called for help that all heard it].',
  ])('is not kept: %s', (notation) => {
    expect(follow(notation)[0]!.distance).toBe(false);
  });
});
