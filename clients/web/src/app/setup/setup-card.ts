import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';

/** The way on for the admin of a community that is not active yet. */
@Component({
  selector: 'gh-setup-card',
  imports: [Icon, RouterLink],
  template: `
    <section class="card stack" aria-labelledby="setup-card" data-testid="setup-card">
      <h2 id="setup-card">{{ t('setup.cardTitle') }}</h2>
      <p class="soft">{{ t('setup.cardText') }}</p>
      <div class="row">
        <a class="button primary" [routerLink]="addresses.to('/setup')">
          <gh-icon class="mirrored" name="next" /> {{ t('setup.goOn') }}
        </a>
      </div>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetupCard {
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
}
