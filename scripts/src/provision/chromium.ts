import { findProgram } from './programs.js';
import type { Findable } from './source.js';

/** The browser that looks at the portal in the acceptance tests. */
export const chromium: Findable = {
  title: 'Chromium',
  packages: ['chromium'],
  findProgram: () => findProgram('chromium', 'chromium-browser', 'google-chrome'),
};
