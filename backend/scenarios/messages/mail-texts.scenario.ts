import { startApp, TestApp } from '../harness';
import { MailTexts } from '../../src/messages/mail-texts/mail-texts';
import { MailTextKindView, MailTextView } from '../../src/messages/mail-texts/mail-text.view';

const PATH = '/mail-texts/membership-thanks/nb';
const OWN = { subject: 'Takk fra {panel}', body: 'Kjære deg.\n\nSe {link}', version: 0 };

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await app.install('example');
});
afterAll(() => app.close());
beforeEach(() =>
  app.unit.housekeeping((tx) => tx.execute("DELETE FROM mail_template WHERE kind <> ''")),
);

const coordinator = () => app.as('coordinator');
const values = { panel: 'Prøvepanelet', link: 'https://panel.example.org/takk' };

function thanks(language: 'nb' | 'nn' | 'en') {
  return app.nest.get(MailTexts).write('membership-thanks', language, values);
}

async function shown(language: string): Promise<MailTextView | undefined> {
  const { body } = await coordinator().get<MailTextKindView[]>('/mail-texts');
  const kind = body.find((each) => each.kind === 'membership-thanks');
  return kind?.texts.find((each) => each.language === language);
}

describe('The texts of the mails', () => {
  it('are the standard ones in each language until the panel writes its own', async () => {
    const { body } = await coordinator().get<MailTextKindView[]>('/mail-texts');
    expect(body.length).toBeGreaterThan(15);
    expect(body.flatMap(({ texts }) => texts).every(({ version }) => version === 0)).toBe(true);
    expect(body.map(({ kind }) => kind)).not.toContain('sign-in-code');
    expect((await thanks('nn')).body).toContain('https://panel.example.org/takk');
  });

  it('go out as the panel wrote them, and in another language as they were there', async () => {
    const before = await thanks('nn');
    const { status } = await coordinator().put(PATH, OWN);
    expect(status).toBe(200);
    expect(await thanks('nb')).toEqual({
      subject: 'Takk fra Prøvepanelet',
      body: 'Kjære deg.\n\nSe https://panel.example.org/takk',
    });
    expect(await thanks('nn')).toEqual(before);
    expect(await shown('nb')).toMatchObject({ version: 1, changedAt: '2026-11-12T09:00:00.000Z' });
  });

  it('are noted in the log with each change, and go back to the standard ones', async () => {
    const standard = await thanks('nb');
    const before = await app.auditCount();
    await coordinator().put(PATH, OWN);
    await coordinator().put(PATH, { ...OWN, subject: 'Tusen takk', version: 1 });
    expect((await thanks('nb')).subject).toBe('Tusen takk');
    expect((await coordinator().post(`${PATH}/reset`, { version: 2 })).status).toBe(200);
    expect(await thanks('nb')).toEqual(standard);
    const rows = await app.db.query<{ action: string; object: string }>(
      'SELECT action, object FROM audit_entry ORDER BY seq',
    );
    const object = 'mailText:membership-thanks-nb';
    expect(rows.slice(before)).toEqual([
      { action: 'mail.textChanged', object },
      { action: 'mail.textChanged', object },
      { action: 'mail.textReset', object },
    ]);
  });

  it('are not overwritten by who saw an older one', async () => {
    await coordinator().put(PATH, OWN);
    const audits = await app.auditCount();
    for (const version of [0, 2]) {
      const reply = await coordinator().put(PATH, { ...OWN, subject: 'Nei', version });
      expect(reply.body).toMatchObject({ status: 409, type: '/problems/stale' });
      expect((await coordinator().post(`${PATH}/reset`, { version: 2 })).status).toBe(409);
    }
    expect(await shown('nb')).toMatchObject({ subject: OWN.subject, version: 1 });
    expect(await app.auditCount()).toBe(audits);
  });

  it.each([
    ['the link is gone', { body: 'Takk.' }, 'body', 'missingField'],
    ['a field is unknown', { body: '{link} {adresse}' }, 'body', 'unknownField'],
    [
      'a line is added to the subject',
      { subject: 'Takk\r\nBcc: x@example.org' },
      'subject',
      'matches',
    ],
    ['there is no subject', { subject: ' ' }, 'subject', 'matches'],
    ['the subject is too long', { subject: 'a'.repeat(121) }, 'subject', 'isLength'],
    ['the text is too long', { body: `{link}${'a'.repeat(5_000)}` }, 'body', 'isLength'],
    ['the link stands in the subject', { subject: 'Se {link}' }, 'subject', 'notInSubject'],
  ])('are refused when %s', async (_why, change, field, constraint) => {
    const audits = await app.auditCount();
    const { status, body } = await coordinator().put(PATH, { ...OWN, ...change });
    expect(status).toBe(400);
    expect(body.errors).toContainEqual({ field, constraint });
    expect(await shown('nb')).toMatchObject({ version: 0 });
    expect(await app.auditCount()).toBe(audits);
  });

  it('keep the sentences that law or statutes ask for', async () => {
    const path = '/mail-texts/nominee-notice/nb';
    const { body } = await coordinator().get<MailTextKindView[]>('/mail-texts');
    const [nb] = body.find(({ kind }) => kind === 'nominee-notice')?.texts ?? [];
    const [kept = ''] = nb?.kept ?? [];
    expect(kept).toContain('slettes et halvt år');
    const text = { subject: 'Foreslått', body: 'Skriv til {contact}.', version: 0 };
    expect((await coordinator().put(path, text)).body.errors).toEqual([
      { field: 'body', constraint: 'missingSentence' },
    ]);
    const whole = { ...text, body: `${text.body}\n\n${kept}` };
    expect((await coordinator().put(path, whole)).status).toBe(200);
  });

  it.each(['/mail-texts/sign-in-code/nb', '/mail-texts/membership-thanks/sv'])(
    'are not found at %s',
    async (path) => {
      expect((await coordinator().put(path, OWN)).status).toBe(404);
      expect((await coordinator().post(`${path}/reset`, { version: 1 })).status).toBe(404);
    },
  );
});
