import { DOCUMENT, Injectable, effect, inject } from '@angular/core';
import { Feed } from '../notifications/feed';

/** How large the picture is drawn, in pixels. */
const size = 64;

/** A dot on the page's picture while something is unread: seen on a tab among many. */
@Injectable({ providedIn: 'root' })
export class FaviconBadge {
  readonly #feed = inject(Feed);
  readonly #document = inject(DOCUMENT);
  readonly #link = this.#document.querySelector<HTMLLinkElement>('link[rel=icon]');
  readonly #plain = this.#link?.href;
  #marked: Promise<string> | undefined;

  /** Called while a component is made. */
  show(): void {
    effect(() => this.#follow(this.#feed.unread() > 0));
  }

  #follow(isMarked: boolean): void {
    if (this.#link === null || this.#plain === undefined) return;
    if (!isMarked) {
      this.#use(this.#plain);
      return;
    }
    this.#marked ??= this.#draw(this.#plain);
    void this.#marked.then(
      (address) => {
        if (this.#feed.unread() > 0) this.#use(address);
      },
      // Without it, the title still tells.
      () => undefined,
    );
  }

  #use(address: string): void {
    if (this.#link !== null) this.#link.href = address;
  }

  async #draw(plain: string): Promise<string> {
    const image = new Image(size, size);
    image.src = plain;
    await image.decode();
    const canvas = this.#document.createElement('canvas');
    canvas.width = canvas.height = size;
    const draw = canvas.getContext('2d');
    if (draw === null) return plain;
    draw.drawImage(image, 0, 0, size, size);
    draw.beginPath();
    draw.arc(size * 0.76, size * 0.24, size * 0.24, 0, 2 * Math.PI);
    draw.fillStyle = '#d0342c';
    draw.fill();
    return canvas.toDataURL('image/png');
  }
}
