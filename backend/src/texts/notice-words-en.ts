import type { NoticeWords } from './notice-words';

const MODE = {
  room: 'The meeting is in the room.',
  remote: 'The meeting is online.',
  both: 'Meet in the room or online.',
};

/** The notice in English. */
export const EN: NoticeWords = {
  standard: {
    notice: {
      subject: 'Notice of panel meeting {day}',
      body: '{panel} calls panel meeting {meeting} on {day}.\n\n{details}\n\n{answers}\n\n{agenda}',
    },
    correction: {
      subject: 'Changed notice of panel meeting {day}',
      body: 'The notice of panel meeting {meeting} has changed.\n\nWhat has changed: {note}\n\n{details}\n\n{answers}\n\n{agenda}',
    },
    moved: {
      subject: 'Moved: panel meeting {day}',
      body: 'Panel meeting {meeting} has been moved to {day}. The answer you gave before no longer holds.\n\nReason: {note}\n\n{details}\n\n{answers}\n\n{agenda}',
    },
    cancelled: {
      subject: 'Cancelled: panel meeting {day}',
      body: 'Panel meeting {meeting} on {day} is cancelled. You need not do anything.\n\nReason: {note}',
    },
    reminder: {
      subject: 'Are you coming to the panel meeting {day}',
      body: 'Are you coming to panel meeting {meeting} on {day}? We have not heard from you.\n\n{details}\n\n{answers}',
    },
    call: {
      subject: 'Can you attend as an alternate {day}',
      body: 'Can you attend as an alternate at panel meeting {meeting} on {day}? Please answer by {until}, or we ask somebody else.\n\n{details}\n\n{answers}',
    },
    callEnded: {
      subject: 'You need not attend {day}',
      body: 'You need not attend as an alternate at panel meeting {meeting} on {day} after all. Thank you for being ready.',
    },
    warning: {
      subject: 'Few have said yes to the panel meeting {day}',
      body: 'Panel meeting {meeting} on {day} may lack a quorum. {expected} have said yes. {needed} are needed (section 3.4).\n\n{details}\n\n{link}',
    },
  },
  details: ({ from, to, place, mode }, day) =>
    `Time: ${day}, ${from}-${to}\nPlace: ${place}\n${MODE[mode]}`,
  joinLink: 'Join online',
  dialIn: (number, code) => `Dial in: ${number}${code === null ? '' : `, code ${code}`}`,
  agenda: 'Cases:',
  closed: 'Closed case',
  until: ({ day, time }) => `${day} at ${time}`,
  answer: (answerBy) => `Please answer by ${answerBy}. You need not sign in.`,
  choices: { present: 'I am coming', online: 'I will join online', no: 'I cannot come' },
  paper: (contact) => `Tell us whether you are coming. Answer to ${contact}.`,
  noReason: 'If you cannot come, we ask an alternate. You need not say why.',
  ownLinks: 'The links are yours alone. Do not give them to others.',
};
