import { IsInt, IsString, Length, Matches, Min } from 'class-validator';
import { NewMeetingDto } from '../create-meeting.dto';

const REASON_LENGTH = 500;

export class DemandMeetingDto {
  /** Everyone in the panel reads it, with the name. */
  @IsString()
  @Length(1, REASON_LENGTH)
  @Matches(/\S/)
  reason: string;
}

export class WithdrawDemandDto {
  @IsInt()
  @Min(1)
  version: number;
}

export class CallExtraMeetingDto extends NewMeetingDto {
  /** What it is about; everyone who is invited reads it. */
  @IsString()
  @Length(1, REASON_LENGTH)
  @Matches(/\S/)
  reason: string;
}
