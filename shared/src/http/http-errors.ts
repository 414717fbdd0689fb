import { AppError, BadRequestError, NotFoundError, type FieldError } from '../errors/app-error.js';

/** A refusal that has a meaning in HTTP only, and so carries its own status and headers. */
export class HttpRefusal extends AppError {
  constructor(
    readonly status: number,
    code: string,
    title: string,
    readonly headers: Record<string, string> = {},
    errors?: FieldError[],
  ) {
    super(code, title, errors ? { errors } : {});
  }
}

/** What the caller knew of the thing is not what it is any more. */
export function preconditionFailed(currentTag: string): HttpRefusal {
  return new HttpRefusal(
    412,
    'precondition_failed',
    'It has been changed since it was read',
    { ETag: currentTag },
    [{ path: 'header.if-match', message: 'is not the ETag of what there is now', code: 'stale' }],
  );
}

export function preconditionRequired(): HttpRefusal {
  return new HttpRefusal(428, 'precondition_required', 'A change must say what it changes', {}, [
    {
      path: 'header.if-match',
      message: 'is required: the ETag of the last read',
      code: 'required',
    },
  ]);
}

/** A field of the request breaks the specification. */
export function invalidRequest(errors: FieldError[]): BadRequestError {
  return new BadRequestError('request_invalid', 'The request does not match the specification', {
    errors,
  });
}

export function malformedUrl(part: 'path' | 'query'): BadRequestError {
  return new BadRequestError('url_malformed', 'The URL is not valid percent-encoding', {
    errors: [{ path: part, message: 'is not valid percent-encoded UTF-8', code: 'encoding' }],
  });
}

export function routeNotFound(): NotFoundError {
  return new NotFoundError('route_not_found', 'There is nothing at this URL');
}

export function methodNotAllowed(allowed: string[]): HttpRefusal {
  return new HttpRefusal(405, 'method_not_allowed', 'The method is not allowed here', {
    Allow: allowed.join(', '),
  });
}

export function bodyTooLarge(limitBytes: number): HttpRefusal {
  return new HttpRefusal(413, 'payload_too_large', 'The body is too large', {}, [
    { path: 'body', message: `is larger than ${limitBytes} bytes`, code: 'size' },
  ]);
}

export function unsupportedMediaType(accepted: string[]): HttpRefusal {
  return new HttpRefusal(415, 'media_type_unsupported', 'The media type is not supported', {}, [
    {
      path: 'header.content-type',
      message: `must be ${accepted.join(' or ')} in UTF-8`,
      code: 'media_type',
    },
  ]);
}

export function unsupportedEncoding(accepted: readonly string[]): HttpRefusal {
  return new HttpRefusal(
    415,
    'content_encoding_unsupported',
    'The content encoding is not supported',
    { 'Accept-Encoding': accepted.join(', ') },
    [
      {
        path: 'header.content-encoding',
        message: `must be ${accepted.join(' or ')}`,
        code: 'encoding',
      },
    ],
  );
}
