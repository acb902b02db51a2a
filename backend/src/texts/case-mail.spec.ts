import { caseMail, CaseMailFacts } from './case-mail';

const FACTS = {
  panelName: 'Panelet',
  number: '12/26',
  address: 'https://panel.example.org/saker/1',
};

function bodyOf(title: string | null, outcome: CaseMailFacts['outcome']): string {
  return caseMail('nb', { ...FACTS, title, outcome }).body;
}

describe('The mail to whoever raised a case', () => {
  it('tells what AU writes of an open case', () => {
    const text = 'Saken hører til etikkomiteen.';
    const body = bodyOf('Ventetid', { kind: 'declined', text });
    expect(body).toContain('sak 12/26: Ventetid.');
    expect(body).toContain(`Arbeidsutvalget tar den ikke opp. De skriver:\n\n${text}\n\n`);
  });

  it('tells of a closed case that there is an answer and until when, and nothing of what it says', () => {
    const until = '2026-12-30';
    const bodies = [
      bodyOf(null, { kind: 'declined', text: null }),
      bodyOf(null, { kind: 'postponed', text: null, until }),
    ];
    expect(bodies[0]).toBe(
      'Du meldte sak 12/26.\n\nArbeidsutvalget tar den ikke opp.\n\n' +
        `Les saken, eller spør arbeidsutvalget: ${FACTS.address}\n\nPanelet`,
    );
    expect(bodies[1]).toContain('ser på den igjen 30.12.2026.\n\nLes saken');
    for (const body of bodies) expect(body).not.toContain('De skriver');
  });
});
