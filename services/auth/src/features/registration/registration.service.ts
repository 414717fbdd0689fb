import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { alikeInTime, EmailTaken, type PasswordHasher } from '../accounts/accounts.feature.js';
import { LinkInvalid } from '../links/links.feature.js';
import type { CheckPassword } from '../passwords/passwords.feature.js';
import {
  createRegistrationStep,
  type HashedRegistration,
  type RegistrationStepOptions,
} from './registration-step.js';

export type Registration = Omit<HashedRegistration, 'passwordHash'> & { password: string };

export interface RegistrationServiceOptions extends RegistrationStepOptions {
  hasher: Pick<PasswordHasher, 'hash'>;
  checkPassword: CheckPassword;
}

export type RegistrationService = ReturnType<typeof createRegistrationService>;

/**
 * How people come to an account by themselves. Nobody learns here whether an address has one: the
 * answer and the work are the same, the difference is in the mail.
 */
export function createRegistrationService(options: RegistrationServiceOptions) {
  const { writing, changes, links, hasher, checkPassword, now } = options;
  const step = createRegistrationStep(options);

  const askAgain = async (tx: Transaction, email: string): Promise<void> => {
    const account = await changes.find(tx, email);
    if (account?.status !== 'active' || account.emailVerified) return;
    if (!(await links.mayIssue(tx, account.id, 'verify-email'))) return;
    await step.askToVerify(tx, account);
  };

  return {
    /**
     * Makes an account that cannot be used until its address is verified; a known address gets a
     * mail that says so instead.
     * @throws PasswordRefused, LoginsBusy
     */
    async register({ password, ...said }: Registration, remember: Remember<void>): Promise<void> {
      checkPassword(password, said);
      const hashed = { ...said, passwordHash: await hasher.hash(password) };
      await alikeInTime(async () => {
        try {
          await step.register(hashed, remember);
        } catch (error) {
          if (!(error instanceof EmailTaken)) throw error;
          // Whoever was faster is known now.
          await step.register(hashed, remember);
        }
      });
    },

    /** @throws LinkInvalid */
    async verifyEmail(token: string, address: string, remember: Remember<void>): Promise<void> {
      const accountId = await links.ownerOf(token, 'verify-email');
      await writing.inTransaction(async (tx) => {
        const account = await changes.findById(tx, accountId);
        if (account?.status !== 'active') throw new LinkInvalid();
        await links.use(tx, token, 'verify-email');
        await changes.verify(tx, account, { at: now(), address });
        await remember(tx);
      });
    },

    /** Sends a new link, if the address waits for one. */
    resend: (email: string, remember: Remember<void>): Promise<void> =>
      alikeInTime(() =>
        writing.inTransaction(async (tx) => {
          await askAgain(tx, email);
          await remember(tx);
        }),
      ),
  };
}
