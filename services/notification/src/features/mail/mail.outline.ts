import type { en } from '@gatehouse/texts/generated/mails/en';
import type { Say } from '@gatehouse/texts/texts';

/** A text of mails. */
export type Key = keyof typeof en;

/** What a mail has to say, in the language that it is written in. */
export interface Telling {
  say: Say<Key>;
  /** Empty where the event does not tell it. */
  values: Readonly<Record<string, string>>;
  /** A moment as people of the language write it, in the community's zone. */
  moment: (instant: string) => string;
}

/** A paragraph of one or more lines, or the button that leads to the mail's link. */
export type Part = { lines: string[] } | { button: string; above?: string };

/** A mail without its layout. */
export interface Outline {
  subject(telling: Telling): string;
  parts(telling: Telling): Part[];
}
