import type { SealingOptions } from '@gatehouse/shared/sealing/sealing';
import { createTotpSealing } from './totp-sealing.js';
import type { TotpResealingStore } from './totp-resealing.store.js';

export interface TotpResealingOptions {
  store: TotpResealingStore;
  secrets: SealingOptions['secrets'];
  /** How many are read at a time. */
  atOnce?: number;
}

/**
 * Seals with the newest secret what a former one has sealed of authenticator apps: of those that are
 * asked for codes, because the others are sealed anew when they are confirmed. May be repeated, and
 * done by several at once.
 * @returns how many it was
 * @throws SealBroken when none of the secrets opens one
 */
export async function resealTotp(options: TotpResealingOptions): Promise<number> {
  const { store, secrets, atOnce = 200 } = options;
  const sealing = createTotpSealing(secrets);
  let resealed = 0;
  let after = '';
  for (;;) {
    const some = await store.confirmedAfter(after, atOnce);
    for (const { accountId, sealedSecret } of some) {
      const renewed = sealing.renewed(sealedSecret, accountId);
      if (renewed === undefined) continue;
      if (await store.replaceSealed(accountId, sealedSecret, renewed)) resealed += 1;
    }
    const last = some.at(-1);
    if (last === undefined || some.length < atOnce) return resealed;
    after = last.accountId;
  }
}
