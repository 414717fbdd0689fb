import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { AccountsService } from '../accounts/accounts.feature.js';
import type { PasskeyProofService, PasskeysService } from '../passkeys/passkeys.feature.js';
import type { ChallengeUse } from '../passkeys/passkeys.types.js';
import {
  NoSecondFactor,
  type RecoveryCodesService,
  type TotpService,
} from '../one-time-codes/one-time-codes.feature.js';
import type { ChangeOrigin } from '../one-time-codes/one-time-codes.types.js';
import type { SecondFactorMethod, SecondFactorProof, HeldFactors } from './second-factors.types.js';

export interface SecondFactorsServiceOptions {
  accounts: Pick<AccountsService, 'getProfile'>;
  totp: TotpService;
  recoveryCodes: RecoveryCodesService;
  passkeys: Pick<PasskeysService, 'count'>;
  proofs: Pick<PasskeyProofService, 'prove'>;
}

export type SecondFactorsService = ReturnType<typeof createSecondFactorsService>;

/** What an account can prove itself with beside the password. */
export function createSecondFactorsService(options: SecondFactorsServiceOptions) {
  const { accounts, totp, recoveryCodes, passkeys, proofs } = options;

  const list = async (accountId: string): Promise<HeldFactors> => {
    const [totpSince, keys] = await Promise.all([
      totp.activeSince(accountId),
      passkeys.count(accountId),
    ]);
    // Codes stand in for another factor; alone they are none.
    const none = totpSince === null && keys === 0;
    const recoveryCodesLeft = none ? 0 : await recoveryCodes.left(accountId);
    return { totpSince, passkeys: keys, recoveryCodesLeft };
  };

  return {
    list,

    /** What a sign-in can be asked for; nothing when the password is enough. */
    async methodsOf(accountId: string): Promise<SecondFactorMethod[]> {
      return methodsIn(await list(accountId));
    },

    /**
     * How this proves that it is the owner, as RFC 8176 names it; undefined when it does not. A
     * code is used up by it. The caller slows guessing down.
     */
    async prove(
      accountId: string,
      proof: SecondFactorProof,
      use: ChallengeUse,
    ): Promise<string[] | undefined> {
      if (proof.method === 'passkey') return proofs.prove(accountId, proof.assertion, use);
      const { method, code } = proof;
      if (!methodsIn(await list(accountId)).includes(method)) return undefined;
      const codes = method === 'totp' ? totp : recoveryCodes;
      // A recovery code is a one-time password too: it is no question about the owner (`kba`).
      return (await codes.use(accountId, code)) ? ['otp'] : undefined;
    },

    beginTotp: (accountId: string) => totp.begin(accountId),

    confirmTotp: (origin: ChangeOrigin, code: string, remember: Remember<string[]>) =>
      totp.confirm(origin, code, remember),

    /** @throws NoSecondFactor */
    removeTotp: async (origin: ChangeOrigin): Promise<void> =>
      totp.remove(origin, (await passkeys.count(origin.accountId)) === 0),

    /**
     * Makes new recovery codes for those the account has.
     * @throws NoSecondFactor
     */
    async replaceRecoveryCodes(
      { accountId, address }: ChangeOrigin,
      remember: Remember<string[]>,
    ): Promise<string[]> {
      const account = await accounts.getProfile(accountId);
      if (methodsIn(await list(accountId)).length === 0) throw new NoSecondFactor();
      return recoveryCodes.replace(account, address, remember);
    },
  };
}

function methodsIn({ totpSince, passkeys, recoveryCodesLeft }: HeldFactors) {
  const methods: SecondFactorMethod[] = [];
  if (totpSince !== null) methods.push('totp');
  if (recoveryCodesLeft > 0) methods.push('recovery-code');
  if (passkeys > 0) methods.push('passkey');
  return methods;
}
