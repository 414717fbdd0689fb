import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { alerts } from '@gatehouse/texts/generated/alerts';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { withTexts } from '../i18n/with-texts';
import { Lazy } from '../shell/lazy';

/** Where somebody calls for help. */
@Component({
  selector: 'gh-sos-button',
  imports: [Icon, Lazy],
  template: `
    <button
      type="button"
      class="button danger sos-button"
      data-testid="sos"
      aria-haspopup="dialog"
      [title]="t('alarm.raise')"
      (click)="asks.set(true)"
    >
      <gh-icon name="siren" /> {{ t('alarm.sos') }}
      <span class="visually-hidden">{{ t('alarm.raise') }}</span>
    </button>
    @if (asks()) {
      <gh-lazy [isOver]="true" [load]="load" [outputs]="{ closed: close }" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SosButton {
  protected readonly t = inject(I18n).t;
  protected readonly asks = signal(false);
  protected readonly load = withTexts(
    [alerts],
    async () => (await import('./sos-dialog')).SosDialog,
  );
  protected readonly close = (): void => this.asks.set(false);
}
