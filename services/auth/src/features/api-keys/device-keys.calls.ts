import type { ServedCalls } from '@gatehouse/contracts/messages/auth';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { DeviceKeysService } from './device-keys.service.js';

type DeviceKeyCalls = 'auth.device-key.create' | 'auth.device-key.revoke';

/** The calls about keys of devices. */
export function deviceKeysCalls(
  keys: DeviceKeysService,
): Pick<RpcHandlers<ServedCalls>, DeviceKeyCalls> {
  return {
    'auth.device-key.create': (wanted) => keys.create(wanted),
    'auth.device-key.revoke': async ({ apiKeyId, ...device }) => {
      await keys.revoke(device, apiKeyId);
      return {};
    },
  };
}
