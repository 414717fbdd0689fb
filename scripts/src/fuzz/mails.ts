import type { Seen } from './seen.js';

/** Learns what mails bring: the tokens of their links, the newest last learnt and so first tried. */
export async function readMails(mailboxUrl: string | undefined, seen: Seen): Promise<void> {
  if (mailboxUrl === undefined) return;
  const response = await fetch(`${mailboxUrl}/api/mails`);
  const { items } = (await response.json()) as { items: { links: string[] }[] };
  const links = items.slice(0, 20).flatMap((mail) => mail.links);
  for (const link of links.reverse()) {
    const { search, hash } = new URL(link);
    const token = new URLSearchParams((hash || search).slice(1)).get('token');
    if (token !== null) seen.add('token', token);
  }
}
