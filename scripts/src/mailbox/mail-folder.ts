import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** A mail as people read it. */
export interface KeptMail {
  /** Also the name of its file, without `.eml`; grows with time. */
  id: string;
  receivedAt: string;
  from: string;
  /** Whom it was delivered to, whatever its headers say. */
  to: string[];
  subject: string;
  messageId: string;
  text: string;
  html: string;
  /** The addresses that its text names, to follow them. */
  links: string[];
}

export interface Envelope {
  from: string;
  to: string[];
}

const FILE = /^(\d{13})-[0-9a-f]{8}\.eml$/;

/** The newest mails, each a file that any mail program opens. */
export class MailFolder {
  readonly #folder: string;
  readonly #most: number;
  #mails: KeptMail[] = [];
  #last = 0;

  /** @param most how many are kept; older ones are deleted */
  constructor(folder: string, most: number) {
    this.#folder = folder;
    this.#most = most;
  }

  /** Reads what an earlier run has kept. */
  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const files = (await readdir(this.#folder)).filter((file) => FILE.test(file)).sort();
    for (const file of files) {
      const raw = await readFile(join(this.#folder, file));
      this.#mails.push(await read(file.replace('.eml', ''), raw));
    }
    await this.#forgetOldest();
  }

  /** Newest first; all, or those delivered to one address. */
  list(to?: string): KeptMail[] {
    const wanted = to?.toLowerCase();
    return this.#mails
      .filter((mail) => wanted === undefined || mail.to.some((at) => at.toLowerCase() === wanted))
      .reverse();
  }

  find(id: string): KeptMail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  /** The file of a mail that {@link find} knows. */
  source({ id }: KeptMail): Promise<Buffer> {
    return readFile(this.#pathOf(id));
  }

  /** Resolves when it is on disk and listed. */
  async add({ from, to }: Envelope, content: Buffer): Promise<void> {
    // Two mails of one millisecond still have an order.
    this.#last = Math.max(Date.now(), this.#last + 1);
    const id = `${this.#last}-${randomBytes(4).toString('hex')}`;
    const head = [`Return-Path: <${from}>`, ...to.map((address) => `Delivered-To: ${address}`)];
    const raw = Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n`), content]);
    const mail = await read(id, raw);
    await writeFile(this.#pathOf(id), raw, { mode: 0o600 });
    this.#mails.push(mail);
    this.#mails.sort((a, b) => (a.id < b.id ? -1 : 1));
    await this.#forgetOldest();
  }

  async clear(): Promise<void> {
    await this.#remove(this.#mails.splice(0));
  }

  async #forgetOldest(): Promise<void> {
    const tooMany = Math.max(0, this.#mails.length - this.#most);
    await this.#remove(this.#mails.splice(0, tooMany));
  }

  async #remove(mails: readonly KeptMail[]): Promise<void> {
    for (const { id } of mails) await rm(this.#pathOf(id), { force: true });
  }

  #pathOf(id: string): string {
    return join(this.#folder, `${id}.eml`);
  }
}

async function read(id: string, raw: Buffer): Promise<KeptMail> {
  const mail = await PostalMime.parse(raw);
  const headersOf = (name: string): string[] =>
    mail.headers.filter(({ key }) => key === name).map(({ value }) => value);
  const text = mail.text ?? '';
  return {
    id,
    receivedAt: new Date(Number(id.split('-')[0])).toISOString(),
    from: headersOf('from')[0] ?? '',
    to: headersOf('delivered-to'),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    text,
    html: mail.html ?? '',
    links: text.match(/https?:\/\/[^\s<>"]+/g) ?? [],
  };
}
