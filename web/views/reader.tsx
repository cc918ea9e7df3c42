import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Span } from '../../src/model/span.ts';
import type { ArticlesBody, ArticleBody as Body } from '../../src/serve/api.ts';
import { isReturning, navigate } from '../navigation.ts';
import { ArticleBody } from '../reader/article-body.tsx';
import { ArticleHead } from '../reader/article-head.tsx';
import { ChainPanel } from '../reader/chain-panel.tsx';
import { citationOf } from '../reader/citation.ts';
import { hitMarks } from '../reader/hit-marks.ts';
import { LayerNotes } from '../reader/layer-note.tsx';
import { keyOfLayer, LayerSwitches } from '../reader/layer-switches.tsx';
import { LAYERS, type Layer, layerMarks, switched } from '../reader/layers.ts';
import { markedWords } from '../reader/marked-words.tsx';
import { SharedGutter } from '../reader/shared-gutter.tsx';
import { SharedPanel } from '../reader/shared-panel.tsx';
import { placeOf, type Stretch, stretchMarks } from '../reader/shared-stretches.ts';
import { SpeakersPanel } from '../reader/speakers-panel.tsx';
import { type Part, spokenIn } from '../reader/spoken.ts';
import { marksOf } from '../reader/statement-marks.ts';
import { usePointed } from '../reader/use-pointed.ts';
import { useShared } from '../reader/use-shared.ts';
import { addressOfArticle, addressOfClaim, type Shown } from '../routes.ts';
import { Answered } from '../states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useKeys } from '../use-keys.ts';
import { useTitle } from '../use-title.ts';

interface ReaderProps {
  readonly id: string;
  readonly selected: string | null;
  readonly shown: Shown;
}

const goTo = (id: string | undefined, layers: readonly Layer[]): (() => void) | undefined =>
  id === undefined ? undefined : () => navigate(addressOfArticle(id, undefined, { layers }));

/** As in the style sheet: on a narrow page the chain lies over the lower half. */
const NARROW = '(max-width: 60rem)';

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

function bringIntoView(element: Element | null): void {
  if (element === null) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top > 80 && bottom < innerHeight / 2) return;
  const sheetBelow = matchMedia(NARROW).matches;
  element.scrollIntoView({ block: sheetBelow ? 'start' : 'center', behavior: calm() ? 'auto' : 'smooth' });
}

/** One article with its statements; the selected one's chain beside it. */
export function ReaderView({ id, selected, shown }: ReaderProps) {
  const answer = useAnswer<Body>(`/articles/${encodeURIComponent(id)}`);
  const title = answer.state === 'ready' ? (answer.body.article.title ?? 'Untitled article') : null;
  useTitle(title);
  const neighbours = useNeighbours(id);
  useKeys({ n: goTo(neighbours.older, shown.layers), p: goTo(neighbours.newer, shown.layers) });
  return (
    <Answered answer={answer} what="article">
      {(body) => <Reader body={body} selected={selected} shown={shown} neighbours={neighbours} />}
    </Answered>
  );
}

interface OneArticleProps {
  readonly body: Body;
  readonly selected: string | null;
  readonly shown: Shown;
  readonly neighbours: Neighbours;
}

/** One and the same list, so that nothing is measured again while the layer is off. */
const NONE: readonly Stretch[] = [];

/** Words the reader asked to see: those that name the outlet, or a stretch of one part. */
type Flash = 'outlet' | { readonly part: Part; readonly span: Span };

