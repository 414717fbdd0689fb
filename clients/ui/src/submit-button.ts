import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Sends a form, and shows that it is on its way. */
@Component({
  selector: 'gh-submit',
  template: `
    <button
      type="submit"
      class="button primary"
      [class.wide]="wide()"
      [attr.aria-disabled]="working()"
    >
      @if (working()) {
        <span class="working" aria-hidden="true"></span>
      }
      <ng-content />
    </button>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SubmitButton {
  readonly working = input.required<boolean>();
  readonly wide = input(false);
}
