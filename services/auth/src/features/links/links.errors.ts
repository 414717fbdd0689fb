import { InvalidError } from '@gatehouse/shared/errors/app-error';

/** Made up, used before, expired, or replaced by a newer one: whoever holds it learns no more. */
export class LinkInvalid extends InvalidError {
  constructor() {
    super('link_invalid', 'The link is not valid any more', {
      detail: 'It was used before, it has expired, or a newer one has taken its place.',
      errors: [{ path: 'body.token', message: 'is not valid any more', code: 'link_invalid' }],
    });
  }
}
