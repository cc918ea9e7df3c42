import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClaimBody } from '../../src/serve/api.ts';

/** The graph is a good part of the script: it comes when a claim is opened. */
function useFigure(): ComponentType<ClaimBody> | null {
  const [loaded, setLoaded] = useState<{ readonly Figure: ComponentType<ClaimBody> } | null>(null);
  useEffect(() => {
    void import('./graph/graph-figure.tsx').then(({ GraphFigure }) => setLoaded({ Figure: GraphFigure }));
  }, []);
  return loaded?.Figure ?? null;
}

/** The provenance graph, once it is here. */
export function Provenance(body: ClaimBody) {
  const Figure = useFigure();
  return Figure === null ? <div class="graph-waiting" role="status" aria-label="Loading" /> : <Figure {...body} />;
}
