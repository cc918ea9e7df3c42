import type { Browser, BrowserContext, Page } from 'playwright-core';
import { countRequests } from './settled.ts';

export interface OpenBrowser {
  /** A page of its own width; what goes wrong on it is noted in `problems`. */
  newPage(options?: { width?: number; height?: number; path?: string }): Promise<Page>;
  /** Console errors, page errors and requests that left the room, since the last look. */
  takeProblems(): string[];
  close(): Promise<void>;
}

function watch(context: BrowserContext, room: string, problems: string[]): void {
  context.on('request', (request) => {
    const own = [`${room}/`, `blob:${room}/`, 'data:'];
    if (!own.some((start) => request.url().startsWith(start))) problems.push(`left: ${request.url()}`);
  });
  context.on('console', (message) => {
    // The page asks for it, and goes without.
    if (message.text().includes('Service Worker registration blocked by Playwright')) return;
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`page: ${error.error().message}`));
}

interface BrowserOptions {
  readonly hasTouch?: boolean;
  /** Lets the page keep itself for reloads without a server. */
  readonly keepsPage?: boolean;
}

/** Opens a fresh profile in Chromium, looking at the room: nothing of another is known in it. */
export async function openBrowser(
  chromium: Browser,
  room: string,
  { hasTouch = false, keepsPage = false }: BrowserOptions = {},
): Promise<OpenBrowser> {
  const context = await chromium.newContext({
    baseURL: room,
    hasTouch,
    // What a service worker asks for cannot be answered in the server's place.
    serviceWorkers: keepsPage ? 'allow' : 'block',
    viewport: { width: 1280, height: 860 },
  });
  context.setDefaultTimeout(45_000);
  const problems: string[] = [];
  watch(context, room, problems);
  return {
    newPage: async ({ width = 1280, height = 860, path = '/' } = {}) => {
      const page = await context.newPage();
      countRequests(page);
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await page.locator('main h1').first().waitFor();
      return page;
    },
    takeProblems: () => problems.splice(0),
    close: () => context.close(),
  };
}
