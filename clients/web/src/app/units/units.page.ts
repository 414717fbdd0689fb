import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { Segments } from '@gatehouse/ui/segments';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Buildings } from './buildings';

/** The homes of the community, building by building; an admin says which there are. */
@Component({
  selector: 'gh-units-page',
  imports: [Buildings, Icon, PageHead, Segments],
  template: `
    <div class="page">
      <gh-page-head
        [title]="t('nav.units')"
        [lead]="t(mayManage ? 'units.lead' : 'units.leadToRead')"
      >
        @if (mayManage) {
          <button
            type="button"
            class="button primary"
            data-testid="add-building"
            (click)="buildings.add()"
          >
            <gh-icon name="add" /> {{ t('units.addBuilding') }}
          </button>
        }
      </gh-page-head>
      <gh-segments
        testid="status"
        [label]="t('units.filter')"
        [choices]="choices()"
        [value]="filters.values().status"
        (valueChange)="filters.set({ status: $event })"
      />
      <gh-buildings #buildings [mayManage]="mayManage" [isRetired]="isRetired()" />
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnitsPage {
  protected readonly t = inject(I18n).t;
  protected readonly mayManage = inject(Session).mayIn('units:manage');
  protected readonly filters = createFilters('status');
  protected readonly isRetired = computed(() => this.filters.values().status === 'retired');
  protected readonly choices = computed(() => [
    { value: '', label: this.t('units.ofToday') },
    { value: 'retired', label: this.t('units.retired') },
  ]);
}
