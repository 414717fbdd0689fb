import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Failed } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Jobs } from '../jobs/jobs';
import type { ExportKind } from './export-kind';
import { ExportRows } from './export-rows';
import { exportsAmong } from './exports-among';

/** Files of a kind, as long as there are any. */
@Component({
  selector: 'gh-export-list',
  imports: [ExportRows, Failed],
  templateUrl: './export-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportList {
  readonly kind = input.required<ExportKind>();
  protected readonly jobs = inject(Jobs);
  protected readonly t = inject(I18n).t;
  protected readonly shown = computed(() => exportsAmong(this.jobs.all(), this.kind()));
}
