import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon, type IconName } from './icon';
import type { Tone } from './status';
import { Time } from './time';

export interface Happening {
  title: string;
  /** When; what has no time is yet to come. */
  at?: string;
  /** By whom, or why. */
  note?: string;
  icon: IconName;
  tone?: Tone;
}

/** What happened to a thing, in its order. */
@Component({
  selector: 'gh-timeline',
  imports: [Icon, Time],
  template: `
    <ol class="timeline" [attr.aria-label]="label()">
      @for (one of happenings(); track $index) {
        <li [class]="one.tone ?? 'quiet'" [class.to-come]="one.at === undefined">
          <span class="mark"><gh-icon [name]="one.icon" /></span>
          <div>
            <p class="title">{{ one.title }}</p>
            @if (one.note; as note) {
              <p class="soft">{{ note }}</p>
            }
            @if (one.at; as at) {
              <p class="soft small-text"><gh-time [at]="at" [isExact]="true" /></p>
            }
          </div>
        </li>
      }
    </ol>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Timeline {
  readonly label = input.required<string>();
  readonly happenings = input.required<readonly Happening[]>();
}
