import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Tx } from '../../kernel/tx';
import { PanelViewReader } from '../../membership/panel-view-reader';

/** Takes down the portraits of those who have left the panel: «Om panelet» no longer shows them. */
@Injectable()
export class OldPortraits {
  constructor(
    private readonly clock: Clock,
    private readonly panels: PanelViewReader,
  ) {}

  /** @returns how many were erased */
  async erase(tx: Tx): Promise<number> {
    const rows = await tx.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM portrait',
    );
    if (rows.length === 0) return 0;
    const { members } = await this.panels.panel();
    const here = new Set(members.map(({ personId }) => personId));
    const left = rows.filter(({ personId }) => !here.has(personId));
    for (const { personId } of left) {
      await tx.execute('DELETE FROM portrait WHERE person_id = $1', [personId]);
      await tx.execute(
        `UPDATE consent SET withdrawn_at = $1
          WHERE person_id = $2 AND kind = 'publishPortrait' AND withdrawn_at IS NULL`,
        [this.clock.now(), personId],
      );
      await tx.audit('portrait.erased', `person:${personId}`);
    }
    return left.length;
  }
}
