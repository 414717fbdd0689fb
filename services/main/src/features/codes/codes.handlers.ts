import type { operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { CodesService } from './codes.service.js';

/** The operations tagged `codes` in openapi/main.yaml. */
export function createCodesHandlers(
  codes: Pick<CodesService, 'list'>,
): Handlers<Pick<operations, 'listSigningKeys'>> {
  return {
    listSigningKeys: async (request) => {
      const keys = await codes.list(callerOf(request).tenantId);
      const items = keys.map(({ keyId, publicKey, madeAt }) => ({
        ...{ keyId, spki: publicKey.toString('base64'), madeAt: madeAt.toISOString() },
      }));
      return { status: 200, body: { items } };
    },
  };
}
