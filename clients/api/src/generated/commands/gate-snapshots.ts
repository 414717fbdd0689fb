// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions } from '../../commands/options.js';
import type { GateSnapshot, GetGateSnapshotQuery } from './types.js';

/** What is needed at a gate without a network. */
export interface GateSnapshotsCommands {
  /**
   * Take along what is needed at a gate without a network. By a device of kind `gate`, as itself.
   * Without `since` it is all that the next 48 hours need (`full`); with the `cursor` of the answer
   * before, what is there since then or is another than it was, as a whole, and what is not there any
   * more (`removed`). What has come into the 48 hours counts as new, and what has left them as gone.
   * Where nothing is another, `cursor` stays as it was. 410 `snapshot_cursor_gone` for a cursor that
   * is a week old or that was never given: whoever gets it asks for all. 403 `device_refused` for a
   * device that is revoked, and for one that stands at a door. What people say or have on them is not
   * in it in clear (`lookup`): it is found by HMAC-SHA256 with `lookupKey`, cut to 12 bytes, in
   * Base64url, of a word that says what it is, a colon, and the thing in its normal form:
   * `code:004217`, `phone:+919800000003`, `plate:KA01AB1234` (letters and digits only, upper case),
   * `name:ravi kumar` (without accents, lower case, single spaces). When `lookupKey` is another than
   * before, all that was found by it comes again in the same answer. A signed code says for itself
   * that it is good. What it does not say is that it was revoked or changed: a pass that is in
   * `revocations` was revoked or refused and is not good; one in `passes` is good as it stands there
   * and not as its code says. A pass that is in neither was issued after the snapshot, or is good
   * only later than 48 hours after it, or is not good any more. The first 48 bits of its id are the
   * moment when it was issued, in milliseconds: one that was issued before `serverTime`, and whose
   * code says that it is good within the 48 hours, has ended or was changed.
   */
  get: (query?: GetGateSnapshotQuery, options?: CommunityOptions) => Promise<GateSnapshot>;
}

export const gateSnapshots: Operations<GateSnapshotsCommands> = {
  get: 'GET /gate-snapshot query',
};
