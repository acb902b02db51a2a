import { Injectable } from '@nestjs/common';
import { Db } from '../../kernel/db';
import { CompositionReader } from '../../membership/composition-reader';
import { CaseDesk } from '../admission/case-desk';
import { withoutLetter } from '../admission/chosen';
import { ApplicationReader, ApplicationRow } from '../applications/application-reader';
import { ApplicantBasis } from '../applications/application.dto';
import { CampaignReader } from '../campaigns/campaign-reader';
import { SoughtSeatView } from '../campaigns/campaign.view';
import { ApplicantsView, ApplicantView } from './applicant.view';
import { seatsThatFit } from './gap-fit';

/** Applicants of a campaign, compared against the gap and not against each other. */
@Injectable()
export class ApplicantsReader {
  constructor(
    private readonly campaigns: CampaignReader,
    private readonly applications: ApplicationReader,
    private readonly compositions: CompositionReader,
    private readonly desk: CaseDesk,
  ) {}

  /** @param db inside a command its transaction. @throws 404 */
  async of(campaignId: string, db?: Db): Promise<ApplicantsView> {
    const { state, caseId } = await this.campaigns.row(campaignId, db);
    const seats = await this.campaigns.seatsOf(campaignId, db);
    const composition = await this.compositions.today(db);
    const filled = new Set(composition.seats.filter(({ holder }) => holder).map(({ id }) => id));
    const placed = await this.applications.placed(campaignId, db);
    const decision = caseId === null ? null : await this.desk.of(caseId, db);
    return {
      comparable: state === 'closed',
      seats: seats.map((seat) => ({ ...seat, filled: filled.has(seat.seatId) })),
      decision,
      withoutLetter: withoutLetter(placed, decision?.outcome ?? null),
      applicants: placed.map((row) => applicantView(row, seats)),
    };
  }
}

function applicantView(row: ApplicationRow, seats: readonly SoughtSeatView[]): ApplicantView {
  const fields = JSON.parse(row.fields) as string[];
  return {
    id: row.id,
    place: row.place ?? 0,
    bases: JSON.parse(row.bases) as ApplicantBasis[],
    fields,
    needsGuardian: row.needsGuardian === 1,
    state: row.state === 'draft' ? 'sent' : row.state,
    personId: row.state === 'admitted' ? row.applicantId : null,
    fits: seatsThatFit(fields, seats).map(({ number }) => number),
  };
}
