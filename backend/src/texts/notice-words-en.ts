import type { NoticeMailKind, NoticeWords } from './notice-words';

const MODE = {
  room: 'The meeting is in the room.',
  remote: 'The meeting is online.',
  both: 'Meet in the room or online.',
};

/** The notice in English. */
export const EN: NoticeWords = {
  subject: (kind, _facts, day) => `${SUBJECT[kind]} ${day}`,
  lead: (kind, { panelName, number, year, due, expected, needed }, day) => {
    const meeting = `Panel meeting ${number}/${year}`;
    const said: Record<NoticeMailKind, string> = {
      notice: `${panelName} calls panel meeting ${number}/${year} on ${day}.`,
      correction: `The notice of panel meeting ${number}/${year} has changed.`,
      moved: `${meeting} has been moved to ${day}. The answer you gave before no longer holds.`,
      cancelled: `${meeting} on ${day} is cancelled. You need not do anything.`,
      reminder: `Are you coming to panel meeting ${number}/${year} on ${day}? We have not heard from you.`,
      call: `Can you attend as an alternate at panel meeting ${number}/${year} on ${day}?`,
      callEnded: `You need not attend as an alternate at panel meeting ${number}/${year} on ${day} after all. Thank you for being ready.`,
      warning: `${meeting} on ${day} may lack a quorum. ${expected} have said yes. ${needed} are needed (section 3.4).`,
    };
    const limit =
      due && kind === 'call'
        ? ` Please answer by ${due.day} at ${due.time}, or we ask somebody else.`
        : '';
    return said[kind] + limit;
  },
  where: ({ from, to, place, mode }, day) =>
    `Time: ${day}, ${from}-${to}\nPlace: ${place}\n${MODE[mode]}`,
  agenda: 'Cases:',
  closed: 'Closed case',
  note: (kind, note) => `${kind === 'correction' ? 'What has changed' : 'Reason'}: ${note}`,
  answer: (_facts, answerBy) => `Please answer by ${answerBy}. You need not sign in.`,
  choices: { present: 'I am coming', online: 'I will join online', no: 'I cannot come' },
  paper: ({ contact }) => `Tell us whether you are coming. Answer to ${contact}.`,
  after: (kind) => [
    ...(kind === 'call' ? [] : ['If you cannot come, we ask an alternate. You need not say why.']),
    'The links are yours alone. Do not give them to others.',
  ],
};

const SUBJECT: Record<NoticeMailKind, string> = {
  notice: 'Notice of panel meeting',
  correction: 'Changed notice of panel meeting',
  moved: 'Moved: panel meeting',
  cancelled: 'Cancelled: panel meeting',
  reminder: 'Are you coming to the panel meeting',
  call: 'Can you attend as an alternate',
  callEnded: 'You need not attend',
  warning: 'Few have said yes to the panel meeting',
};
