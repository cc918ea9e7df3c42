import { describe, expect, it } from 'vitest';
import { follow } from './marked.ts';

describe('whom it was said to', () => {
  it.each([
    ['[S Amin] [C told] reporters [T the pier was shut].', 'reporters'],
    ['[S Amin] [C told] the Chileans that [T the pier was shut].', 'the Chileans'],
    ['“[T It is shut],” [S Amin] [C told] a news conference in Kesh.', 'a news conference'],
    ['[S Amin] [C told parliament on Monday] that [T the pier was shut].', 'parliament'],
    ['“[T It is shut],” [S Amin] [C said] in an address to the harbour council.', 'the harbour council'],
    ['“[T It is shut],” [S Amin] [C wrote] in a letter to Lena Varga.', 'Lena Varga'],
    ['In a letter to the harbour council, [S Amin] [C said] [T the pier was shut].', 'the harbour council'],
    ['In a speech to dockers on Monday, [S Amin] [C said] [T the pier was shut].', 'dockers'],
    ['Speaking to reporters, [S Amin] [C said] [T the pier was shut].', 'reporters'],
    ['Addressing the harbour council, [S Amin] [C said] [T the pier was shut].', 'the harbour council'],
    ['[S Amin] [C assured] residents [T the pier was safe].', 'residents'],
    ['[S Amin] [C asked] the council [T whether the pier was shut].', 'the council'],
    ['[S Amin] [C urged] the council [T to shut the pier].', 'the council'],
    ['[S Amin] [C wrote to] the council that [T the pier was shut].', 'the council'],
    ['[S Amin] [C complained to] the harbour police [T that the pier was shut].', 'the harbour police'],
    ['[S Amin] [C testified] before the harbour committee that [T the pier was shut].', 'the harbour committee'],
    [
      '[S Amin] [C said] in testimony before the harbour committee that [T the pier was shut].',
      'the harbour committee',
    ],
    ['[S Amin] [C informed] his lawyers [T the pier was shut].', 'his lawyers'],
    ['“[T It is shut],” [S Amin] [C said], speaking to a small crowd.', 'a small crowd'],
    ['[S Amin] [C promised] voters [T a new pier].', 'voters'],
    ['[S Amin] [C warned] the dockers that [T the pier could fall].', 'the dockers'],
    ['[S Amin] [C asked] her about [T the pier].', 'her'],
    ['[S Amin] [C told] hundreds of cheering dockers [T the pier was shut].', 'hundreds of cheering dockers'],
    ['[S Amin] [C told] reporters outside the hall that [T the pier was shut].', 'reporters'],
    ['[S Amin] [C told] the council last week that [T the pier was shut].', 'the council'],
  ])('%s → %s', (notation, addressee) => {
    expect(follow(notation)[0]!.addressee).toBe(addressee);
  });

  it.each([
    ['nobody is named', '[S Amin] [C said] [T the pier was shut].'],
    ['a headline ends behind the verb', '[T The pier is shut], [S minister] [C tells]\n\nWe went to see it.'],
    ['it is an outlet', '[S Amin] [C told] Bay Wire [T the pier was shut].'],
    ['it is an outlet spoken to', 'Speaking to Harbour Radio, [S Amin] [C said] [T the pier was shut].'],
    ['the source was told', '[S Amin] [C was told] that [T the pier was shut].'],
    ['“to” goes with a place', '[S Amin] [C said] on the way to Kesh that [T the pier was shut].'],
    ['“to” goes with a verb', '[S Amin] [C went on to say] [T the pier was shut].'],
    ['they are spoken about', '[S Amin] [C accused] the firm of [T neglect].'],
    ['it is in the content', '[S Amin] [C said] [T he had told reporters the pier was shut].'],
    ['it belongs to another statement', '[S Varga] [C2 told] reporters [T2 no], and [S Amin] [C said] [T yes].'],
    ['a name is cut at its day', '“[T It is shut],” [S Amin] [C told] the Northern Sunday Post.'],
    ['a tale is told', '[S Amin] [C told] the tale of [T a shut pier].'],
    ['it answers', 'In response to the council, [S Amin] [C said] [T the pier was shut].'],
  ])('nobody when %s', (_, notation) => {
    expect(follow(notation)[0]!.addressee).toBeUndefined();
  });
});
