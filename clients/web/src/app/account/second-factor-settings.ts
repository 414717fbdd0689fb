import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { SecondFactors, TotpEnrolment } from '@gatehouse/client/gatehouse-client';
import { createControls, matching, required } from '@gatehouse/ui/controls';
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
import { I18n } from '../i18n/i18n';
import { RecoveryCodes } from '../passkeys/recovery-codes';
import { Session } from '../sessions/session';
import { StepUp } from './step-up';

/** The authenticator app and the recovery codes. */
@Component({
  selector: 'gh-second-factor-settings',
  imports: [FormControls, Field, FieldControl, First, Icon, Note, SubmitButton, RecoveryCodes],
  templateUrl: './second-factor-settings.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SecondFactorSettings {
  readonly #factors = inject(Session).api.secondFactors;
  readonly #stepUp = inject(StepUp);
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly submission = createSubmission();
  protected readonly state = signal<SecondFactors | undefined>(undefined);
  protected readonly hasFactor = computed(() => {
    const state = this.state();
    return state !== undefined && (state.totp.active || state.passkeys > 0);
  });
  /** Whether the password alone is enough; false while that is not known. */
  readonly isWithout = computed(() => this.state() !== undefined && !this.hasFactor());
  protected readonly enrolment = signal<TotpEnrolment | undefined>(undefined);
  protected readonly codes = signal<string[] | undefined>(undefined);
  protected readonly form = createControls({
    code: ['', required, matching(/^[0-9]{6}$/)],
  });

  constructor() {
    void this.load();
  }

  /** Reads again what there is: passkeys are second factors too. */
  async load(): Promise<void> {
    this.state.set(await this.#factors.list().catch(() => undefined));
  }

  protected async begin(): Promise<void> {
    await this.submission.run(async () => {
      this.enrolment.set(await this.#stepUp.around(() => this.#factors.beginTotp()));
    });
  }

  protected async confirm(): Promise<void> {
    if (this.form.isFaulty()) return;
    const { code } = this.form.values();
    await this.submission.run(async () => {
      this.codes.set((await this.#factors.confirmTotp({ code })).recoveryCodes);
      this.enrolment.set(undefined);
      this.form.reset();
      await this.load();
    });
  }

  protected async remove(): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('factor.askRemove'),
      consequence: this.t('factor.askRemoveText'),
      action: this.t('factor.remove'),
    });
    if (!isWanted) return;
    const done = await this.submission.run(async () => {
      await this.#stepUp.around(() => this.#factors.removeTotp());
      this.codes.set(undefined);
      await this.load();
    });
    if (done) this.#toasts.show({ title: this.t('factor.removed'), icon: 'done', tone: 'good' });
  }

  protected async replaceCodes(): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('factor.askNewCodes'),
      consequence: this.t('factor.askNewCodesText'),
      action: this.t('factor.newCodes'),
    });
    if (!isWanted) return;
    await this.submission.run(async () => {
      const made = await this.#stepUp.around(() => this.#factors.replaceRecoveryCodes());
      this.codes.set(made.recoveryCodes);
      await this.load();
    });
  }
}
