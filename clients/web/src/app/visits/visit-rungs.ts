import type { Visit } from '@gatehouse/client/gatehouse-client';

type Asking = Pick<Visit, 'ladder' | 'requestedAt'>;
type Rung = NonNullable<Visit['rung']>['kind'];

/** From when on somebody of that kind is asked, in milliseconds; undefined when they never are. */
export function askedFrom(
  { ladder = [], requestedAt }: Asking,
  kinds: readonly Rung[],
): number | undefined {
  let from = Date.parse(requestedAt);
  for (const { kind, seconds } of ladder) {
    if (kinds.includes(kind)) return from;
    from += seconds * 1000;
  }
  return undefined;
}
