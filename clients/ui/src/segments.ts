import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';

export interface Choice {
  /** Empty stands for all. */
  value: string;
  label: string;
}

/** A few choices side by side, of which one holds. */
@Component({
  selector: 'gh-segments',
  template: `
    <div class="segments" role="group" [attr.aria-label]="label()">
      @for (one of choices(); track one.value) {
        <button
          type="button"
          [attr.data-testid]="testid() && testid() + '-' + (one.value || 'all')"
          [attr.aria-pressed]="one.value === value()"
          (click)="value.set(one.value)"
        >
          {{ one.label }}
        </button>
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Segments {
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly value = model('');
  readonly testid = input('');
}
