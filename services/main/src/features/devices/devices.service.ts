import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { GatesService } from '../gates/gates.feature.js';
import type { PeopleService } from '../people/people.feature.js';
import { DeviceNotFound, WrongDeviceState } from './devices.errors.js';
import { deviceRevoked } from './devices.events.js';
import type { DeviceSearch, DevicesStore, KeptCode } from './devices.store.js';
import type { Device, DeviceDraft, Pairing } from './devices.types.js';
import { newPairingCode, type DigestOfCode } from './pairing-code.js';

const CODE_LASTS_MS = 15 * 60_000;

export interface DevicesDependencies {
  store: DevicesStore;
  gates: Pick<GatesService, 'assertKnown'>;
  people: Pick<PeopleService, 'getDoer'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  digestOf: DigestOfCode;
  /** Refuses all keys of a device from now on. */
  revokeKeys: (device: { communityId: string; deviceId: string }) => Promise<unknown>;
  now: () => Date;
}

export type DevicesService = ReturnType<typeof createDevicesService>;

/** What stands at gates and doors, as whoever looks after it sees it. */
export function createDevicesService(deps: DevicesDependencies) {
  const { store, gates, people, writing, digestOf, revokeKeys, now } = deps;

  const lock = async (tx: Transaction, { communityId }: Acting, id: string): Promise<Device> =>
    found(await store.lock(tx, communityId, id), id);

  const newCode = (at: Date): { pairing: Pairing; kept: KeptCode } => {
    const code = newPairingCode();
    const endsAt = new Date(at.getTime() + CODE_LASTS_MS);
    return { pairing: { code, endsAt }, kept: { digest: digestOf(code), endsAt } };
  };

  return {
    /** The newest first, at most `limit`. */
    list: (search: DeviceSearch): Promise<Device[]> => store.list(search),

    /** @throws DeviceNotFound */
    get: async ({ communityId }: Acting, id: string): Promise<Device> =>
      found(await store.find(communityId, id), id),

    /**
     * Adds it. The answer is the only place where its code stands.
     * @throws GateNotFound, PersonNotFound
     */
    async create(
      acting: Acting,
      draft: DeviceDraft,
    ): Promise<{ device: Device; pairing: Pairing }> {
      const { communityId } = acting;
      const { by: addedBy } = await people.getDoer(acting);
      const addedAt = now();
      const device: Device = {
        ...{ id: newId(), communityId, ...draft, state: 'waiting', addedAt, addedBy },
      };
      const { pairing, kept } = newCode(addedAt);
      const { gateId } = draft;
      await writing.inTransaction(async (tx) => {
        if (gateId !== undefined)
          await gates.assertKnown(tx, communityId, [{ gateId, path: 'body.gateId' }]);
        await store.add(tx, device, kept);
      });
      return { device, pairing };
    },

    /**
     * The code of before is good for nothing from now on.
     * @throws DeviceNotFound, WrongDeviceState
     */
    async renewCode(acting: Acting, id: string): Promise<Pairing> {
      const { pairing, kept } = newCode(now());
      await writing.inTransaction(async (tx) => {
        const device = await lock(tx, acting, id);
        if (device.state !== 'waiting') throw new WrongDeviceState(device.state);
        await store.setCode(tx, device, kept);
      });
      return pairing;
    },

    /**
     * Refuses it from now on. What it brings meanwhile is refused by its state, which is read each time;
     * its key is auth's, and whoever could not have it revoked repeats this.
     * @throws DeviceNotFound, PersonNotFound
     */
    async revoke(acting: Acting, id: string): Promise<void> {
      const { by } = await people.getDoer(acting);
      const { communityId } = acting;
      await writing.inTransaction(async (tx) => {
        const device = await lock(tx, acting, id);
        if (device.state === 'revoked') return;
        const at = now();
        await store.revoke(tx, device, by, at);
        await writing.appendEvents(tx, [deviceRevoked(device, acting, at)]);
      });
      await revokeKeys({ communityId, deviceId: id });
    },
  };
}

function found(device: Device | undefined, id: string): Device {
  if (!device) throw new DeviceNotFound(id);
  return device;
}
