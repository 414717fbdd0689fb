import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from './icon';

export interface Crumb {
  label: string;
  link: string | readonly string[];
  /** What narrows that page down. */
  query?: Readonly<Record<string, string>>;
}

/** How a page begins: where it belongs, what it is called, what it is for, and what can be done. */
@Component({
  selector: 'gh-page-head',
  imports: [RouterLink, Icon],
  template: `
    @if (within(); as crumb) {
      <a class="crumb" data-testid="crumb" [routerLink]="crumb.link" [queryParams]="crumb.query">
        <gh-icon class="mirrored" name="back" />{{ crumb.label }}
      </a>
    }
    <div class="page-head">
      <div>
        <h1>{{ title() }}</h1>
        @if (lead(); as lead) {
          <p>{{ lead }}</p>
        }
        <ng-content select="[about]" />
      </div>
      <ng-content />
    </div>
    <ng-content select="[tabs]" />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageHead {
  readonly title = input.required<string>();
  readonly lead = input<string>();
  /** The page that this one is a part of. */
  readonly within = input<Crumb>();
}
