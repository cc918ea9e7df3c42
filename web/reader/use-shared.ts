import { useMemo } from 'preact/hooks';
import type { ReuseBody } from '../../src/serve/api.ts';
import type { Shown } from '../routes.ts';
import { useAnswer } from '../use-answer.ts';
import { type Stretch, stretchAt, stretchesOf } from './shared-stretches.ts';

interface Shared {
  /** Empty until the answer comes. */
  readonly stretches: readonly Stretch[];
  /** The one the address means, when the layer is on. */
  readonly open: Stretch | undefined;
}

/** What the article shares with others, and what of it is open. */
export function useShared(article: string, { layers, at }: Shown): Shared {
  const answer = useAnswer<ReuseBody>(`/articles/${encodeURIComponent(article)}/reuse`);
  const body = answer.state === 'ready' ? answer.body : null;
  const stretches = useMemo(() => (body === null ? [] : stretchesOf(body)), [body]);
  return { stretches, open: layers.includes('shared') ? stretchAt(stretches, at) : undefined };
}
