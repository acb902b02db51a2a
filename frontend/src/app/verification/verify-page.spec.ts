import type { VerificationView } from '../api/schema';
import { aSession, openPage } from '../../testing/page-testing';
import { VerifyPage } from './verify-page';

const NAMES = ['pdf', 'oneSeal', 'whole', 'unchanged', 'signature', 'certificate', 'kept'] as const;
const FINGERPRINT = 'ab12'.repeat(16);
const POST = '/api/seal/verifications';

const certificate = {
  fingerprint: FINGERPRINT,
  authorityFingerprint: 'cd34'.repeat(16),
  subject: 'Samklang seal for panel.example.org',
  madeAt: '2026-01-10T09:00:00.000Z',
  retiredAt: null,
};
const sealed: NonNullable<VerificationView['document']> = {
  kind: 'minutes',
  panel: 'Erfaringspanelet',
  sealedAt: '2026-09-16T13:00:00.000Z',
  fingerprint: FINGERPRINT,
  corrects: null,
  correctedBy: null,
  title: null,
};

function outcome(failed: readonly string[], document: VerificationView['document']) {
  const checks = NAMES.map((name) => ({ name, passed: !failed.includes(name) }));
  return { genuine: failed.length === 0, sha256: 'ef'.repeat(32), checks, document };
}

/** The page as a stranger sees it, with a way to choose a file. */
async function open() {
  const session = aSession({ signedIn: false, personId: null, roles: [] });
  const opened = await openPage(VerifyPage, { scopes: ['verification'], session });
  await opened.answer('/api/seal/certificates', [certificate]);
  const choose = async (file: File) => {
    const field = opened.element.querySelector('input') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change'));
    await opened.settle();
  };
  return { ...opened, choose };
}
const aFile = () => new File(['%PDF-1.7'], 'referat.pdf', { type: 'application/pdf' });

describe('Verifiser', () => {
  it('sends the file as it is and says that it is genuine, when and by whom', async () => {
    const { element, http, choose, settle } = await open();
    const file = aFile();
    await choose(file);
    const sent = http.expectOne(POST);
    expect(sent.request.body).toBe(file);
    expect(sent.request.headers.get('Content-Type')).toBe('application/pdf');
    sent.flush(outcome([], sealed));
    await settle();
    const verdict = element.querySelector('.verdict');
    expect(verdict?.querySelector('h2')?.textContent).toContain('Ja, dokumentet er ekte');
    expect(verdict?.textContent).toContain('Møtereferat');
    expect(verdict?.textContent).toContain('Erfaringspanelet');
    expect(verdict?.textContent).toContain('16. september 2026, 15.00');
    expect(verdict?.textContent).not.toContain('Tittel');
    expect(document.activeElement).toBe(verdict);
  });

  it('names each thing that is wrong with a file, and nothing of what it might have been', async () => {
    const { element, choose, answer } = await open();
    await choose(aFile());
    await answer(POST, outcome(['unchanged', 'kept'], null));
    const faults = [...element.querySelectorAll('.faults li')].map((one) => one.textContent);
    expect(faults).toEqual([
      'Innholdet er endret etter at det ble forseglet.',
      'Panelet har ikke akkurat denne filen i arkivet sitt.',
    ]);
    expect(element.querySelector('.verdict h2')?.textContent).toContain('Nei');
    expect(element.querySelector('.verdict dl')).toBeNull();
  });

  it('says that a genuine document has been corrected since, and shows the title to who may know it', async () => {
    const { element, choose, answer } = await open();
    await choose(aFile());
    const correctedBy = { sealedAt: '2026-10-01T08:00:00.000Z', sha256: 'aa'.repeat(32) };
    await answer(POST, outcome([], { ...sealed, correctedBy, title: 'Referat 1/2026' }));
    expect(element.querySelector('.verdict .notice')?.textContent).toContain('1. oktober 2026');
    expect(element.querySelector('.verdict')?.textContent).toContain('Referat 1/2026');
  });

  it('does not send a file that is larger than the server takes', async () => {
    const { element, http, choose } = await open();
    const file = aFile();
    Object.defineProperty(file, 'size', { value: 20 * 1024 * 1024 + 1 });
    await choose(file);
    http.expectNone(POST);
    expect(element.querySelector('[role="alert"]')?.textContent).toContain('større enn 20 MB');
  });

  it('takes a file that is dropped, and says so when asking has failed', async () => {
    const { element, http, settle } = await open();
    const drop = new Event('drop', { cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [aFile()] } });
    element.querySelector('app-file-drop')?.dispatchEvent(drop);
    await settle();
    const problem = { type: '/problems/too-many', title: 'Too many attempts', status: 429 };
    http.expectOne(POST).flush(problem, { status: 429, statusText: 'Too Many Requests' });
    await settle();
    expect(drop.defaultPrevented).toBe(true);
    expect(element.querySelector('.problem')?.textContent).toContain('Litt for mange forsøk');
    expect(element.querySelector('.verdict')).toBeNull();
  });

  it('shows the certificates with fingerprints to compare and files to fetch', async () => {
    const { element } = await open();
    const shown = element.querySelector('.certificates li');
    expect(shown?.textContent).toContain('I bruk siden 10. januar 2026');
    expect(shown?.querySelector('.digits')?.textContent).toBe('ab12 '.repeat(16).trim());
    const link = shown?.querySelector('a');
    expect(link?.getAttribute('href')).toBe(`/api/seal/certificates/${FINGERPRINT}`);
    expect(link?.hasAttribute('download')).toBe(true);
  });
});
