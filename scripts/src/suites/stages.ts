import { basename, dirname } from 'node:path';
import { chromium } from '../provision/chromium.js';
import { checks } from './checks.js';
import { faultsStage } from './faults-stage.js';
import { fuzzStage } from './fuzz-stage.js';
import { mochaSuite } from './mocha-suite.js';
import { phpSuite } from './php-suite.js';
import { clamd } from './programs.js';
import type { Stage } from './stage.js';
import { portalBuild, webSuite } from './web-stages.js';

const browsers = 'clients/acceptance';
/** Of the portal, what is the same whatever stores its data: how it looks, and how its pages behave. */
const ofPages = ['looks', 'pages'];

function inBrowsers(name: string, isOwn: (folder: string) => boolean): Stage {
  const folderOf = (file: string): string => basename(dirname(file));
  return mochaSuite(name, browsers, {
    programs: [chromium],
    after: portalBuild.name,
    isOwn: (file) => isOwn(folderOf(file)),
  });
}

/** Everything `npm test` runs, in this order. */
export const stages: Stage[] = [
  ...checks,
  // Needs no servers but its own, and takes longest of all.
  faultsStage,
  portalBuild,
  webSuite,
  // Those that take longest first, so that both halves of the machine are done at the same time: as they
  // did in the last run, if there was one, and else as they stand here.
  mochaSuite('main', 'services/main', { programs: [clamd] }),
  inBrowsers('acceptance', (folder) => !ofPages.includes(folder)),
  ...ofPages.map((name) => inBrowsers(name, (folder) => folder === name)),
  mochaSuite('auth', 'services/auth'),
  mochaSuite('scripts', 'scripts', { after: portalBuild.name }),
  fuzzStage,
  mochaSuite('shared', 'shared'),
  mochaSuite('notification', 'services/notification'),
  // These mostly wait: each needs an eighth to a third of a processor while it runs.
  phpSuite,
  mochaSuite('edge', 'services/edge', { pace: 'behind' }),
  mochaSuite('client', 'clients/api', { pace: 'behind' }),
  mochaSuite('offline', 'clients/offline', { pace: 'behind' }),
  mochaSuite('texts', 'shared/texts', { pace: 'behind' }),
  mochaSuite('codes', 'shared/codes', { pace: 'behind' }),
];
