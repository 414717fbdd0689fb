import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { newId } from '@gatehouse/shared/ids/ids';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { readConfig } from '../src/config.js';
import { createMainService } from '../src/service.js';
import { startMain, type MainFixture } from './main-fixture.js';
import { newResident, settle } from './residencies.js';
import {
  codeOf,
  createResidencyWorld,
  fieldsOf,
  type Residency,
  type ResidencyWorld,
} from './residency-world.js';
import { tokenFor, type TestCommunity } from './world.js';

type Ended = ProducedEvents['gatehouse.residency.ended.v1'];
type Started = ProducedEvents['gatehouse.residency.started.v1'];

const at = (time: string): Date => new Date(time);

/** Noon in Kolkata. */
const NOON = at('2026-12-10T06:30:00.000Z');
const TODAY = '2026-12-10';

describe('residencies', () => {
  let main: MainFixture;
  let other: RunnableService;
  let clock = NOON;
  let here: TestCommunity;
  let world: ResidencyWorld;

  before(async () => {
    // Nothing ends by itself but what the test lets end, by moving the clock.
    const settings = { RESIDENCIES_EVERY: '20ms', VISIT_EXPIRY_EVERY: '1h' };
    main = await startMain(settings, { now: () => clock });
    other = await createMainService(readConfig(main.env), {
      ...{ logger: silentLogger, keys: main.issuer.keys, now: () => clock },
    });
    await other.start();
    here = main.world.here;
    world = await createResidencyWorld(main, here);
  });
  after(async () => {
    await other.stop();
    await main.stop();
  });
  beforeEach(async () => {
    clock = NOON;
    await main.sequelize.query('DELETE FROM residencies WHERE unit_id = ?', {
      replacements: [here.emptyUnitId],
    });
  });

  const draftFor = async (more: object = {}) => ({
    personId: (await world.addPerson()).id,
    ...{ unitId: here.emptyUnitId, kind: 'tenant', from: TODAY, ...more },
  });
  const post = (body: object) => world.ask('POST', '/residencies', { body });
  const end = (id: string, body?: object) =>
    world.ask('POST', `/residencies/${id}/end`, body === undefined ? {} : { body });
  const household = async () => {
    const { body } = await world.ask('GET', `/units/${here.emptyUnitId}/household`);
    return body['residencies'] as Residency[];
  };
  const contact = async () => (await household()).find(({ isPrimary }) => isPrimary)?.person.name;
  /** A person with an account, who lives nowhere. */
  const member = async (name = 'Chitra Coming') => {
    const resident = newResident(name);
    await settle(main.sequelize, here, resident, []);
    const [rows] = await main.sequelize.query('SELECT id FROM people WHERE account_id = ?', {
      replacements: [resident.accountId],
    });
    return { ...resident, personId: String((rows as { id: string }[])[0]?.id) };
  };

  describe('startResidency', () => {
    it('living 3: until 31 January is until 18:30Z of that day in Kolkata', async () => {
      const draft = await draftFor({ from: '2026-12-01', to: '2027-01-31' });
      const answer = await post(draft);
      const residency = answer.body as Residency;
      expect([answer.status, residency]).to.deep.equal([
        201,
        {
          ...{ id: residency.id, communityId: here.id, kind: 'tenant', livesHere: true },
          person: { id: draft.personId, name: 'Dev Shah' },
          unit: { id: here.emptyUnitId, name: 'A-103', building: 'Tower A' },
          ...{ from: '2026-12-01', to: '2027-01-31', isPrimary: true },
          validFrom: '2026-11-30T18:30:00.000Z',
          validTo: '2027-01-31T18:30:00.000Z',
        },
      ]);
      const location = answer.headers.get('location') ?? '';
      const found = await world.ask('GET', location.replace('/api/v1', ''));
      expect(found.body).to.deep.equal(residency);
    });

    it('living 3: a ring at 18:29:59.999Z reaches the tenant, at 18:30Z only the next', async () => {
      const [leaving, coming] = [await member('Asha Leaving'), await member()];
      const unitId = here.emptyUnitId;
      const of = { personId: leaving.personId, unitId };
      const old = await world.start({ ...of, from: '2026-12-01', to: '2027-01-31' });
      await world.start({ personId: coming.personId, unitId, from: '2027-02-01' });
      clock = at('2027-01-31T18:29:59.999Z');
      expect(await world.rungIn(unitId)).to.deep.equal([leaving.accountId]);
      clock = at('2027-01-31T18:30:00.000Z');
      expect(await world.rungIn(unitId)).to.deep.equal([coming.accountId]);
      expect(await world.told(old.id, 2)).to.deep.equal(['started', 'ended']);
    });

    it('rings nobody before it begins, begins by itself, and tells so once', async () => {
      const coming = await member();
      const unitId = here.emptyUnitId;
      const draft = { personId: coming.personId, unitId, kind: 'owner', from: '2027-01-01' };
      const { id, isPrimary } = await world.start(draft);
      expect(isPrimary).to.equal(false);
      expect(await world.rungIn(unitId)).to.deep.equal([]);
      expect(world.eventsOf(id)).to.deep.equal([]);
      clock = at('2026-12-31T18:30:00.000Z');
      expect(await world.rungIn(unitId)).to.deep.equal([coming.accountId]);
      expect(await world.told(id, 1)).to.deep.equal(['started']);
      const data = world.eventsOf(id)[0]?.data as Started;
      expect(data).to.deep.equal({
        ...{ residencyId: id, communityId: here.id, kind: 'owner', livesHere: true },
        unit: { id: unitId, name: 'A-103', building: 'Tower A' },
        person: { id: coming.personId, name: coming.name, accountId: coming.accountId },
        ...{ validFrom: clock.toISOString(), at: clock.toISOString(), contactId: id },
        toldIds: [coming.accountId],
      });
      expect(await contact()).to.equal(coming.name);
      // Both processes have looked again by the time that a later one has begun.
      clock = at('2027-01-02T00:00:00.000Z');
      const later = await world.start(await draftFor({ from: '2027-01-02' }));
      await world.told(later.id, 1);
      expect(world.eventsOf(id)).to.have.length(1);
    });

    it('tells who lives there of somebody who begins to by themselves', async () => {
      const [living, coming] = [await member('Asha Living'), await member()];
      const unitId = here.emptyUnitId;
      await world.start({ personId: living.personId, unitId, from: '2026-01-01' });
      await world.start({ personId: coming.personId, unitId, from: '2027-01-01' });
      clock = at('2026-12-31T18:30:00.000Z');
      const told = () => world.published.filter(({ subject }) => subject === `unit/${unitId}`);
      await eventually(() =>
        expect(told().at(-1)?.data).to.deep.include({
          resident: { accountId: coming.accountId, name: coming.name },
          toldIds: [living.accountId],
        }),
      );
    });

    it('is refused where the person has the unit at that time, whole or in part', async () => {
      const draft = await draftFor({ from: '2027-01-10', to: '2027-01-20' });
      const { id } = await world.start(draft);
      for (const days of [
        { from: '2027-01-20' },
        { from: '2027-01-01', to: '2027-01-10' },
        { from: '2027-01-12', to: '2027-01-13' },
        { from: '2026-01-01' },
      ]) {
        const answer = await post({ ...draft, to: undefined, ...days });
        expect(codeOf(answer), JSON.stringify(days)).to.deep.equal([409, 'residency_overlaps']);
        expect(answer.body['context']).to.deep.equal({ residencyId: id });
      }
      for (const days of [{ from: '2027-01-21' }, { from: '2027-01-01', to: '2027-01-09' }])
        expect((await post({ ...draft, to: undefined, ...days })).status).to.equal(201);
    });

    it('of two at once that overlap is one', async () => {
      for (let round = 0; round < 10; round++) {
        const draft = await draftFor();
        const answers = await Promise.all([post(draft), post({ ...draft, from: '2026-12-09' })]);
        expect(answers.map(({ status }) => status)).to.have.members([201, 409]);
      }
    });

    it('wants persons and units of the community: 404 naming the field', async () => {
      const draft = await draftFor();
      const elsewhere = await post({ ...draft, unitId: main.world.elsewhere.unitId });
      expect(codeOf(elsewhere)).to.deep.equal([404, 'unit_not_found']);
      const nobody = await post({ ...draft, personId: newId() });
      expect(codeOf(nobody)).to.deep.equal([404, 'person_not_found']);
      expect([...fieldsOf(elsewhere), ...fieldsOf(nobody)]).to.deep.equal([
        'body.unitId',
        'body.personId',
      ]);
    });

    it('is refused to whom the community has forgotten: 409', async () => {
      const { personId } = await member();
      await main.sequelize.query(`UPDATE people SET state = 'forgotten' WHERE id = ?`, {
        replacements: [personId],
      });
      const answer = await post({ ...(await draftFor()), personId });
      expect(codeOf(answer)).to.deep.equal([409, 'person_state']);
    });

    it('does not end before it begins, and makes no contact of who cannot be: 422, 409', async () => {
      const backwards = await post(await draftFor({ to: '2026-12-09' }));
      expect(codeOf(backwards)).to.deep.equal([422, 'residency_backwards']);
      expect(fieldsOf(backwards)).to.deep.equal(['body.to']);
      const minor = await world.addPerson({ isMinor: true });
      for (const more of [{ from: '2026-12-11' }, { livesHere: false }, { personId: minor.id }]) {
        const unfit = await post(await draftFor({ isPrimary: true, ...more }));
        expect(codeOf(unfit), JSON.stringify(more)).to.deep.equal([409, 'contact_unfit']);
      }
      expect(await household()).to.deep.equal([]);
    });

    it('rings nobody who has the home and lives elsewhere, nor who has no account', async () => {
      const owner = await member('Olga Owner');
      const unitId = here.emptyUnitId;
      const let_ = { personId: owner.personId, unitId, kind: 'owner', from: TODAY };
      await world.start({ ...let_, livesHere: false });
      await world.start(await draftFor());
      expect(await world.rungIn(unitId)).to.deep.equal([]);
      expect((await household()).map(({ person }) => person.name)).to.deep.equal([
        'Dev Shah',
        'Olga Owner',
      ]);
      const token = await tokenFor(main.issuer, here, owner);
      const seen = await world.ask('GET', `/units/${unitId}/presence`, { token });
      expect(seen.status).to.equal(404);
    });

    const wrong: [string, object, string][] = [
      ['no unit', { unitId: undefined }, 'body.unitId'],
      ['a kind that there is not', { kind: 'guest' }, 'body.kind'],
      ['a moment for a day', { from: NOON.toISOString() }, 'body.from'],
      ['a day that no calendar has', { to: '2027-02-30' }, 'body.to'],
      ['another field', { importId: newId() }, 'body.importId'],
    ];
    for (const [what, more, field] of wrong)
      it(`refuses ${what}: 400 naming ${field}`, async () => {
        const answer = await post(await draftFor(more));
        expect([answer.status, fieldsOf(answer)]).to.deep.equal([400, [field]]);
      });
  });

  describe('updateResidency', () => {
    const patch = async (id: string, body: object, tag?: string) => {
      const ifMatch = tag ?? (await world.tagOf(`/residencies/${id}`));
      return world.ask('PATCH', `/residencies/${id}`, { body, headers: { 'if-match': ifMatch } });
    };

    it('changes what is named, keeps what is not, and tells of it', async () => {
      const before = await world.start(await draftFor({ to: '2027-01-31' }));
      const answer = await patch(before.id, { kind: 'owner', livesHere: false, to: null });
      const changed = { kind: 'owner', livesHere: false, isPrimary: false };
      const after: Partial<Residency> = { ...before, ...(changed as Partial<Residency>) };
      delete after.to;
      delete after.validTo;
      expect([answer.status, answer.body]).to.deep.equal([200, after]);
      expect(await world.told(before.id, 2)).to.deep.equal(['started', 'changed']);
      const data = world.eventsOf(before.id)[1]?.data as Started;
      expect(data).to.include({ kind: 'owner', actorId: here.manager.accountId });
      expect(data).to.not.have.property('contactId');
    });

    it('lets one of two through who saw the same: 412; and wants to know it: 428', async () => {
      const { id } = await world.start(await draftFor());
      const tag = await world.tagOf(`/residencies/${id}`);
      const both = await Promise.all(['owner', 'family'].map((kind) => patch(id, { kind }, tag)));
      expect(both.map(({ status }) => status)).to.have.members([200, 412]);
      const unseen = await world.ask('PATCH', `/residencies/${id}`, { body: { kind: 'owner' } });
      expect(codeOf(unseen)).to.deep.equal([428, 'precondition_required']);
    });

    it('moves the beginning until it has begun: 409', async () => {
      const { id } = await world.start(await draftFor({ from: '2026-12-20' }));
      const moved = await patch(id, { from: TODAY });
      expect(moved.body).to.include({ from: TODAY, isPrimary: true });
      expect(await world.told(id, 1)).to.deep.equal(['started']);
      const again = await patch(id, { from: '2026-12-11' });
      expect(codeOf(again)).to.deep.equal([409, 'residency_state']);
    });

    it('takes no end that has passed, or lies before the beginning: 422', async () => {
      const { id } = await world.start(await draftFor({ from: '2026-12-20' }));
      const backwards = await patch(id, { to: '2026-12-19' });
      expect(codeOf(backwards)).to.deep.equal([422, 'residency_backwards']);
      const begun = await world.start(await draftFor({ from: '2026-12-01' }));
      const over = await patch(begun.id, { to: '2026-12-09' });
      expect(codeOf(over)).to.deep.equal([422, 'end_is_over']);
      expect((await patch(begun.id, { to: TODAY })).status).to.equal(200);
    });

    it('does not reach into another of the person, nor change what is over: 409', async () => {
      const draft = await draftFor({ to: '2026-12-20' });
      const { id } = await world.start(draft);
      await world.start({ ...draft, from: '2026-12-25', to: undefined });
      const reached = await patch(id, { to: '2026-12-25' });
      expect(codeOf(reached)).to.deep.equal([409, 'residency_overlaps']);
      await end(id, { at: NOON.toISOString() });
      expect(codeOf(await patch(id, { kind: 'owner' }))).to.deep.equal([409, 'residency_state']);
    });
  });

  describe('endResidency', () => {
    it('ends it at the end of today by the community’s clocks', async () => {
      const { id } = await world.start(await draftFor({ from: '2026-12-01' }));
      const { status, body } = await end(id);
      expect([status, body['to'], body['validTo']]).to.deep.equal([
        ...[200, TODAY, '2026-12-10T18:30:00.000Z'],
      ]);
      expect(await world.told(id, 2)).to.deep.equal(['started', 'changed']);
      clock = at('2026-12-10T18:30:00.000Z');
      expect(await world.told(id, 3)).to.deep.equal(['started', 'changed', 'ended']);
    });

    it('ends it at the moment that is named, and says whether it was the last', async () => {
      const { personId, accountId } = await member();
      const draft = { personId, unitId: here.emptyUnitId, from: '2026-12-01' };
      const [one, other] = [
        await world.start(draft),
        await world.start({ ...draft, unitId: here.neighbourUnitId, from: '2027-02-01' }),
      ];
      const moment = { at: '2026-12-10T09:15:00.000+05:30' };
      const { body } = await end(one.id, moment);
      expect(body['validTo']).to.equal('2026-12-10T03:45:00.000Z');
      expect(await world.rungIn(here.emptyUnitId)).to.deep.equal([]);
      await end(other.id);
      expect(await world.told(one.id, 2)).to.deep.equal(['started', 'ended']);
      expect(await world.told(other.id, 1)).to.deep.equal(['ended']);
      const [first, last] = [one, other].map(({ id }) => world.eventsOf(id).at(-1)?.data as Ended);
      expect(first).to.deep.include({ lastOne: false, because: 'ended', toldIds: [accountId] });
      expect(last).to.deep.include({ lastOne: true, validTo: '2027-01-31T18:30:00.000Z' });
    });

    it('says of two that end at once that one was the last', async () => {
      const { personId } = await member();
      const draft = { personId, unitId: here.emptyUnitId, from: '2026-12-01' };
      const both = [
        await world.start(draft),
        await world.start({ ...draft, unitId: here.neighbourUnitId }),
      ];
      await Promise.all(both.map(({ id }) => end(id, { at: NOON.toISOString() })));
      for (const { id } of both) await world.told(id, 2);
      const last = both.map(({ id }) => (world.eventsOf(id).at(-1)?.data as Ended).lastOne);
      expect(last).to.have.members([true, false]);
    });

    it('calls off what has not begun: nobody is ever rung', async () => {
      const { personId } = await member();
      const { id } = await world.start({
        ...{ personId, unitId: here.emptyUnitId, from: '2027-01-01' },
      });
      const { body } = await end(id);
      expect(body).to.include({ validFrom: body['validTo'] });
      clock = at('2027-01-05T00:00:00.000Z');
      expect(await world.rungIn(here.emptyUnitId)).to.deep.equal([]);
      expect(await world.told(id, 1)).to.deep.equal(['ended']);
      await world.start({ personId, unitId: here.emptyUnitId, from: '2027-01-01' });
    });

    it('of many at once is done once, and answered to all; and is answered again later', async () => {
      const { id } = await world.start(await draftFor());
      const moment = { at: NOON.toISOString() };
      const answers = await Promise.all([end(id, moment), end(id, moment), end(id, moment)]);
      expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
      const again = await end(id);
      expect([again.status, again.body]).to.deep.equal([200, answers[0].body]);
      expect(await world.told(id, 2)).to.deep.equal(['started', 'ended']);
    });

    it('ends on no day that a calendar cannot write', async () => {
      const { id } = await world.start(await draftFor());
      const far = await end(id, { at: '9999-12-31T23:59:59.999Z' });
      expect(codeOf(far)).to.deep.equal([422, 'end_too_far']);
      expect(fieldsOf(far)).to.deep.equal(['body.at']);
      const planned = await post(await draftFor({ to: '9999-12-31' }));
      expect(planned.status).to.equal(400);
      expect(fieldsOf(planned)).to.deep.equal(['body.to']);
    });

    it('begins on no day that a calendar cannot write, or the database not keep', async () => {
      const late = await post(await draftFor({ from: '9999-12-31', to: undefined }));
      expect(late.status).to.equal(400);
      expect(fieldsOf(late)).to.deep.equal(['body.from']);
      const early = await post(await draftFor({ from: '0000-01-01' }));
      expect(early.status).to.equal(400);
      expect(fieldsOf(early)).to.deep.equal(['body.from']);
    });

    it('does not end before it begins: 422; nor where there is none: 404', async () => {
      const { id } = await world.start(await draftFor());
      const early = await end(id, { at: '2026-12-01T00:00:00.000Z' });
      expect(codeOf(early)).to.deep.equal([422, 'residency_backwards']);
      expect(fieldsOf(early)).to.deep.equal(['body.at']);
      expect(codeOf(await end(newId()))).to.deep.equal([404, 'residency_not_found']);
    });
  });
});
