import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import type { HelpWindow } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { CheckSet } from './check-set';
import { createHelpTexts } from './help-texts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const MOST = 14;

/** What an engagement begins with before somebody says otherwise. */
export const firstWindow: HelpWindow = { days: [1, 2, 3, 4, 5], from: '08:00', to: '09:00' };

/** Whether something is missing in one of them. */
export const areIncomplete = (windows: readonly HelpWindow[]): boolean =>
  windows.some(({ days, from, to }) => days.length === 0 || from === '' || to === '');

/** When somebody is awaited in a week: days with a beginning and an end, as many as there are. */
@Component({
  selector: 'gh-windows-input',
  imports: [CheckSet, Icon],
  template: `
    <fieldset class="plain-set stack">
      <legend class="field-label">{{ t('help.windows') }}</legend>
      @for (one of windows(); track $index) {
        <div class="help-window" data-testid="help-window">
          <gh-check-set
            [legend]="t('help.days')"
            [choices]="days()"
            [chosen]="one.days"
            (chosenChange)="choose($index, $event)"
          />
          <div class="row">
            <label class="field">
              <span class="field-label">{{ t('help.from') }}</span>
              <input
                class="input"
                type="time"
                data-testid="window-from"
                [value]="one.from"
                (input)="take($index, 'from', $event)"
              />
            </label>
            <label class="field">
              <span class="field-label">{{ t('help.to') }}</span>
              <input
                class="input"
                type="time"
                data-testid="window-to"
                [value]="one.to"
                (input)="take($index, 'to', $event)"
              />
            </label>
            @if (windows().length > 1) {
              <button
                type="button"
                class="button icon-only"
                [attr.aria-label]="t('help.removeTime')"
                (click)="remove($index)"
              >
                <gh-icon name="close" />
              </button>
            }
          </div>
        </div>
      }
      @if (isMissing() && incomplete()) {
        <p class="field-error" role="alert">{{ t('help.windowsMissing') }}</p>
      }
      @if (windows().length < most) {
        <button type="button" class="button small" data-testid="add-time" (click)="add()">
          <gh-icon name="add" /> {{ t('help.addTime') }}
        </button>
      }
    </fieldset>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WindowsInput {
  readonly windows = model<readonly HelpWindow[]>([firstWindow]);
  /** It was sent with something missing. */
  readonly isMissing = input(false);
  protected readonly t = inject(I18n).t;
  protected readonly most = MOST;
  readonly #texts = createHelpTexts();
  protected readonly incomplete = computed(() => areIncomplete(this.windows()));
  protected readonly days = computed(() =>
    WEEK.map((value) => ({ value, label: this.#texts.weekday(value, 'short') })),
  );

  protected change(index: number, change: Partial<HelpWindow>): void {
    this.windows.update((all) =>
      all.map((one, at) => (at === index ? { ...one, ...change } : one)),
    );
  }

  protected choose(index: number, days: readonly number[]): void {
    this.change(index, { days: [...days] });
  }

  protected take(index: number, end: 'from' | 'to', { target }: Event): void {
    if (target instanceof HTMLInputElement) this.change(index, { [end]: target.value });
  }

  protected add(): void {
    this.windows.update((all) => [...all, { days: [], from: '', to: '' }]);
  }

  protected remove(index: number): void {
    this.windows.update((all) => all.filter((_, at) => at !== index));
  }
}
