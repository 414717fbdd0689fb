import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { FileFormat, FileLanguage, JobStatus } from '@gatehouse/client/gatehouse-client';
import type { Description } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Jobs } from '../jobs/jobs';

/** As what kind of file something is wanted, and in which language. */
export interface WantedFile {
  format: FileFormat;
  language: FileLanguage;
}

/** Names that are the same in every language. */
const formats: readonly { value: FileFormat; label: string }[] = [
  { value: 'csv', label: 'CSV' },
  { value: 'xlsx', label: 'Excel' },
  { value: 'pdf', label: 'PDF' },
];

/** Asks as what kind of file something is wanted, has it written, and gives the job to the page's. */
@Component({
  selector: 'gh-export-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      [title]="title()"
      [lead]="lead()"
      [description]="description()"
      [before]="{ format: 'csv' }"
      [submission]="submission"
      [action]="t('export.action')"
      (sent)="send($event.format)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportDialog {
  readonly title = input.required<string>();
  /** What will stand in the file. */
  readonly lead = input.required<string>();
  readonly start = input.required<(wanted: WantedFile) => Promise<JobStatus>>();
  /** It is being written, or somebody thought again. */
  readonly closed = output();
  readonly #jobs = inject(Jobs);
  readonly #i18n = inject(I18n);
  protected readonly t = this.#i18n.t;
  protected readonly submission = createSubmission();
  protected readonly description = computed((): Description<'format'> => ({
    format: { kind: 'choice', label: this.t('export.format'), choices: formats },
  }));

  protected async send(chosen: string): Promise<void> {
    const format = formats.find(({ value }) => value === chosen)?.value;
    if (format === undefined) return;
    const wanted = { format, language: this.#i18n.language() };
    const isBegun = await this.submission.run(async () =>
      this.#jobs.take(await this.start()(wanted)),
    );
    if (isBegun) this.closed.emit();
  }
}
