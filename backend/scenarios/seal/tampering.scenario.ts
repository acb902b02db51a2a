import { checkPdf } from '../../src/documents/seal/check-pdf';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { flipBit, Random } from './damage';
import { failed, sealOne, writePdf } from './seal-book';
import { appended } from './increments';

/** The long run asks for the full figures of the threat model: 500, 2,000 and 100. */
const LONG = process.env['SEAL_LONG'] === '1';
const SEALED = LONG ? 500 : 25;
const FLIPS = LONG ? 2000 : 150;
const APPENDED = LONG ? 100 : 20;
const SEED = 20260916;

jest.setTimeout(900_000);

describe('Sealed documents in numbers', () => {
  let app: TestApp;
  const files: Buffer[] = [];
  beforeAll(async () => {
    app = await startApp();
    for (let n = 0; n < SEALED; n++) {
      const pdf = writePdf(`Sted ${n}`);
      files.push((await sealOne(app, { about: `meeting:${n}` }, pdf)).bytes);
    }
  });
  afterAll(() => app.close());

  const file = (n: number) => files[n % files.length] as Buffer;
  const isGenuine = async (pdf: Buffer) => (await asked(app, pdf)).genuine;

  it('all pass', async () => {
    let passed = 0;
    for (const pdf of files) if (await isGenuine(pdf)) passed++;
    process.stdout.write(`Sealed documents verified: ${passed} of ${SEALED} genuine\n`);
    expect(passed).toBe(SEALED);
  });

  it('are all refused with one random bit flipped, by the seal itself or the kept digest', async () => {
    const random = new Random(SEED);
    const count = { refused: 0, bySeal: 0 };
    for (let n = 0; n < FLIPS; n++) {
      const broken = flipBit(file(n), random);
      const body = await asked(app, broken);
      if (!body.genuine && failed(body).length > 0) count.refused++;
      if (Object.values(checkPdf(broken).passed).some((each) => each !== true)) count.bySeal++;
    }
    process.stdout.write(
      `Bit flips (seed ${SEED}): ${count.refused} of ${FLIPS} refused, ${count.bySeal} of them by the seal alone\n`,
    );
    expect(count.refused).toBe(FLIPS);
  });

  it('are all refused with something appended, and the seal itself says so', async () => {
    const random = new Random(SEED + 1);
    let refused = 0;
    for (let n = 0; n < APPENDED; n++) {
      const body = await asked(app, await appended(file(n), n, random));
      if (!body.genuine && failed(body).includes('whole')) refused++;
    }
    process.stdout.write(`Appended and incremental updates: ${refused} of ${APPENDED} refused\n`);
    expect(refused).toBe(APPENDED);
  });
});

/** Asks as many different visitors, because one may ask thirty times a minute only. */
async function asked(app: TestApp, pdf: Buffer) {
  const n = visitors++;
  const from = { 'x-forwarded-for': `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}` };
  const { status, body } = await new Client(app.nest).post('/seal/verifications', pdf, from);
  expect(status).toBe(200);
  return body;
}
let visitors = 0;
