import {
  declarationCodeMail,
  invitationMail,
  mailLanguage,
  proofCodeMail,
  signInMail,
} from './mail';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

describe('The mails', () => {
  it('carry the code and the panel’s name in each language', () => {
    for (const language of LANGUAGES) {
      for (const mail of [signInMail, declarationCodeMail, proofCodeMail]) {
        const address = 'https://panel.example.org/logg-inn#ABCD2345';
        const facts = { code: 'ABCD2345', panelName: 'Prøvepanelet', address };
        const { subject, body } = mail(language, facts);
        expect(body).toContain('ABCD2345');
        expect(subject + body).toContain('Prøvepanelet');
        expect(subject).not.toContain('ABCD2345');
      }
    }
  });

  it('hold no secret in an invitation, only the way in', () => {
    const address = 'https://panel.example.org/logg-inn';
    for (const language of LANGUAGES) {
      const facts = { name: 'Amina Yusuf', panelName: 'Prøvepanelet', address };
      expect(invitationMail(language, facts).body).toContain(address);
    }
  });

  it('come in bokmål for readers of lettlest and for those who have not chosen', () => {
    expect(['nb-lett', 'nb', null].map(mailLanguage)).toEqual(['nb', 'nb', 'nb']);
    expect(['nn', 'en'].map(mailLanguage)).toEqual(['nn', 'en']);
  });

  it('say what differs in each language', () => {
    const subjects = LANGUAGES.map(
      (l) => declarationCodeMail(l, { code: 'A', panelName: 'B' }).subject,
    );
    expect(new Set(subjects).size).toBe(3);
  });
});
