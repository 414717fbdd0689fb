import { inject } from '@angular/core';
import type { Catalogue } from '@gatehouse/texts/texts';
import { I18n } from './i18n';

/** Loads what a route shows together with the texts that it says: no page is seen without its words. */
export function withTexts<Loaded>(
  catalogues: readonly Catalogue[],
  load: () => Promise<Loaded>,
): () => Promise<Loaded> {
  return async () => {
    const [loaded] = await Promise.all([load(), inject(I18n).need(catalogues)]);
    return loaded;
  };
}
