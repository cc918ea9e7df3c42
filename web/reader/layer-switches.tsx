import { LAYERS, type Layer, type Layered, notedIn } from './layers.ts';

const LAYER_IN_WORDS: Readonly<Record<Layer, string>> = {
  names: 'Names',
  times: 'Times',
  places: 'Places',
  quantities: 'Quantities',
  shared: 'Shared text',
};

/** The key of a layer: its number among the buttons. */
export const keyOfLayer = (layer: Layer): string => `${LAYERS.indexOf(layer) + 1}`;

interface LayerSwitchesProps {
  readonly article: Layered;
  readonly on: readonly Layer[];
  readonly onSwitch: (layer: Layer) => void;
}

/** A button for each layer with how much it would show. */
export function LayerSwitches({ article, on, onSwitch }: LayerSwitchesProps) {
  return (
    <div class="layers">
      <fieldset class="layer-switches" aria-label="Layers over the text">
        {LAYERS.map((layer) => {
          const count = notedIn(article, layer).length;
          return (
            <button
              key={layer}
              type="button"
              class={`layer-switch layer-${layer}`}
              aria-pressed={on.includes(layer)}
              aria-keyshortcuts={keyOfLayer(layer)}
              disabled={count === 0}
              onClick={() => onSwitch(layer)}
            >
              <span class="layer-sample">{LAYER_IN_WORDS[layer]}</span> <span class="figure">{count}</span>
            </button>
          );
        })}
      </fieldset>
      {on.includes('places') && notedIn(article, 'places').length > 0 ? (
        <p class="small">
          Where places lie is from{' '}
          <a href="https://www.geonames.org/" rel="noreferrer">
            GeoNames
          </a>
          ,{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer">
            CC BY 4.0
          </a>
          .
        </p>
      ) : null}
    </div>
  );
}
