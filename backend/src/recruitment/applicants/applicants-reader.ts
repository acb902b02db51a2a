import { Injectable } from '@nestjs/common';
import { CompositionReader } from '../../membership/composition-reader';
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
  ) {}

  /** @throws 404 */
  async of(campaignId: string): Promise<ApplicantsView> {
    const { state } = await this.campaigns.row(campaignId);
    const seats = await this.campaigns.seatsOf(campaignId);
    const composition = await this.compositions.today();
    const filled = new Set(composition.seats.filter(({ holder }) => holder).map(({ id }) => id));
    const placed = await this.applications.placed(campaignId);
    return {
      comparable: state === 'closed',
      seats: seats.map((seat) => ({ ...seat, filled: filled.has(seat.seatId) })),
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
    fits: seatsThatFit(fields, seats).map(({ number }) => number),
  };
}
