import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { downloadText } from '@gatehouse/ui/download';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

/** Recovery codes, the one time they are shown: to be copied, kept as a file, or printed. */
@Component({
  selector: 'gh-recovery-codes',
  imports: [Icon, Note],
  template: `
    <gh-note tone="good">{{ t('factor.codesText') }}</gh-note>
    <div class="printed">
      <p class="title">{{ title() }}</p>
      <ol class="codes ltr">
        @for (code of codes(); track code) {
          <li>{{ code }}</li>
        }
      </ol>
    </div>
    <div class="row">
      <button type="button" class="button small" data-testid="copy-codes" (click)="copy()">
        <gh-icon name="copy" /> {{ t('factor.codesCopy') }}
      </button>
      <button type="button" class="button small" data-testid="save-codes" (click)="save()">
        <gh-icon name="download" /> {{ t('factor.codesSave') }}
      </button>
      <button type="button" class="button small" data-testid="print-codes" (click)="print()">
        <gh-icon name="printer" /> {{ t('factor.codesPrint') }}
      </button>
    </div>
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
  readonly #toasts = inject(ToastStore);
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly title = computed(() => {
    const { email = '', userName = '' } = this.#session.user() ?? {};
    return this.t('factor.codesTitle', { email: email || userName });
  });

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text());
      this.#toasts.show({ title: this.t('factor.codesCopied'), icon: 'done', tone: 'good' });
    } catch {
      this.#toasts.show({ title: this.t('factor.codesNoCopy'), icon: 'alert', tone: 'bad' });
    }
  }

  protected save(): void {
    downloadText('gatehouse-recovery-codes.txt', this.#text(), 'text/plain');
  }

  protected print(): void {
    window.print();
  }

  #text(): string {
    return [this.title(), '', ...this.codes(), ''].join('\r\n');
  }
}
