import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { Modal } from '@gatehouse/ui/dialog';
import { Icon } from '@gatehouse/ui/icon';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import { Communities } from '../communities/communities';
import { I18n } from '../i18n/i18n';
import { Feed } from '../notifications/feed';
import { PageTitle } from '../shell/page-title';
import { Doorbell } from './doorbell';
import { RingDial } from './ring-dial';
import { Rings, type Ring } from './rings';
import { isTooLate } from './too-late';
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
  protected readonly submission = createSubmission();
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

  protected async answer(ring: Ring, answer: 'approve' | 'deny'): Promise<void> {
    const done = await this.submission.run(() => this.rings.answer(ring, answer));
    const { error } = this.submission;
    if (done) this.#tell(ring, answer);
    else if (!isTooLate(error())) return;
    else
      this.#toasts.show({ title: this.submission.problem() ?? '', icon: 'alert', tone: 'waiting' });
    this.submission.forget();
    this.rings.stop(ring.id);
  }

  #tell({ visitor, unit }: Ring, answer: 'approve' | 'deny'): void {
    const values = { visitor: visitor.name, unit: unit.name };
    const title = this.t(answer === 'approve' ? 'ring.approved' : 'ring.denied', values);
    this.#toasts.show({
      ...{ title, body: this.t('ring.gateKnows') },
      ...(answer === 'approve' ? { icon: 'check', tone: 'good' } : { icon: 'close', tone: 'bad' }),
    });
  }
}
