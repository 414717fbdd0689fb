import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { StandingAnswerDraft } from '@gatehouse/client/gatehouse-client';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { kindKey, visitKinds } from '../visits/visit-words';

type Name = 'kind' | 'company' | 'says';

/** What the visitors are told, as it is sent. */
const sayings = {
  approved: { answer: 'approved' },
  'leave-at-gate': { answer: 'approved', instruction: 'leave-at-gate' },
  denied: { answer: 'denied' },
} as const satisfies Record<string, Pick<StandingAnswerDraft, 'answer' | 'instruction'>>;

const isSaying = (value: string): value is keyof typeof sayings => Object.hasOwn(sayings, value);

/** Has some visitors answered before they come. */
@Component({
  selector: 'gh-standing-answer-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="standing-dialog"
      [title]="t('standing.add')"
      [description]="fields()"
      [submission]="submission"
      [action]="t('action.save')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StandingAnswerDialog {
  readonly unitId = input.required<string>();
  readonly saved = output();
  readonly closed = output();
  readonly #api = inject(Session).api.standingAnswers;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly fields = computed<Description<Name>>(() => ({
    kind: {
      ...{ kind: 'choice', label: this.t('standing.kind') },
      choices: visitKinds.map((value) => {
        const key = kindKey(value);
        return { value, label: key === undefined ? value : this.t(key) };
      }),
    },
    company: {
      ...{ kind: 'text', label: this.t('standing.company'), most: 120, isOptional: true },
      hint: this.t('standing.companyHint'),
    },
    says: {
      ...{ kind: 'choice', label: this.t('standing.says') },
      choices: [
        { value: 'approved', label: this.t('standing.approved') },
        { value: 'leave-at-gate', label: this.t('standing.leftAtGate') },
        { value: 'denied', label: this.t('standing.denied') },
      ],
    },
  }));

  protected async send({ kind, company, says }: Entered<Name>): Promise<void> {
    const draft: StandingAnswerDraft = {
      unitId: this.unitId(),
      kind: visitKinds.find((one) => one === kind) ?? 'delivery',
      ...(company.trim() !== '' && { company }),
      ...sayings[isSaying(says) ? says : 'approved'],
    };
    if (await this.submission.run(() => this.#api.add(draft))) this.saved.emit();
  }
}
