import { render } from 'preact';
import { App } from './app.tsx';
import { startNavigation } from './navigation.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/page.css';
import './styles/lists.css';
import './styles/echo.css';
import './styles/reader.css';
import './styles/layers.css';
import './styles/shared.css';
import './styles/claim.css';
import './styles/graph.css';
import './styles/timeline.css';
import './styles/drop.css';
import './styles/topics.css';
import './styles/source.css';
import './styles/dossier.css';
import './styles/outlet.css';
import './styles/map.css';
import './styles/print.css';

startNavigation();
render(<App />, document.getElementById('room')!);

// After the page: it is for reloads without a server. Browsers that refuse it (another address than this machine's) go without.
addEventListener('load', () => {
  navigator.serviceWorker?.register('/offline.js').catch(() => {});
});
