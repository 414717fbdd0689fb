import { eventCheck } from '@gatehouse/shared/messaging/contracts/event-check';
import { loadContracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { checkOutbox } from '@gatehouse/shared/sql/outbox/outbox-check';
import { createWriting } from '@gatehouse/shared/sql/writing';
import { now } from '@gatehouse/shared/time/clock';
import { join } from 'node:path';
import type { Sequelize } from 'sequelize';
import type { Config } from '../config.js';
import { createAccountChangesService } from '../features/accounts/account-changes.service.js';
import { createAccountChangesStore } from '../features/accounts/account-changes.store.js';
import type { PasswordHasher } from '../features/accounts/password-hasher.types.js';
import {
  createOperatorsService,
  type OperatorsService,
} from '../features/administration/operators.service.js';
import { createLinksService } from '../features/links/links.service.js';
import { createLinksStore } from '../features/links/links.store.js';

/** What makes operators, on this database and without a running service. */
export async function operatorsOn(
  sequelize: Sequelize,
  config: Config,
  hasher: Pick<PasswordHasher, 'hash'>,
): Promise<OperatorsService> {
  checkOutbox(
    sequelize,
    eventCheck(await loadContracts(join(config.OPENAPI_DIR, 'messages.yaml'))),
  );
  const writing = createWriting(sequelize);
  return createOperatorsService({
    writing,
    changes: createAccountChangesService({ store: createAccountChangesStore(sequelize), writing }),
    links: createLinksService({
      store: createLinksStore(sequelize),
      publicUrl: config.PUBLIC_URL,
      now,
    }),
    hasher,
    now,
  });
}
