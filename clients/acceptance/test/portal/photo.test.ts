import { ProblemError } from '@gatehouse/client/problem-error';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { openWithoutCamera, takePhoto, whereItWasTaken } from '../support/camera.js';
import { focused } from '../support/focus.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

describe('a photo of the visitor, in browsers', () => {
  let guard: Portal;
  let asha: Portal;

  before(async function startAndSignIn() {
    this.timeout(180_000);
    await sendAwayWhoeverWaits();
    [guard, asha] = await Promise.all([openPortalAs('Gopal'), openPortalAs('Asha')]);
    await asha.watchRings();
  });
  after(() => sendAwayWhoeverWaits());
  after(() => closePortals(guard, asha));

  const choose = async (file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> =>
    guard.page.getByTestId('photo-file').setInputFiles(file);
  const choosePhoto = async (): Promise<void> => {
    const buffer = await takePhoto(guard.page);
    await choose({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer });
    await guard.page.getByTestId('chosen-photo').waitFor();
  };
  const ring = async (visitor: string): Promise<string> => {
    const { page } = guard;
    await page.getByTestId('visitor').fill(visitor);
    await page.getByTestId('unit').fill('A-1');
    await page.getByRole('option', { name: 'A-101' }).click();
    await page.getByRole('button', { name: 'Ring the residents' }).click();
    const entry = page.getByTestId('visit').filter({ hasText: visitor });
    return (await entry.getAttribute('data-visit')) ?? '';
  };
  const sizeOf = (portal: Portal, where: string): Promise<number[]> =>
    portal.page
      .locator(where)
      .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);

  it('is seen at the desk and where it rings: upright, small, and saying nothing else', async () => {
    await choosePhoto();
    await guard.expectAccessible('the desk with a photo');
    await guard.picture('desk-photo');
    const visitId = await ring('Paula Klein');
    await asha.rang(visitId);
    await asha.page.locator('[data-testid=ring] [data-testid=photo]').waitFor();
    await eventually(async () =>
      expect(await sizeOf(asha, '[data-testid=ring] img')).to.deep.equal([853, 1280]),
    );
    await asha.expectAccessible('a ring with a photo');
    await asha.picture('ring-photo');
    await guard.page.locator(`[data-visit="${visitId}"] [data-testid=photo]`).waitFor();
    await asha.page.getByTestId('approve').click();

    const { client } = await signIn('Asha');
    const sent = Buffer.from(await (await client.visits.photo(visitId)).arrayBuffer());
    expect(sent.length).to.be.lessThan(900_000);
    expect(sent.includes('Exif')).to.equal(false);
    expect(sent.includes(whereItWasTaken)).to.equal(false);

    const { client: neighbour } = await signIn('Chitra');
    const refusal: unknown = await neighbour.visits.photo(visitId).catch((error: unknown) => error);
    expect(refusal).to.be.instanceOf(ProblemError).with.property('status', 404);
  });

  it('stands in the history, can be enlarged, and does not stay in memory', async () => {
    const { page } = asha;
    await page.evaluate(() => {
      const open = new Set<string>();
      Object.assign(window, { openUrls: open });
      const createObjectURL = URL.createObjectURL.bind(URL);
      const revokeObjectURL = URL.revokeObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        const url = createObjectURL(blob);
        open.add(url);
        return url;
      };
      URL.revokeObjectURL = (url) => {
        open.delete(url);
        revokeObjectURL(url);
      };
    });
    const openUrls = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { openUrls: Set<string> }).openUrls.size);
    await page.getByRole('link', { name: 'Visits', exact: true }).click();
    await page.getByRole('button', { name: 'Enlarge the photo of Paula Klein' }).click();
    const large = page.getByRole('dialog', { name: 'Photo of Paula Klein' });
    await large.waitFor();
    await asha.expectAccessible('the enlarged photo');
    await asha.picture('photo-enlarged');
    expect(await openUrls()).to.be.at.least(1);
    await page.keyboard.press('Escape');
    await large.waitFor({ state: 'detached' });
    await page.getByTestId('person-menu').click();
    await page.getByTestId('account').click();
    await eventually(async () => expect(await openUrls()).to.equal(0));
    await page.getByRole('link', { name: 'Home', exact: true }).click();
  });

  it('does not hold up the ring when it cannot be sent, and is sent on another try', async () => {
    await guard.page.route('**/photo', (route) => route.abort());
    await choosePhoto();
    const visitId = await ring('Quirin Abt');
    await asha.rang(visitId);
    await asha.page.getByTestId('approve').click();
    const upload = guard.page.getByTestId('photo-upload');
    await upload.getByRole('alert').waitFor();
    expect(await upload.textContent()).to.include('the photo was not sent');
    await guard.expectAccessible('a photo that was not sent');
    await guard.picture('desk-photo-failed');
    await guard.page.unroute('**/photo');
    await upload.getByRole('button', { name: 'Try again' }).click();
    await upload.waitFor({ state: 'detached' });
    await guard.page.locator(`[data-visit="${visitId}"] [data-testid=photo]`).waitFor();
    const { client } = await signIn('Asha');
    expect((await client.visits.get(visitId)).photoAt).to.be.a('string');
  });

  it('can be taken with a camera at the desk, which is off before and after', async () => {
    const { page } = guard;
    await page.evaluate(() => {
      const streams: MediaStream[] = [];
      Object.assign(window, { streams });
      const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wanted) => {
        const stream = await getUserMedia(wanted);
        streams.push(stream);
        return stream;
      };
    });
    /** Of each time that the camera was asked for: whether it is still on. */
    const cameras = (): Promise<boolean[]> =>
      page.evaluate(() =>
        (window as unknown as { streams: MediaStream[] }).streams.map(({ active }) => active),
      );
    const open = page.getByTestId('open-camera');
    const camera = page.getByTestId('camera');
    await open.press('Enter');
    await page.locator('[data-testid=camera][data-state=seeing]').waitFor();
    expect(await cameras()).to.deep.equal([true]);
    await guard.expectAccessible('the camera');
    await guard.picture('desk-camera');
    await page.keyboard.press('Escape');
    await camera.waitFor({ state: 'detached' });
    expect(await cameras(), 'closed').to.deep.equal([false]);
    await focused(open);

    await open.press('Enter');
    await page.locator('[data-testid=camera][data-state=seeing]').waitFor();
    await focused(page.getByTestId('take-photo'));
    await page.keyboard.press('Enter');
    await camera.waitFor({ state: 'detached' });
    expect(await cameras(), 'taken').to.deep.equal([false, false]);
    await focused(page.getByTestId('remove-photo'));
    await eventually(async () => {
      const [width = 0] = await sizeOf(guard, '[data-testid=chosen-photo]');
      expect(width).to.be.greaterThan(300);
    });
    await page.getByTestId('remove-photo').click();
    await focused(page.getByTestId('photo-file'));
  });

  it('says so when the browser does not let the desk use its camera', async () => {
    const { page } = guard;
    await openWithoutCamera(page, '/employee');
    await page.getByTestId('open-camera').click();
    const camera = page.getByTestId('camera');
    await camera.getByText('The browser does not let this page use the camera').waitFor();
    expect(await page.getByTestId('take-photo').count()).to.equal(0);
    await guard.expectAccessible('a camera that is not allowed');
    await camera.getByTestId('no').click();
    await camera.waitFor({ state: 'detached' });
  });

  it('is refused in words when the file is no picture', async () => {
    await choose({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') });
    await guard.page.getByText('This file is not a picture').waitFor();
    await choosePhoto();
    await guard.page.getByText('This file is not a picture').waitFor({ state: 'detached' });
    await guard.page.getByRole('button', { name: 'Remove the photo' }).click();
    await guard.page.getByTestId('chosen-photo').waitFor({ state: 'detached' });
  });
});
