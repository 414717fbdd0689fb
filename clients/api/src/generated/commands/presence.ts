// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions } from '../../commands/options.js';
import type { UnitPresence } from './types.js';

/** Who can be reached at this moment. */
export interface UnitsCommands {
  /**
   * See who of a unit is online. Who lives in the unit now, and whether they have the portal open on
   * any device, so that a guard knows whether somebody can be rung. It is known within a second or
   * two when somebody comes or goes, and within 30 seconds when the server that held their connection
   * has died. Guards, managers and admins may ask for every unit, residents for their own. For two
   * seconds after a restart and while messages do not get through, the answer is 503
   * `presence_unknown`.
   */
  presence: (unitId: string, options?: CommunityOptions) => Promise<UnitPresence>;
}

export const units: Operations<UnitsCommands> = {
  presence: 'GET /units/{unitId}/presence',
};
