import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Words } from './words';
import { FieldControl } from './field';
import { Icon } from './icon';

/** A password in a `gh-field`, hidden until its owner wants to see it. */
@Component({
  selector: 'gh-password-input',
  imports: [FieldControl, Icon],
  template: `
    <div class="password ltr">
      <input
        ghControl
        class="input ltr"
        [type]="isShown() ? 'text' : 'password'"
        [autocomplete]="autocomplete()"
      />
      <button
        type="button"
        class="button plain icon-only"
        [attr.aria-label]="t(isShown() ? 'field.hidePassword' : 'field.showPassword')"
        (click)="isShown.set(!isShown())"
      >
        <gh-icon [name]="isShown() ? 'eye-off' : 'eye'" />
      </button>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordInput {
  readonly autocomplete = input.required<'current-password' | 'new-password'>();
  protected readonly t = inject(Words).t;
  protected readonly isShown = signal(false);
}
