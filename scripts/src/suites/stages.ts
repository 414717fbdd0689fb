import { chromium } from '../provision/chromium.js';
import { checks } from './checks.js';
import { faultsStage } from './faults-stage.js';
import { fuzzStage } from './fuzz-stage.js';
import { mochaSuite } from './mocha-suite.js';
import { phpSuite } from './php-suite.js';
import { clamd } from './programs.js';
import type { Stage } from './stage.js';
import { portalBuild, webSuite } from './web-stages.js';

/** The portal's pages one by one, in every look: what they look like, whatever stores their data. */
const isLook = (file: string): boolean => /\/portal\/(?:pages|shelf)\.test\.js$/.test(file);
const inBrowsers = { programs: [chromium], after: portalBuild.name };

/** Everything `npm test` runs, in this order. */
export const stages: Stage[] = [
  ...checks,
  // Needs no servers but its own, and takes longest of all.
  faultsStage,
  portalBuild,
  webSuite,
  // Those that take longest first, so that both halves of the machine are done at the same time: as they
  // did in the last run, if there was one, and else as they stand here.
  mochaSuite('auth', 'services/auth'),
  mochaSuite('main', 'services/main', { programs: [clamd] }),
  mochaSuite('scripts', 'scripts', { after: portalBuild.name }),
  mochaSuite('shared', 'shared'),
  mochaSuite('looks', 'clients/acceptance', { ...inBrowsers, isOwn: isLook }),
  fuzzStage,
  mochaSuite('notification', 'services/notification'),
  phpSuite,
  mochaSuite('edge', 'services/edge'),
  mochaSuite('client', 'clients/api'),
  mochaSuite('texts', 'shared/texts'),
  mochaSuite('acceptance', 'clients/acceptance', {
    ...inBrowsers,
    pace: 'alone',
    isOwn: (file) => !isLook(file),
  }),
];
