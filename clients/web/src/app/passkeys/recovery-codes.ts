import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { Note } from '@gatehouse/ui/note';
import { I18n } from '../i18n/i18n';

/** Recovery codes, the one time they are shown. */
@Component({
  selector: 'gh-recovery-codes',
  imports: [Note],
  template: `
    <gh-note tone="good">{{ t('factor.codesText') }}</gh-note>
    <ol class="codes ltr">
      @for (code of codes(); track code) {
        <li>{{ code }}</li>
      }
    </ol>
    <div class="row end">
      <button type="button" class="button primary" (click)="kept.emit()">
        {{ t('factor.codesKept') }}
      </button>
    </div>
  `,
  host: { class: 'stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecoveryCodes {
  readonly codes = input.required<readonly string[]>();
  /** Their owner has them somewhere safe. */
  readonly kept = output();
  protected readonly t = inject(I18n).t;
}
