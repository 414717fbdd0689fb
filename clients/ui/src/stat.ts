import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** A figure, what it was before, and the way to the things that it counts. */
@Component({
  selector: 'gh-stat',
  imports: [RouterLink],
  template: `
    <p class="stat-label">{{ label() }}</p>
    <p class="stat-value numbers">
      @if (link(); as link) {
        <a [routerLink]="link" [queryParams]="query()">
          <span class="visually-hidden">{{ label() }}: </span>{{ value() }}
        </a>
      } @else {
        {{ value() }}
      }
      @if (change(); as change) {
        <span class="badge" data-testid="change">{{ change }}</span>
      }
    </p>
    @if (before(); as before) {
      <p class="soft small-text" data-testid="before">{{ before }}</p>
    }
  `,
  host: { class: 'stat' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Stat {
  readonly label = input.required<string>();
  /** In words: "42", "7.4 sec". */
  readonly value = input.required<string>();
  /** What it was in the time before, in a sentence. */
  readonly before = input<string>();
  /** How much more or less that is: "+12%". */
  readonly change = input<string>();
  readonly link = input<string>();
  readonly query = input<Record<string, string>>();
}
