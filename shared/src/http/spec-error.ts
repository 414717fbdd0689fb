import { DocumentError } from '../documents/document-error.js';

/** The specification, or the way it is bound, is wrong. Lists every fault; stops the start. */
export class SpecError extends DocumentError {
  override readonly name = 'SpecError';
}
