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
  mochaSuite('shared', 'shared'),
  mochaSuite('texts', 'shared/texts'),
  mochaSuite('auth', 'services/auth'),
  mochaSuite('main', 'services/main'),
  mochaSuite('notification', 'services/notification'),
  mochaSuite('edge', 'services/edge'),
  mochaSuite('client', 'clients/api'),
  mochaSuite('scripts', 'scripts', { alone: true }),
  mochaSuite('acceptance', 'clients/acceptance', { alone: true, programs: [chromium] }),
  phpSuite,
  fuzzStage,
  faultsStage,
];
