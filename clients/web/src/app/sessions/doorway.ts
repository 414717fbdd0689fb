import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { I18n } from '../i18n/i18n';
import { BrandMark } from '../shell/brand-mark';
import { LanguageSelect } from '../shell/language-select';

/** The frame of the pages in front of the sign-in. */
@Component({
  selector: 'gh-doorway',
  imports: [RouterOutlet, RouterLink, BrandMark, LanguageSelect],
  templateUrl: './doorway.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Doorway {
  protected readonly t = inject(I18n).t;
}
