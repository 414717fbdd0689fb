import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { actingFor } from '../../acting.js';
import type { DevicePairing } from './device-pairing.service.js';
import type { DevicesService } from './devices.service.js';
import type { Device, Pairing } from './devices.types.js';

type Schemas = components['schemas'];

type DevicesOperations = Pick<
  operations,
  'listDevices' | 'createDevice' | 'getDevice' | 'renewPairingCode' | 'revokeDevice' | 'pairDevice'
>;

/** The operations tagged `devices` in openapi/main.yaml. */
export function createDevicesHandlers(
  devices: DevicesService,
  pairing: DevicePairing,
): Handlers<DevicesOperations> {
  return {
    listDevices: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const { communityId } = actingFor(request);
      const found = await devices.list({ communityId, beforeId, limit: limit + 1 });
      return { status: 200, body: toPage(found, limit, toBody, ({ id }) => [id]) };
    },

    createDevice: async (request) => {
      const made = await devices.create(actingFor(request), request.body);
      return { status: 201, body: { ...drafted(made.device), pairing: toPairing(made.pairing) } };
    },

    getDevice: async (request) => {
      const device = await devices.get(actingFor(request), request.params.deviceId);
      return { status: 200, body: toBody(device) };
    },

    renewPairingCode: async (request) => {
      const renewed = await devices.renewCode(actingFor(request), request.params.deviceId);
      return { status: 200, body: toPairing(renewed) };
    },

    revokeDevice: async (request) => {
      await devices.revoke(actingFor(request), request.params.deviceId);
      return { status: 204 };
    },

    pairDevice: async (request) => {
      const { device, community, apiKey } = await pairing.pair(request.body);
      const { id: deviceId, communityId, name, kind, gateId } = device;
      return {
        status: 200,
        body: {
          ...{ deviceId, communityId, community: community.name, timeZone: community.timeZone },
          ...{ name, kind, ...(gateId !== undefined && { gateId }), apiKey },
        },
      };
    },
  };
}

const toPairing = ({ code, endsAt }: Pairing): Schemas['Pairing'] => ({
  ...{ code, endsAt: endsAt.toISOString() },
});

function drafted({ id, communityId, name, kind, gateId, state, addedAt, addedBy }: Device) {
  return {
    ...{ id, communityId, name, kind, ...(gateId !== undefined && { gateId }), state },
    ...{ addedAt: addedAt.toISOString(), addedBy },
  };
}

function toBody(device: Device): Schemas['Device'] {
  const { pairedAt, lastSeenAt, silentSince, pending, clockOffsetMs } = device;
  const { revokedAt, revokedBy } = device;
  return {
    ...drafted(device),
    ...(pairedAt && { pairedAt: pairedAt.toISOString() }),
    ...(lastSeenAt && { lastSeenAt: lastSeenAt.toISOString() }),
    ...(silentSince && { silentSince: silentSince.toISOString() }),
    ...(pending !== undefined && { pending }),
    ...(clockOffsetMs !== undefined && { clock: clockOf(clockOffsetMs) }),
    ...(revokedAt && { revokedAt: revokedAt.toISOString(), revokedBy }),
  };
}

const GOOD_MS = 2_000;
const FAIR_MS = 2 * 60_000;

function clockOf(offsetMs: number): Schemas['DeviceClock'] {
  const wrong = Math.abs(offsetMs);
  if (wrong <= GOOD_MS) return { quality: 'good', offsetMs };
  return { quality: wrong < FAIR_MS ? 'fair' : 'poor', offsetMs };
}
