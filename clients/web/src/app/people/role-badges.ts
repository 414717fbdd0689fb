import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { I18n } from '../i18n/i18n';
import { jobKey, roleKey, type HeldRole } from './role-words';

/** What somebody is in the community: the job of an employee, else the role. */
@Component({
  selector: 'gh-role-badges',
  template: `
    @for (grant of grants(); track grant.role) {
      <span class="badge" [class.good]="grant.role !== 'resident'">{{ word(grant) }}</span>
    }
  `,
  host: { class: 'row' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoleBadges {
  readonly grants = input.required<readonly HeldRole[]>();
  readonly #t = inject(I18n).t;

  protected word({ role, job }: HeldRole): string {
    const key = jobKey(job);
    return key === undefined ? (job ?? this.#t(roleKey(role))) : this.#t(key);
  }
}
