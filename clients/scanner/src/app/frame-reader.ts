/** What a video shows at the moment, read. */
export type ReadVideo = (video: HTMLVideoElement) => Promise<string | undefined>;

/** A browser's own reader, which TypeScript does not know yet. */
interface BarcodeDetectors {
  new (options: { formats: string[] }): {
    detect(video: HTMLVideoElement): Promise<{ rawValue: string }[]>;
  };
  getSupportedFormats(): Promise<string[]>;
}

/** No code needs more, and each pixel costs. */
const WIDEST = 800;

/** The browser's own reader where it has one, else ours, which is fetched then. */
export async function openReader(): Promise<ReadVideo> {
  return (await nativeReader()) ?? ownReader();
}

async function nativeReader(): Promise<ReadVideo | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: BarcodeDetectors };
  if (BarcodeDetector === undefined) return undefined;
  const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => []);
  if (!formats.includes('qr_code')) return undefined;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => {
    const [found] = await detector.detect(video).catch(() => [undefined]);
    return found?.rawValue;
  };
}

async function ownReader(): Promise<ReadVideo> {
  const { readFrame } = await import('@gatehouse/offline/qr-reader');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const { videoWidth, videoHeight } = video;
    if (videoWidth === 0 || context === null) return Promise.resolve(undefined);
    const scale = Math.min(1, WIDEST / videoWidth);
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    return Promise.resolve(readFrame(context.getImageData(0, 0, canvas.width, canvas.height)));
  };
}
