import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { NoticeEntry as Entry } from '@gatehouse/client/gatehouse-client';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';

/** A notice in a list: its title, and all of it for whoever opens it. */
@Component({
  selector: 'gh-notice-entry',
  imports: [Time],
  template: `
    @let notice = entry().notice;
    <details class="entry notice" data-testid="notice" (toggle)="toggled($event)">
      <summary class="grow">
        <span class="title">{{ notice.title }}</span>
        <span class="row">
          @if (entry().pinned) {
            <span class="badge">{{ t('notices.pinned') }}</span>
          }
          @if (!entry().read) {
            <span class="badge waiting" data-testid="unread">{{ t('notices.unread') }}</span>
          }
          <span class="soft small-text">
            {{ notice.author.name }} · <gh-time [at]="notice.publishedAt" />
          </span>
        </span>
      </summary>
      <div class="stack">
        <p class="lines" dir="auto">{{ notice.body }}</p>
        @if (mayWrite()) {
          <div class="row end">
            <span class="soft small-text grow" data-testid="readers">
              {{ t('notices.readers', { count: entry().readers ?? 0 }) }}
            </span>
            <button type="button" class="button small" data-testid="edit" (click)="edit.emit()">
              {{ t('notices.edit') }}
            </button>
            <button
              type="button"
              class="button small"
              data-testid="take-down"
              (click)="takeDown.emit()"
            >
              {{ t('notices.takeDown') }}
            </button>
          </div>
        }
      </div>
    </details>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeEntry {
  readonly entry = input.required<Entry>();
  readonly mayWrite = input(false);
  /** Somebody looks at all of it. */
  readonly opened = output();
  readonly edit = output();
  readonly takeDown = output();
  protected readonly t = inject(I18n).t;

  protected toggled({ target }: Event): void {
    if (target instanceof HTMLDetailsElement && target.open) this.opened.emit();
  }
}
