import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { JobFile, JobStatus } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Dates } from '@gatehouse/ui/dates';
import { download } from '@gatehouse/ui/download';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { Progress } from '@gatehouse/ui/progress';
import { Status, type Tone } from '@gatehouse/ui/status';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { hasEnded } from '../jobs/further';
import { Jobs } from '../jobs/jobs';
import type { ExportKind } from './export-kind';
import { exportReason } from './export-reason';

const looks: Record<JobStatus['state'], { label: MessageKey; tone: Tone }> = {
  queued: { label: 'export.queued', tone: 'waiting' },
  running: { label: 'export.running', tone: 'waiting' },
  done: { label: 'export.done', tone: 'good' },
  failed: { label: 'export.failed', tone: 'bad' },
  cancelled: { label: 'export.cancelled', tone: 'quiet' },
};

/** How far each file is, why there is none, and the file itself. */
@Component({
  selector: 'gh-export-rows',
  imports: [Icon, Note, Progress, Status],
  templateUrl: './export-rows.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportRows {
  readonly kind = input.required<ExportKind>();
  readonly jobs = input.required<readonly JobStatus[]>();
  readonly #jobs = inject(Jobs);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly hasEnded = hasEnded;
  protected readonly asking = createSubmission();

  protected lookOf({ state }: JobStatus): { label: MessageKey; tone: Tone } {
    const { called } = this.kind();
    const look = looks[state];
    return state === 'running' && called ? { ...look, label: called.running } : look;
  }

  protected reasonOf({ errors }: JobStatus): string {
    return exportReason(this.kind(), errors, this.t);
  }

  protected async cancel({ id }: JobStatus): Promise<void> {
    await this.asking.run(() => this.#jobs.cancel(id));
  }

  protected async save({ id }: JobStatus, { name }: JobFile): Promise<void> {
    await this.asking.run(async () => download(name, await this.#jobs.file(id)));
  }
}
