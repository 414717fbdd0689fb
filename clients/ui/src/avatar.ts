import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** The initials of a name, where there is no picture. */
@Component({
  selector: 'gh-avatar',
  template: '<span class="avatar" aria-hidden="true">{{ initials() }}</span>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Avatar {
  readonly name = input.required<string>();
  protected readonly initials = computed(() => {
    const words = this.name()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
    return ends.map((word) => firstCharacter(word ?? '').toLocaleUpperCase()).join('');
  });
}

/** What a reader takes for one character: a letter with its marks, as Hindi writes them. */
function firstCharacter(text: string): string {
  const [first] = new Intl.Segmenter().segment(text);
  return first?.segment ?? '';
}
