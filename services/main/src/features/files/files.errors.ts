import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
} from '@gatehouse/shared/errors/app-error';

/** The community has no such file, or the caller may not know of it. */
export class FileNotFound extends NotFoundError {
  constructor(fileId: string) {
    super('file_not_found', 'There is no such file', { info: { fileId } });
  }
}

/** A virus was found in it, and it was deleted. */
export class FileInfected extends NotFoundError {
  constructor(fileId: string) {
    super('file_infected', 'A virus was found in the file', {
      detail: 'It was deleted, and the admins of the community were told.',
      info: { fileId },
    });
  }
}

/** What came is of a kind that is not taken, or of another than was said. */
export class FileRefused extends InvalidError {
  /** @param found what it is, by its content */
  constructor(found: string, said?: string) {
    const message = said === undefined ? `is ${found}` : `is ${found}, and not ${said}`;
    super('file_type_refused', 'Files of this kind are not taken', {
      errors: [{ path: 'body', message, code: 'type' }],
      context: { found },
    });
  }
}

/** It begins like a file of a kind that is taken, and does not go on like one. */
export class FileUnreadable extends InvalidError {
  constructor() {
    super('file_unreadable', 'The file is not whole', {
      errors: [{ path: 'body', message: 'is no whole file of its kind', code: 'broken' }],
    });
  }
}

/** Nothing has come. */
export class FileEmpty extends InvalidError {
  constructor() {
    super('file_empty', 'The file is empty', {
      errors: [{ path: 'body', message: 'has no bytes', code: 'empty' }],
    });
  }
}

/** What came is not what was said to come. */
export class FileDamaged extends InvalidError {
  constructor() {
    super('file_damaged', 'The file was damaged on its way', {
      detail: 'Send it again.',
      errors: [{ path: 'body', message: 'has another SHA-256 than was said', code: 'checksum' }],
    });
  }
}

/** The picture has more pixels than whoever looks at it can be expected to hold. */
export class PictureTooLarge extends InvalidError {
  constructor(mostPixels: number) {
    super('picture_too_large', 'The picture has too many pixels', {
      errors: [{ path: 'body', message: `has more than ${mostPixels} pixels`, code: 'size' }],
    });
  }
}

/** It has not come, or not been looked through yet. */
export class FileNotReady extends ConflictError {
  constructor(state: string) {
    super('file_not_ready', 'The file is not ready yet', { context: { state } });
  }
}

/** Something is linked to it already. */
export class FileLinked extends ConflictError {
  constructor(fileId: string) {
    super('file_linked', 'Something is linked to the file', { info: { fileId } });
  }
}

/** It was uploaded for something else. */
export class WrongPurpose extends InvalidError {
  constructor(wanted: string) {
    super('file_purpose', 'The file was uploaded for something else', {
      detail: `It has to be uploaded for ${wanted}.`,
    });
  }
}

/** It is no upload, or has been completed. */
export class NoUpload extends ConflictError {
  constructor(state: string) {
    super('upload_over', 'The upload is over', { context: { state } });
  }
}

/** Not all of it has come. */
export class UploadIncomplete extends ConflictError {
  constructor(received: number, bytes: number) {
    super('upload_incomplete', 'Some of the file has not come', { context: { received, bytes } });
  }
}

/** There would be a gap before these bytes, or they go beyond the end. */
export class UploadOffset extends ConflictError {
  constructor(received: number) {
    super('upload_offset', 'The upload goes on somewhere else', { context: { received } });
  }
}

/** Somebody has too much that nothing is linked to. */
export class TooManyFiles extends ConflictError {
  constructor(mostBytes: number) {
    super('quota_reached', 'Too much was uploaded that is not used', {
      detail: 'Use or delete some of it; it goes by itself after a day.',
      context: { mostBytes },
    });
  }
}

/** The address was changed, or was never one. */
export class LinkInvalid extends ForbiddenError {
  constructor() {
    super('link_invalid', 'The address is not valid');
  }
}

/** The address was one; its time is over. */
export class LinkExpired extends ForbiddenError {
  constructor() {
    super('link_expired', 'The address is not valid any more', { detail: 'Ask for a new one.' });
  }
}

/** A virus was found in what has come. */
export class VirusFound extends InvalidError {
  constructor(fileId: string) {
    super('file_infected', 'A virus was found in the file', {
      detail: 'It was deleted, and the admins of the community were told.',
      errors: [{ path: 'body', message: 'has a virus in it', code: 'virus' }],
      context: { fileId },
    });
  }
}
