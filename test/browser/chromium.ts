/** Finds Chromium, or installs it where that is ours to do: as root on Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

/** Names the package; the fonts are what pages are measured with. */
const APT = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-dejavu-core fonts-liberation2';

/** Nothing the browser does on its own may reach the network. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const present = (): string | null =>
  [process.env.HEARSAY_CHROMIUM ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Path of a Chromium, or why there is none. Installing takes minutes and says so. */
export function findChromium(): { readonly path: string } | { readonly missing: string } {
  const found = present();
  if (found !== null) return { path: found };
  if (!mayInstall()) {
    return { missing: 'browser tests skipped: no Chromium here. Install it, or set HEARSAY_CHROMIUM to its path.' };
  }
  console.warn('browser tests: installing Chromium with apt (about 100 MB, once) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('sh', ['-c', APT], { env, encoding: 'utf8', timeout: 280_000 });
  const installed = present();
  if (installed !== null) return { path: installed };
  return { missing: `browser tests skipped: apt could not install Chromium (status ${status}). ${stderr.slice(-400)}` };
}
