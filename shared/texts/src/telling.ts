import type { Say } from './texts.js';

/** What somebody is told. */
export interface Words {
  title: string;
  body: string;
}

/** What a notification carries as its `data`, whichever release wrote it. */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * Puts one kind of notification into words, from the facts that it carries: in the language of `say`,
 * for whoever reads it, whose own doing is told as theirs.
 */
export interface Teller<Data = never, Key extends string = never> {
  tell(data: Data, say: Say<Key>, readerId?: string): Words;
  /** Undefined where the facts are not enough, as those of another release may be. */
  tellOf(facts: Facts, say: Say<Key>, readerId?: string): Words | undefined;
}

/** The tellers of a feature, by the kinds of notifications. */
export type Tellers<Key extends string> = Readonly<Record<string, Teller<never, Key>>>;

/** @param isEnough whether facts have all that the words need */
export function teller<Data, Key extends string>(
  isEnough: (facts: Facts) => boolean,
  tell: Teller<Data, Key>['tell'],
): Teller<Data, Key> {
  return {
    tell,
    tellOf: (facts, say, readerId) =>
      isEnough(facts) ? tell(facts as Data, say, readerId) : undefined,
  };
}

/** Whether facts have all of these. */
export const having =
  (...names: string[]) =>
  (facts: Facts): boolean =>
    names.every((name) => facts[name] !== undefined);
