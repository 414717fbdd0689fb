import { chromium } from '../provision/chromium.js';
import { checks } from './checks.js';
import { faultsStage } from './faults-stage.js';
import { fuzzStage } from './fuzz-stage.js';
import { mochaSuite } from './mocha-suite.js';
import { phpSuite } from './php-suite.js';
import type { Stage } from './stage.js';
import { portalBuild, webSuite } from './web-stages.js';

/** Everything `npm test` runs, in this order. */
export const stages: Stage[] = [
  ...checks,
  portalBuild,
  webSuite,
  // Those that take longest first, so that both halves of the machine are done at the same time.
  mochaSuite('auth', 'services/auth'),
  mochaSuite('main', 'services/main'),
  mochaSuite('shared', 'shared'),
  mochaSuite('notification', 'services/notification'),
  mochaSuite('edge', 'services/edge'),
  mochaSuite('client', 'clients/api'),
  mochaSuite('texts', 'shared/texts'),
  mochaSuite('scripts', 'scripts', { pace: 'alone' }),
  mochaSuite('acceptance', 'clients/acceptance', { pace: 'alone', programs: [chromium] }),
  phpSuite,
  fuzzStage,
  faultsStage,
];
