import type { Page } from 'playwright-core';
import { brokenWords } from './broken-words.js';
import { overlappingTexts } from './overlap.js';
import { wideParts } from './wide-parts.js';

/**
 * With text of twice the size: what is laid over anything else, which words are broken or cut, and what
 * scrolls sideways.
 */
export async function faultsOfLargeText(page: Page): Promise<string[]> {
  await resize(page, '200%');
  // What follows the size of something else does so in the next frame.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
  try {
    return [
      ...(await page.evaluate(overlappingTexts)),
      ...(await page.evaluate(brokenWords)),
      ...(await page.evaluate(wideParts)),
    ];
  } finally {
    await resize(page, '');
  }
}

function resize(page: Page, size: string): Promise<string> {
  return page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
}
