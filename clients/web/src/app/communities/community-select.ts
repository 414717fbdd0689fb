import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Communities } from './communities';

/**
 * The community to act in, for whoever belongs to several. Nearly all that a page holds is of one
 * community, roles and areas too: so the portal begins anew in the other one.
 */
@Component({
  selector: 'gh-community-select',
  template: `
    <label>
      <span class="visually-hidden">{{ t('community.choose') }}</span>
      <select class="select compact" data-testid="community" (change)="choose($event)">
        @for (one of communities.all(); track one.id) {
          <option [value]="one.id" [selected]="one.id === communities.current()?.id">
            {{ one.name }}
          </option>
        }
      </select>
    </label>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommunitySelect {
  readonly #session = inject(Session);
  readonly #document = inject(DOCUMENT);
  protected readonly t = inject(I18n).t;
  protected readonly communities = inject(Communities);

  protected choose({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.#session.chooseCommunity(target.value);
    this.#document.location.assign(this.#document.baseURI);
  }
}
