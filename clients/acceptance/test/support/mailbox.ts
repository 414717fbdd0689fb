import { eventually } from '@gatehouse/shared/testing/eventually';
import { theSystem } from './the-system.js';

/** A mail as its page in the local mailbox shows it. */
export interface OpenedMail {
  subject: string;
  /** Where one gets by clicking. */
  links: string[];
}

/**
 * Waits for the mail with this subject to an address and opens it, as a person does: on the
 * mailbox's page, by its line in the list.
 *
 * @param among so many such mails, of which the newest is opened
 */
export async function openMail(to: string, subject: string, among = 1): Promise<OpenedMail> {
  const { mailboxUrl } = await theSystem();
  if (mailboxUrl === undefined) throw new Error('The mails of this system go elsewhere');
  const path = await eventually(
    async () => {
      const lines = (await pageAt(mailboxUrl)).split('<tr>');
      const found = lines.filter((text) => text.includes(to) && text.includes(subject));
      const [, href] = /href="([^"]+)"/.exec(found[0] ?? '') ?? [];
      if (href === undefined || found.length < among)
        throw new Error(`No mail "${subject}" to ${to}`);
      return href;
    },
    { within: 20_000, every: 100 },
  );
  const page = await pageAt(mailboxUrl + path);
  const links = [...page.matchAll(/<a href="(https?:[^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  return { subject, links };
}

async function pageAt(url: string): Promise<string> {
  return (await fetch(url)).text();
}
