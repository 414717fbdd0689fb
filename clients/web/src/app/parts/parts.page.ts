import { ChangeDetectionStrategy, Component } from '@angular/core';
import { DataParts } from './data-parts';
import { FormParts } from './form-parts';
import { LayerParts } from './layer-parts';

/** The shelf: each part as it looks and behaves, with data of nobody. English alone: no resident sees it. */
@Component({
  selector: 'gh-parts-page',
  imports: [DataParts, FormParts, LayerParts],
  template: `
    <main id="content" class="content" tabindex="-1">
      <div class="page">
        <gh-layer-parts />
        <gh-form-parts />
        <gh-data-parts />
      </div>
    </main>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartsPage {}
