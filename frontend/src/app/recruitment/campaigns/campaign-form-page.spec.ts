import { OpenedPage, aSession, openPage } from '../../../testing/page-testing';
import { CampaignFormPage } from './campaign-form-page';

const seat = (number: number, requirement: string, holder: object | null = null) => ({
  seatId: `s${number}`,
  number,
  fieldId: number < 7 ? 'eldre' : null,
  requirement,
  holder,
  vacantSince: null,
});
const BOARD = {
  fields: [{ id: 'eldre', name: { nb: 'Eldrehelse', nn: 'Eldrehelse', en: 'Old age' } }],
  seats: [seat(5, 'organisation'), seat(6, 'experience'), seat(7, 'any', { name: 'Ola' })],
};

async function open(url: string): Promise<OpenedPage<CampaignFormPage>> {
  const opened = await openPage(CampaignFormPage, {
    path: 'rekruttering/ny',
    url,
    scopes: ['recruitment', 'rules'],
    session: aSession({ roles: ['coordinator'] }),
  });
  await opened.answer('/api/board', BOARD);
  return opened;
}

describe('Writing a call', () => {
  it('offers the seats a call may fill, with the vacant one from the board ticked', async () => {
    const { element } = await open('rekruttering/ny?plass=6');
    const labels = [...element.querySelectorAll('#campaign-seats label')];
    expect(labels.map((each) => each.textContent?.trim())).toEqual([
      'Plass 6, Eldrehelse (ledig)',
      'Plass 7, alle felt',
      'Varaer',
    ]);
    const ticks = labels.map((each) => each.querySelector('input')?.checked);
    expect(ticks).toEqual([true, false, false]);
    expect(element.textContent).toContain('ved å spørre organisasjonene');
  });

  it('says everything that is missing before anything is sent', async () => {
    const { element, http, settle } = await open('rekruttering/ny');
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    const missing = [...element.querySelectorAll('.problem-fields a')];
    expect(missing.map((each) => each.getAttribute('href'))).toEqual([
      '#campaign-seats',
      '#campaign-title',
      '#campaign-text',
      '#campaign-deadline',
    ]);
    http.expectNone('/api/campaigns');
  });

  it('sends what was written', async () => {
    const { element, http, settle } = await open('rekruttering/ny?plass=6');
    const type = (id: string, text: string) => {
      const field = element.querySelector<HTMLInputElement>(`#campaign-${id}`);
      if (!field) throw new Error(`No field ${id}`);
      field.value = text;
      field.dispatchEvent(new Event('input'));
    };
    type('title', 'Bli med');
    type('text', 'Tekst');
    type('deadline', '2026-12-01');
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(http.expectOne('/api/campaigns').request.body).toEqual({
      title: 'Bli med',
      text: 'Tekst',
      plainText: null,
      language: 'nb',
      deadline: '2026-12-01',
      seatIds: ['s6'],
      seeksAlternates: false,
    });
  });
});
