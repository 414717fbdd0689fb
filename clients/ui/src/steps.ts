import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { Icon } from './icon';
import { remembered } from './remembered';

/** The steps of a long form: where one is, and back to what was done. */
@Component({
  selector: 'gh-steps',
  imports: [Icon],
  template: `
    <nav [attr.aria-label]="label()">
      <ol class="steps">
        @for (name of names(); track name; let index = $index) {
          <li [class.done]="index < at()">
            <button
              type="button"
              [attr.aria-current]="index === at() ? 'step' : null"
              [disabled]="index > reached()"
              (click)="at.set(index)"
            >
              <span class="place numbers">
                @if (index < at()) {
                  <gh-icon name="check" />
                } @else {
                  {{ index + 1 }}
                }
              </span>
              {{ name }}
            </button>
          </li>
        }
      </ol>
    </nav>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Steps {
  readonly label = input.required<string>();
  readonly names = input.required<readonly string[]>();
  readonly at = model(0);
  /** The furthest that may be gone to; without it, where one is. */
  readonly furthest = input<number>();
  protected readonly reached = computed(() => Math.max(this.at(), this.furthest() ?? 0));
}

export interface Draft<Value> {
  step: number;
  value: Value;
}

/**
 * What was entered in steps, kept on this device until it is sent: who leaves goes on where they were.
 *
 * @param key names it on the device
 * @param isValue tells what this release can go on with from what another one left
 */
export function createDraft<Value>(key: string, isValue: (found: unknown) => found is Value) {
  const kept = remembered(key);
  return {
    read: (): Draft<Value> | undefined => {
      const found = parsed(kept.get());
      if (typeof found !== 'object' || found === null) return undefined;
      if (!('step' in found) || !('value' in found) || !isValue(found.value)) return undefined;
      return { step: Number(found.step) || 0, value: found.value };
    },
    keep: (draft: Draft<Value>): void => kept.set(JSON.stringify(draft)),
    forget: (): void => kept.set(''),
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
