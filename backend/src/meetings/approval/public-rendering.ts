import { Injectable } from '@nestjs/common';
import { Tx } from '../../kernel/tx';
import { MINUTES_WORDS, MinutesLanguage } from '../../texts/minutes-words';
import type { LiveMeeting } from '../live/live-meeting';
import { MinutesPage } from '../minutes/minutes-page';
import type { MinutesView } from '../minutes/minutes.view';
import { NOTHING, publicMinutes } from '../minutes/public-minutes';
import { agreedIn, peopleOf } from './mention-texts';
import { publicText } from './mentions';
import type { MinutesRow } from './minutes-rows';

export const LANGUAGES: readonly MinutesLanguage[] = ['nb', 'nn', 'en'];

/** The public rendering in each language. */
export type PublicViews = Record<MinutesLanguage, MinutesView>;

/** What the public reads, kept as it was published: nothing that happens to a case later changes it. */
@Injectable()
export class PublicRendering {
  constructor(private readonly page: MinutesPage) {}

  /** Makes it anew from the approved text and who has agreed to be named; what once was exempt stays so. */
  async store(tx: Tx, live: LiveMeeting, row: MinutesRow): Promise<void> {
    const exempt = new Set(
      row.public_views === null
        ? []
        : viewsOf(row.public_views)
            .nb.items.filter((item) => item.exempt)
            .map(({ id }) => id),
    );
    const isOpen = ({ id, closed }: { id: string; closed: number }) =>
      closed === 0 && !exempt.has(id);
    const agreed = await agreedIn(tx, row);
    const views: Partial<PublicViews> = {};
    for (const language of LANGUAGES) {
      const { view } = await this.page.render(live, language, (_, item) => isOpen(item), tx);
      const { someone } = MINUTES_WORDS[language];
      const people = peopleOf(live);
      const hide = (text: string) => publicText(text, people, someone, agreed);
      views[language] = publicMinutes(view, live.items, hide);
    }
    const keep = 'UPDATE minutes SET public_views = $1 WHERE id = $2';
    await tx.execute(keep, [JSON.stringify(views), row.id]);
  }
}

/** As it is kept; what was published before minutes told of the chair, of recusal and of tasks told nothing of them. */
export function viewsOf(stored: string): PublicViews {
  const { nb, nn, en } = JSON.parse(stored) as PublicViews;
  return { nb: whole(nb), nn: whole(nn), en: whole(en) };
}

function whole(view: MinutesView): MinutesView {
  const items = view.items.map((item) => ({ ...NOTHING, ...item }));
  return { ...{ handovers: [], pauses: [] }, ...view, items };
}
