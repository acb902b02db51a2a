import { press } from '../../../testing/acts';
import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { RecoveryCodesPage } from './recovery-codes-page';

const CODES = Array.from({ length: 10 }, (_, n) => `000${n}-1111-2222-3333`);

function open(): Promise<OpenedPage<RecoveryCodesPage>> {
  const session = aSession({ installation: 'real', panelName: 'Panelet ved fjorden' });
  return openPage(RecoveryCodesPage, { scopes: ['entry'], session });
}

describe('The sheet of recovery codes', () => {
  it('is asked for in so many words before the old codes end', async () => {
    const opened = await open();
    expect(opened.element.textContent).toContain('Lager du nye koder, slutter de gamle å virke.');
    opened.http.verify();
  });

  it('shows ten codes and the panel they are for, once, and prints', async () => {
    const opened = await open();
    const print = jest.spyOn(globalThis, 'print').mockImplementation(() => undefined);
    await press(opened, 'Lag ti koder');
    await opened.answer('/api/ways-in/recovery-codes', { codes: CODES, ways: {} });
    const shown = [...opened.element.querySelectorAll('li.paper-code')];
    expect(shown.map((each) => each.textContent?.trim())).toEqual(CODES);
    expect(opened.element.textContent).toContain('Reservekoder for Panelet ved fjorden');
    await press(opened, 'Skriv ut');
    expect(print.mock.calls).toHaveLength(1);
  });

  it('shows none when the same submit came twice, and lets one make new ones', async () => {
    const opened = await open();
    await press(opened, 'Lag ti koder');
    await opened.answer('/api/ways-in/recovery-codes', { codes: null, ways: {} });
    expect(opened.element.querySelectorAll('li.paper-code')).toHaveLength(0);
    expect(opened.element.querySelector('button')?.textContent?.trim()).toBe('Lag ti koder');
  });
});
