import type { OwnStatementsView } from '../../api/schema';
import { aSession, openPage } from '../../../testing/page-testing';
import { OwnStatementsPage } from './own-statements-page';

const PATH = '/api/meetings/m6/own-statements';

function aView(change: Partial<OwnStatementsView> = {}): OwnStatementsView {
  return {
    meetingId: 'm6',
    number: 6,
    year: 2026,
    canDecide: true,
    statements: [
      {
        id: 's1',
        caseNumber: '34/26',
        title: 'Råd til OPPTAKT',
        saidAt: '2026-11-25T12:20:00.000Z',
        release: 'none',
        decided: false,
        version: 1,
      },
    ],
    ...change,
  };
}

async function open(view = aView()) {
  const opened = await openPage(OwnStatementsPage, {
    path: 'moter/:id/mine-utsagn',
    url: 'moter/m6/mine-utsagn',
    scopes: ['meetings'],
    session: aSession(),
  });
  await opened.answer(PATH, view);
  const button = (text: string) =>
    [...opened.element.querySelectorAll('button')].find((b) => b.textContent.trim() === text)!;
  return { ...opened, button };
}

describe('what one told in a meeting', () => {
  test('is not on the page before one asks for it', async () => {
    const { element, button, http, settle } = await open();
    expect(element.textContent).toContain('Det blir i rommet.');
    button('Vis det jeg sa').click();
    await settle();
    http.expectOne('/api/statements/s1/openings').flush({ text: 'Slik var det for meg.' });
    await settle();
    expect(element.querySelector('.pre')?.textContent).toBe('Slik var det for meg.');
  });

  test('has no answer chosen before its owner has chosen one', async () => {
    const { element } = await open();
    expect(element.querySelectorAll('input[type=radio]')).toHaveLength(3);
    expect(element.querySelectorAll('input[type=radio]:checked')).toHaveLength(0);
  });

  test('goes as far as its owner says', async () => {
    const { element, http, settle } = await open();
    element.querySelector<HTMLInputElement>('#panel-s1')!.click();
    await settle();
    const sent = http.expectOne('/api/statements/s1/release');
    expect(sent.request.body).toEqual({ release: 'panel', version: 1 });
    const [first] = aView().statements;
    sent.flush(aView({ statements: [{ ...first!, release: 'panel', decided: true, version: 2 }] }));
    await settle();
    expect(element.textContent).toContain('Det står i referatet til panelet.');
  });

  test('is worded anew by its owner', async () => {
    const { element, button, http, settle } = await open();
    button('Vis det jeg sa').click();
    await settle();
    http.expectOne('/api/statements/s1/openings').flush({ text: 'Slik var det.' });
    await settle();
    button('Endre ordene').click();
    await settle();
    const field = element.querySelector<HTMLTextAreaElement>('#words-s1')!;
    expect(field.value).toBe('Slik var det.');
    field.value = 'Det var vanskelig.';
    field.dispatchEvent(new Event('input'));
    button('Lagre').click();
    await settle();
    const sent = http.expectOne('/api/statements/s1');
    expect(sent.request.body).toEqual({ text: 'Det var vanskelig.', version: 1 });
  });

  test('is deleted for good only after a question', async () => {
    const { button, http, settle } = await open();
    button('Slett det jeg sa').click();
    await settle();
    http.expectNone('/api/statements/s1?version=1');
    button('Slett for godt').click();
    await settle();
    http.expectOne({ method: 'DELETE', url: '/api/statements/s1?version=1' }).flush(null);
    await settle();
    http.expectOne(PATH).flush(aView({ statements: [] }));
  });

  test('is only to be read when the minutes are approved', async () => {
    const { element } = await open(aView({ canDecide: false }));
    expect(element.querySelectorAll('input[type=radio]')).toHaveLength(0);
    expect(element.textContent).toContain('Referatet er godkjent.');
  });
});
