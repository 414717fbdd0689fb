import type { SealingOptions } from '@gatehouse/shared/sealing/sealing';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import { signInNameOf, type AccountsService } from '../accounts/accounts.feature.js';
import { drawQrCode } from './qr-code.js';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.js';
import {
  NoSecondFactor,
  TotpActive,
  TotpCodeWrong,
  TotpNotBegun,
} from './one-time-codes.errors.js';
import { secondFactorChanged } from './one-time-codes.events.js';
import type { TotpStore } from './totp.store.js';
import type { ChangeOrigin, StoredTotp, TotpEnrolment } from './one-time-codes.types.js';
import { createTotpSealing } from './totp-sealing.js';
import { base32Of, newTotpSecret, otpauthUriOf, stepOf } from './totp.js';

/** How long a QR code on somebody's screen is good for. */
const ENROLMENT_TTL_MS = 10 * 60 * 1000;

export interface TotpServiceOptions {
  store: TotpStore;
  /** Seal what the app and we know. */
  secrets: SealingOptions['secrets'];
  accounts: Pick<AccountsService, 'getProfile'>;
  now: () => Date;
}

export type TotpService = ReturnType<typeof createTotpService>;

/** Codes of an authenticator app (RFC 6238). */
export function createTotpService({ store, secrets, accounts, now }: TotpServiceOptions) {
  const sealing = createTotpSealing(secrets);

  const expiryOf = ({ begunAt }: Pick<StoredTotp, 'begunAt'>): Date =>
    new Date(begunAt.getTime() + ENROLMENT_TTL_MS);

  return {
    /**
     * Hands out a new secret, which counts for nothing until a code of it was seen.
     * @throws TotpActive
     */
    async begin(accountId: string): Promise<TotpEnrolment> {
      const account = await accounts.getProfile(accountId);
      const existing = await store.findTotp(accountId);
      if (existing !== undefined && existing.confirmedAt !== null) throw new TotpActive();
      const shared = newTotpSecret();
      const begunAt = now();
      await store.beginTotp(accountId, sealing.seal(shared, accountId), begunAt);
      const uri = otpauthUriOf(shared, signInNameOf(account));
      const qr = await drawQrCode(uri);
      return { secret: base32Of(shared), uri, qr, expiresAt: expiryOf({ begunAt }) };
    },

    /**
     * Asks for codes from now on. All earlier recovery codes are replaced.
     * @returns the recovery codes
     * @throws TotpNotBegun, TotpCodeWrong
     */
    async confirm(
      { accountId, address }: ChangeOrigin,
      code: string,
      remember: Remember<string[]>,
    ): Promise<string[]> {
      const account = await accounts.getProfile(accountId);
      const waiting = await store.findTotp(accountId);
      if (waiting === undefined || waiting.confirmedAt !== null) throw new TotpNotBegun();
      if (expiryOf(waiting) <= now()) throw new TotpNotBegun();
      const { sealedSecret } = waiting;
      const step = stepOf(code, sealing.open(sealedSecret, accountId), now());
      if (step === undefined) throw new TotpCodeWrong();

      const codes = newRecoveryCodes();
      const hashes = codes.map((each) => hashRecoveryCode(accountId, each));
      const createdAt = now();
      // What has waited here since before a new secret came would be missed by who seals all anew.
      const keptAs = sealing.renewed(sealedSecret, accountId) ?? sealedSecret;
      const confirmed = await store.confirmTotp(
        { accountId, sealedSecret, keptAs, step, hashes, createdAt },
        secondFactorChanged(account, { factor: 'totp', change: 'added', address, at: createdAt }),
        (tx) => remember(tx, codes),
      );
      if (!confirmed) throw new TotpNotBegun();
      return codes;
    },

    /**
     * @param last whether no other factor is left
     * @throws NoSecondFactor
     */
    async remove({ accountId, address }: ChangeOrigin, last: boolean): Promise<void> {
      const account = await accounts.getProfile(accountId);
      const change = { factor: 'totp', change: 'removed', address, at: now() } as const;
      const events = secondFactorChanged(account, change);
      if (!(await store.removeTotp(accountId, last, events))) throw new NoSecondFactor();
    },

    /** Since when the account has been asked for codes; null when it is not. */
    async activeSince(accountId: string): Promise<Date | null> {
      return (await store.findTotp(accountId))?.confirmedAt ?? null;
    },

    /** Whether this is a code of now that was not used before. Afterwards it is. */
    async use(accountId: string, code: string): Promise<boolean> {
      const totp = await store.findTotp(accountId);
      if (totp === undefined || totp.confirmedAt === null) return false;
      const step = stepOf(code, sealing.open(totp.sealedSecret, accountId), now());
      return step !== undefined && store.useStep(accountId, step);
    },
  };
}
