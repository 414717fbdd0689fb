import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { ProblemText } from '../i18n/problem-text';
import { PhotoUploads } from './photo-uploads';

/** How far the photo of a visit is, and what to do when it did not get through. */
@Component({
  selector: 'gh-photo-upload',
  imports: [Icon],
  template: `
    @if (upload(); as upload) {
      <div class="entry-problem row" data-testid="photo-upload">
        @if (upload.error === undefined) {
          <p class="soft small-text" role="status">{{ t('photo.sending') }}</p>
        } @else {
          <p class="field-error grow" role="alert">
            {{ t('photo.failed') }} {{ problemText.of(upload.error) }}
          </p>
          <button type="button" class="button small" (click)="uploads.again(visitId())">
            <gh-icon name="again" /> {{ t('action.tryAgain') }}
          </button>
          <button type="button" class="button plain small" (click)="uploads.forget(visitId())">
            {{ t('photo.without') }}
          </button>
        }
      </div>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PhotoUpload {
  readonly visitId = input.required<string>();
  protected readonly t = inject(I18n).t;
  protected readonly problemText = inject(ProblemText);
  protected readonly uploads = inject(PhotoUploads);
  protected readonly upload = computed(() => this.uploads.of(this.visitId()));
}
