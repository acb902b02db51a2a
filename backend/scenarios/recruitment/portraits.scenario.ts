import { OldApplications } from '../../src/recruitment/applications/old-applications';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { aPortrait, segment } from './a-portrait';

let app: TestApp;
let member: Client;
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  member = app.as('representative');
  await member.put('/consents/publishName', { given: true });
});
afterAll(() => app.close());

const put = (bytes: Buffer, who = member) => who.putFile('/own-portrait', 'image/jpeg', bytes);
const shownId = async (): Promise<string | null> =>
  (await app.anyone().get('/public-panel')).body.members[0]?.portraitId ?? null;
const stored = () => app.db.query<Body>('SELECT content FROM portrait');
const asked = (id: string, who = app.anyone()) => who.get(`/public-panel/portraits/${id}`);

describe('What a portrait may be', () => {
  it.each([
    ['a file of another kind', Buffer.from('%PDF-1.7 and more'), 'pictureType'],
    ['a picture of another kind', Buffer.from('89504e470d0a1a0a00', 'hex'), 'pictureType'],
    [
      'a script with a JPEG’s beginning',
      Buffer.from('ffd8ff3c7363726970743e', 'hex'),
      'pictureBroken',
    ],
    [
      'one with a place in it',
      aPortrait({ more: [segment(0xe1, 'Exif\0\0II*')] }),
      'pictureBroken',
    ],
    ['one with colours of a program', aPortrait({ more: [segment(0xe2, 'ICC')] }), 'pictureBroken'],
    ['one with a comment', aPortrait({ more: [segment(0xfe, 'Bergen')] }), 'pictureBroken'],
    ['one with a small picture in its head', thumbed(), 'pictureBroken'],
    ['one with something after its end', aPortrait({ after: Buffer.from('PK') }), 'pictureBroken'],
    ['one that is cut off', aPortrait().subarray(0, -2), 'pictureBroken'],
    ['one without a picture', Buffer.from('ffd8ffd9', 'hex'), 'pictureBroken'],
    ['one that is too wide', aPortrait({ width: 513 }), 'pictureTooBig'],
    ['one of more than 150 kB', aPortrait({ coded: 150_001 }), 'pictureTooBig'],
  ])('is not %s', async (_name, bytes, constraint) => {
    const audit = await app.auditCount();
    const { status, body } = await put(bytes);
    expect([status, body.errors]).toEqual([400, [{ field: 'file', constraint }]]);
    expect(await stored()).toEqual([]);
    expect(await app.auditCount()).toBe(audit);
  });

  it('is not anything but a JPEG by its declaration, nor anybody’s who is not signed in', async () => {
    const bytes = aPortrait();
    expect((await member.putFile('/own-portrait', 'image/png', bytes)).status).toBe(400);
    expect((await member.put('/own-portrait', { picture: 'x' })).status).toBe(400);
    expect((await put(bytes, app.anyone())).status).toBe(401);
    expect(await stored()).toEqual([]);
  });
});

describe('A portrait on «Om panelet»', () => {
  it('is there by its owner’s act, which is on record as a consent, and is sent as a picture and nothing else', async () => {
    expect(await shownId()).toBeNull();
    const { status, body } = await put(aPortrait());
    expect([status, body.picture]).toEqual([200, aPortrait().toString('base64')]);
    const consents = (await member.get('/consents')).body;
    expect(consents.find(({ kind }: Body) => kind === 'publishPortrait').given).toBe(true);
    const id = (await shownId()) ?? '';
    const { status: shown, headers } = await asked(id);
    expect(shown).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'attachment; filename="portrett.jpg"',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it('gives way to a new one, and the old address leads nowhere', async () => {
    const old = (await shownId()) ?? '';
    await put(aPortrait({ width: 300 }));
    expect(await stored()).toHaveLength(1);
    expect((await asked(old)).status).toBe(404);
    expect((await asked((await shownId()) ?? '')).status).toBe(200);
  });

  it('is not shown without the name, and not by guessing its address', async () => {
    const id = (await shownId()) ?? '';
    await member.put('/consents/publishName', { given: false });
    expect((await app.anyone().get('/public-panel')).body.members).toEqual([]);
    expect((await asked(id)).status).toBe(404);
    await member.put('/consents/publishName', { given: true });
    expect((await asked(id)).status).toBe(200);
    expect((await asked('01890a5d-ac96-774b-bcce-b302099a8057')).status).toBe(404);
  });

  it('is nobody else’s to see or change on one’s own page', async () => {
    expect((await app.as('leader').get('/own-portrait')).body).toEqual({
      picture: null,
      putAt: null,
    });
    await app.as('leader').put('/consents/publishPortrait', { given: false });
    expect(await stored()).toHaveLength(1);
  });

  it('is gone with its bytes the moment the consent is taken back, and comes back only by a new picture', async () => {
    const id = (await shownId()) ?? '';
    await member.put('/consents/publishPortrait', { given: false });
    expect(await stored()).toEqual([]);
    expect(await shownId()).toBeNull();
    expect((await asked(id)).status).toBe(404);
    expect((await member.get('/own-portrait')).body).toEqual({ picture: null, putAt: null });
    const audit = await app.auditCount();
    const again = await member.put('/consents/publishPortrait', { given: true });
    expect([again.status, again.body.errors[0].constraint]).toEqual([409, 'picture-missing']);
    expect(await app.auditCount()).toBe(audit);
  });

  it('does not outlive its owner’s place in the panel', async () => {
    await put(aPortrait());
    const erase = () => app.nest.get(OldApplications).round();
    await erase();
    expect(await stored()).toHaveLength(1);
    app.clock.set('2040-01-01T10:00');
    await erase();
    expect(await stored()).toEqual([]);
    const [left] = await app.db.query<Body>(
      `SELECT withdrawn_at FROM consent WHERE kind = 'publishPortrait' AND withdrawn_at IS NULL`,
    );
    expect(left).toBeUndefined();
  });
});

/** A head may carry a picture of the picture, which was not drawn anew. */
function thumbed(): Buffer {
  const plain = aPortrait();
  const head = segment(0xe0, Buffer.concat([plain.subarray(6, 18), Buffer.from([1, 1, 9, 9, 9])]));
  return Buffer.concat([plain.subarray(0, 2), head, plain.subarray(20)]);
}
