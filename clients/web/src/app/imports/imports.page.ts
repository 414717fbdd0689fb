import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Import } from '@gatehouse/client/gatehouse-client';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { Status } from '@gatehouse/ui/status';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { kindName } from './import-names';
import { lookOfState } from './import-words';
import { NewImport } from './new-import';

/** What was brought in by files, the newest first, and the way to bring in another. */
@Component({
  selector: 'gh-imports-page',
  imports: [Empty, Failed, Loading, NewImport, PageHead, RouterLink, Status, Time],
  templateUrl: './imports.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportsPage {
  readonly #api = inject(Session).api.imports;
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly lookOfState = lookOfState;
  protected readonly kinds = resource({
    loader: async ({ abortSignal: signal }) => (await this.#api.listKinds({ signal })).items,
  });
  protected readonly imports = createPager<Import>((cursor, signal) =>
    this.#api.list({ ...cursor, limit: 20 }, { signal }),
  );

  constructor() {
    void this.imports.reload();
  }

  protected kindOf({ kind }: Import): string {
    return kindName(kind, this.t);
  }
}
