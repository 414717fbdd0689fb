import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import { told } from '@gatehouse/texts/generated/told';
import { tellers } from '@gatehouse/texts/generated/tellers';
import { languageCodes } from '@gatehouse/texts/languages';
import type { Teller } from '@gatehouse/texts/telling';
import { toldExamples } from '@gatehouse/texts/testing/told-examples';
import { speaker } from '@gatehouse/texts/texts';
import { beforeEach, describe, expect, it } from 'vitest';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { features } from '../shell/features';
import { NotificationLooks } from './notification-looks';
import { NotificationText } from './notification-text';

describe('a notification on the page', () => {
  const tellerOf = new Map<string, Teller<never, string>>(Object.entries(tellers));
  const user = signal<{ id: string } | undefined>(undefined);
  let text: NotificationText;
  let i18n: I18n;

  beforeEach(async () => {
    user.set(undefined);
    TestBed.configureTestingModule({ providers: [{ provide: Session, useValue: { user } }] });
    text = TestBed.inject(NotificationText);
    i18n = TestBed.inject(I18n);
    await i18n.need([told]);
  });

  const asKept = (example: object): Notification => example as Notification;

  it.each(languageCodes)('says in %s what whoever else speaks it says', async (language) => {
    await i18n.show(language);
    const say = speaker<string>(await told.load[language](), language);
    for (const example of toldExamples) {
      const { title, body } = text.of(asKept(example));
      expect({ title, body }).toEqual(tellerOf.get(example.kind)?.tellOf(example.data, say));
    }
  });

  it('says in English what the service keeps', () => {
    for (const example of toldExamples) {
      const { title, body } = text.of(asKept(example));
      expect([title, body]).toEqual([example.title, example.body]);
    }
  });

  it('tells people what they did as theirs', () => {
    const approved = toldExamples.find(({ data }) => data['outcome'] === 'approved');
    user.set({ id: (approved?.data['answeredBy'] as { accountId: string }).accountId });
    expect(text.of(asKept({ ...approved })).body).toBe('You said yes for A-101.');
  });

  it('reads as it was sent where there are no words for it, and looks like any', () => {
    for (const kind of ['parcel-arrived', 'constructor']) {
      const sent = { kind, title: 'A parcel', body: 'It is at the gate.', data: {} };
      expect(text.of(asKept(sent))).toEqual({
        ...{ title: 'A parcel', body: 'It is at the gate.' },
        ...{ icon: 'bell', tone: 'waiting' },
      });
    }
  });

  it('looks as the feature that it is of says, whatever its kind', () => {
    TestBed.inject(NotificationLooks).use(features.map(({ looks = {} }) => looks));
    const kinds = new Map(toldExamples.map((example) => [example.kind, text.of(asKept(example))]));
    expect([...kinds].filter(([, { icon }]) => icon === 'bell')).toEqual([]);
    expect(kinds.get('notice')).toMatchObject({ icon: 'inbox', place: { path: '/notices' } });
  });
});
