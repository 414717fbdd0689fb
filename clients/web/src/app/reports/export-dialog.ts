import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { JobStatus, VisitExport } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Modal } from '@gatehouse/ui/dialog';
import { Form, type Description } from '@gatehouse/ui/form';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

/** Names that are the same in every language. */
const formats: readonly { value: VisitExport['format']; label: string }[] = [
  { value: 'csv', label: 'CSV' },
  { value: 'xlsx', label: 'Excel' },
  { value: 'pdf', label: 'PDF' },
];

/** Asks as what kind of file the visits of some days are wanted, and has it written. */
@Component({
  selector: 'gh-export-dialog',
  imports: [Modal, Form],
  template: `
    <dialog ghModal class="dialog" aria-labelledby="export-title" (closed)="closed.emit()">
      <h2 id="export-title">{{ t('export.title') }}</h2>
      <p class="soft">{{ lead() }}</p>
      <gh-form
        [description]="description()"
        [before]="{ format: 'csv' }"
        [submission]="submission"
        [action]="t('export.action')"
        (sent)="send($event.format)"
      >
        <button type="button" class="button" (click)="closed.emit()">
          {{ t('action.cancel') }}
        </button>
      </gh-form>
    </dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportDialog {
  readonly days = input.required<{ from: string; to: string }>();
  readonly started = output<JobStatus>();
  readonly closed = output();
  readonly #reports = inject(Session).api.reports;
  readonly #i18n = inject(I18n);
  readonly #dates = inject(Dates);
  protected readonly t = this.#i18n.t;
  protected readonly submission = createSubmission();
  protected readonly lead = computed(() => {
    const { from, to } = this.days();
    const [first, last] = [this.#dates.calendarDay(from), this.#dates.calendarDay(to)];
    const days = from === to ? first : this.t('export.days', { from: first, to: last });
    return this.t('export.lead', { days });
  });
  protected readonly description = computed((): Description<'format'> => ({
    format: { kind: 'choice', label: this.t('export.format'), choices: formats },
  }));

  protected async send(chosen: string): Promise<void> {
    const format = formats.find(({ value }) => value === chosen)?.value;
    if (format === undefined) return;
    const wanted = { ...this.days(), format, language: this.#i18n.language() };
    await this.submission.run(async () => this.started.emit(await this.#reports.export(wanted)));
  }
}
