import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';

/** Several of a few things: each is on or off. */
@Component({
  selector: 'gh-check-set',
  template: `
    <fieldset class="plain-set">
      <legend class="field-label">{{ legend() }}</legend>
      <div class="choices">
        @for (choice of choices(); track choice.value) {
          <label class="choice">
            <input
              type="checkbox"
              [attr.aria-invalid]="problem() === undefined ? null : true"
              [checked]="chosen().includes(choice.value)"
              (change)="toggle(choice.value, $event)"
            />
            <span>{{ choice.label }}</span>
          </label>
        }
      </div>
      @if (problem(); as problem) {
        <p class="field-error" role="alert">{{ problem }}</p>
      }
    </fieldset>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckSet<Value extends string | number> {
  readonly legend = input.required<string>();
  readonly choices = input.required<readonly { value: Value; label: string }[]>();
  readonly problem = input<string>();
  readonly chosen = model<readonly Value[]>([]);

  protected toggle(value: Value, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const others = this.chosen().filter((one) => one !== value);
    this.chosen.set(target.checked ? [...others, value] : others);
  }
}
