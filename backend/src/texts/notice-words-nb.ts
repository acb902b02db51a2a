import type { NoticeMailKind, NoticeWords } from './notice-words';

const MODE = {
  room: 'Møtet er i rommet.',
  remote: 'Møtet er på nett.',
  both: 'Møt i rommet eller på nett.',
};

/** The notice in bokmål. */
export const NB: NoticeWords = {
  subject: (kind, _facts, day) => `${SUBJECT[kind]} ${day}`,
  lead: (kind, { panelName, number, year, due, expected, needed }, day) => {
    const meeting = `panelmøte ${number}/${year}`;
    const said: Record<NoticeMailKind, string> = {
      notice: `${panelName} innkaller til ${meeting} ${day}.`,
      correction: `Innkallingen til ${meeting} er endret.`,
      moved: `${capital(meeting)} er flyttet til ${day}. Svaret du ga før, gjelder ikke lenger.`,
      cancelled: `${capital(meeting)} ${day} er avlyst. Du trenger ikke gjøre noe.`,
      reminder: `Kommer du på ${meeting} ${day}? Vi har ikke fått svar fra deg.`,
      call: `Kan du møte som vara på ${meeting} ${day}?`,
      callEnded: `Du trenger ikke møte som vara på ${meeting} ${day} likevel. Takk for at du stilte opp.`,
      warning: `${capital(meeting)} ${day} er ikke sikkert vedtaksdyktig. ${expected} har sagt ja. Det trengs ${needed} (punkt 3.4).`,
    };
    const limit =
      due && kind === 'call'
        ? ` Svar innen ${due.day} kl. ${clock(due.time)}, ellers spør vi en annen.`
        : '';
    return said[kind] + limit;
  },
  where: ({ from, to, place, mode }, day) =>
    `Tid: ${day}, kl. ${clock(from)}-${clock(to)}\nSted: ${place}\n${MODE[mode]}`,
  agenda: 'Saker:',
  closed: 'Lukket sak',
  note: (kind, note) => `${kind === 'correction' ? 'Dette er endret' : 'Grunn'}: ${note}`,
  answer: (_facts, answerBy) => `Svar innen ${answerBy}. Du trenger ikke logge inn.`,
  choices: { present: 'Jeg kommer', online: 'Jeg blir med på nett', no: 'Jeg kan ikke' },
  paper: ({ contact }) => `Si fra om du kommer. Svar til ${contact}.`,
  after: (kind) => [
    ...(kind === 'call' ? [] : ['Kan du ikke, spør vi en vara. Du trenger ikke si hvorfor.']),
    'Lenkene er bare dine. Ikke gi dem til andre.',
  ],
};

const SUBJECT: Record<NoticeMailKind, string> = {
  notice: 'Innkalling til panelmøte',
  correction: 'Endret innkalling til panelmøte',
  moved: 'Flyttet: panelmøte',
  cancelled: 'Avlyst: panelmøte',
  reminder: 'Kommer du på panelmøte',
  call: 'Kan du møte som vara',
  callEnded: 'Du trenger ikke møte',
  warning: 'Få har svart ja til panelmøte',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 'kl. 12.00' is written with a full stop. */
function clock(time: string): string {
  return time.replace(':', '.');
}
