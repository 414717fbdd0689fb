import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Import, JobStatus } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { Clock } from '@gatehouse/ui/clock';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { Progress } from '@gatehouse/ui/progress';
import { Questions } from '@gatehouse/ui/questions';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Jobs } from '../jobs/jobs';
import { Session } from '../sessions/session';
import { ImportProblems } from './import-problems';
import { isUnderWay, undoUntil } from './import-state';
import { lookOfState } from './import-words';

/** How far an import is, and the step that can be taken now. */
@Component({
  selector: 'gh-import-steps',
  imports: [Icon, Note, Progress],
  templateUrl: './import-steps.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportSteps {
  readonly one = input.required<Import>();
  /** Where it stands, which its job may know better than it says itself. */
  readonly state = input.required<Import['state']>();
  /** The job that is at it; undefined for that of somebody else. */
  readonly job = input<JobStatus>();
  /** A step has been taken. */
  readonly taken = output<Import>();
  /** Somebody wants to know how far it is. */
  readonly looked = output();
  readonly #api = inject(Session).api.imports;
  readonly #jobs = inject(Jobs);
  readonly #clock = inject(Clock);
  readonly #dates = inject(Dates);
  readonly #questions = inject(Questions);
  readonly #problems = inject(ImportProblems);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly isUnderWay = computed(() => isUnderWay(this.state()));
  /** Something can still come of it. */
  protected readonly canGoOn = computed(() =>
    ['uploaded', 'checked', 'failed'].includes(this.state()),
  );
  protected readonly label = computed(() => this.t(lookOfState(this.state())?.key));
  /** How many rows change something. */
  protected readonly changes = computed(() => {
    const { create, update } = this.one().counts;
    return create + update;
  });
  protected readonly problem = computed(() => {
    const error = this.submission.error();
    return error === undefined ? undefined : this.#problems.of(error);
  });
  /** Something has changed since the check, which can be made again. */
  protected readonly isStale = computed(() => {
    const error = this.submission.error();
    return error instanceof ProblemError && error.code === 'import_stale';
  });
  /** Why it could not go on. */
  protected readonly failure = computed(() => {
    const { failure } = this.one();
    if (this.state() !== 'failed') return undefined;
    if (failure === undefined) return this.t('imports.stopped');
    return this.#problems.ofCode(failure.code, failure.context) ?? this.t('imports.failed');
  });
  /** What stands there of it can be taken back, and until when. */
  protected readonly undo = computed(() => {
    const one = this.one();
    const { applied, undone, kept } = one.counts;
    const until = undoUntil(one);
    const isLeft = applied > undone + kept;
    const isPossible = ['applied', 'failed', 'cancelled'].includes(this.state()) && isLeft;
    if (!isPossible || (until !== undefined && until.getTime() < this.#clock.minute())) return;
    return { until: until && this.#dates.moment(until.toISOString()) };
  });

  protected check(): Promise<void> {
    return this.#step(() => this.#api.check(this.one().id));
  }

  protected apply(): Promise<void> {
    const onError = this.one().counts.error > 0 ? 'skip' : 'stop';
    return this.#step(() => this.#api.apply(this.one().id, { onError }));
  }

  protected giveUp(): Promise<void> {
    return this.#step(() => this.#api.cancel(this.one().id));
  }

  protected async askUndo(): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('imports.askUndo'),
      consequence: this.t('imports.askUndoText'),
      action: this.t('imports.undo'),
    });
    if (isWanted) await this.#step(() => this.#api.undo(this.one().id));
  }

  protected async stop(): Promise<void> {
    const job = this.job();
    if (job !== undefined) await this.submission.run(() => this.#jobs.cancel(job.id));
  }

  /** Whoever was too late sees how it is now. */
  async #step(take: () => Promise<Import>): Promise<void> {
    const isDone = await this.submission.run(async () => this.taken.emit(await take()));
    if (!isDone && !this.isStale()) this.looked.emit();
  }
}
