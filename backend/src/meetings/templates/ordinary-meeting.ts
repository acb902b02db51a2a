import type { AgendaTemplateView, TemplateItemView } from './agenda-templates.view';

/** The id of the template every panel begins with. */
export const ORDINARY = '01940000-0000-7000-8000-000000000001';

const ITEMS: TemplateItemView[] = [
  {
    key: 'notice',
    title: 'Godkjenning av innkalling og saksliste',
    type: 'decision',
    minutes: 5,
  },
  { key: 'impartiality', title: 'Vurdering av habilitet', type: 'information', minutes: 5 },
  {
    key: 'last-minutes',
    title: 'Godkjenning av referat fra forrige møte',
    type: 'minutes',
    minutes: 5,
  },
  { key: 'for-information', title: 'Referatsaker', type: 'information', minutes: 10 },
  { key: 'aob', title: 'Eventuelt', type: 'aob', minutes: 10 },
];

/** Standing items of an ordinary meeting, until the panel writes its own. Version 0: nobody has saved it. */
export function ordinaryMeeting(): AgendaTemplateView {
  return { id: ORDINARY, name: 'Vanlig møte', items: ITEMS, version: 0 };
}
