import { ChangeDetectionStrategy, Component, Injectable, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, type IconName } from './icon';
import { ProblemWords, Words } from './words';

export interface Toast {
  title: string;
  body?: string;
  icon?: IconName;
  tone?: 'good' | 'bad' | 'waiting';
  /** Where it leads. */
  link?: string;
  /** Makes it as it was before. */
  undo?: () => Promise<unknown>;
}

const shownMs = 7000;
/** Long enough to see a mistake and to reach the button. */
const undoableMs = 8000;
/** More would cover what people came for. */
const mostShown = 2;

/** Short news in the corner of the page; what matters longer has a place of its own. */
@Injectable({ providedIn: 'root' })
export class ToastStore {
  readonly #toasts = signal<readonly (Toast & { id: number })[]>([]);
  readonly toasts = this.#toasts.asReadonly();
  #count = 0;

  show(toast: Toast): void {
    const id = ++this.#count;
    this.#toasts.update((toasts) => [...toasts, { ...toast, id }].slice(-mostShown));
    setTimeout(() => this.close(id), toast.undo === undefined ? shownMs : undoableMs);
  }

  close(id: number): void {
    this.#toasts.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }
}

@Component({
  selector: 'gh-toasts',
  imports: [Icon, RouterLink],
  template: `
    <div class="toasts" role="region" [attr.aria-label]="t('toasts.label')" aria-live="polite">
      @for (toast of store.toasts(); track toast.id) {
        <div class="toast" [class]="toast.tone">
          <gh-icon [name]="toast.icon ?? 'bell'" />
          <div class="grow">
            @if (toast.link; as link) {
              <a class="title" [routerLink]="link">{{ toast.title }}</a>
            } @else {
              <p class="title">{{ toast.title }}</p>
            }
            @if (toast.body; as body) {
              <p class="soft small-text">{{ body }}</p>
            }
          </div>
          @if (toast.undo; as undo) {
            <button
              type="button"
              class="button small"
              data-testid="undo"
              (click)="takeBack(toast.id, undo)"
            >
              {{ t('action.undo') }}
            </button>
          }
          <button
            type="button"
            class="button plain icon-only"
            [attr.aria-label]="t('action.close')"
            (click)="store.close(toast.id)"
          >
            <gh-icon name="close" />
          </button>
        </div>
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Toasts {
  protected readonly store = inject(ToastStore);
  protected readonly t = inject(Words).t;
  readonly #problems = inject(ProblemWords);

  protected async takeBack(id: number, undo: () => Promise<unknown>): Promise<void> {
    this.store.close(id);
    try {
      await undo();
      this.store.show({ title: this.t('toasts.undone'), icon: 'done', tone: 'good' });
    } catch (error) {
      this.store.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
    }
  }
}
