import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon, type IconName } from './icon';

const icons = {
  bad: 'alert',
  good: 'done',
  info: 'alert',
  quiet: 'alert',
  waiting: 'offline',
  warn: 'alert',
} as const satisfies Record<string, IconName>;

/** Something to know, read out when it appears. */
@Component({
  selector: 'gh-note',
  imports: [Icon],
  template: `
    <div class="note" [class]="tone()" [attr.role]="tone() === 'bad' ? 'alert' : 'status'">
      <gh-icon [name]="icons[tone()]" />
      <div class="grow"><ng-content /></div>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Note {
  readonly tone = input<keyof typeof icons>('quiet');
  protected readonly icons = icons;
}
