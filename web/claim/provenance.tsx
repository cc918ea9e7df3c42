import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClaimBody } from '../../src/serve/api.ts';

type Figure = ComponentType<ClaimBody>;

/** The drawings are a good part of the script: they come when a claim is opened. */
function useFigure(load: () => Promise<Figure>): Figure | null {
  const [loaded, setLoaded] = useState<{ readonly Figure: Figure } | null>(null);
  useEffect(() => {
    void load().then((Figure) => setLoaded({ Figure }));
  }, []);
  return loaded?.Figure ?? null;
}

/** The provenance graph, once it is here. */
export function Provenance(body: ClaimBody) {
  const Figure = useFigure(async () => (await import('./graph/graph-figure.tsx')).GraphFigure);
  return Figure === null ? <div class="graph-waiting" role="status" aria-label="Loading" /> : <Figure {...body} />;
}

/** The timeline of its appearances, once it is here. */
export function Appearances(body: ClaimBody) {
  const Figure = useFigure(async () => (await import('./timeline/timeline-figure.tsx')).TimelineFigure);
  return Figure === null ? null : <Figure {...body} />;
}
