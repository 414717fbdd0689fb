import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  resource,
} from '@angular/core';
import type { JoinRequest } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Dates } from '@gatehouse/ui/dates';
import { Note } from '@gatehouse/ui/note';
import { Questions } from '@gatehouse/ui/questions';
import { Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { wordsFor } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { createEntrance } from '../sessions/enter';
import { Session } from '../sessions/session';
import { joinTone } from './join-words';

const titles = wordsFor<MessageKey>({
  approved: 'joining.approvedTitle',
  expired: 'joining.wasExpired',
  pending: 'joining.waits',
  refused: 'joining.wasRefused',
  withdrawn: 'joining.wasWithdrawn',
});

/** What came of a request: who asked sees it here, and takes it back while it waits. */
@Component({
  selector: 'gh-join-outcome',
  imports: [Failed, Loading, Note],
  templateUrl: './join-outcome.html',
  host: { class: 'stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinOutcome {
  readonly id = input.required<string>();
  /** They want to ask once more. */
  readonly again = output();
  readonly #session = inject(Session);
  readonly #questions = inject(Questions);
  readonly #dates = inject(Dates);
  readonly #enter = createEntrance();
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly request = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal: signal }) =>
      this.#session.api.joinRequests.get(params, { signal }),
  });
  protected readonly tone = computed(() => {
    const tone = joinTone(this.request.value()?.state ?? 'expired');
    return tone === 'good' || tone === 'bad' || tone === 'waiting' ? tone : 'quiet';
  });

  protected titleOf({ state }: JoinRequest): string {
    const key = titles(state);
    return key === undefined ? state : this.t(key);
  }

  protected textOf({ state, unit, expiresAt, reason }: JoinRequest): string | undefined {
    if (state === 'approved') return this.t('joining.approvedText', { unit: unit.name });
    if (state === 'pending')
      return this.t('joining.byWhen', { unit: unit.name, when: this.#dates.moment(expiresAt) });
    return reason === undefined ? undefined : this.t('join.reasonWas', { reason });
  }

  protected async withdraw({ id }: JoinRequest): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('joining.askWithdraw'),
      consequence: this.t('joining.askWithdrawText'),
      action: this.t('joining.withdraw'),
    });
    if (!isWanted) return;
    const done = await this.submission.run(async () =>
      this.request.set(await this.#session.api.joinRequests.withdraw(id)),
    );
    // Somebody may have decided meanwhile.
    if (!done) this.request.reload();
  }

  /** What the session says of them is older than the decision. */
  protected async open(): Promise<void> {
    const done = await this.submission.run(() => this.#session.api.renewAccessToken());
    if (done) await this.#enter();
  }
}
