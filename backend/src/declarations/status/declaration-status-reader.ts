import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { osloDate } from '../../kernel/oslo';
import { DeclarationGateReader, Standing } from '../declaration-gate-reader';
import { DeclarationsReader, Signature } from '../declarations-reader';
import { RefusalsReader } from '../refusals/refusals-reader';
import { Addressees } from '../reminders/addressees';
import { NoticesReader, Notices, isTooSoon } from '../reminders/notices-reader';
import { DeclarationStatusView } from './declaration-status.view';
import { Bound, RosterReader } from './roster-reader';

const ORDER: readonly DeclarationStatusView['state'][] = [
  'unsigned',
  'closed',
  'refused',
  'older',
  'signed',
];

interface Facts {
  standing: Standing;
  signature: Signature | undefined;
  hasScan: boolean;
  refusedAt: string | undefined;
  notices: Notices | undefined;
  hasAddress: boolean;
}

/** Where everyone the declaration is for stands; those who have something to do come first. */
@Injectable()
export class DeclarationStatusReader {
  constructor(
    private readonly clock: Clock,
    private readonly roster: RosterReader,
    private readonly gate: DeclarationGateReader,
    private readonly declarations: DeclarationsReader,
    private readonly refusals: RefusalsReader,
    private readonly notices: NoticesReader,
    private readonly addresses: Addressees,
  ) {}

  async list(db?: Db): Promise<DeclarationStatusView[]> {
    const text = await this.declarations.textOn(this.clock.today(), db);
    const standings = await this.gate.standings(db);
    const signatures = await this.declarations.newestSignatures(db);
    const scans = await this.declarations.scanned(db);
    const refused = text ? await this.refusals.open(text.id, db) : [];
    const refusedAt = new Map(refused.map(({ personId, at }) => [personId, at]));
    const notices = await this.notices.about(text?.id ?? '', db);
    const roster = await this.roster.today(db);
    const ids = roster.map(({ personId }) => personId);
    const addressees = await this.addresses.among(ids, db);
    const rows = roster.map((bound) => {
      const { personId } = bound;
      const signature = signatures.get(personId);
      return this.row(bound, {
        standing: standings.get(personId) ?? 'unsigned',
        signature,
        hasScan: signature !== undefined && scans.has(signature.id),
        refusedAt: refusedAt.get(personId),
        notices: notices.get(personId),
        hasAddress: addressees.has(personId),
      });
    });
    return rows.sort(byNeed);
  }

  private row({ personId, name, kind }: Bound, facts: Facts): DeclarationStatusView {
    const { signature, notices, refusedAt, hasAddress, standing } = facts;
    const state = refusedAt !== undefined && standing !== 'signed' ? 'refused' : standing;
    const waits = state !== 'signed' && state !== 'refused';
    return {
      personId,
      name,
      kind,
      state,
      signatureId: signature?.id ?? null,
      signedOn: signature ? osloDate(signature.signedAt) : null,
      version: signature?.version ?? null,
      method: signature?.method ?? null,
      hasScan: facts.hasScan,
      askedOn: dayOf(notices?.askedAt),
      remindedOn: dayOf(notices?.remindedAt),
      refusedOn: dayOf(refusedAt),
      hasAddress,
      mayRemind: waits && hasAddress && !isTooSoon(notices, this.clock.now()),
    };
  }
}

function dayOf(instant: string | null | undefined): string | null {
  return instant ? osloDate(instant) : null;
}

function byNeed(one: DeclarationStatusView, other: DeclarationStatusView): number {
  const order = ORDER.indexOf(one.state) - ORDER.indexOf(other.state);
  return order || norwegianOrder(one.name, other.name);
}
