import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isTimeZone } from '@gatehouse/shared/time/time-zones';
import Handlebars from 'handlebars';
import { MailUnrenderable } from './mail.errors.js';
import type { MailRequest, MailTemplate, RenderedMail } from './mail.types.js';
import { mailTemplates, plain, valueNames, valuesFor } from './mail.values.js';

/** `<template>/<locale>.<part>.hbs`, and in `partials` what HTML parts share. */
const FOLDER = fileURLToPath(new URL('../../../../templates', import.meta.url));

const PARTS = ['subject', 'text', 'html'] as const;
type Part = (typeof PARTS)[number];

type Render = (values: Record<string, string>, options: Handlebars.RuntimeOptions) => string;
type Parts = Record<Part, Render>;

const FALLBACK = 'en';

export interface MailTemplates {
  /** @throws MailUnrenderable when the event lacks what the mail is about */
  render(request: MailRequest): RenderedMail;
}

/**
 * Reads and compiles every template.
 * @throws Error naming the template that is missing, or that names a value which does not exist
 */
export async function loadMailTemplates(): Promise<MailTemplates> {
  const engines = { html: Handlebars.create(), text: Handlebars.create() };
  await registerPartials(engines.html);
  const byTemplate = new Map<MailTemplate, Map<string, Parts>>();
  for (const template of mailTemplates) byTemplate.set(template, await load(engines, template));

  const templates: MailTemplates = {
    render(request) {
      const found = bestOf(byTemplate.get(request.template), request.locale);
      if (found === undefined) throw new MailUnrenderable(`There is no mail ${request.template}`);
      const { locale, parts } = found;
      const values = valuesFor(request);
      const helpers = {
        is: (one: unknown, other: unknown) => one === other,
        moment: (text: string) => moment(text, locale, values['timeZone']),
      };
      const [subject, text, html] = PARTS.map((part) => parts[part](values, { helpers }));
      return { locale, subject: plain(subject ?? ''), text: closed(text ?? ''), html: html ?? '' };
    },
  };
  proveAll(byTemplate, templates);
  return templates;
}

async function registerPartials(engine: typeof Handlebars): Promise<void> {
  const folder = join(FOLDER, 'partials');
  for (const file of await readdir(folder))
    engine.registerPartial(
      file.replace('.html.hbs', ''),
      await readFile(join(folder, file), 'utf8'),
    );
}

async function load(
  engines: Record<'html' | 'text', typeof Handlebars>,
  template: MailTemplate,
): Promise<Map<string, Parts>> {
  const folder = join(FOLDER, template);
  const read = async (locale: string, part: Part): Promise<Render> => {
    const source = await readFile(join(folder, `${locale}.${part}.hbs`), 'utf8');
    const isHtml = part === 'html';
    const engine = engines[isHtml ? 'html' : 'text'];
    return engine.compile<Record<string, string>>(source, { strict: true, noEscape: !isHtml });
  };
  const locales = new Set((await readdir(folder)).map((file) => file.split('.')[0] ?? ''));
  const loaded = new Map<string, Parts>();
  for (const locale of locales) {
    const [subject, text, html] = [
      await read(locale, 'subject'),
      await read(locale, 'text'),
      await read(locale, 'html'),
    ];
    loaded.set(locale.toLowerCase(), { subject, text, html });
  }
  if (!loaded.has(FALLBACK)) throw new Error(`The mail ${template} is not there in ${FALLBACK}`);
  return loaded;
}

/** `hi-IN` → `hi` → `en`: the nearest locale that the mail was written in. */
function bestOf(
  written: ReadonlyMap<string, Parts> | undefined,
  wanted: string,
): { locale: string; parts: Parts } | undefined {
  const subtags = wanted.toLowerCase().split('-');
  const nearer = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  for (const locale of [...nearer, FALLBACK]) {
    const parts = written?.get(locale);
    if (parts !== undefined) return { locale, parts };
  }
  return undefined;
}

/** What a text does not say leaves no gap in it. */
function closed(text: string): string {
  return text.replace(/\n{3,}/g, '\n\n');
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

/** Handlebars compiles at the first use: a mistake is to stop the start, not the first mail. */
function proveAll(
  byTemplate: ReadonlyMap<MailTemplate, ReadonlyMap<string, Parts>>,
  templates: MailTemplates,
): void {
  for (const [template, written] of byTemplate) {
    for (const locale of written.keys()) {
      const values = Object.fromEntries(valueNames.map((name) => [name, 'a']));
      templates.render({ to: 'a@gatehouse.example', locale, template, values });
    }
  }
}
