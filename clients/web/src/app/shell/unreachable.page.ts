import { DOCUMENT, ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RedirectCommand, Router } from '@angular/router';
import { I18n } from '../i18n/i18n';
import { Failed } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';

/** Stands where the first page would, when its code or its texts cannot be fetched. */
@Component({
  selector: 'gh-unreachable-page',
  imports: [Failed],
  template: `
    <main class="content">
      <gh-failed [error]="undefined" (again)="again()" />
    </main>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnreachablePage {
  readonly #document = inject(DOCUMENT);

  /** From the beginning: browsers may remember of a script that it could not be fetched. */
  protected again(): void {
    this.#document.location.reload();
  }
}

/** A page whose code or texts cannot be fetched: it is said, and the page before stays. */
export function sayUnreachable(): RedirectCommand | undefined {
  const router = inject(Router);
  if (!router.navigated)
    return new RedirectCommand(router.createUrlTree(['/unreachable']), {
      skipLocationChange: true,
    });
  const title = inject(I18n).t('problem.unreachable');
  inject(ToastStore).show({ title, icon: 'offline', tone: 'bad' });
  return undefined;
}
