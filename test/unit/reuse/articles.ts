import { findReuse } from '../../../src/reuse/find-reuse.ts';
import type { Reuse, SharingArticle } from '../../../src/reuse/types.ts';

/** An article of the invented press; what is not told is empty. */
export const article = (given: Partial<SharingArticle> & Pick<SharingArticle, 'id' | 'text'>): SharingArticle => ({
  outlet: null,
  published: null,
  byline: null,
  credits: [],
  ...given,
});

/** The words of the shared passages of two articles, by what they are. */
export function wordsShared(articles: readonly SharingArticle[], a: string, b: string): readonly string[] {
  const pair = pairOf(articles, a, b);
  const text = articles.find(({ id }) => id === a)!.text;
  return (pair?.passages ?? []).map((passage) => `${passage.kind}: ${text.slice(...passage.a)}`);
}

export const pairOf = (articles: readonly SharingArticle[], a: string, b: string): Reuse | undefined =>
  findReuse(articles).find((pair) => pair.a === a && pair.b === b);

export const FERRY = `The evening ferry ran aground on a sandbank off Kesh harbour on Monday with forty people aboard.
The crew dropped both anchors and called the lifeboat at Oster, which reached the vessel within the hour.
Nobody was hurt, but two lorries slid across the car deck and broke through the stern ramp before the swell eased.
The harbour master said the buoy that marks the bank had been adrift since the storm of the week before.
Passengers were taken off in three trips and spent the night in the school hall above the fish market.`;

export const ORCHARD = `Growers in the upper valley have begun to pull out cherry trees that no longer bear enough to pay for their water.
A third of the orchards along the canal stood empty this spring, the irrigation board found in its yearly count.
Young trees of a hardier kind will be planted on half of that land, and the rest is to go back to pasture.
The board expects the first fruit of the new trees after four summers, later if the frosts return as they did last May.`;

export const BACKGROUND = `The strait was closed to ships of more than nine metres draught in 2019, when a survey found that the
northern channel had silted up twice as fast as the port authority had foreseen in its plan of the year before.`;

export const BRIDGE = `A bridge over the Tal was shut to lorries on Friday after cracks were found in two of its bearings.
It is to be mended by June, said the county, which has set no money aside for it and hopes for a grant from the province.
Until then the detour leads through the old mill at Upper Tal and takes an hour more than the road along the river.`;

export const QUARRY = `The quarry above Brenn is to close at the end of the year after its owner lost the contract for the new breakwater.
Eighteen people work there; six of them have been offered places at the gravel pit on the other side of the river.
The parish had asked for a hearing about the noise of the blasts, which will now not be held, its clerk wrote to residents.`;
