import { Injectable } from '@nestjs/common';
import { Db } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { CompositionReader } from '../../membership/composition-reader';
import { Basis } from '../../statutes/statutes-data';
import { CaseDesk } from '../admission/case-desk';
import { withoutLetter } from '../admission/chosen';
import { SoughtSeatView } from '../campaigns/campaign.view';
import { RequestCampaignReader } from '../requests/request-campaign-reader';
import { NominationReader, NominationRow } from './nomination-reader';
import { NomineesView, NomineeView } from './nominee.view';

/** Whom organisations have named, compared against the gap and not against each other. */
@Injectable()
export class NomineesReader {
  constructor(
    private readonly campaigns: RequestCampaignReader,
    private readonly nominations: NominationReader,
    private readonly compositions: CompositionReader,
    private readonly desk: CaseDesk,
  ) {}

  /** @param db inside a command its transaction. @throws 404 */
  async of(campaignId: string, db?: Db): Promise<NomineesView> {
    const { state, caseId } = await this.campaigns.row(campaignId, db);
    const seats = await this.campaigns.seatsOf(campaignId, db);
    const composition = await this.compositions.today(db);
    const filled = new Set(composition.seats.filter(({ holder }) => holder).map(({ id }) => id));
    const placed = await this.nominations.placed(campaignId, db);
    const decision = caseId === null ? null : await this.desk.of(caseId, db);
    return {
      comparable: state === 'closed',
      seats: seats.map((seat) => ({ ...seat, filled: filled.has(seat.seatId) })),
      decision,
      withoutLetter: withoutLetter(placed, decision?.outcome ?? null),
      nominees: placed.map((row) => nomineeView(row, seats)),
    };
  }
}

function nomineeView(row: NominationRow, seats: readonly SoughtSeatView[]): NomineeView {
  const { id, place, organisationId, organisation, answeredAt, state, nomineeId } = row;
  const fields = JSON.parse(row.fields) as string[];
  return {
    id,
    place: place ?? 0,
    organisationId,
    organisation,
    designatedOn: answeredAt === null ? '' : osloDate(answeredAt),
    bases: JSON.parse(row.bases) as Basis[],
    fields,
    state,
    personId: state === 'admitted' ? nomineeId : null,
    fits: seatsOpenTo(fields, seats).map(({ number }) => number),
    told: row.toldAt !== null,
  };
}

/**
 * The seats somebody whom an organisation names could fill: those of their fields, and the flexible ones. Whoever is
 * named without a field is shut out of none.
 */
function seatsOpenTo(
  fields: readonly string[],
  seats: readonly SoughtSeatView[],
): SoughtSeatView[] {
  return seats.filter(
    ({ fieldId, requirement }) =>
      requirement !== 'experience' &&
      (fieldId === null || fields.length === 0 || fields.includes(fieldId)),
  );
}
