import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { Feed } from '../notifications/feed';
import { Rings } from './rings';

/** Whether somebody waits at the gate for this home, and whether it would ring here. */
@Component({
  selector: 'gh-gate-card',
  imports: [Icon],
  template: `
    <section
      class="gate card"
      data-testid="gate"
      [class]="{ rings: rings.current() !== undefined, deaf: feed.isCutOff() }"
      aria-live="polite"
    >
      <gh-icon [name]="icon()" />
      <div>
        @if (rings.current(); as ring) {
          <h2>{{ t('visitTold.requested', { visitor: ring.visitor.name }) }}</h2>
          <p>{{ t('home.rings') }}</p>
        } @else if (feed.isCutOff()) {
          <h2>{{ t('home.deaf') }}</h2>
          <p>{{ t(feed.isCrowded() ? 'home.crowded' : 'home.deafText') }}</p>
        } @else if (!feed.isConnected()) {
          <h2>{{ t('home.connecting') }}</h2>
          <p>{{ t('home.lead') }}</p>
        } @else {
          <h2>{{ t('home.quiet') }}</h2>
          <p>{{ t('home.quietText') }}</p>
        }
      </div>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GateCard {
  protected readonly t = inject(I18n).t;
  protected readonly rings = inject(Rings);
  protected readonly feed = inject(Feed);
  protected readonly icon = computed(() => {
    if (this.rings.current() !== undefined) return 'bell-ring';
    return this.feed.isCutOff() ? 'offline' : 'shield';
  });
}
