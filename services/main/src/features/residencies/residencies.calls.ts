import type { ServedCalls } from '@gatehouse/contracts/messages/main';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { ResidencyViews } from './residency-views.js';

/** The calls about who lives where. */
export function residenciesCalls(
  views: Pick<ResidencyViews, 'getOpen'>,
): Pick<RpcHandlers<ServedCalls>, 'main.residency.get'> {
  return {
    'main.residency.get': async ({ communityId, residencyId }) => {
      const { residency, unit } = await views.getOpen(communityId, residencyId);
      const { id, person, kind, validFrom, validTo } = residency;
      const { id: personId, name, accountId } = person;
      return {
        residency: {
          id,
          unit,
          person: { id: personId, name, ...(accountId !== undefined && { accountId }) },
          kind,
          validFrom: validFrom.toISOString(),
          ...(validTo !== null && { validTo: validTo.toISOString() }),
        },
      };
    },
  };
}
