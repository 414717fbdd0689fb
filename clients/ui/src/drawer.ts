import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  inject,
  input,
  output,
} from '@angular/core';
import { BackCloses } from './back-closes';
import { Modal } from './dialog';
import { Icon } from './icon';
import { Words } from './words';

let count = 0;

/**
 * A drawer at the end of the page, or a sheet that comes from below; open while it exists. Escape, a
 * press beside it, Back and its button close it.
 */
@Component({
  selector: 'gh-drawer',
  imports: [Modal, Icon],
  template: `
    <dialog
      ghModal
      class="drawer"
      closedby="any"
      [class.sheet]="from() === 'below'"
      [attr.aria-labelledby]="id"
      (closed)="closed.emit()"
    >
      <header class="drawer-head">
        <h2 [id]="id">{{ title() }}</h2>
        <ng-content select="[drawerActions]" />
        <button
          type="button"
          class="button plain icon-only"
          data-testid="close-drawer"
          [attr.aria-label]="t('action.close')"
          (click)="closed.emit()"
        >
          <gh-icon name="close" />
        </button>
      </header>
      <div class="drawer-body"><ng-content /></div>
    </dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Drawer {
  readonly title = input.required<string>();
  readonly from = input<'end' | 'below'>('end');
  /** Somebody wants it gone; whoever opened it takes it away. */
  readonly closed = output();
  protected readonly t = inject(Words).t;
  protected readonly id = `drawer-${++count}`;

  constructor() {
    const release = inject(BackCloses).begin(() => this.closed.emit());
    inject(DestroyRef).onDestroy(release);
  }
}
