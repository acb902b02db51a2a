import { COPY } from './field-kinds';
import { anyone, Field, hears, leads, only, own } from './who';

const LIFE = ['* /meetings/:id/minutes/life', 'POST /meetings/:id/minutes/*'];
const PUBLISHED = ['GET /published-minutes/*'];

/** What is said of a draft: in a closed case for those who may hear of it. */
function comment(part: string): Field {
  return {
    kept: [`minutes_comment.${part}`],
    met: [
      { who: hears, at: [...LIFE, 'POST /minutes-comments/*'] },
      { who: own, at: [COPY] },
    ],
  };
}

/** A correction of sealed minutes: sealed, and of an open case published. */
function addendum(part: string): Field {
  return {
    kept: [`minutes_addendum.${part}`, 'minutes_addendum.public_texts', 'sealed_file.base64'],
    met: [
      { who: hears, at: LIFE },
      { who: only(anyone, ({ closed }) => closed !== true), at: PUBLISHED },
    ],
  };
}

/** What is said, wished for and corrected on the way from a draft to what is published. */
export const MINUTES_FIELDS: Readonly<Record<string, Field>> = {
  'minutes_comment.text': comment('text'),
  'minutes_comment.wording': comment('wording'),
  'minutes_comment.answer': comment('answer'),
  'minutes_addendum.reason': addendum('reason'),
  'minutes_addendum.text': addendum('text'),
  // Read by whoever wished it, and by those who see the round through.
  'minutes_mention.wish': {
    kept: ['minutes_mention.wish'],
    met: [
      { who: own, at: ['* /meetings/:id/minutes/mentions', COPY] },
      { who: leads, at: LIFE },
    ],
  },
};
