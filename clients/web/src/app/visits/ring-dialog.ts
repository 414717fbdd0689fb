import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { Clock } from '@gatehouse/ui/clock';
import { Modal } from '@gatehouse/ui/dialog';
import { Icon } from '@gatehouse/ui/icon';
import { ToastStore } from '@gatehouse/ui/toasts';
import { Communities } from '../communities/communities';
import { I18n } from '../i18n/i18n';
import { Feed } from '../notifications/feed';
import { PageTitle } from '../shell/page-title';
import { createAnswering, type Answer, type Outcome } from './answering';
import { Doorbell } from './doorbell';
import { RingDial } from './ring-dial';
import { Rings, type Ring } from './rings';
import { kindIcon, kindKey } from './visit-words';
import { VisitPhoto } from './visit-photo';

/** Later others are asked as well; who has not come by then does not hear the bell. */
const LOUD_FOR_MS = 60_000;

/** Somebody is at the gate: who, for whom, how long there is left, and the two answers. */
@Component({
  selector: 'gh-ring-dialog',
  imports: [Modal, Icon, RingDial, VisitPhoto],
  templateUrl: './ring-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RingDialog {
  protected readonly rings = inject(Rings);
  readonly #clock = inject(Clock);
  readonly #title = inject(PageTitle);
  readonly #communities = inject(Communities);
  readonly #toasts = inject(ToastStore);
  protected readonly feed = inject(Feed);
  protected readonly doorbell = inject(Doorbell);
  protected readonly t = inject(I18n).t;
  readonly #answering = createAnswering();
  protected readonly submission = this.#answering.submission;
  protected readonly kindIcon = kindIcon;
  protected readonly kindKey = kindKey;
  protected readonly ring = this.rings.ringing;
  protected readonly others = computed(() => this.rings.rings().length - 1);

  constructor() {
    effect((onCleanup) => {
      const ring = this.rings.ringing();
      this.#title.ring(ring && this.t('visitTold.requested', { visitor: ring.visitor.name }));
      if (ring === undefined) return;
      const loudMs = Date.parse(ring.requestedAt) + LOUD_FOR_MS - this.#clock.now();
      if (loudMs <= 0) return;
      this.doorbell.start();
      const hush = setTimeout(() => this.doorbell.stop(), loudMs);
      onCleanup(() => {
        clearTimeout(hush);
        this.doorbell.stop();
      });
    });
  }

  /** Said where there is more than one. */
  protected communityOf({ communityId }: Ring): string | undefined {
    const all = this.#communities.all();
    return all.length > 1 ? all.find(({ id }) => id === communityId)?.name : undefined;
  }

  protected async answer(ring: Ring, answer: Answer): Promise<void> {
    const outcome = await this.#answering.answer(ring, answer);
    if (outcome === undefined) return;
    this.#tell(outcome, answer);
    this.submission.forget();
    this.rings.stop(ring.id);
  }

  #tell({ told: title, isTooLate }: Outcome, answer: Answer): void {
    if (isTooLate) {
      this.#toasts.show({ title, icon: 'alert', tone: 'waiting' });
      return;
    }
    this.#toasts.show({
      ...{ title, body: this.t('ring.gateKnows') },
      ...(answer === 'deny' ? { icon: 'close', tone: 'bad' } : { icon: 'check', tone: 'good' }),
    });
  }
}
