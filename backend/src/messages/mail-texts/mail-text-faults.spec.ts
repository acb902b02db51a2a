import { MAIL_LANGUAGES } from '../../texts/mail';
import { keptSentences, MAIL_TEMPLATES, mailTemplateKinds } from '../../texts/mail-templates';
import { mailTextFaults } from './mail-text-faults';

const terms = { fields: ['name', 'link'], required: ['link'], kept: ['Du kan også si nei.'] };
const good = { subject: 'Hei {name}', body: 'Se {link}.\n\nDu kan\nogså si nei.' };
const faults = (change: Partial<typeof good>) =>
  mailTextFaults({ ...good, ...change }, terms).map((each) => `${each.field}: ${each.constraint}`);

describe('A text of the panel’s own', () => {
  test('may be worded freely', () => {
    expect(faults({})).toEqual([]);
  });

  test('must lead where the mail leads', () => {
    expect(faults({ body: 'Du kan også si nei.' })).toEqual(['body: missingField']);
  });

  test('keeps the sentences it must have', () => {
    expect(faults({ body: 'Se {link}.' })).toEqual(['body: missingSentence']);
  });

  test('has no field that nobody fills in', () => {
    expect(faults({ body: `${good.body} {adress}` })).toEqual(['body: unknownField']);
    expect(faults({ subject: '{panel}' })).toEqual(['subject: unknownField']);
  });

  test('has no link in the subject', () => {
    expect(faults({ subject: '{link}' })).toEqual(['subject: notInSubject']);
  });
});

describe('The standard texts', () => {
  const all = mailTemplateKinds().flatMap((kind) =>
    MAIL_LANGUAGES.map((language) => [kind, language] as const),
  );

  test.each(all)('%s in %s keep their own terms', (kind, language) => {
    const { fields, required, kept, standard } = MAIL_TEMPLATES[kind];
    const sentences = keptSentences(kind, language);
    expect(sentences).toHaveLength(kept.length);
    expect(mailTextFaults(standard(language), { fields, required, kept: sentences })).toEqual([]);
    expect(JSON.stringify(standard(language))).not.toMatch(/undefined|NaN|\$\{/);
  });
});
