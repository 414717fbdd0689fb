/** Enough to know a face by, and far below what the API takes. */
const longestEdge = 1280;
const mostBytes = 900_000;
const qualities = [0.85, 0.7, 0.5];

/** The file is no image that this browser can show. */
export class UnreadablePhoto extends Error {}

/**
 * A JPEG of a sensible size, of a file or of what a video shows now. Only the picture is drawn anew, upright: what a camera wrote beside it,
 * where and when it was taken among it, stays behind.
 *
 * @throws UnreadablePhoto
 */
export async function shrinkPhoto(source: Blob | HTMLVideoElement): Promise<Blob> {
  const image = await createImageBitmap(source).catch(() => {
    throw new UnreadablePhoto();
  });
  const canvas = drawn(image);
  image.close();
  let smallest: Blob | undefined;
  for (const quality of qualities) {
    smallest = await encoded(canvas, quality);
    if (smallest.size <= mostBytes) break;
  }
  if (smallest === undefined) throw new UnreadablePhoto();
  return smallest;
}

/** @returns width and height, in the same proportion, that stay within the edge. */
export function fitted(width: number, height: number, edge = longestEdge): [number, number] {
  const scale = Math.min(1, edge / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

function drawn(image: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = fitted(image.width, image.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new UnreadablePhoto();
  // JPEG knows no transparency; what is left out would be black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function encoded(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null): void =>
      blob === null ? reject(new UnreadablePhoto()) : resolve(blob);
    canvas.toBlob(take, 'image/jpeg', quality);
  });
}
