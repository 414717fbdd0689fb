import { ProblemError } from '@gatehouse/client/problem-error';

/** What a login leaves open where the account has a second factor. */
export interface Challenge {
  challenge: string;
  methods: readonly string[];
}

/** The challenge that a login was answered with, if it was. */
export function challengeOf(error: unknown): Challenge | undefined {
  if (!(error instanceof ProblemError) || error.code !== 'second_factor_required') return undefined;
  const { challenge, methods } = error.problem.context ?? {};
  if (typeof challenge !== 'string' || !Array.isArray(methods)) return undefined;
  return { challenge, methods: methods.filter((method) => typeof method === 'string') };
}

/** The challenge behind `#` in the address, where a provider's sign-in led. */
export function challengeIn(fragment: string | null): Challenge | undefined {
  const values = new URLSearchParams(fragment ?? '');
  const challenge = values.get('challenge');
  if (challenge === null) return undefined;
  return { challenge, methods: values.get('methods')?.split(',') ?? [] };
}
