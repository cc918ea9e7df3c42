import { navigate } from './navigation.ts';
import { addressOfSearch, type Route } from './routes.ts';
import { ThemeToggle } from './theme-toggle.tsx';

const SECTIONS = [
  { href: '/articles', name: 'Articles', views: ['articles', 'article'] },
  { href: '/claims', name: 'Claims', views: ['claims', 'claim'] },
  { href: '/sources', name: 'Sources', views: ['sources', 'source'] },
  { href: '/outlets', name: 'Outlets', views: ['outlets', 'outlet'] },
  { href: '/topics', name: 'Topics', views: ['topics', 'topic'] },
  { href: '/dossiers', name: 'Dossiers', views: ['dossiers', 'dossier'] },
  { href: '/map', name: 'Map', views: ['map', 'map'] },
] as const;

type Section = (typeof SECTIONS)[number];

/** `page` on the section's own list, `true` on what lies inside it. */
function current({ views: [list, one] }: Section, view: Route['view']): 'page' | 'true' | undefined {
  if (view === list) return 'page';
  return view === one ? 'true' : undefined;
}

function search(event: SubmitEvent): void {
  event.preventDefault();
  const words = new FormData(event.currentTarget as HTMLFormElement).get('q');
  if (typeof words === 'string' && words.trim() !== '') navigate(addressOfSearch(words.trim()));
}

export function Masthead({ route }: { readonly route: Route }) {
  return (
    <header class="masthead">
      <a class="masthead-name" href="/" aria-current={route.view === 'front' ? 'page' : undefined}>
        Hearsay
      </a>
      <nav aria-label="Sections">
        {SECTIONS.map((section) => (
          <a key={section.href} href={section.href} aria-current={current(section, route.view)}>
            {section.name}
          </a>
        ))}
      </nav>
      <search>
        <form action="/search" onSubmit={search}>
          <input
            id="search-box"
            type="search"
            name="q"
            placeholder="Search everything"
            aria-label="Search articles, statements, claims and sources"
            autoComplete="off"
            key={route.view === 'search' ? route.words : ''}
            defaultValue={route.view === 'search' ? route.words : ''}
            onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          />
          <span class="key-hint" aria-hidden="true">
            /
          </span>
        </form>
      </search>
      <ThemeToggle />
    </header>
  );
}
