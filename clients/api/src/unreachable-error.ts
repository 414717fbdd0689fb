/**
 * Nothing answered: no connection, no such host, a certificate that is not trusted, or a page that
 * may not ask there. `cause` is what it failed with.
 */
export class UnreachableError extends TypeError {
  override readonly name = 'UnreachableError';
  /** Why, as far as anything is known. */
  readonly reason: string;

  /** @param url without its query, which may hold what somebody searched for */
  constructor(
    readonly method: string,
    readonly url: string,
    cause: unknown,
  ) {
    const reason = reasonOf(cause);
    super(`${method} ${url} was not answered: ${reason}`, { cause });
    this.reason = reason;
  }
}

/**
 * `fetch`, which says only "fetch failed", or "Failed to fetch", when it failed.
 *
 * @throws UnreachableError
 * @throws the signal's reason when the request was aborted
 */
export async function reaching(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    const { origin, pathname } = new URL(request.url);
    throw new UnreachableError(request.method, `${origin}${pathname}`, causeOf(error));
  }
}

/** Node.js hides why in the cause; browsers say nothing at all. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? error.cause : error;
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  // Ports of other protocols, such as 1 or 25, which fetch is not allowed to use.
  if (cause.message === 'bad port') return 'no browser and no Node.js connects to this port';
  const [first] = cause instanceof AggregateError ? (cause.errors as unknown[]) : [];
  return first === undefined ? cause.message || cause.name : reasonOf(first);
}
