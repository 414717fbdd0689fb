import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Move } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { PageHead } from '@gatehouse/ui/page-head';
import { Questions } from '@gatehouse/ui/questions';
import { Failed, Loading } from '@gatehouse/ui/state';
import { Status } from '@gatehouse/ui/status';
import { createSubmission } from '@gatehouse/ui/submission';
import { Timeline } from '@gatehouse/ui/timeline';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { followMoves } from './follow-moves';
import { MoveChecklist } from './move-checklist';
import { MoveFacts } from './move-facts';
import { MoveFinishDialog } from './move-finish-dialog';
import { hasGoneOn, liftHolder, moveRefusal } from './move-problems';
import { MoveRefuseDialog } from './move-refuse-dialog';
import { createMoveStory } from './move-story';
import { hasEnded, moveStateKey, moveTone } from './move-words';

/** A move: what is to be seen to, what happened, and what can be done about it. */
@Component({
  selector: 'gh-move-page',
  imports: [
    ...[Failed, Icon, Loading, MoveChecklist, MoveFacts, MoveFinishDialog],
    ...[MoveRefuseDialog, Note, PageHead, RouterLink, Status, Timeline],
  ],
  templateUrl: './move.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MovePage {
  /** From the address: the move's. */
  readonly id = input.required<string>();
  readonly #session = inject(Session);
  readonly #api = this.#session.api.moves;
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly decides = this.#session.mayIn('people:onboard');
  protected readonly hasEnded = hasEnded;
  protected readonly toneOf = moveTone;
  protected readonly storyOf = createMoveStory();
  protected readonly submission = createSubmission();
  protected readonly over = signal<'refuse' | 'finish' | undefined>(undefined);
  protected readonly seen = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal: signal }) => this.#api.get(params, { signal }),
  });
  protected readonly holder = computed(() => liftHolder(this.submission.error()));
  protected readonly problem = computed(() => {
    const key = moveRefusal(this.submission.error());
    return key === undefined ? this.submission.problem() : this.t(key);
  });
  protected readonly within = computed(() => ({
    label: this.t('nav.moves'),
    link: this.addresses.to('/moves'),
  }));

  constructor() {
    followMoves(() => this.seen.reload());
  }

  protected titleOf({ direction, person, unit }: Move): string {
    const who = { name: person.name, unit: unit.name };
    return this.t(direction === 'in' ? 'move.whoIn' : 'move.whoOut', who);
  }

  protected stateOf({ state }: Move): string {
    const key = moveStateKey(state);
    return key === undefined ? state : this.t(key);
  }

  protected approve({ id }: Move): Promise<void> {
    return this.#step(() => this.#api.approve(id), 'move.approved');
  }

  protected async cancel({ id, person }: Move): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('move.askCancel', { name: person.name }),
      consequence: this.t('move.askCancelText'),
      action: this.t('move.cancel'),
    });
    if (isWanted) await this.#step(() => this.#api.cancel(id), 'move.cancelled');
  }

  protected took(move: Move, told: MessageKey): void {
    this.over.set(undefined);
    this.submission.forget();
    this.seen.set(move);
    this.#toasts.show({ title: this.t(told), icon: 'done', tone: 'good' });
  }

  /** Somebody was first: the page says how it stands now. */
  protected lost(): void {
    this.over.set(undefined);
    this.seen.reload();
    this.#toasts.show({ title: this.t('moves.hasGoneOn'), icon: 'alert', tone: 'bad' });
  }

  async #step(work: () => Promise<Move>, told: MessageKey): Promise<void> {
    const done = await this.submission.run(async () => this.took(await work(), told));
    if (!done && hasGoneOn(this.submission.error())) this.seen.reload();
  }
}
