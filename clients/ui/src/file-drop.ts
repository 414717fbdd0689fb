import { ChangeDetectionStrategy, Component, effect, input, output, signal } from '@angular/core';
import { Icon } from './icon';

/** Where files are dropped or chosen, with a picture of what was, and how far its sending is. */
@Component({
  selector: 'gh-file-drop',
  imports: [Icon],
  template: `
    <div
      class="drop"
      [class.over]="isOver()"
      (dragover)="hover($event)"
      (dragleave)="isOver.set(false)"
      (drop)="drop($event)"
    >
      @if (file(); as chosen) {
        @if (preview(); as address) {
          <img class="chosen-photo" alt="" [src]="address" />
        } @else {
          <gh-icon name="log" />
        }
        <p class="grow">{{ chosen.name }}</p>
        @if (sent(); as share) {
          <progress max="1" [value]="share" [attr.aria-label]="chosen.name"></progress>
        }
        <button
          type="button"
          class="button small"
          [attr.aria-label]="removeLabel() + ' ' + chosen.name"
          (click)="choose(undefined)"
        >
          <gh-icon name="close" />
        </button>
      } @else {
        <p class="grow soft">{{ hint() }}</p>
        <label class="button file">
          <gh-icon name="add" /> {{ label() }}
          <input type="file" [accept]="accept()" (change)="pick($event)" />
        </label>
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FileDrop {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly removeLabel = input.required<string>();
  /** As the `accept` of a file input; what is dropped is for whoever takes it to judge. */
  readonly accept = input('');
  /** How much of it has been sent, from 0 to 1. */
  readonly sent = input<number>();
  readonly chosen = output<File | undefined>();
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly preview = signal<string | undefined>(undefined);
  protected readonly isOver = signal(false);

  constructor() {
    effect((onCleanup) => {
      const file = this.file();
      if (file === undefined || !file.type.startsWith('image/')) return;
      const address = URL.createObjectURL(file);
      this.preview.set(address);
      onCleanup(() => {
        URL.revokeObjectURL(address);
        this.preview.set(undefined);
      });
    });
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) this.choose(file);
  }

  protected pick({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.choose(target.files?.[0]);
  }

  protected choose(file: File | undefined): void {
    this.file.set(file);
    this.chosen.emit(file);
  }
}
