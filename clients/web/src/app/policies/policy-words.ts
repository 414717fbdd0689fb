import { inject } from '@angular/core';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { nothing } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { itemsIn } from './policy-items';
import { choicesSaid, sections, type PolicyField, type Said } from './policy-sections';

export interface SaidInWords {
  label: string;
  text: string;
}

const units = {
  days: 'policies.days',
  minutes: 'policies.minutes',
  seconds: 'policies.seconds',
} as const satisfies Record<string, MessageKey>;

/** Says in words what a section says. Called while a component is made. */
export function createPolicyWords() {
  const { t, language } = inject(I18n);

  const listed = (words: readonly string[]): string => {
    const list = new Intl.ListFormat(language(), { type: 'conjunction' });
    return words.length === 0 ? nothing : list.format(words);
  };

  const wordsOf = (field: PolicyField, said: Said): string => {
    const value = said[field.name];
    if (field.kind === 'yes') return t(value === true ? 'policies.yes' : 'policies.no');
    if (field.kind === 'time') return typeof value === 'string' ? value : nothing;
    if (field.kind === 'list') return listed(itemsIn(value));
    if (field.kind === 'number')
      return typeof value === 'number' ? t(units[field.unit], { count: value }) : nothing;
    return listed(choicesSaid(field, said).map((key) => t(key)));
  };

  return {
    titleOf: (section: string): MessageKey | undefined =>
      sections.find(({ name }) => name === section)?.title,

    /** Field by field; nothing of a section of a newer release. */
    of: (section: string, said: Said): SaidInWords[] =>
      (sections.find(({ name }) => name === section)?.fields ?? []).map((field) => ({
        label: t(field.label),
        text: wordsOf(field, said),
      })),
  };
}
