import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { whoDid, type Asker } from '../communities/communities.feature.js';
import type { Device } from './devices.types.js';

type DeviceEvent = keyof ProducedEvents & `gatehouse.device.${string}`;

/** An event of the device, which is also its aggregate: its events keep their order. */
function deviceEvent<Name extends DeviceEvent>(
  type: Name,
  { id }: Device,
  data: ProducedEvents[Name],
): Envelope<ProducedEvents[Name]> {
  return createEnvelope({ type, source: 'gatehouse/main', subject: `device/${id}`, data });
}

const named = ({ id: deviceId, communityId, name, kind }: Device) => ({
  ...{ deviceId, communityId, name, kind },
});

/** By whoever added it: the device itself is nobody yet. */
export function devicePaired(device: Device, at: Date): Envelope {
  const { addedBy, communityId } = device;
  return deviceEvent('gatehouse.device.paired.v1', device, {
    ...{ actorId: addedBy.accountId, communityIds: [communityId], at: at.toISOString() },
    ...named(device),
  });
}

export function deviceRevoked(device: Device, by: Asker, at: Date): Envelope {
  return deviceEvent('gatehouse.device.revoked.v1', device, {
    ...{ ...whoDid(by, device.communityId), at: at.toISOString() },
    ...named(device),
  });
}

/** @param lastSeenAt when it was heard of last */
export function deviceSilent(device: Device, lastSeenAt: Date, at: Date): Envelope {
  const { gateId, pending = 0 } = device;
  return deviceEvent('gatehouse.device.silent.v1', device, {
    ...{ ...named(device), ...(gateId !== undefined && { gateId }) },
    ...{ lastSeenAt: lastSeenAt.toISOString(), pending, at: at.toISOString() },
  });
}
