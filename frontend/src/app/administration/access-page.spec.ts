import type { PolicyAreaView } from '../api/schema';
import { openPage } from '../../testing/page-testing';
import { wordsOf } from '../../testing/words-of';
import { AccessPage } from './access-page';

const TABLE: PolicyAreaView[] = [
  {
    area: 'membership',
    rows: [
      {
        name: 'board.read',
        who: 'roles',
        roles: ['coordinator', 'leader'],
        assurance: 2,
        conditional: false,
      },
      { name: 'person.read', who: 'signedIn', roles: [], assurance: 2, conditional: true },
    ],
  },
  {
    area: 'identity',
    rows: [{ name: 'session.read', who: 'anyone', roles: [], assurance: 0, conditional: false }],
  },
];

describe('who may do what', () => {
  const open = async (table: PolicyAreaView[] = TABLE) => {
    const page = await openPage(AccessPage, { scopes: ['administration'] });
    await page.answer('/api/policy', table);
    return page;
  };

  it('says each right in words, with who, how sure and on what condition', async () => {
    const { element } = await open();
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => wordsOf(row));
    expect(rows[0]).toContain('Koordinator, Leder');
    expect(rows[0]).toContain('Sterk innlogging');
    expect(rows[1]).toContain('For andre finnes ikke siden.');
    expect(rows[2]).toContain('Alle, også uten innlogging');
  });

  it('shows what one role may do, with what needs no role', async () => {
    const { element, settle } = await open();
    const choice = element.querySelector<HTMLSelectElement>('#access-role')!;
    choice.value = 'alternate';
    choice.dispatchEvent(new Event('change'));
    await settle();
    expect(wordsOf(element)).not.toContain('Se sammensetningen');
    expect(wordsOf(element.querySelector('[role=status]'))).toBe('2 retter vises');
  });

  it('says so when there is nothing', async () => {
    const { element } = await open([]);
    expect(wordsOf(element)).toContain('Denne rollen har ingen retter.');
  });
});
