import { IsISO8601, IsString, IsUUID, Length, Matches } from 'class-validator';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Somebody invited without a seat, from the first to the last day. */
export class RegisterGuestDto {
  @IsUUID()
  personId: string;

  /** The meeting or case, in the coordinator's words; no health, no reason. */
  @IsString()
  @Length(1, 160)
  @Matches(/\S/)
  invitedTo: string;

  @IsISO8601({ strict: true })
  @Matches(DAY)
  from: string;

  @IsISO8601({ strict: true })
  @Matches(DAY)
  lastDay: string;
}
