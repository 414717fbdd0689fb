import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
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

/** Somebody is at the gate: who, for whom, how long there is left, and the two answers. */
@Component({
  selector: 'gh-ring-dialog',
  imports: [Modal, Icon, RingDial, VisitPhoto],
  templateUrl: './ring-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RingDialog {
  protected readonly rings = inject(Rings);
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
      const who = this.rings.ringing()?.visitor.name;
      this.#title.ring(
        who === undefined ? undefined : this.t('visitTold.requested', { visitor: who }),
      );
      if (who === undefined) return;
      this.doorbell.start();
      onCleanup(() => this.doorbell.stop());
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
      ...(answer === 'approve' ? { icon: 'check', tone: 'good' } : { icon: 'close', tone: 'bad' }),
    });
  }
}
