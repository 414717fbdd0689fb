import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { DataRequest } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Dates } from '@gatehouse/ui/dates';
import { downloadFrom } from '@gatehouse/ui/download';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { createPager, inPlace } from '@gatehouse/ui/pager';
import { Progress } from '@gatehouse/ui/progress';
import { Questions } from '@gatehouse/ui/questions';
import { Failed, Loading } from '@gatehouse/ui/state';
import { Status } from '@gatehouse/ui/status';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import { wordsFor } from '@gatehouse/ui/words';
import { StepUp } from '../account/step-up';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { createRequestWords, isOpen, isWorking, requestTone } from './data-request-words';
import { followDataRequests } from './follow-data-requests';
import { StayingData } from './staying-data';

type Asked = 'export' | 'erasure';

/** What is refused in words of its own. */
const refusals = wordsFor<MessageKey>({
  data_request_archive_gone: 'myData.gone',
  data_request_not_ready: 'myData.open',
  data_request_open: 'myData.open',
  data_request_state: 'myData.tooLate',
});

/** Asks for one's data, says how far it is, and hands it over for as long as it can be fetched. */
@Component({
  selector: 'gh-own-data-requests',
  imports: [Failed, Icon, Loading, Note, Progress, StayingData, Status],
  templateUrl: './own-data-requests.html',
  host: { class: 'stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnDataRequests {
  readonly #api = inject(Session).api;
  readonly #stepUp = inject(StepUp);
  readonly #toasts = inject(ToastStore);
  readonly #questions = inject(Questions);
  readonly #i18n = inject(I18n);
  protected readonly t = this.#i18n.t;
  protected readonly dates = inject(Dates);
  protected readonly isWorking = isWorking;
  protected readonly words = createRequestWords();
  protected readonly toneOf = requestTone;
  protected readonly submission = createSubmission();
  protected readonly requests = createPager<DataRequest>((cursor, signal) =>
    this.#api.dataRequests.list({ ...cursor, of: 'own', limit: 10 }, { signal }),
  );
  /** What was asked for last: what is refused is said of that. */
  protected readonly asked = signal<Asked>('export');
  protected readonly problem = computed(() => {
    const error = this.submission.error();
    // Whoever gave no proof knows why nothing has come of it.
    if (error instanceof ProblemError && error.code === 'step_up_required') return undefined;
    const isErasure = this.asked() === 'erasure';
    if (error instanceof ProblemError && error.code === 'data_request_open' && isErasure)
      return this.t('myData.erasureOpen');
    const key = error instanceof ProblemError ? refusals(error.code) : undefined;
    return key === undefined ? this.submission.problem() : this.t(key);
  });

  constructor() {
    void this.requests.reload();
    followDataRequests(() => void this.requests.reload());
  }

  /** Until when it can be fetched or cancelled, by when it will be there, or how it ended. */
  protected untilOf(request: DataRequest): string | undefined {
    const { state, dueAt, availableUntil, endsCoolingAt } = request;
    const say = (key: MessageKey, at: string): string =>
      this.t(key, { when: this.dates.moment(at) });
    if (state === 'cooling' && endsCoolingAt !== undefined)
      return say('myData.cools', endsCoolingAt);
    if (isOpen(request)) return say('myData.atLatest', dueAt);
    if (availableUntil === undefined) return this.words.endOf(request);
    return say(state === 'ready' ? 'myData.until' : 'myData.wasUntil', availableUntil);
  }

  protected ask(): Promise<void> {
    return this.#ask('export', 'myData.asked');
  }

  /** What will happen is said before it is asked for, and can be cancelled for as long as it cools. */
  protected async askErasure(): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('myData.confirmErasure'),
      consequence: this.t('myData.confirmErasureText'),
      action: this.t('myData.askErasure'),
    });
    if (isWanted) await this.#ask('erasure', 'myData.erasureAsked');
  }

  protected async cancel({ id }: DataRequest): Promise<void> {
    this.asked.set('erasure');
    const done = await this.submission.run(async () => {
      this.requests.update(inPlace(await this.#api.dataRequests.cancel(id)));
    });
    if (done) this.#told('myData.erasureCancelled');
    else void this.requests.reload();
  }

  protected async fetch({ id }: DataRequest): Promise<void> {
    this.asked.set('export');
    const done = await this.submission.run(async () => {
      const { url, name } = await this.#stepUp.around(() => this.#api.dataRequests.archive(id));
      downloadFrom(new URL(url, this.#api.gatewayUrl), name);
    });
    if (!done) void this.requests.reload();
  }

  async #ask(kind: Asked, told: MessageKey): Promise<void> {
    this.asked.set(kind);
    const draft = { kind, language: this.#i18n.language() };
    const done = await this.submission.run(async () => {
      const asked = await this.#stepUp.around(() => this.#api.dataRequests.create(draft));
      this.requests.update((shown) => [asked, ...shown.filter(({ id }) => id !== asked.id)]);
    });
    // It may have been ready before its answer was shown.
    void this.requests.reload();
    if (done) this.#told(told);
  }

  #told(key: MessageKey): void {
    this.#toasts.show({ title: this.t(key), icon: 'done', tone: 'good' });
  }
}
