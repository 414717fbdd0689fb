import { consumerOf } from '@gatehouse/shared/service/feature';
import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { HandedOut } from '../handed-out/handed-out.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import { createResidenciesConsumer, type ResidencyEvent } from './residencies.consumer.js';
import { createResidenciesStore } from './residencies.store.js';

interface Asked {
  accounts: Accounts;
  handedOut: HandedOut;
  sessions: Sessions;
}

/** What main tells of who lives where, as far as it changes what accounts are. */
export function createResidencies(
  { writing, now }: Parts,
  { accounts, handedOut, sessions }: Asked,
) {
  const handle = createResidenciesConsumer({
    store: createResidenciesStore(),
    changes: accounts.service.changes,
    sessions: sessions.service.ender,
    handedOut: handedOut.service,
    writing,
    now,
  });
  return {
    consumers: [consumerOf<ResidencyEvent>({ concern: 'residencies', prefetch: 20, handle })],
  };
}
