import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { signedOut } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { PreferenceReader } from './preference-reader';
import { PreferencesDto } from './preferences.dto';
import { SessionViewReader } from './session-view-reader';
import { SessionView } from './session.view';

/** Keeps how one likes the screens, and whether notices come on paper. Only one's own, and the last choice stands. */
@Injectable()
export class SavePreferences {
  constructor(
    private readonly work: UnitOfWork,
    private readonly preferences: PreferenceReader,
    private readonly views: SessionViewReader,
  ) {}

  run(actor: Actor, wish: PreferencesDto): Promise<SessionView> {
    const { personId } = actor;
    if (personId === null) throw signedOut();
    return this.work.write(async (tx) => {
      const now = await this.preferences.of(personId, tx);
      const columns = {
        language: wish.language ?? now.language,
        text_size: wish.textSize ?? now.textSize,
        color_scheme: wish.colorScheme ?? now.colorScheme,
        on_paper: (wish.onPaper ?? now.onPaper) ? 1 : 0,
      };
      const changed = await tx.execute(
        `UPDATE preference SET language = $1, text_size = $2, color_scheme = $3, on_paper = $4
          WHERE person_id = $5`,
        [...Object.values(columns), personId],
      );
      if (changed === 0) await tx.insert('preference', { person_id: personId, ...columns });
      await tx.audit('preference.changed', `person:${personId}`, columns);
      return this.views.of(actor, tx);
    });
  }
}
