/** One still picture and nothing beside it. */
export interface Picture {
  /** In pixels. */
  width: number;
  height: number;
  /**
   * The image without what a camera wrote beside it (where and when it was taken, and by which
   * device), and without what comes after its end. Its colours, and how to turn it, stay.
   */
  bytes: Buffer;
}

/**
 * Reads an image of one kind.
 * @returns undefined when it is no whole image of that kind
 */
export type ReadPicture = (bytes: Buffer) => Picture | undefined;
