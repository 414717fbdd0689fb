import { inject } from '@angular/core';
import type { UnitDetails } from '@gatehouse/client/gatehouse-client';
import type { Description, Entered } from '@gatehouse/ui/form';
import { Communities } from '../communities/communities';
import { I18n } from '../i18n/i18n';
import { hundredths, percent, scaledOf, typedOf, wholeNumber } from './unit-figures';
import { knownUnitKinds, unitKindKey } from './unit-words';

export type UnitField = 'name' | 'kind' | 'floor' | 'areaCenti' | 'share' | 'externalRef';
type Kind = UnitDetails['kind'];

/** What is asked of a unit, and what is known of one already. Called while a component is made. */
export function createUnitForm() {
  const { t, language } = inject(I18n);
  const communities = inject(Communities);
  const areaLabel = (): string =>
    t(
      communities.current()?.areaUnit === 'square-foot' ? 'units.areaInFeet' : 'units.areaInMetres',
    );
  return {
    areaLabel,

    /** @param kind of the unit, which may be one of a newer release */
    describe: (kind?: Kind): Description<UnitField> => ({
      name: { kind: 'text', label: t('units.unitName'), most: 40, hint: t('unit.example') },
      kind: { kind: 'choice', label: t('units.unitKind'), choices: kindChoices(t, kind) },
      floor: {
        ...{ kind: 'text', label: t('units.floor'), isOptional: true, checks: [wholeNumber] },
        ...{ hint: t('units.floorHint'), rule: t('units.wholeNumber') },
      },
      areaCenti: {
        ...{ kind: 'text', label: areaLabel(), isOptional: true, checks: [hundredths] },
        rule: t('units.areaRule'),
      },
      share: {
        ...{ kind: 'text', label: t('units.share'), isOptional: true, checks: [percent] },
        ...{ hint: t('units.shareHint'), rule: t('units.shareRule') },
      },
      externalRef: {
        ...{ kind: 'text', label: t('units.externalRef'), isOptional: true, most: 64 },
        hint: t('units.externalRefHint'),
      },
    }),

    enter: (unit?: UnitDetails): Entered<UnitField> => ({
      name: unit?.name ?? '',
      kind: unit?.kind ?? 'flat',
      floor: unit?.floor === undefined ? '' : String(unit.floor),
      areaCenti: typedOf(unit?.areaCenti, 2, language()),
      share: typedOf(unit?.share, 4, language()),
      externalRef: unit?.externalRef ?? '',
    }),
  };
}

/** Kinds of units by their names. */
export function kindChoices(t: I18n['t'], kind?: Kind): { value: string; label: string }[] {
  const all = new Set<string>([...knownUnitKinds, ...(kind === undefined ? [] : [kind])]);
  return [...all].map((value) => {
    const key = unitKindKey(value);
    return { value, label: key === undefined ? value : t(key) };
  });
}

/** A unit to be; what was left empty is not said. */
export function draftOf(entered: Entered<UnitField>) {
  const { floor, areaCenti, share, externalRef } = changesOf(entered);
  return {
    ...{ name: entered.name, kind: entered.kind as Kind },
    ...(floor !== null && { floor }),
    ...(areaCenti !== null && { areaCenti }),
    ...(share !== null && { share }),
    ...(externalRef !== null && { externalRef }),
  };
}

/** What a unit is to be otherwise; what was emptied is taken away. */
export function changesOf(entered: Entered<UnitField>) {
  const { name, kind, floor, areaCenti, share, externalRef } = entered;
  return {
    ...{ name, kind: kind as Kind },
    floor: floor === '' ? null : Number(floor),
    areaCenti: areaCenti === '' ? null : scaledOf(areaCenti, 2),
    share: share === '' ? null : scaledOf(share, 4),
    externalRef: externalRef.trim() === '' ? null : externalRef,
  };
}
