import type { PlaceSeen } from '../../src/serve/api.ts';
import type { KeptPlace } from './kept-places.ts';
import { MapDrawing } from './map-drawing.tsx';
import { cornersOf, frameOf, WORLD } from './projection.ts';

interface FramedMapProps {
  readonly places: readonly KeptPlace[];
  /** The whole world, not only where there are places. */
  readonly world: boolean;
  /** The one that is open beside the map. */
  readonly opened: PlaceSeen | undefined;
  readonly addressFor: (place: PlaceSeen) => string;
}

/** The map with its ground, around the places shown. */
export function FramedMap({ places, world, opened, addressFor }: FramedMapProps) {
  const frame = world ? WORLD : frameOf(places.flatMap(({ place }) => cornersOf(place)));
  return <MapDrawing places={places} frame={frame} opened={opened} addressFor={addressFor} />;
}
