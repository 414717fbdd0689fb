import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  resource,
} from '@angular/core';
import type { DirectoryChoice } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { Form, type Description, type Entered } from '@gatehouse/ui/form';
import { Note } from '@gatehouse/ui/note';
import { Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

type Name = keyof DirectoryChoice;

const shownTo = ['none', 'building', 'community'] as const;

/** Whether neighbours find whoever is signed in, and what they see then. */
@Component({
  selector: 'gh-directory-choice-card',
  imports: [Failed, Form, Loading, Note],
  template: `
    <section class="card stack" aria-labelledby="directory-choice" data-testid="directory-choice">
      <h2 id="directory-choice">{{ t('directory.choice') }}</h2>
      <p class="soft">{{ t('directory.choiceText') }}</p>
      @if (isMinor()) {
        <gh-note tone="bad">{{ t('directory.minor') }}</gh-note>
      }
      @if (choice.error(); as error) {
        <gh-failed [error]="error" (again)="choice.reload()" />
      } @else if (choice.hasValue()) {
        <gh-form
          [description]="fields()"
          [before]="entered()"
          [submission]="submission"
          [action]="t('action.save')"
          (sent)="send($event)"
        />
      } @else {
        <gh-loading />
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DirectoryChoiceCard {
  readonly saved = output();
  readonly #api = inject(Session).api.directory;
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly choice = resource({
    loader: ({ abortSignal: signal }) => this.#api.readChoice({ signal }),
  });
  protected readonly isMinor = computed(() => {
    const error = this.submission.error();
    return error instanceof ProblemError && error.code === 'person_is_minor';
  });
  protected readonly fields = computed<Description<Name>>(() => {
    const choices = [
      { value: 'none', label: this.t('directory.nobody') },
      { value: 'building', label: this.t('directory.building') },
      { value: 'community', label: this.t('directory.community') },
    ];
    return {
      listed: {
        ...{ kind: 'choice', label: this.t('directory.listed') },
        choices: [
          { value: 'no', label: this.t('directory.listedNo') },
          { value: 'yes', label: this.t('directory.listedYes') },
        ],
      },
      phone: { kind: 'choice', label: this.t('directory.phone'), choices },
      email: { kind: 'choice', label: this.t('directory.email'), choices },
    };
  });
  protected readonly entered = computed<Partial<Entered<Name>>>(() => {
    if (!this.choice.hasValue()) return {};
    const { listed, phone, email } = this.choice.value().value;
    return { listed: listed ? 'yes' : 'no', phone, email };
  });

  protected async send({ listed, phone, email }: Entered<Name>): Promise<void> {
    const seenBy = (value: string) => shownTo.find((one) => one === value) ?? 'none';
    const wanted = { listed: listed === 'yes', phone: seenBy(phone), email: seenBy(email) };
    const ifMatch = this.choice.hasValue() ? this.choice.value().tag : undefined;
    const done = await this.submission.run(() => this.#api.putChoice(wanted, { ifMatch }));
    const error = this.submission.error();
    // Another of their devices has chosen meanwhile.
    if (done || (error instanceof ProblemError && error.status === 412)) this.choice.reload();
    if (!done) return;
    this.#toasts.show({ title: this.t('directory.saved'), icon: 'done', tone: 'good' });
    this.saved.emit();
  }
}
