import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClaimBody } from '../../src/serve/api.ts';

import type { GraphFigureProps } from './graph/graph-figure.tsx';

/** The drawings are a good part of the script: they come when a claim is opened. */
function useFigure<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const [loaded, setLoaded] = useState<{ readonly Figure: ComponentType<Props> } | null>(null);
  useEffect(() => {
    void load().then((Figure) => setLoaded({ Figure }));
  }, []);
  return loaded?.Figure ?? null;
}

/** The provenance graph, once it is here. */
export function Provenance(props: GraphFigureProps) {
  const Figure = useFigure(async () => (await import('./graph/graph-figure.tsx')).GraphFigure);
  return Figure === null ? <div class="graph-waiting" role="status" aria-label="Loading" /> : <Figure {...props} />;
}

/** The timeline of its appearances, once it is here. */
export function Appearances(body: ClaimBody) {
  const Figure = useFigure(async () => (await import('./timeline/timeline-figure.tsx')).TimelineFigure);
  return Figure === null ? null : <Figure {...body} />;
}
