import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import type { User } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { atMost, createControls, matching, required } from '@gatehouse/ui/controls';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

@Component({
  selector: 'gh-profile-form',
  imports: [FormControls, Field, FieldControl, SubmitButton, Note],
  template: `
    <section class="card" aria-labelledby="profile">
      <header>
        <h2 id="profile">{{ t('profile.title') }}</h2>
        <p class="ltr">{{ user()?.email || user()?.userName }}</p>
      </header>
      <form class="fields" [ghControls]="form" (ghSent)="save()">
        @if (submission.problem(); as problem) {
          <gh-note tone="bad">{{ problem }}</gh-note>
        }
        <div class="fields two">
          <gh-field
            [label]="t('field.givenName')"
            [control]="form.controls.givenName"
            [problem]="submission.fields()['givenName']"
          >
            <input ghControl class="input" autocomplete="given-name" />
          </gh-field>
          <gh-field
            [label]="t('field.familyName')"
            [control]="form.controls.familyName"
            [problem]="submission.fields()['familyName']"
          >
            <input ghControl class="input" autocomplete="family-name" />
          </gh-field>
        </div>
        <gh-field
          [label]="t('field.phone')"
          [hint]="t('field.phoneHint')"
          [optional]="true"
          [rule]="t('field.phoneWrong')"
          [control]="form.controls.phone"
          [problem]="submission.fields()['phone']"
        >
          <input ghControl class="input ltr" type="tel" autocomplete="tel" />
        </gh-field>
        <div class="row end">
          <gh-submit [working]="submission.working()">{{ t('action.save') }}</gh-submit>
        </div>
      </form>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProfileForm {
  readonly #session = inject(Session);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly user = this.#session.user;
  protected readonly submission = createSubmission();
  protected readonly form = createControls({
    givenName: [this.user()?.givenName ?? '', required, atMost(100)],
    familyName: [this.user()?.familyName ?? '', required, atMost(100)],
    phone: [this.user()?.phone ?? '', matching(/^\+[1-9][0-9 ]{6,20}$/)],
  });

  /** Names the state that is edited: what was changed elsewhere meanwhile is not overwritten. */
  #tag: string | undefined;

  constructor() {
    // What cannot be read now is edited as it was at sign-in.
    void this.#read().catch(() => undefined);
  }

  /** How it is now; what was typed meanwhile stays, unless it was typed over something else. */
  async #read(): Promise<void> {
    const before = this.user();
    const { value, tag } = await this.#session.api.profile.read();
    this.#tag = tag;
    if (fieldsOf(before).join() !== fieldsOf(value).join()) {
      const [givenName, familyName, phone] = fieldsOf(value);
      this.form.reset({ givenName, familyName, phone });
    }
    this.#session.changed(value);
  }

  protected async save(): Promise<void> {
    if (this.form.isFaulty()) return;
    const { givenName, familyName, phone } = this.form.values();
    const changes = { givenName, familyName, phone: phone.replaceAll(' ', '') || null };
    const done = await this.submission.run(async () => {
      try {
        const options = { ifMatch: this.#tag };
        this.#session.changed(await this.#session.api.profile.update(changes, options));
      } catch (error) {
        if (error instanceof ProblemError && error.status === 412) await this.#read();
        throw error;
      }
      await this.#read().catch(() => (this.#tag = undefined));
    });
    if (done) this.#toasts.show({ title: this.t('profile.saved'), icon: 'done', tone: 'good' });
  }
}

function fieldsOf(user: Pick<User, 'givenName' | 'familyName' | 'phone'> | undefined) {
  const { givenName = '', familyName = '', phone = '' } = user ?? {};
  return [givenName, familyName, phone] as const;
}
