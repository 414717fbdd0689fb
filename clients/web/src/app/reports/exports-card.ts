import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Card } from '@gatehouse/ui/card';
import { ExportRows } from '../exports/export-rows';
import { exportsAmong } from '../exports/exports-among';
import { I18n } from '../i18n/i18n';
import { hasEnded } from '../jobs/further';
import { Jobs } from '../jobs/jobs';
import { Addresses } from '../shell/addresses';
import { visitExports } from './visit-exports';

/** What is being written for whoever looks, and what is ready to be taken. */
@Component({
  selector: 'gh-exports-card',
  imports: [Card, ExportRows],
  providers: [Jobs],
  template: `
    <gh-card
      [title]="t('export.list')"
      [count]="underWay()"
      [link]="addresses.to('/reports')"
      [linkText]="t('nav.reports')"
      [error]="shown().length === 0 ? jobs.error() : undefined"
      [isEmpty]="shown().length === 0"
      [emptyText]="t('export.none')"
      (again)="jobs.load()"
    >
      <gh-export-rows [kind]="kind" [jobs]="shown()" />
    </gh-card>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportsCard {
  protected readonly kind = visitExports;
  protected readonly jobs = inject(Jobs);
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly shown = computed(() => exportsAmong(this.jobs.all(), this.kind));
  protected readonly underWay = computed(() => this.shown().filter((job) => !hasEnded(job)).length);
}
