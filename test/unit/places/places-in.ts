import type { NameKind } from '../../../src/identity/name.ts';
import { analyse } from '../../../src/language/analyse.ts';
import { tokensIn } from '../../../src/language/tokens-in.ts';
import type { Span } from '../../../src/model/span.ts';
import { gazetteer } from '../../../src/models.ts';
import type { Gazetteer } from '../../../src/places/gazetteer.ts';
import { locate } from '../../../src/places/locate.ts';

interface Asked {
  readonly kind?: NameKind;
  readonly countries?: readonly string[];
  readonly places?: Gazetteer;
}

/**
 * What becomes of the names that stand in brackets: "Basra: Basrah, IQ, city", "Springfield: US?" for one that is
 * ambiguous, nothing for one that is passed over.
 */
export function placesIn(
  marked: string,
  { kind = 'place', countries = [], places = gazetteer() }: Asked = {},
): string[] {
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/u)) {
    const name = part.startsWith('[') ? part.slice(1, -1) : part;
    if (name !== part) spans.push([text.length, text.length + name.length]);
    text += name;
  }
  const document = analyse(text);
  const mentions = spans.map((span) => ({ ...tokensIn(document, span), kind }));
  return locate(document, mentions, { gazetteer: places, countries }).map((place) => {
    const words = text.slice(place.start, place.end);
    return place.precision === 'ambiguous'
      ? `${words}: ${place.countries.join()}?`
      : `${words}: ${place.name}, ${place.country}, ${place.precision}`;
  });
}
