import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isTimeZone } from '@gatehouse/shared/time/time-zones';
import { mails } from '@gatehouse/texts/generated/mails';
import type { en } from '@gatehouse/texts/generated/mails/en';
import {
  chooseLanguage,
  languageCodes,
  languages,
  type Language,
} from '@gatehouse/texts/languages';
import { speaker, type Say } from '@gatehouse/texts/texts';
import Handlebars from 'handlebars';
import { MailUnrenderable } from './mail.errors.js';
import type { Part } from './mail.outline.js';
import { greeting, outlines } from './mail.outlines.js';
import type { MailRequest, RenderedMail } from './mail.types.js';
import { mailTemplates, plain, valueNames, valuesFor } from './mail.values.js';

/** `layout.<part>.hbs`: how a mail looks, whatever it says. */
const FOLDER = fileURLToPath(new URL('../../../../templates', import.meta.url));

interface Page {
  language: Language;
  isRightToLeft: boolean;
  link: string;
  parts: Part[];
}

type Layout = (page: Page) => string;

export interface MailTemplates {
  /** @throws MailUnrenderable when the event lacks what the mail is about */
  render(request: MailRequest): RenderedMail;
}

/**
 * Reads the layouts and the texts, and tries every mail in every language: a mistake is to stop the
 * start, not the first mail.
 *
 * @throws Error when one cannot be written
 */
export async function loadMailTemplates(): Promise<MailTemplates> {
  const [html, text, speakers] = [await layout('html'), await layout('text'), await loadSpeakers()];
  const templates: MailTemplates = {
    render(request) {
      const locale = chooseLanguage([request.locale]);
      const say = speakers.get(locale);
      // An event of a newer release may ask for a mail that is not written here.
      const outline = new Map(Object.entries(outlines)).get(request.template);
      if (say === undefined || outline === undefined)
        throw new MailUnrenderable(`There is no mail ${request.template}`);
      const values = valuesFor(request);
      const telling = {
        say,
        values,
        moment: (instant: string) => moment(instant, locale, values['timeZone']),
      };
      const page: Page = {
        language: locale,
        isRightToLeft: languages[locale].dir === 'rtl',
        link: values['link'] ?? '',
        parts: [greeting(telling), ...outline.parts(telling)],
      };
      return {
        locale,
        subject: plain(outline.subject(telling)),
        text: text(page),
        html: html(page),
      };
    },
  };
  proveAll(templates);
  return templates;
}

async function layout(part: 'html' | 'text'): Promise<Layout> {
  const source = await readFile(join(FOLDER, `layout.${part}.hbs`), 'utf8');
  return Handlebars.create().compile<Page>(source, { noEscape: part === 'text' });
}

async function loadSpeakers(): Promise<Map<Language, Say<keyof typeof en>>> {
  const loaded = languageCodes.map(
    async (code) => [code, speaker(await mails.load[code](), code)] as const,
  );
  return new Map(await Promise.all(loaded));
}

/** In the community's zone, else in UTC: whoever gets the mail may be anywhere. Says which. */
function moment(text: string, locale: string, timeZone = ''): string {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return text;
  const zone = isTimeZone(timeZone)
    ? ({ timeZone, timeZoneName: 'long' } as const)
    : ({ timeZone: 'UTC', timeZoneName: 'short' } as const);
  return new Intl.DateTimeFormat(locale, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
    ...zone,
  }).format(at);
}

function proveAll(templates: MailTemplates): void {
  for (const template of mailTemplates) {
    for (const locale of languageCodes) {
      const values = Object.fromEntries(valueNames.map((name) => [name, 'a']));
      templates.render({ to: 'a@gatehouse.example', locale, template, values });
    }
  }
}
