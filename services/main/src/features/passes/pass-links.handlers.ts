import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { actingFor } from '../../acting.js';
import type { PassLinksService, PublicPass } from './pass-links.service.js';
import { windowsOf } from './passes.handlers.js';

type Schemas = components['schemas'];

/** What stands on the page is for whoever has the link, and for no search engine. */
const UNLISTED = { 'X-Robots-Tag': 'noindex, nofollow' };

/** The operations tagged `passes` in openapi/main.yaml about the page of a pass. */
export function createPassLinksHandlers(
  links: PassLinksService,
): Handlers<Pick<operations, 'linkPass' | 'lookAtPass'>> {
  return {
    linkPass: async (request) => {
      const token = await links.link(actingFor(request), request.params.passId);
      return { status: 200, body: { token } };
    },

    lookAtPass: async (request) => {
      const body = toBody(await links.look(request.params.token));
      return { status: 200, headers: UNLISTED, body };
    },
  };
}

function toBody({ community, state, good }: PublicPass): Schemas['PublicPass'] {
  const { name, timeZone, locale } = community;
  return {
    ...{ state, community: { name, timeZone, locale } },
    ...(good && { pass: toGood(good) }),
  };
}

function toGood({
  view,
  qr,
  gates,
  rules,
}: NonNullable<PublicPass['good']>): Schemas['PublicPassTerms'] {
  const { pass, units } = view;
  const { kind, visitor, validFrom, validTo, maxUses, uses, leaveAtGate, code } = pass;
  return {
    ...{
      kind,
      visitorName: visitor.name,
      leaveAtGate,
      code,
      qr,
      gates: [...gates],
      rules: [...rules],
    },
    places: units.map(({ name, building }) => ({ name, building })),
    ...{ validFrom: validFrom.toISOString(), validTo: validTo.toISOString() },
    ...{ windows: windowsOf(pass), ...(maxUses !== undefined && { left: maxUses - uses }) },
  };
}
