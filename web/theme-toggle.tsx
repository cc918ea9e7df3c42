import { useState } from 'preact/hooks';

type Theme = 'light' | 'dark';

const present = (): Theme => {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

function choose(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('hearsay.theme', theme);
  } catch {
    // Storage can be switched off; the choice then lasts for this page.
  }
}

/** Light or dark: the system's until the reader chooses, then the reader's. */
export function ThemeToggle() {
  const [theme, setTheme] = useState(present);
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      class="theme-toggle"
      aria-label={`Read on a ${other} page`}
      title={`Read on a ${other} page`}
      onClick={() => {
        choose(other);
        setTheme(other);
      }}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
    </button>
  );
}
