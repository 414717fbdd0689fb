import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { JobFile, JobStatus } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Dates } from '@gatehouse/ui/dates';
import { download } from '@gatehouse/ui/download';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { Progress } from '@gatehouse/ui/progress';
import { Failed } from '@gatehouse/ui/state';
import { Status, type Tone } from '@gatehouse/ui/status';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { hasEnded } from '../jobs/further';
import { Jobs } from '../jobs/jobs';
import { exportReason } from './export-reason';

/** What the API calls the job. */
const visitExport = 'report.visits';
/** Ended ones beyond these are of the past. */
const mostEnded = 3;

const looks: Record<JobStatus['state'], { label: MessageKey; tone: Tone }> = {
  queued: { label: 'export.queued', tone: 'waiting' },
  running: { label: 'export.running', tone: 'waiting' },
  done: { label: 'export.done', tone: 'good' },
  failed: { label: 'export.failed', tone: 'bad' },
  cancelled: { label: 'export.cancelled', tone: 'quiet' },
};

/** Files of visits: how far each is, why there is none, and the file itself. */
@Component({
  selector: 'gh-export-list',
  imports: [Failed, Icon, Note, Progress, Status],
  templateUrl: './export-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportList {
  protected readonly jobs = inject(Jobs);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly hasEnded = hasEnded;
  protected readonly asking = createSubmission();
  protected readonly shown = computed(() => {
    const exports = this.jobs.all().filter(({ kind }) => kind === visitExport);
    const ended = exports.filter(hasEnded).slice(0, mostEnded);
    return exports.filter((job) => !hasEnded(job) || ended.includes(job));
  });

  protected lookOf({ state }: JobStatus): { label: MessageKey; tone: Tone } {
    return looks[state];
  }

  protected reasonOf({ errors }: JobStatus): string {
    return exportReason(errors, this.t);
  }

  protected async cancel({ id }: JobStatus): Promise<void> {
    await this.asking.run(() => this.jobs.cancel(id));
  }

  protected async save({ id }: JobStatus, { name }: JobFile): Promise<void> {
    await this.asking.run(async () => download(name, await this.jobs.file(id)));
  }
}
