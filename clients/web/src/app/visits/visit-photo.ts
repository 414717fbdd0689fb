import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Avatar } from '@gatehouse/ui/avatar';
import { Modal } from '@gatehouse/ui/dialog';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import type { ListedVisit } from './listed-visit';
import { VisitPhotos } from './visit-photos';

/** Whoever stands at the gate: their photo, once it is in sight, else their initials. */
@Component({
  selector: 'gh-visit-photo',
  imports: [Avatar, Modal, Icon],
  template: `
    @if (url(); as url) {
      @if (enlarges()) {
        <button
          type="button"
          class="enlarge"
          [attr.aria-label]="t('visitPhoto.enlarge', { visitor: name() })"
          (click)="isLarge.set(true)"
        >
          <img class="avatar" alt="" data-testid="photo" [src]="url" />
        </button>
      } @else {
        <img class="avatar" data-testid="photo" [alt]="caption()" [src]="url" />
      }
      @if (isLarge()) {
        <dialog
          ghModal
          class="dialog large-photo"
          [attr.aria-label]="caption()"
          (closed)="isLarge.set(false)"
        >
          <img [alt]="caption()" [src]="url" />
          <footer>
            <p class="grow title">{{ name() }}</p>
            <button type="button" class="button" (click)="isLarge.set(false)">
              <gh-icon name="close" /> {{ t('action.close') }}
            </button>
          </footer>
        </dialog>
      }
    } @else {
      <gh-avatar [name]="name()" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitPhoto {
  readonly visit = input.required<ListedVisit>();
  readonly enlarges = input(false);
  readonly #photos = inject(VisitPhotos);
  protected readonly t = inject(I18n).t;
  protected readonly name = computed(() => this.visit().visitor.name);
  protected readonly caption = computed(() => this.t('visitPhoto.of', { visitor: this.name() }));
  protected readonly url = signal<string | undefined>(undefined);
  protected readonly isLarge = signal(false);
  readonly #isInSight = signal(false);
  readonly #visitId = computed(() => this.visit().id);
  readonly #communityId = computed(() => this.visit().communityId);
  readonly #photoAt = computed(() => this.visit().photoAt);

  constructor() {
    this.#watchSight();
    effect((onCleanup) => {
      const photoAt = this.#photoAt();
      if (photoAt === undefined || !this.#isInSight()) return;
      const shown = new AbortController();
      const visit = { id: this.#visitId(), communityId: this.#communityId(), photoAt };
      untracked(() => void this.#show(visit, shown.signal));
      onCleanup(() => shown.abort());
    });
  }

  async #show(
    visit: Pick<ListedVisit, 'id' | 'communityId' | 'photoAt'>,
    signal: AbortSignal,
  ): Promise<void> {
    const photo = await this.#photos.show(visit, signal);
    // One that is gone or cannot be had now leaves the initials.
    if (photo === undefined || signal.aborted) return;
    const url = URL.createObjectURL(photo);
    this.url.set(url);
    signal.addEventListener('abort', () => {
      this.url.set(undefined);
      URL.revokeObjectURL(url);
    });
  }

  #watchSight(): void {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#isInSight.set(true);
      observer.disconnect();
    });
    afterNextRender(() => observer.observe(host));
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }
}
