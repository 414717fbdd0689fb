import { binarize, Decoder, Detector, grayscale } from '@nuintun/qrcode';

const decoder = new Decoder();
const detector = new Detector();

/** A picture, as a canvas has it. */
type Frame = Pick<ImageData, 'data' | 'width' | 'height'>;

/**
 * The text of a QR code in a picture, where the browser has no reader of its own; undefined where there is
 * none that can be read.
 */
export function readFrame({ data, width, height }: Frame): string | undefined {
  const luminances = grayscale({ data, width, height, colorSpace: 'srgb' });
  const found = detector.detect(binarize(luminances, width, height));
  for (let next = found.next(); next.done !== true; next = found.next(false)) {
    try {
      const { content } = decoder.decode(next.value.matrix);
      found.next(true);
      return content;
    } catch {
      // Three squares that are not those of a code; the next may be.
    }
  }
  return undefined;
}
