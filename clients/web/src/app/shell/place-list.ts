import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import type { Area } from '../sessions/areas';
import { grouped } from './navigation';
import type { Place } from './portal-feature';

/** All places below their headings. */
@Component({
  selector: 'gh-place-list',
  imports: [RouterLink, RouterLinkActive, Icon],
  template: `
    @for (group of groups(); track $index) {
      @if (group.heading; as heading) {
        <h2 class="nav-heading">
          <span>{{ t(heading) }}</span>
        </h2>
      }
      <ul>
        @for (place of group.places; track place.path) {
          <li>
            <a
              routerLinkActive
              ariaCurrentWhenActive="page"
              [routerLink]="'/' + area() + place.path"
              [routerLinkActiveOptions]="{ exact: place.path === '' }"
              [replaceUrl]="isOver()"
              [title]="t(place.label)"
            >
              <gh-icon [name]="place.icon" /><span>{{ t(place.label) }}</span>
            </a>
          </li>
        }
      </ul>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlaceList {
  readonly area = input.required<Area>();
  readonly places = input.required<readonly Place[]>();
  /** It lies over the page: where it leads takes the place of its own entry in the history. */
  readonly isOver = input(false);
  protected readonly t = inject(I18n).t;
  protected readonly groups = computed(() => grouped(this.places()));
}
