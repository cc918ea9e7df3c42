import { useEffect, useRef } from 'preact/hooks';
import { KeySheet, openKeySheet } from './key-sheet.tsx';
import { Masthead } from './masthead.tsx';
import { useAddress } from './navigation.ts';
import { type Route, routeOf } from './routes.ts';
import { NotFound } from './states.tsx';
import { useKeys } from './use-keys.ts';
import { ArticleListView } from './views/article-list.tsx';
import { ClaimView } from './views/claim.tsx';
import { ClaimListView } from './views/claim-list.tsx';
import { CorrectionsView } from './views/corrections.tsx';
import { DossierView } from './views/dossier.tsx';
import { DossierListView } from './views/dossier-list.tsx';
import { FrontView } from './views/front.tsx';
import { MapView } from './views/map.tsx';
import { OutletView } from './views/outlet.tsx';
import { OutletListView } from './views/outlet-list.tsx';
import { ReaderView } from './views/reader.tsx';
import { SearchView } from './views/search.tsx';
import { SourceView } from './views/source.tsx';
import { SourceListView } from './views/source-list.tsx';
import { TopicView } from './views/topic.tsx';
import { TopicListView } from './views/topic-list.tsx';

function View({ route }: { readonly route: Route }) {
  switch (route.view) {
    case 'front':
      return <FrontView />;
    case 'articles':
      return <ArticleListView outlet={route.outlet} />;
    case 'article':
      return <ReaderView key={route.id} id={route.id} selected={route.statement} shown={route.shown} />;
    case 'claims':
      return <ClaimListView words={route.words} order={route.order} place={route.place} />;
    case 'claim':
      return <ClaimView key={route.id} id={route.id} unfolded={route.unfolded} />;
    case 'sources':
      return <SourceListView words={route.words} order={route.order} />;
    case 'source':
      return <SourceView key={route.key} source={route.key} filter={route.filter} />;
    case 'corrections':
      return <CorrectionsView />;
    case 'map':
      return <MapView filter={route.filter} />;
    case 'search':
      return <SearchView words={route.words} />;
    case 'topics':
      return <TopicListView given={route.given} />;
    case 'topic':
      return <TopicView key={route.id} id={route.id} />;
    case 'outlets':
      return <OutletListView words={route.words} />;
    case 'outlet':
      return <OutletView key={route.name} name={route.name} whole={route.whole} />;
    case 'dossiers':
      return <DossierListView />;
    case 'dossier':
      return <DossierView key={route.id} id={route.id} />;
    case 'unknown':
      return <NotFound what="page" />;
    default:
      return route satisfies never;
  }
}

/** Moves the reading position to a new view's top, as a page load would; not on the first one, which the browser does. */
function useFocusOnNewView(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
}

const focusSearch = (): void => document.querySelector<HTMLInputElement>('#search-box')?.focus();

export function App() {
  const address = useAddress();
  const route = routeOf(address);
  useFocusOnNewView(address.pathname);
  useKeys({ '/': focusSearch, '?': openKeySheet });
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Masthead route={route} />
      <main id="main" tabIndex={-1}>
        <View route={route} />
      </main>
      <footer class="foot">
        <p>
          Hearsay shows who said what, on whose word. It does not say whether a claim is true: counts, ranges and words,
          each with the passage it was read from. Where places lie is from{' '}
          <a href="https://www.geonames.org/" rel="noreferrer">
            GeoNames
          </a>{' '}
          (CC BY 4.0).
        </p>
        <p>
          <button type="button" class="plain" onClick={openKeySheet}>
            Keys <kbd>?</kbd>
          </button>
        </p>
      </footer>
      <KeySheet />
    </>
  );
}
