import { checks } from './checks.js';
import { faultsStage } from './faults-stage.js';
import { mochaSuite } from './mocha-suite.js';
import { phpSuite } from './php-suite.js';
import type { Stage } from './stage.js';

/** Everything `npm test` runs, in this order. */
export const stages: Stage[] = [
  ...checks,
  mochaSuite('shared', 'shared'),
  mochaSuite('auth', 'services/auth'),
  mochaSuite('main', 'services/main'),
  mochaSuite('notification', 'services/notification'),
  mochaSuite('edge', 'services/edge'),
  mochaSuite('client', 'clients/api'),
  mochaSuite('scripts', 'scripts', { alone: true }),
  mochaSuite('acceptance', 'clients/acceptance', { alone: true }),
  faultsStage,
  phpSuite,
];
