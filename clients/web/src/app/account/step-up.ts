import { Injectable, inject, signal } from '@angular/core';
import { ProblemError } from '@gatehouse/client/problem-error';
import { askForPasskey, knowsPasskeys } from '../passkeys/webauthn';
import { Session } from '../sessions/session';

interface Question {
  /** Whether a code is asked for; else the password. */
  wantsCode: boolean;
  takesPasskey: boolean;
  answered: (proven: boolean) => void;
}

/**
 * Some things a stolen token must not be enough for. When the API asks for a recent proof, the page
 * asks the person for it and does the thing again.
 */
@Injectable({ providedIn: 'root' })
export class StepUp {
  readonly #api = inject(Session).api;
  readonly #question = signal<Question | undefined>(undefined);
  readonly question = this.#question.asReadonly();

  /** @throws what the work throws; the refusal itself when the person gives no proof. */
  async around<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ProblemError && error.code === 'step_up_required')) throw error;
      if (!(await this.#ask())) throw error;
      return work();
    }
  }

  async prove(proof: string): Promise<void> {
    const wantsCode = this.#question()?.wantsCode ?? false;
    const code = proof.trim();
    await this.#api.auth.stepUp(
      wantsCode
        ? { method: /^\d{6}$/.test(code) ? 'totp' : 'recovery-code', code }
        : { password: proof },
    );
    this.#end(true);
  }

  async proveWithPasskey(): Promise<void> {
    const assertion = await askForPasskey(await this.#api.stepUp.passkeyOptions());
    await this.#api.auth.stepUp({ method: 'passkey', assertion });
    this.#end(true);
  }

  cancel(): void {
    this.#end(false);
  }

  async #ask(): Promise<boolean> {
    const { totp, passkeys, recoveryCodesLeft } = await this.#api.secondFactors.list();
    const wantsCode = totp.active || passkeys > 0 || recoveryCodesLeft > 0;
    const takesPasskey = passkeys > 0 && knowsPasskeys();
    return new Promise((answered) => this.#question.set({ wantsCode, takesPasskey, answered }));
  }

  #end(proven: boolean): void {
    this.#question()?.answered(proven);
    this.#question.set(undefined);
  }
}
