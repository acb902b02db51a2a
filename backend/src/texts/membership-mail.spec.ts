import { organisationQuestionMail } from './membership-mail';

const FACTS = {
  panelName: 'Prøvepanelet',
  letter: 'Oppnevning av medlem',
  letterOn: '2. juni 2025',
  answerTo: 'koordinator@example.org',
};

describe('The question to an organisation whose basis has lapsed', () => {
  it.each([
    [
      'nb',
      'Står oppnevningen til Prøvepanelet fortsatt?',
      'I brevet «Oppnevning av medlem» av 2. juni 2025 oppnevnte dere',
      'innen det andre møtet',
    ],
    [
      'nn',
      'Står oppnemninga til Prøvepanelet framleis?',
      'I brevet «Oppnevning av medlem» av 2. juni 2025 oppnemnde de',
      'innan det andre møtet',
    ],
    [
      'en',
      'Does your designation to Prøvepanelet still stand?',
      'In your letter “Oppnevning av medlem” of 2. juni 2025 you designated',
      'by its second meeting',
    ],
  ] as const)(
    'names the letter, its day and where to answer, in %s',
    (language, title, letter, by) => {
      const { subject, body } = organisationQuestionMail(language, FACTS);
      expect(subject).toBe(title);
      expect(body).toContain(letter);
      expect(body).toContain('koordinator@example.org');
      expect(body).toContain(by);
      expect(body).not.toMatch(/undefined|\{|\}/);
    },
  );
});
