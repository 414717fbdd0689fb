import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import type { PermissionCatalogue } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { permissionKey } from './permission-words';
import { jobKey, roleKey, roles, type Role } from './role-words';

type RoleInfo = PermissionCatalogue['roles'][number];

/** Who may do what: each permission, and the roles and jobs that have it. */
@Component({
  selector: 'gh-roles-page',
  imports: [Icon, Failed, Loading],
  template: `
    <div class="page">
      <div class="page-head">
        <div>
          <h1>{{ t('nav.roles') }}</h1>
          <p>{{ t('roles.lead') }}</p>
        </div>
      </div>
      @if (catalogue.error(); as error) {
        <gh-failed [error]="error" (again)="catalogue.reload()" />
      } @else if (catalogue.value(); as all) {
        <!-- Wide tables are scrolled by keyboard too. -->
        <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="t('nav.roles')">
          <table class="matrix">
            <thead>
              <tr>
                <th scope="col">{{ t('roles.permission') }}</th>
                @for (info of columnsOf(all); track info.role + (info.job ?? '')) {
                  <th scope="col">{{ nameOf(info) }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (permission of rowsOf(all); track permission.name) {
                <tr>
                  <th scope="row">{{ describe(permission) }}</th>
                  @for (info of columnsOf(all); track info.role + (info.job ?? '')) {
                    <td>
                      @if (info.permissions.includes(permission.name)) {
                        <gh-icon name="check" /><span class="visually-hidden">{{
                          t('roles.yes')
                        }}</span>
                      } @else {
                        <span class="visually-hidden">{{ t('roles.no') }}</span>
                      }
                    </td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      } @else {
        <gh-loading />
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RolesPage {
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly catalogue = resource({
    loader: ({ abortSignal }) => this.#api.permissions.list({ signal: abortSignal }),
  });

  /** The roles of communities; the operator stands outside, and a role without rights says nothing. */
  protected columnsOf({ roles: all }: PermissionCatalogue): RoleInfo[] {
    return all.filter(({ role, permissions }) => role !== 'operator' && permissions.length > 0);
  }

  /** What nobody of a community may do is no business of theirs. */
  protected rowsOf(all: PermissionCatalogue): PermissionCatalogue['permissions'] {
    const columns = this.columnsOf(all);
    return all.permissions.filter(({ name }) =>
      columns.some(({ permissions }) => permissions.includes(name)),
    );
  }

  protected nameOf({ role, job }: RoleInfo): string {
    const key = jobKey(job);
    if (key !== undefined) return this.t(key);
    return roles.includes(role as Role) ? this.t(roleKey(role as Role)) : (job ?? role);
  }

  protected describe({ name, description }: PermissionCatalogue['permissions'][number]): string {
    const key = permissionKey(name);
    return key === undefined ? description : this.t(key);
  }
}
