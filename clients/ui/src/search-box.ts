import {
  ChangeDetectionStrategy,
  Component,
  effect,
  input,
  linkedSignal,
  model,
  untracked,
} from '@angular/core';
import { Icon } from './icon';

const typingMs = 200;

/** A box for words to look for; they count when whoever types them rests. */
@Component({
  selector: 'gh-search-box',
  imports: [Icon],
  template: `
    <label class="search">
      <span class="visually-hidden">{{ label() }}</span>
      <gh-icon name="search" />
      <input
        class="input"
        type="search"
        maxlength="120"
        [attr.data-testid]="testid() || null"
        [placeholder]="label()"
        [value]="typed()"
        (input)="type($event)"
      />
    </label>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchBox {
  readonly label = input.required<string>();
  readonly testid = input('');
  readonly words = model('');
  /** What stands there; words that come from elsewhere take its place unless they are its own. */
  protected readonly typed = linkedSignal<string, string>({
    source: this.words,
    computation: (words, before) =>
      before !== undefined && before.value.trim() === words ? before.value : words,
  });

  constructor() {
    effect((onCleanup) => {
      const typed = this.typed().trim();
      if (typed === untracked(this.words)) return;
      const timer = setTimeout(() => this.words.set(typed), typingMs);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected type({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.typed.set(target.value);
  }
}
