import type { MadeCalls } from '@gatehouse/contracts/messages/auth';
import { NotFoundError } from '@gatehouse/shared/errors/app-error';
import { serveRpc } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { TestBrokers } from '@gatehouse/shared/testing/test-broker';

/** What the stand-in of main knows: every community and every unit, unless said otherwise. */
export interface MainStandIn {
  /** Communities that do not exist. */
  readonly nowhere: Set<string>;
  hasUnit: (communityId: string, unitId: string) => boolean;
  /** Where somebody is to live, by the residency; nobody is, unless said so. */
  unitOfResidency: (communityId: string, residencyId: string) => string | undefined;
  /** Answers nobody any more. */
  leave: () => Promise<void>;
}

/** Answers auth's calls in the place of main. */
export async function standInForMain(brokers: TestBrokers): Promise<MainStandIn> {
  const broker = await brokers.connect('main');
  const served = await serveRpc<MadeCalls>(broker, 'main', {
    'main.community.get': ({ communityId: id }) => {
      if (standIn.nowhere.has(id))
        throw new NotFoundError('community_not_found', 'There is no such community');
      return { community: { id, name: 'Lakeview', timeZone: 'Asia/Kolkata' } };
    },
    'main.unit.get': ({ communityId, unitId: id }) => {
      if (!standIn.hasUnit(communityId, id))
        throw new NotFoundError('unit_not_found', 'There is no such unit in this community');
      return { unit: { id, name: 'A-101', building: 'Tower A' } };
    },
    'main.residency.get': ({ communityId, residencyId: id }) => {
      const unitId = standIn.unitOfResidency(communityId, id);
      if (unitId === undefined)
        throw new NotFoundError('residency_not_found', 'There is no such residency');
      const unit = { id: unitId, name: 'B-202', building: 'Tower B' };
      const person = { id: unitId, name: 'Dev Shah' };
      const validFrom = '2027-01-01T00:00:00.000Z';
      return { residency: { id, unit, person, kind: 'owner' as const, validFrom } };
    },
  });
  const standIn: MainStandIn = {
    nowhere: new Set(),
    hasUnit: () => true,
    unitOfResidency: () => undefined,
    leave: () => served.stop(),
  };
  return standIn;
}
