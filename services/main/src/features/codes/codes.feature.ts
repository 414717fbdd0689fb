import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import { mainSealing } from '../../sealing.js';
import { codeGuessData } from './code-guess-data.js';
import { createCodeGuesses } from './code-guesses.js';
import { createCodeGuessesStore } from './code-guesses.store.js';
import { createCodesHandlers } from './codes.handlers.js';
import { createCodesService } from './codes.service.js';
import { createEntryCodes } from './entry-codes.js';
import { createEntryCodesStore } from './entry-codes.store.js';
import { createSigningKeys } from './signing-keys.js';
import { createSigningKeysStore } from './signing-keys.store.js';

export type { CodesService } from './codes.service.js';

/** The codes that are said at gates, for what is filled in without a service. */
export const entryCodesAt = (at: Date) =>
  createEntryCodes({ store: createEntryCodesStore(), now: () => at });

export type Codes = ReturnType<typeof createCodes>;

/** Codes that gates believe: signed by a community's key, or said at the gate. */
export function createCodes({ config, sequelize, writing, now }: Parts) {
  const service = createCodesService({
    keys: createSigningKeys({
      store: createSigningKeysStore(sequelize),
      sealing: mainSealing(config, 'signing keys'),
      now,
    }),
    entryCodes: createEntryCodes({ store: createEntryCodesStore(), now }),
    guesses: createCodeGuesses({ store: createCodeGuessesStore(), writing, now }),
  });
  return {
    service,
    handlers: createCodesHandlers(service),
    personal: [codeGuessData(sequelize)],
    endings: {
      community: erasesRows(sequelize, {
        ...{ folder: 'codes', tables: ['code_guesses', 'entry_codes', 'signing_keys'] },
        leftOut: { code_guesses: 'work', entry_codes: 'secret', signing_keys: 'secret' },
      }),
    },
  };
}
