import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  resource,
  signal,
  untracked,
} from '@angular/core';
import type { Import } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { PageHead } from '@gatehouse/ui/page-head';
import { Failed, Loading } from '@gatehouse/ui/state';
import { Status } from '@gatehouse/ui/status';
import { I18n } from '../i18n/i18n';
import { hasEnded } from '../jobs/further';
import { Jobs } from '../jobs/jobs';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { ImportColumns } from './import-columns';
import { isolated, kindName } from './import-names';
import { ImportRows } from './import-rows';
import { ImportSteps } from './import-steps';
import { isUnderWay, stateNow } from './import-state';
import { lookOfState } from './import-words';

/** One import: what was understood, what it would do, what it did, and the way back. */
@Component({
  selector: 'gh-import-page',
  imports: [Failed, ImportColumns, ImportRows, ImportSteps, Loading, PageHead, Status],
  providers: [Jobs],
  templateUrl: './import.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage {
  /** From the address. */
  readonly id = input.required<string>();
  readonly #api = inject(Session).api.imports;
  readonly #jobs = inject(Jobs);
  readonly #dates = inject(Dates);
  readonly #addresses = inject(Addresses);
  /** As the last step left it. */
  readonly #changed = signal<Import | undefined>(undefined);
  protected readonly t = inject(I18n).t;
  protected readonly lookOfState = lookOfState;
  protected readonly found = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal: signal }) => this.#api.get(params, { signal }),
  });
  protected readonly shown = computed(() => {
    const changed = this.#changed();
    if (changed?.id === this.id()) return changed;
    return this.found.hasValue() ? this.found.value() : undefined;
  });
  /** The job that is at it, as far as it is known: those of others are not. */
  protected readonly job = computed(() => {
    const jobId = this.shown()?.jobId;
    return this.#jobs.all().find(({ id }) => id === jobId);
  });
  protected readonly state = computed(() => {
    const one = this.shown();
    return one && stateNow(one, this.job());
  });
  /** A job is at it, as far as it says itself. */
  protected readonly isAwaited = computed(() => {
    const one = this.shown();
    return one !== undefined && isUnderWay(one.state);
  });
  /** The job, as long as there is something to wait for. */
  protected readonly running = computed(() => {
    const job = this.job();
    return job === undefined || hasEnded(job) ? undefined : job;
  });
  protected readonly within = computed(() => ({
    label: this.t('nav.imports'),
    link: this.#addresses.to('/imports'),
  }));
  protected readonly about = computed(() => {
    const one = this.shown();
    if (one === undefined) return '';
    const when = isolated(this.#dates.moment(one.createdAt));
    const by = this.t('imports.by', { name: isolated(one.createdBy.name), when });
    return `${kindName(one.kind, this.t)} · ${by}`;
  });

  constructor() {
    // What a job has come to stands in the import, and is told by nobody.
    const endedJob = computed(() => {
      const job = this.job();
      return job !== undefined && hasEnded(job) ? job.id : undefined;
    });
    effect(() => {
      if (endedJob() !== undefined && untracked(this.isAwaited)) untracked(() => void this.look());
    });
    // It may have begun, and even ended, before anybody was told of it.
    const jobId = computed(() => this.shown()?.jobId);
    effect(() => {
      if (jobId() !== undefined && untracked(this.isAwaited))
        untracked(() => void this.#jobs.load());
    });
  }

  /** A step has been taken. */
  protected take(one: Import): void {
    this.#changed.set(one);
  }

  /** Asks how far it is; what cannot be asked now stays as it is shown. */
  protected async look(): Promise<void> {
    const id = this.id();
    const one = await this.#api.get(id).catch(() => undefined);
    if (one !== undefined && id === this.id()) this.#changed.set(one);
  }
}
