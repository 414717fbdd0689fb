import { Location } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import { Modal } from '@gatehouse/ui/dialog';
import { Icon } from '@gatehouse/ui/icon';
import { Communities } from '../communities/communities';
import { I18n } from '../i18n/i18n';
import { QrCode } from './qr-code';

/** What hangs on the notice board: where to join, to be scanned or typed. */
@Component({
  selector: 'gh-join-poster',
  imports: [Icon, Modal, QrCode],
  template: `
    <dialog
      ghModal
      class="dialog join-poster"
      aria-labelledby="join-poster"
      data-testid="join-poster"
      (closed)="closed.emit()"
    >
      <h2 id="join-poster">{{ t('join.posterTitle', { community: community() }) }}</h2>
      <gh-qr-code [text]="link()" [label]="t('join.qr')" />
      <p>{{ t('join.posterText', { address: address() }) }}</p>
      <p class="join-code ltr">{{ code() }}</p>
      <footer>
        <button type="button" class="button" (click)="closed.emit()">
          {{ t('action.close') }}
        </button>
        <button type="button" class="button primary" data-testid="print" (click)="print()">
          <gh-icon name="printer" /> {{ t('join.print') }}
        </button>
      </footer>
    </dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinPoster {
  readonly code = input.required<string>();
  readonly closed = output();
  readonly #location = inject(Location);
  readonly #document = inject(DOCUMENT);
  readonly #communities = inject(Communities);
  protected readonly t = inject(I18n).t;
  protected readonly community = computed(() => this.#communities.current()?.name ?? '');
  protected readonly link = computed(() => this.#addressOf(`/p/join/${this.code()}`));
  /** Short enough to be typed. */
  protected readonly address = computed(() =>
    this.#addressOf('/p/join').replace(/^https?:\/\//, ''),
  );

  protected print(): void {
    this.#document.defaultView?.print();
  }

  #addressOf(path: string): string {
    const { origin } = this.#document.location;
    return origin + this.#location.prepareExternalUrl(path);
  }
}
