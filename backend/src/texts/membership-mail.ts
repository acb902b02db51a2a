import { MailLanguage, MailText } from './mail';

interface Facts {
  panelName: string;
  address: string;
}

const THANKS: Record<MailLanguage, (facts: Facts) => MailText> = {
  nb: ({ panelName, address }) => ({
    subject: `Takk for tida i ${panelName}`,
    body: [
      `Takk for det du har gitt ${panelName}.`,
      `På ${address} finner du en attest og det som er greit å vite nå som du slutter.`,
      'Lurer du på noe, spør du koordinatoren.',
    ].join('\n\n'),
  }),
  nn: ({ panelName, address }) => ({
    subject: `Takk for tida i ${panelName}`,
    body: [
      `Takk for det du har gitt ${panelName}.`,
      `På ${address} finn du ein attest og det som er greitt å vite no som du sluttar.`,
      'Lurer du på noko, spør du koordinatoren.',
    ].join('\n\n'),
  }),
  en: ({ panelName, address }) => ({
    subject: `Thank you for your time in ${panelName}`,
    body: [
      `Thank you for what you have given ${panelName}.`,
      `At ${address} you find a certificate and what is good to know now that you leave.`,
      'If you wonder about anything, ask the coordinator.',
    ].join('\n\n'),
  }),
};

/** Thanks who leaves, with a link and no content: why they leave is nobody's business. */
export function thanksMail(language: MailLanguage, facts: Facts): MailText {
  return THANKS[language](facts);
}
