import type { WebSocketRoute } from 'playwright-core';
import { alertStates } from './alert-states.js';
import { blockStates } from './block-states.js';
import { takePhoto } from './camera.js';
import { consoleStates } from './console-states.js';
import { importStates } from './import-states.js';
import { dataStates } from './data-states.js';
import { deskStates } from './desk-states.js';
import { gateLogStates } from './gate-log-states.js';
import { gateStates } from './gate-states.js';
import { helpStates } from './help-states.js';
import { homeStates } from './home-states.js';
import { joinStates } from './join-states.js';
import { moveStates } from './move-states.js';
import { noticeStates } from './notice-states.js';
import { parcelStates } from './parcel-states.js';
import { signIn } from './person.js';
import { rosterStates } from './roster-states.js';
import { beforeSignIn } from './sign-in-states.js';
import { ring } from './ring.js';
import type { State } from './state.js';
import { toldStates } from './told-states.js';

export { ring };

const problem = (status: number, code: string) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: 'about:blank', title: code, status, code, correlationId: 'c-1' }),
});

const ofAsha: State[] = [
  {
    name: 'ring',
    path: '/base',
    reach: async ({ page }) => {
      await ring('Konstantin Papadopoulos');
      await page.getByTestId('ring').locator('blockquote').waitFor();
    },
  },
  {
    name: 'ring-laid-aside',
    path: '/base',
    reach: async ({ page }) => {
      await ring('Leila Haddad');
      await page.getByTestId('ring').locator('.aside').first().click();
      await page.getByTestId('answer').waitFor();
    },
  },
  {
    name: 'visits-turned',
    path: '/base/visits',
    reach: async ({ page }) => {
      await page.getByTestId('days-from').fill('2026-11-22');
      await page.getByTestId('days-to').fill('2026-11-21');
      await page.locator('.state').waitFor();
    },
  },
  {
    name: 'photo-enlarged',
    path: '/base/visits',
    reach: async (portal) => {
      const { client } = await signIn('Gopal');
      const visitId = await ring('Paula Klein');
      const photo = new Blob([new Uint8Array(await takePhoto(portal.page))], {
        type: 'image/jpeg',
      });
      await client.visits.putPhoto(visitId, photo);
      await (await signIn('Asha')).client.visits.approve(visitId);
      await portal.page.reload();
      await portal.page.locator('.enlarge').first().click();
      await portal.page.locator('.large-photo').waitFor();
    },
  },
  {
    name: 'offline',
    path: '/base',
    reach: async (portal) => {
      const { page } = portal;
      const open = new Set<WebSocketRoute>();
      let isAway = false;
      await page.routeWebSocket('**/socket.io/**', (socket) => {
        if (isAway) return void socket.close();
        open.add(socket);
        socket.connectToServer();
      });
      await page.reload();
      await portal.connected();
      isAway = true;
      for (const socket of open) await socket.close();
      await page.getByTestId('offline').waitFor();
    },
  },
  {
    name: 'failed',
    path: '/base/notifications',
    reach: async ({ page }) => {
      await page.route('**/api/v1/visits?**', (route) => route.abort());
      await page.locator('.nav a[href$="/visits"]').click();
      await page.locator('.state button').waitFor();
    },
  },
  {
    name: 'archive-empty',
    path: '/base/notifications',
    reach: async ({ page }) => {
      await page.route('**/api/v1/notifications?**', (route) =>
        route.fulfill({ json: { epoch: 'e', seq: 0, unread: 0, items: [] } }),
      );
      await page.getByTestId('box-archived').click();
      await page.locator('.state').waitFor();
    },
  },
  {
    name: 'authenticator-app',
    path: '/base/account',
    reach: async ({ page }) => {
      await page.locator('gh-second-factor-settings .button.primary').click();
      await page.locator('.qr').waitFor();
    },
  },
  {
    name: 'step-up',
    path: '/base/account',
    reach: async ({ page }) => {
      await page.route('**/auth/second-factors/totp', (route) =>
        route.fulfill(problem(401, 'step_up_required')),
      );
      await page.locator('gh-second-factor-settings .button.primary').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
];

const ofOthers: State[] = [
  {
    name: 'invite-dialog',
    who: 'Meera',
    path: '/manager/invitations',
    reach: async ({ page }) => {
      await page.locator('.page-head .button.primary').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'handed-link',
    who: 'Meera',
    path: '/manager/invitations',
    reach: async ({ page }) => {
      await page.getByTestId('invite').click();
      await page.locator('[data-delivery=handover]').click();
      await page.locator('dialog input[value=employee]').check();
      await page.locator('dialog [type=submit]').click();
      await page.getByTestId('handed-link').waitFor();
    },
  },
  {
    name: 'person-dialog',
    who: 'Arjun',
    path: '/admin/people',
    reach: async ({ page }) => {
      await page.locator('.person .button').first().click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'nobody-found',
    who: 'Arjun',
    path: '/admin/people',
    reach: async ({ page }) => {
      await page.locator('input[type=search]').fill('xyzzy');
      await page.locator('.state').waitFor();
    },
  },
  {
    name: 'audit-details',
    who: 'Arjun',
    path: '/admin/audit-log',
    reach: async ({ page }) => {
      await page.locator('.log summary').first().click();
      await page.getByTestId('verify').click();
      await page.locator('.note').waitFor();
    },
  },
];

export const states: State[] = [
  ...beforeSignIn,
  ...ofAsha.map((state) => ({ ...state, who: 'Asha' as const })),
  ...deskStates,
  ...consoleStates,
  ...importStates,
  ...helpStates,
  ...homeStates,
  ...joinStates,
  ...alertStates,
  ...blockStates,
  ...gateLogStates,
  ...gateStates,
  ...rosterStates,
  ...moveStates,
  ...parcelStates,
  ...dataStates,
  ...noticeStates,
  ...toldStates,
  ...ofOthers,
];
