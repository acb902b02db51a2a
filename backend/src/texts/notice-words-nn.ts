import type { NoticeMailKind, NoticeWords } from './notice-words';

const MODE = {
  room: 'Møtet er i rommet.',
  remote: 'Møtet er på nett.',
  both: 'Møt i rommet eller på nett.',
};

/** The notice in nynorsk. */
export const NN: NoticeWords = {
  subject: (kind, _facts, day) => `${SUBJECT[kind]} ${day}`,
  lead: (kind, { panelName, number, year, due, expected, needed }, day) => {
    const meeting = `panelmøte ${number}/${year}`;
    const said: Record<NoticeMailKind, string> = {
      notice: `${panelName} kallar inn til ${meeting} ${day}.`,
      correction: `Innkallinga til ${meeting} er endra.`,
      moved: `${capital(meeting)} er flytta til ${day}. Svaret du gav før, gjeld ikkje lenger.`,
      cancelled: `${capital(meeting)} ${day} er avlyst. Du treng ikkje gjere noko.`,
      reminder: `Kjem du på ${meeting} ${day}? Vi har ikkje fått svar frå deg.`,
      call: `Kan du møte som vara på ${meeting} ${day}?`,
      callEnded: `Du treng ikkje møte som vara på ${meeting} ${day} likevel. Takk for at du stilte opp.`,
      warning: `${capital(meeting)} ${day} er ikkje sikkert vedtaksført. ${expected} har sagt ja. Det trengst ${needed} (punkt 3.4).`,
    };
    const limit =
      due && kind === 'call'
        ? ` Svar innan ${due.day} kl. ${clock(due.time)}, elles spør vi ein annan.`
        : '';
    return said[kind] + limit;
  },
  where: ({ from, to, place, mode }, day) =>
    `Tid: ${day}, kl. ${clock(from)}-${clock(to)}\nStad: ${place}\n${MODE[mode]}`,
  agenda: 'Saker:',
  closed: 'Lukka sak',
  note: (kind, note) => `${kind === 'correction' ? 'Dette er endra' : 'Grunn'}: ${note}`,
  answer: (_facts, answerBy) => `Svar innan ${answerBy}. Du treng ikkje logge inn.`,
  choices: { present: 'Eg kjem', online: 'Eg blir med på nett', no: 'Eg kan ikkje' },
  paper: ({ contact }) => `Sei frå om du kjem. Svar til ${contact}.`,
  after: (kind) => [
    ...(kind === 'call' ? [] : ['Kan du ikkje, spør vi ein vara. Du treng ikkje seie kvifor.']),
    'Lenkjene er berre dine. Ikkje gi dei til andre.',
  ],
};

const SUBJECT: Record<NoticeMailKind, string> = {
  notice: 'Innkalling til panelmøte',
  correction: 'Endra innkalling til panelmøte',
  moved: 'Flytta: panelmøte',
  cancelled: 'Avlyst: panelmøte',
  reminder: 'Kjem du på panelmøte',
  call: 'Kan du møte som vara',
  callEnded: 'Du treng ikkje møte',
  warning: 'Få har svart ja til panelmøte',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 'kl. 12.00' is written with a full stop. */
function clock(time: string): string {
  return time.replace(':', '.');
}
