import { Body, PanelBook, SEATS } from '../panel-book';

describe('Trying somebody on the board (UP 3.4)', () => {
  let book: PanelBook;
  beforeEach(async () => {
    book = await PanelBook.open();
  });
  afterEach(() => book.close());

  const places = async (who: object): Promise<Body[]> => {
    const { status, body } = await book.coordinator.post('/placement-checks', who);
    expect(status).toBe(200);
    return body.places;
  };
  const at = (all: Body[], number: number): Body => all.find((each) => each.number === number);

  it('answers for every seat and every field at once, and writes nothing', async () => {
    const personId = await book.person('Odd Heggland');
    const before = (await book.coordinator.get('/board')).body;
    const all = await places({ personId, bases: ['own'] });
    const { seats, fields } = before;
    expect(all).toHaveLength(seats.length + fields.length + 1);
    expect(at(all, SEATS.experience)).toMatchObject({ allowed: true, basis: 'own', findings: [] });
    expect(at(all, SEATS.experience).after).toMatchObject({ filled: 1, own: 1 });
    expect(at(all, SEATS.organisation)).toMatchObject({
      allowed: false,
      after: null,
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'field-quota', clause: 'UP 3.4' }),
      ]),
    });
    expect((await book.coordinator.get('/board')).body).toEqual(before);
  });

  it('says the same of a seat as the appointment itself would', async () => {
    const personId = await book.person('Synne Moen');
    await book.representative('Arne Lie', '2025-01-01', undefined, SEATS.otherFlexible);
    for (const place of await places({ personId, bases: ['nextOfKin'] })) {
      if (place.kind === 'alternate') continue;
      const wish = book.wish(personId, '2026-11-12', { seatId: place.seatId, basis: 'nextOfKin' });
      const { body } = await book.coordinator.post('/appointment-checks', wish);
      expect({ number: place.number, allowed: place.allowed }).toEqual({
        number: place.number,
        allowed: body.allowed,
      });
      const { proof: _, ...change } = body.after ?? { proof: null };
      expect(place.after ?? {}).toEqual(change);
    }
  });

  it('takes an alternate from the place they have, and lets nobody take two', async () => {
    const personId = await book.person('Sigrun Vatle');
    const place = { kind: 'alternate', seatId: null, fieldId: 'barn' };
    await book.appoint(personId, '2026-11-11', place);
    const all = await places({ personId });
    expect(at(all, SEATS.experience)).toMatchObject({ allowed: true, track: 'promotion' });
    expect(at(all, SEATS.experience).after).toMatchObject({ alternates: 0, filled: 1 });
    const alternates = all.filter(({ kind }) => kind === 'alternate');
    expect(alternates.map(({ allowed }) => allowed)).toEqual(alternates.map(() => false));
    expect(all.filter(({ otherField }) => otherField).length).toBeGreaterThan(0);
  });

  it('tries an applicant by what they bring, without a name', async () => {
    const all = await places({ bases: ['nextOfKin'], fields: ['barn'] });
    expect(at(all, SEATS.experience)).toMatchObject({ allowed: true, otherField: false });
    expect(JSON.stringify(all)).not.toContain('nameless');
    const nothing = await book.coordinator.post('/placement-checks', {});
    expect(nothing.status).toBe(400);
  });

  it('is the coordinator’s, and knows only people on record', async () => {
    const unknown = '0192a0b0-0000-7000-8000-000000000000';
    const asked = await book.coordinator.post('/placement-checks', { personId: unknown });
    expect(asked.status).toBe(404);
  });
});
