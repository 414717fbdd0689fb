import { languageCodes } from '@gatehouse/texts/languages';
import { expect } from 'chai';
import { readMailbox } from '../../mailbox.js';
import { loadMailTemplates, type MailTemplates } from './mail.templates.js';
import { mailTemplates, valueNames } from './mail.values.js';

const link = 'https://gatehouse.example/x?token=abc&y=1';

describe('mail templates', () => {
  let templates: MailTemplates;
  before(async () => {
    templates = await loadMailTemplates();
  });

  const render = (values: Record<string, string>, locale = 'en', template = mailTemplates[0]) =>
    templates.render({
      to: 'a@b.example',
      locale,
      template: template ?? 'verify-email',
      values: { link, ...values },
    });

  for (const template of mailTemplates)
    it(`${template} has a subject, a text and HTML in every locale`, () => {
      for (const locale of languageCodes) {
        const mail = render({ name: 'Asha' }, locale, template);
        expect(mail.locale).to.equal(locale);
        const { subject, text, html } = mail;
        expect(subject, locale).to.match(/^\S.+\S$/);
        expect(text, locale)
          .to.include('Asha')
          .and.not.match(/<|\{|\n{3}/);
        expect(html, locale)
          .to.match(/^<!doctype html>\n/)
          .and.not.include('{{');
      }
    });

  it('takes the nearest locale that there is', () => {
    const localeFor = (locale: string) => render({}, locale, 'reset-password').locale;
    const wanted = ['hi-IN', 'hi', 'DE-at-1996', 'en-GB', 'fr', 'x', '', '../../secrets', 'de-'];
    expect(wanted.map(localeFor)).to.deep.equal([
      ...['hi', 'hi', 'de', 'en', 'fr', 'en', 'en', 'en', 'de'],
    ]);
  });

  it('is read from right to left where the language is, its link from left to right', () => {
    const { html } = render({}, 'ar-AE', 'reset-password');
    expect(html)
      .to.include('<html lang="ar" dir="rtl">')
      .and.match(/<p dir="ltr"[^>]*>https:/);
    expect(render({}, 'it', 'reset-password').html).to.include('<html lang="it">');
  });

  it('says the same in its text and in its HTML, in every language', () => {
    const values = Object.fromEntries(valueNames.map((name) => [name, name]));
    const wordsOf = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const template of mailTemplates)
      for (const locale of languageCodes) {
        const { text, html } = render({ ...values, link: 'https://x.example/y' }, locale, template);
        const shown = wordsOf(html.replace(/[^]*<body[^>]*>/, '').replace(/<[^>]*>/g, ' '));
        for (const line of text.split('\n').filter((one) => !/^https:|:$|^$/.test(one)))
          expect(shown, `${template} in ${locale}`).to.include(wordsOf(line));
      }
  });

  it('writes moments in the words of the locale', () => {
    const expiresAt = '2026-11-21T08:30:00.000Z';
    expect(render({ expiresAt }).text).to.include('until November 21, 2026 at 8:30 AM UTC');
    expect(render({ expiresAt }, 'de').text).to.include('bis 21. November 2026');
    expect(render({ expiresAt: 'tomorrow' }).text).to.include('until tomorrow');
  });

  it('writes moments in the zone of the community, when there is one', () => {
    const expiresAt = '2026-11-21T20:30:00.000Z';
    const inZone = (timeZone: string) =>
      render({ expiresAt, timeZone, role: 'resident' }, 'de', 'invitation').text;
    expect(inZone('Asia/Kolkata')).to.include('bis 22. November 2026 um 02:00 Indische Normalzeit');
    expect(inZone('Nowhere/At-All')).to.include('bis 21. November 2026 um 20:30 UTC');
  });

  const inKolkata = {
    en: 'November 22, 2026 at 2:00 AM India Standard Time',
    de: '22. November 2026 um 02:00 Indische Normalzeit',
    hi: '22 नवंबर 2026 को 2:00 am भारतीय मानक समय',
  };
  const timed: Partial<Record<(typeof mailTemplates)[number], 'expiresAt' | 'at' | 'until'>> = {
    'verify-email': 'expiresAt',
    'reset-password': 'expiresAt',
    invitation: 'expiresAt',
    'confirm-email-change': 'expiresAt',
    'password-changed': 'at',
    'email-changed': 'at',
    'new-device': 'at',
    'second-factor-changed': 'at',
    impersonated: 'until',
  };
  for (const [template, value] of Object.entries(timed) as [keyof typeof timed, string][])
    it(`${template} says its time in that zone, by its name, in every language`, () => {
      const values = { [value]: '2026-11-21T20:30:00.000Z', timeZone: 'Asia/Kolkata' };
      for (const [locale, expected] of Object.entries(inKolkata)) {
        const { text, html } = render(values, locale, template);
        expect(text).to.include(expected).and.not.include('UTC');
        expect(html).to.include(expected);
      }
    });

  it('says where somebody is invited to, and as what', () => {
    const invitation = (locale: string, role: string, job = '') =>
      render({ community: 'Lakeview', role, job }, locale, 'invitation').text;
    expect(invitation('en', 'resident')).to.include('to Lakeview on Gatehouse as a resident.');
    expect(invitation('en', 'employee', 'guard')).to.include('as a guard.');
    expect(invitation('de', 'employee', 'gardener')).to.include('als Mitarbeiter/in eingeladen.');
    expect(invitation('hi', 'manager')).to.include('मैनेजर के रूप में');
    expect(invitation('en', '')).to.include('on Gatehouse.');
  });

  it('escapes values in HTML, and leaves them alone in text', () => {
    const { text, html } = render({ name: '<b>A</b> & "B"'.replaceAll('/', '') });
    expect(html).to.include('&lt;b&gt;A&lt;b&gt; &amp; &quot;B&quot;');
    expect(html).to.include('token&#x3D;abc&amp;y&#x3D;1');
    expect(text).to.include('Hello <b>A<b> & "B",').and.include(link);
  });

  it('greets nobody by a name that reads like a link or a letter', () => {
    const names = ['Visit evil.example now', 'http://evil', 'a@evil', 'A'.repeat(81)];
    for (const name of names) expect(render({ name }).text).to.match(/^Hello,\n/);
    for (const name of ['Dr. Asha Rao', 'Zoë O’Neil-Šimić', 'आशा'])
      expect(render({ name }).text).to.include(`Hello ${name},`);
  });

  it('takes links out of what else somebody chose, and nothing more', () => {
    const deviceIn = (device: string) =>
      /Device: (.*)\n/.exec(render({ device }, 'en', 'new-device').text)?.[1];
    expect(deviceIn('Call http://evil.example/x or www.evil.example now')).to.equal(
      'Call … or … now',
    );
    for (const device of ['Firefox 120.0 on Linux', 'Mozilla/5.0 (X11; rv:1.9)', 'Asha’s phone'])
      expect(deviceIn(device)).to.equal(device);
  });

  it('says in words which second factor was changed, and how', () => {
    const text = (factor: string, change: string) =>
      render({ factor, change }, 'en', 'second-factor-changed').text;
    expect(text('totp', 'added')).to.include(
      'The authenticator app of your Gatehouse account was added.',
    );
    expect(text('recovery-codes', 'replaced')).to.match(/recovery codes .* were replaced\./);
    expect(text('', '')).to.include('The second factor of your Gatehouse account was changed.');
  });

  it('says what stays of somebody who was erased, why and until when, in every language', () => {
    const stays = 'visits shared; recentAnswers kept-copy 2026-11-21T20:30:00.000Z;pets whim; odd;';
    const told = { community: 'Lakeview', timeZone: 'Asia/Kolkata', stays, account: 'kept' };
    const textIn = (locale: string, values = {}) =>
      render({ ...told, ...values }, locale, 'data-erased').text;
    const text = textIn('en');
    expect(text).to.include('Lakeview has erased what it had about you.');
    expect(text).to.include('Your Gatehouse account stays');
    const lines = text.split('\n');
    const at = lines.indexOf('This stays, and why:');
    expect(lines.slice(at + 1, at + 5)).to.deep.equal([
      'Visits: It is about others too.',
      `Answers of the last days (until ${inKolkata.en}): A copy that goes by itself.`,
      'pets: whim',
      '',
    ]);
    expect(textIn('de')).to.include(`Antworten der letzten Tage (bis ${inKolkata.de}): Eine Kopie`);
    for (const locale of languageCodes)
      expect(textIn(locale), locale).to.not.match(/recentAnswers|kept-copy|shared|\bodd\b/);
  });

  it('says that nothing stays of somebody, and that their account is gone too', () => {
    const text = render({ account: 'deleted' }, 'en', 'data-erased').text;
    expect(text).to.include('Your community has erased what it had about you.');
    expect(text).to.include('Your Gatehouse account is deleted too.');
    expect(text).to.include('Nothing of you stays there.').and.not.include('This stays');
    expect(render({}, 'en', 'data-erased').text).to.not.include('account');
  });

  it('helps somebody in who has an account already, if it has a link', () => {
    const text = (link: string) => render({ link }, 'en', 'account-exists').text;
    expect(text(link)).to.include(`choose a new one:\n\n${link}\n\nIf it was not you`);
    expect(text('')).to.include('on the sign-in page.\n\nIf it was not you');
  });

  it('keeps what a value brings on one line', () => {
    const { text } = render({ name: 'A\r\n\r\nB\u2028C' });
    expect(text).to.include('Hello A B C,');
  });

  it('says which value is missing', () => {
    const without = () => render({ link: ' ' });
    expect(without).to.throw('The mail lacks link');
  });
});

describe('addresses', () => {
  it('are read with and without a name', () => {
    expect(readMailbox('Gatehouse <a@b.example>')).to.deep.equal({
      name: 'Gatehouse',
      address: 'a@b.example',
    });
    expect(readMailbox('a@b.example')).to.deep.equal({ name: '', address: 'a@b.example' });
    for (const text of ['', 'Gatehouse', 'A <a@b>, <c@d>', 'A\n<a@b>', 'A <a@b> x'])
      expect(readMailbox(text), text).to.equal(undefined);
  });
});
