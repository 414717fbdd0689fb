import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  model,
  signal,
  untracked,
} from '@angular/core';
import { I18n } from '../i18n/i18n';
import { Icon } from '../ui/icon';
import { shrinkPhoto } from './photo-shrink';

/** A picture from the camera or from a file, made small enough to send. */
@Component({
  selector: 'gh-photo-picker',
  imports: [Icon],
  template: `
    <p class="field-label" id="photo-label">
      {{ t('photo.label') }} <span class="optional">({{ t('field.optional') }})</span>
    </p>
    <div class="row" role="group" aria-labelledby="photo-label">
      @if (preview(); as url) {
        <img
          class="chosen-photo"
          data-testid="chosen-photo"
          [src]="url"
          [alt]="t('photo.chosen')"
        />
        <button type="button" class="button small" (click)="photo.set(undefined)">
          <gh-icon name="close" /> {{ t('photo.remove') }}
        </button>
      } @else {
        <label class="button small file when-touched">
          <input type="file" accept="image/*" capture="environment" (change)="take($event)" />
          <gh-icon name="camera" /> {{ t('photo.take') }}
        </label>
        <label class="button small file">
          <input type="file" accept="image/*" data-testid="photo-file" (change)="take($event)" />
          <gh-icon name="image" /> {{ t('photo.choose') }}
        </label>
      }
    </div>
    @if (isUnreadable()) {
      <p class="field-error" role="alert">{{ t('photo.unreadable') }}</p>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PhotoPicker {
  readonly photo = model<Blob>();
  protected readonly t = inject(I18n).t;
  protected readonly isUnreadable = signal(false);
  protected readonly preview = signal<string | undefined>(undefined);

  constructor() {
    effect((onCleanup) => {
      const photo = this.photo();
      if (photo === undefined) return;
      const url = URL.createObjectURL(photo);
      untracked(() => this.preview.set(url));
      onCleanup(() => {
        this.preview.set(undefined);
        URL.revokeObjectURL(url);
      });
    });
  }

  protected async take({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file === undefined) return;
    try {
      this.photo.set(await shrinkPhoto(file));
      this.isUnreadable.set(false);
    } catch {
      this.isUnreadable.set(true);
    }
  }
}
