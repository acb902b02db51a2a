import type { NoticeWords } from './notice-words';

const MODE = {
  room: 'Møtet er i rommet.',
  remote: 'Møtet er på nett.',
  both: 'Møt i rommet eller på nett.',
};

/** The notice in bokmål. */
export const NB: NoticeWords = {
  standard: {
    notice: {
      subject: 'Innkalling til panelmøte {day}',
      body: '{panel} innkaller til panelmøte {meeting} {day}.\n\n{details}\n\n{answers}\n\n{agenda}',
    },
    correction: {
      subject: 'Endret innkalling til panelmøte {day}',
      body: 'Innkallingen til panelmøte {meeting} er endret.\n\nDette er endret: {note}\n\n{details}\n\n{answers}\n\n{agenda}',
    },
    moved: {
      subject: 'Flyttet: panelmøte {day}',
      body: 'Panelmøte {meeting} er flyttet til {day}. Svaret du ga før, gjelder ikke lenger.\n\nGrunn: {note}\n\n{details}\n\n{answers}\n\n{agenda}',
    },
    cancelled: {
      subject: 'Avlyst: panelmøte {day}',
      body: 'Panelmøte {meeting} {day} er avlyst. Du trenger ikke gjøre noe.\n\nGrunn: {note}',
    },
    reminder: {
      subject: 'Kommer du på panelmøte {day}',
      body: 'Kommer du på panelmøte {meeting} {day}? Vi har ikke fått svar fra deg.\n\n{details}\n\n{answers}',
    },
    call: {
      subject: 'Kan du møte som vara {day}',
      body: 'Kan du møte som vara på panelmøte {meeting} {day}? Svar innen {until}, ellers spør vi en annen.\n\n{details}\n\n{answers}',
    },
    callEnded: {
      subject: 'Du trenger ikke møte {day}',
      body: 'Du trenger ikke møte som vara på panelmøte {meeting} {day} likevel. Takk for at du stilte opp.',
    },
    warning: {
      subject: 'Få har svart ja til panelmøte {day}',
      body: 'Panelmøte {meeting} {day} er ikke sikkert vedtaksdyktig. {expected} har sagt ja. Det trengs {needed} (punkt 3.4).\n\n{details}\n\n{link}',
    },
  },
  details: ({ from, to, place, mode }, day) =>
    `Tid: ${day}, kl. ${clock(from)}-${clock(to)}\nSted: ${place}\n${MODE[mode]}`,
  joinLink: 'Bli med på nett',
  dialIn: (number, code) => `Ring inn: ${number}${code === null ? '' : `, kode ${code}`}`,
  agenda: 'Saker:',
  closed: 'Lukket sak',
  until: ({ day, time }) => `${day} kl. ${clock(time)}`,
  answer: (answerBy) => `Svar innen ${answerBy}. Du trenger ikke logge inn.`,
  choices: { present: 'Jeg kommer', online: 'Jeg blir med på nett', no: 'Jeg kan ikke' },
  paper: (contact) => `Si fra om du kommer. Svar til ${contact}.`,
  noReason: 'Kan du ikke, spør vi en vara. Du trenger ikke si hvorfor.',
  ownLinks: 'Lenkene er bare dine. Ikke gi dem til andre.',
};

/** 'kl. 12.00' is written with a full stop. */
function clock(time: string): string {
  return time.replace(':', '.');
}
