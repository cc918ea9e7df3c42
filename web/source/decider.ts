const KEY = 'hearsay.by';

/** The name under which corrections are kept, as this browser remembers it; empty when it was never given. */
export function deciderName(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberDecider(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // Storage can be switched off; the name is then asked for on every visit.
  }
}
