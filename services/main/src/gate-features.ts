import { createAlerts } from './features/alerts/alerts.feature.js';
import { createBlocks } from './features/blocks/blocks.feature.js';
import { createCodes } from './features/codes/codes.feature.js';
import type { Communities } from './features/communities/communities.feature.js';
import { createPasses } from './features/passes/passes.feature.js';
import { createDevices } from './features/devices/devices.feature.js';
import type { Files } from './features/files/files.feature.js';
import { createGateSnapshots } from './features/gate-snapshots/gate-snapshots.feature.js';
import { createGateLog } from './features/gate-log/gate-log.feature.js';
import { createGates } from './features/gates/gates.feature.js';
import { createHelp } from './features/help/help.feature.js';
import { createParcels } from './features/parcels/parcels.feature.js';
import type { People } from './features/people/people.feature.js';
import type { PoliciesFeature } from './features/policies/policies.feature.js';
import type { Residencies, ResidencyChanges } from './features/residencies/residencies.feature.js';
import { createPublicLinks } from './features/public-links/public-links.feature.js';
import { createRosters } from './features/rosters/rosters.feature.js';
import { createStandingAnswers } from './features/standing-answers/standing-answers.feature.js';
import type { Units } from './features/units/units.feature.js';
import type { Vehicles } from './features/vehicles/vehicles.feature.js';
import { createVisits } from './features/visits/visits.feature.js';
import type { Parts } from './parts.js';

/** What the features of the gate ask of those that stand before them. */
export interface BeforeTheGate {
  communities: Communities;
  files: Files;
  people: People;
  policies: PoliciesFeature;
  residencies: Residencies;
  residencyChanges: ResidencyChanges;
  units: Units;
  vehicles: Vehicles;
}

/** The features of the gate in order of dependence, as those of all of main. */
export function gateFeatures(parts: Parts, before: BeforeTheGate) {
  const gates = createGates(parts);
  const devices = createDevices(parts, { ...before, gates });
  const blocks = createBlocks(parts, before);
  const standingAnswers = createStandingAnswers(parts, before);
  const visits = createVisits(parts, { ...before, blocks, standingAnswers });
  const [codes, publicLinks] = [createCodes(parts), createPublicLinks(parts)];
  const passes = createPasses(parts, { ...before, blocks, codes, gates, publicLinks, visits });
  const rosters = createRosters(parts, { ...before, gates });
  const alerts = createAlerts(parts, { ...before, rosters });
  const help = createHelp(parts, before);
  const features = [
    ...([gates, devices, blocks, standingAnswers, visits, codes, passes, rosters, alerts] as const),
    createGateLog(parts, { ...before, devices, gates, help, passes, visits }),
    publicLinks,
    help,
    createParcels(parts, before),
    createGateSnapshots(parts, {
      ...{ ...before, blocks, codes, devices, gates, help, passes, rosters, visits },
    }),
  ] as const;
  return { visits, features };
}
