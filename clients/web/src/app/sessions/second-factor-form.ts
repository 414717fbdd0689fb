import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { ProblemError } from '@gatehouse/client/problem-error';
import { createControls, matching, required } from '@gatehouse/ui/controls';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { First } from '@gatehouse/ui/focus';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { askForPasskey, knowsPasskeys } from '../passkeys/webauthn';
import type { Challenge } from './challenge';
import { Session } from './session';

/** The ways to take the second step, the easiest first. */
const ways = ['passkey', 'totp', 'recovery-code'] as const;
type Way = (typeof ways)[number];

const texts: Record<Way, { lead: MessageKey; choose: MessageKey }> = {
  passkey: { lead: 'secondFactor.passkeyLead', choose: 'secondFactor.usePasskey' },
  totp: { lead: 'secondFactor.lead', choose: 'secondFactor.useApp' },
  'recovery-code': { lead: 'secondFactor.recoveryLead', choose: 'secondFactor.useRecovery' },
};

/** The second step: a passkey, a code of the authenticator app, or one of the recovery codes. */
@Component({
  selector: 'gh-second-factor-form',
  imports: [FormControls, Field, FieldControl, First, SubmitButton, Note, Icon],
  templateUrl: './second-factor-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SecondFactorForm {
  readonly challenge = input.required<Challenge>();
  readonly done = output();
  /** Begin again with the password. */
  readonly over = output();
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly texts = texts;
  protected readonly submission = createSubmission();
  protected readonly ways = computed(() => waysOf(this.challenge()));
  protected readonly way = linkedSignal<Way>(() => this.ways()[0] ?? 'recovery-code');
  protected readonly otherWays = computed(() => this.ways().filter((way) => way !== this.way()));
  protected readonly form = createControls({
    code: ['', required, matching(/^[0-9A-Za-z][0-9A-Za-z -]{5,39}$/)],
  });

  protected choose(way: Way): void {
    this.submission.forget();
    this.form.reset();
    this.way.set(way);
  }

  protected async usePasskey(): Promise<void> {
    const { challenge } = this.challenge();
    await this.#take(async () => {
      const options = await this.#session.api.secondFactors.passkeyOptions({ challenge });
      const assertion = await askForPasskey(options);
      await this.#session.takeSecondStep({ challenge, method: 'passkey', assertion });
    });
  }

  protected async submit(): Promise<void> {
    const method = this.way();
    if (this.form.isFaulty() || method === 'passkey') return;
    const { challenge } = this.challenge();
    const code = this.form.values().code.trim();
    await this.#take(() => this.#session.takeSecondStep({ challenge, method, code }));
  }

  async #take(step: () => Promise<void>): Promise<void> {
    if (await this.submission.run(step)) this.done.emit();
    else if (isOver(this.submission.error())) this.over.emit();
  }
}

/** What the account has and this browser can do. */
function waysOf({ methods }: Challenge): Way[] {
  return ways.filter((way) => methods.includes(way) && (way !== 'passkey' || knowsPasskeys()));
}

function isOver(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'login_challenge_invalid';
}
