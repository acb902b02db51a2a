import { IsIn, IsOptional, IsUUID } from 'class-validator';

/** What the coordinator may open access needs for. */
const PURPOSES = ['meeting', 'travel', 'conversation'] as const;
export type OpeningPurpose = (typeof PURPOSES)[number];

export class OpenAccessNeedsDto {
  @IsIn(PURPOSES)
  purpose: OpeningPurpose;

  /** The meeting that is prepared; with the purpose 'meeting' only. */
  @IsOptional()
  @IsUUID()
  meetingId?: string;
}
