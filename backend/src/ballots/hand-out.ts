import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { ReadDb } from '../kernel/db';
import { conflict, forbidden } from '../kernel/problem';
import { ballotById, envelopesOf, partOf, placesOf, requireState } from './ballot-rows';
import { CodesView, InnerEnvelopesView, OuterEnvelopesView } from './ballot.view';

/** What the tellers fetch to open, and everybody on the roll to look for their own code. */
@Injectable()
export class HandOut {
  constructor(private readonly readDb: ReadDb) {}

  /** By place, without a name. @throws 403 for anybody but the outer teller; 409 unless it is closed */
  async outer(id: string, { personId }: Actor): Promise<OuterEnvelopesView> {
    const ballot = await ballotById(this.readDb, id);
    if (partOf(ballot, personId) !== 'outer') throw forbidden();
    requireState(ballot, 'closed');
    return { envelopes: await envelopesOf(this.readDb, id) };
  }

  /** In alphabetical order. @throws 403 for anybody but the inner teller; 409 before they are mixed, and once erased */
  async inner(id: string, { personId }: Actor): Promise<InnerEnvelopesView> {
    const ballot = await ballotById(this.readDb, id);
    if (partOf(ballot, personId) !== 'inner') throw forbidden();
    requireState(ballot, 'mixed', 'counted', 'published');
    if (ballot.mixed === null) throw conflict('ballot-moved-on');
    return { envelopes: ballot.mixed };
  }

  /** The whole list, so that nobody learns which one is whose. @throws 403 for who was not on the roll */
  async codes(id: string, { personId }: Actor): Promise<CodesView> {
    const ballot = await ballotById(this.readDb, id);
    const roll = await placesOf(this.readDb, id);
    if (!roll.some(({ person_id }) => person_id === personId)) throw forbidden();
    requireState(ballot, 'published');
    return { codes: ballot.codes ?? [] };
  }
}
