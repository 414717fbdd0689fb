import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Account } from '../accounts/accounts.types.js';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.js';
import type { FreshCodes, RecoveryCodesStore } from './recovery-codes.store.js';
import { secondFactorChanged } from './one-time-codes.events.js';

export interface RecoveryCodesServiceOptions {
  store: RecoveryCodesStore;
  now: () => Date;
}

export type RecoveryCodesService = ReturnType<typeof createRecoveryCodesService>;

/** Codes for whoever lost their second factor; each is good once. */
export function createRecoveryCodesService({ store, now }: RecoveryCodesServiceOptions) {
  const draw = (accountId: string): FreshCodes & { codes: string[] } => {
    const codes = newRecoveryCodes();
    const hashes = codes.map((code) => hashRecoveryCode(accountId, code));
    return { codes, accountId, hashes, createdAt: now() };
  };

  return {
    /** Makes new codes; the earlier ones are worth nothing from now on. */
    async replace(
      account: Account,
      address: string,
      remember: Remember<string[]>,
    ): Promise<string[]> {
      const { codes, ...fresh } = draw(account.id);
      const change = { factor: 'recovery-codes', change: 'replaced', address } as const;
      await store.replaceCodes(
        fresh,
        secondFactorChanged(account, { ...change, at: fresh.createdAt }),
        (tx) => remember(tx, codes),
      );
      return codes;
    },

    /** The same as part of a larger change, which tells of itself. */
    async replaceIn(tx: Transaction, accountId: string): Promise<string[]> {
      const { codes, ...fresh } = draw(accountId);
      await store.replaceCodesIn(tx, fresh);
      return codes;
    },

    /** Whether this is an unused code of the account. Afterwards it is used. */
    use: (accountId: string, code: string): Promise<boolean> =>
      store.useCode(accountId, hashRecoveryCode(accountId, code), now()),

    left: (accountId: string): Promise<number> => store.countCodes(accountId),
  };
}
