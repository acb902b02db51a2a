import type { NoticeWords } from './notice-words';

const MODE = {
  room: 'Møtet er i rommet.',
  remote: 'Møtet er på nett.',
  both: 'Møt i rommet eller på nett.',
};

/** The notice in nynorsk. */
export const NN: NoticeWords = {
  standard: {
    notice: {
      subject: 'Innkalling til panelmøte {day}',
      body: '{panel} kallar inn til panelmøte {meeting} {day}.\n\n{details}\n\n{answers}\n\n{agenda}',
    },
    correction: {
      subject: 'Endra innkalling til panelmøte {day}',
      body: 'Innkallinga til panelmøte {meeting} er endra.\n\nDette er endra: {note}\n\n{details}\n\n{answers}\n\n{agenda}',
    },
    moved: {
      subject: 'Flytta: panelmøte {day}',
      body: 'Panelmøte {meeting} er flytta til {day}. Svaret du gav før, gjeld ikkje lenger.\n\nGrunn: {note}\n\n{details}\n\n{answers}\n\n{agenda}',
    },
    cancelled: {
      subject: 'Avlyst: panelmøte {day}',
      body: 'Panelmøte {meeting} {day} er avlyst. Du treng ikkje gjere noko.\n\nGrunn: {note}',
    },
    reminder: {
      subject: 'Kjem du på panelmøte {day}',
      body: 'Kjem du på panelmøte {meeting} {day}? Vi har ikkje fått svar frå deg.\n\n{details}\n\n{answers}',
    },
    call: {
      subject: 'Kan du møte som vara {day}',
      body: 'Kan du møte som vara på panelmøte {meeting} {day}? Svar innan {until}, elles spør vi ein annan.\n\n{details}\n\n{answers}',
    },
    callEnded: {
      subject: 'Du treng ikkje møte {day}',
      body: 'Du treng ikkje møte som vara på panelmøte {meeting} {day} likevel. Takk for at du stilte opp.',
    },
    warning: {
      subject: 'Få har svart ja til panelmøte {day}',
      body: 'Panelmøte {meeting} {day} er ikkje sikkert vedtaksført. {expected} har sagt ja. Det trengst {needed} (punkt 3.4).\n\n{details}\n\n{link}',
    },
  },
  details: ({ from, to, place, mode }, day) =>
    `Tid: ${day}, kl. ${clock(from)}-${clock(to)}\nStad: ${place}\n${MODE[mode]}`,
  joinLink: 'Bli med på nett',
  dialIn: (number, code) => `Ring inn: ${number}${code === null ? '' : `, kode ${code}`}`,
  agenda: 'Saker:',
  closed: 'Lukka sak',
  until: ({ day, time }) => `${day} kl. ${clock(time)}`,
  answer: (answerBy) => `Svar innan ${answerBy}. Du treng ikkje logge inn.`,
  choices: { present: 'Eg kjem', online: 'Eg blir med på nett', no: 'Eg kan ikkje' },
  paper: (contact) => `Sei frå om du kjem. Svar til ${contact}.`,
  noReason: 'Kan du ikkje, spør vi ein vara. Du treng ikkje seie kvifor.',
  ownLinks: 'Lenkjene er berre dine. Ikkje gi dei til andre.',
};

/** 'kl. 12.00' is written with a full stop. */
function clock(time: string): string {
  return time.replace(':', '.');
}
