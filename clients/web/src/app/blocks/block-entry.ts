import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Block } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Questions } from '@gatehouse/ui/questions';
import { Status } from '@gatehouse/ui/status';
import { createSubmission } from '@gatehouse/ui/submission';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { blockOfKey, blockRefusal, blockStateKey, blockTone } from './block-words';

/** Somebody who is not let in: why, how long, what they say against it, and who wants it lifted. */
@Component({
  selector: 'gh-block-entry',
  imports: [Icon, Status, Time],
  templateUrl: './block-entry.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BlockEntry {
  readonly block = input.required<Block>();
  /** As it is now. */
  readonly changed = output<Block>();
  /** Somebody was first: it is otherwise than it is shown. */
  readonly lost = output();
  readonly #session = inject(Session);
  readonly #questions = inject(Questions);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly submission = createSubmission();
  protected readonly tone = computed(() => blockTone(this.block()));
  protected readonly state = computed(() => {
    const { state } = this.block();
    const key = blockStateKey(state);
    return key === undefined ? state : this.t(key);
  });
  protected readonly knownBy = computed(() => {
    const { of } = this.block();
    const key = blockOfKey(of);
    return key === undefined ? of : this.t(key);
  });
  /** A name is of any script; numbers and plates are read from the left. */
  protected readonly dir = computed(() => (this.block().of === 'name' ? 'auto' : 'ltr'));
  protected readonly hasAsked = computed(
    () => this.block().liftAskedBy?.accountId === this.#session.user()?.id,
  );
  /** Who wants it lifted, or who has. */
  protected readonly story = computed(() => {
    const { state, liftAskedBy, liftedBy } = this.block();
    if (state === 'lifted')
      return this.t('blocks.liftedBy', {
        first: liftAskedBy?.name ?? '',
        second: liftedBy?.name ?? '',
      });
    if (state !== 'lifting' || liftAskedBy === undefined) return undefined;
    if (this.hasAsked()) return this.t('blocks.waitsForOther');
    return this.t('blocks.askedBy', { name: liftAskedBy.name });
  });
  protected readonly problem = computed(() => {
    const key = blockRefusal(this.submission.error());
    return key === undefined ? this.submission.problem() : this.t(key);
  });

  /** The first asks, and it holds on; the second lifts it. */
  protected async lift(): Promise<void> {
    const { id, value, state, liftAskedBy } = this.block();
    const isSecond = state === 'lifting';
    const isWanted = await this.#questions.ask({
      title: this.t(isSecond ? 'blocks.askConfirm' : 'blocks.askLift', { value }),
      consequence: isSecond
        ? this.t('blocks.askConfirmText', { name: liftAskedBy?.name ?? '' })
        : this.t('blocks.askLiftText'),
      action: this.t(isSecond ? 'blocks.confirm' : 'blocks.lift'),
    });
    if (!isWanted) return;
    let block: Block | undefined;
    await this.submission.run(async () => (block = await this.#session.api.blocks.lift(id)));
    if (block !== undefined) this.changed.emit(block);
    else if (blockRefusal(this.submission.error()) !== undefined) this.lost.emit();
  }
}
