import { findProgram } from './programs.js';
import type { Findable } from './source.js';

/**
 * The browser that looks at the portal in the acceptance tests. Chromium's headless shell draws the same
 * pages without what a window has around them, for a third of the processor time.
 */
export const chromium: Findable = {
  title: 'Chromium',
  packages: ['chromium-headless-shell'],
  findProgram: () =>
    findProgram('chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'),
};