function Reader({ body: { article, statements, claims }, selected, shown, neighbours }: OneArticleProps) {
  const { layers, find } = shown;
  const [flash, setFlash] = useState<Flash | null>(null);
  const spoken = useMemo(() => spokenIn(article, statements), [article, statements]);
  const at = spoken.findIndex(({ statement }) => statement.id === selected);
  const here = spoken[at];
  const { pointed, ...pointing } = usePointed(selected);
  /** Whose chain stands beside the text: what is selected, else what the mouse rests on. */
  const told = here ?? spoken.find(({ statement }) => statement.id === pointed);
  const { stretches, open } = useShared(article.id, shown);
  const opened = here === undefined ? open : undefined;
  const select = (id: string | null): void =>
    navigate(addressOfArticle(article.id, id ?? undefined, { layers, find }), { replace: selected !== null });
  const switchLayer = (layer: Layer): void =>
    navigate(addressOfArticle(article.id, selected ?? undefined, { layers: switched(layers, layer), find }), {
      replace: true,
    });
  /** Of the stretch that is open already, closes it. */
  const openStretch = (stretch: Stretch | undefined): void => {
    const place = stretch === undefined || stretch === opened ? '' : placeOf(stretch.span);
    navigate(addressOfArticle(article.id, undefined, { layers, find, at: place }), { replace: true });
  };
  const besideLines = layers.includes('shared') ? stretches : NONE;
  const layered = useMemo(() => layerMarks(article, layers), [article, layers.join()]);
  const nextBy = (by: 1 | -1): string | undefined =>
    (at === -1 ? spoken[by === 1 ? 0 : spoken.length - 1] : spoken[at + by])?.statement.id;
  const step = (by: 1 | -1): void => {
    const next = nextBy(by);
    if (next !== undefined) select(next);
  };
  /** Takes the focus along, so that Tab goes on from the statement. */
  const stepByKey = (by: 1 | -1): void => {
    document.getElementById(nextBy(by) ?? '')?.focus({ preventScroll: true });
    step(by);
  };
  useKeys({
    j: () => stepByKey(1),
    ArrowDown: here === undefined ? undefined : () => stepByKey(1),
    k: () => stepByKey(-1),
    ArrowUp: here === undefined ? undefined : () => stepByKey(-1),
    c: here?.claim ? () => navigate(addressOfClaim(here.claim!)) : undefined,
    Escape: here !== undefined ? () => select(null) : opened === undefined ? undefined : () => openStretch(undefined),
    ...Object.fromEntries(LAYERS.map((layer) => [keyOfLayer(layer), () => switchLayer(layer)])),
  });
  useLayoutEffect(() => {
    setFlash(null);
    if (selected === null || isReturning()) return;
    bringIntoView(document.getElementById(selected) ?? document.querySelector('article .selected'));
  }, [selected]);
  useLayoutEffect(() => {
    if (find !== '' && selected === null && !isReturning()) bringIntoView(document.querySelector('article .hit-word'));
  }, [find]);
  useLayoutEffect(() => {
    if (opened !== undefined && !isReturning()) bringIntoView(document.querySelector('article .shared-open'));
  }, [opened]);
  useEffect(() => {
    if (flash !== null) bringIntoView(document.querySelector('.flash'));
  }, [flash]);

  const sharedMarks = stretchMarks(besideLines, opened);

  /** Draws the words of one part with its own statements. */
  const drawing = (part: Part, text: string) => {
    const own = spoken.filter((one) => one.part === part).map(({ statement }) => statement);
    const flashed = flash !== null && flash !== 'outlet' && flash.part === part ? flash.span : null;
    const chosen = here?.part === part ? here.statement.id : null;
    const marks = [
      ...marksOf(own, chosen, flashed),
      ...(part === 'body' ? [...layered, ...sharedMarks] : []),
      ...hitMarks(text, find),
    ];
    return markedWords({ text, statements: own, marks, selected: chosen });
  };
  const { title } = article;

  return (
    <div class={here === undefined && opened === undefined ? 'reader' : 'reader has-selection'}>
      <article {...pointing}>
        <ArticleHead
          article={article}
          title={title === null ? null : drawing('title', title)([0, title.length])}
          flash={flash === 'outlet'}
        />
        <LayerSwitches article={{ ...article, shared: stretches }} on={layers} onSwitch={switchLayer} />
        <LayerNotes>
          <SharedGutter stretches={besideLines} open={opened} onOpen={openStretch}>
            <ArticleBody
              article={article}
              draw={drawing('body', article.text)}
              drawCaption={(caption) =>
                drawing(`caption ${article.captions.indexOf(caption)}`, caption.text)([0, caption.text.length])
              }
            />
          </SharedGutter>
        </LayerNotes>
        <nav class="neighbours" aria-label="Other articles">
          {neighbours.newer ? (
            <a href={addressOfArticle(neighbours.newer, undefined, { layers })}>← Newer article</a>
          ) : (
            <span />
          )}
          {neighbours.older ? (
            <a href={addressOfArticle(neighbours.older, undefined, { layers })}>Older article →</a>
          ) : (
            <span />
          )}
        </nav>
      </article>
      <aside aria-live="polite">
        {opened !== undefined ? (
          <SharedPanel stretch={opened} here={article.text} onClose={() => openStretch(undefined)} />
        ) : told === undefined ? (
          <SpeakersPanel
            statements={spoken.map(({ statement }) => statement)}
            missing={selected !== null}
            language={article.language}
          />
        ) : (
          <ChainPanel
            article={article.id}
            spoken={told}
            claim={claims.find(({ id }) => id === told.claim)}
            position={`Statement ${spoken.indexOf(told) + 1} of ${spoken.length}`}
            citation={citationOf(told, article)}
            selected={told === here}
            onShow={(span) => setFlash(span === 'head' ? 'outlet' : { part: told.part, span })}
            onStep={step}
            onClose={() => select(null)}
          />
        )}
      </aside>
    </div>
  );
}

interface Neighbours {
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

/** The articles before and after this one, among the newest that one answer of the API carries. */
function useNeighbours(id: string): Neighbours {
  const answer = useAnswer<ArticlesBody>('/articles?limit=500');
  const ids = answer.state === 'ready' ? answer.body.items.map((item) => item.id) : [];
  const at = ids.indexOf(id);
  return at === -1 ? { newer: undefined, older: undefined } : { newer: ids[at - 1], older: ids[at + 1] };
}
