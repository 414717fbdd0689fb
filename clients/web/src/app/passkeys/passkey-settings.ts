import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import type { Passkey } from '@gatehouse/client/gatehouse-client';
import { atMost, createControls, required } from '@gatehouse/ui/controls';
import { Dates } from '@gatehouse/ui/dates';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { First } from '@gatehouse/ui/focus';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { Questions } from '@gatehouse/ui/questions';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { ToastStore } from '@gatehouse/ui/toasts';
import { StepUp } from '../account/step-up';
import { I18n } from '../i18n/i18n';
import { deviceName } from '../sessions/device';
import { Session } from '../sessions/session';
import { RecoveryCodes } from './recovery-codes';
import { knowsPasskeys, makePasskey } from './webauthn';

/** One's own passkeys: making one, naming it, removing it. */
@Component({
  selector: 'gh-passkey-settings',
  imports: [FormControls, Field, FieldControl, First, Icon, Note, SubmitButton, RecoveryCodes],
  templateUrl: './passkey-settings.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasskeySettings {
  /** There is one more, or one less. */
  readonly changed = output();
  readonly #passkeys = inject(Session).api.passkeys;
  readonly #stepUp = inject(StepUp);
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  readonly #dates = inject(Dates);
  protected readonly t = inject(I18n).t;
  protected readonly isPossible = knowsPasskeys();
  protected readonly submission = createSubmission();
  protected readonly passkeys = signal<readonly Passkey[]>([]);
  protected readonly codes = signal<readonly string[] | undefined>(undefined);
  /** Whether the password alone is enough so far, which the first passkey changes. */
  readonly isFirstFactor = input(false);
  protected readonly isNaming = signal(false);
  protected readonly form = createControls({
    name: [deviceName(), required, atMost(100)],
  });

  constructor() {
    void this.submission.run(() => this.#load());
  }

  protected async add(): Promise<void> {
    const name = this.form.values().name.trim();
    if (this.form.isFaulty() || name === '') return;
    await this.submission.run(async () => {
      const options = await this.#stepUp.around(() => this.#passkeys.options());
      const attestation = await makePasskey(options);
      const { recoveryCodes } = await this.#passkeys.register({ name, attestation });
      this.codes.set(recoveryCodes);
      this.isNaming.set(false);
      this.form.reset();
      await this.#load();
      this.changed.emit();
    });
  }

  protected async remove({ id, name }: Passkey): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('passkey.askRemove', { name }),
      consequence: this.t('passkey.askRemoveText'),
      action: this.t('factor.remove'),
    });
    if (!isWanted) return;
    const done = await this.submission.run(async () => {
      await this.#stepUp.around(() => this.#passkeys.remove(id));
      this.codes.set(undefined);
      await this.#load();
      this.changed.emit();
    });
    const title = this.t('passkey.removed', { name });
    if (done) this.#toasts.show({ title, icon: 'done', tone: 'good' });
  }

  protected when({ createdAt, lastUsedAt, synced }: Passkey): string {
    const facts = [
      this.t('passkey.since', { when: this.#dates.ago(createdAt) }),
      lastUsedAt && this.t('sessions.lastUsed', { when: this.#dates.ago(lastUsedAt) }),
      synced && this.t('passkey.synced'),
    ];
    return facts.filter(Boolean).join(' · ');
  }

  async #load(): Promise<void> {
    this.passkeys.set((await this.#passkeys.list()).items);
  }
}
